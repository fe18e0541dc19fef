// Reviewers with a real browser: by keyboard from what waits to the public page, by hand, two at once, and when things break.
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browseDemo } from '../support/browse-demo.ts';
import { missingBrowser, type TestBrowser } from '../support/browser.ts';
import { press, shown, startAtDesk } from '../support/desk-page.ts';
import type { TestWeb } from '../support/web.ts';

describe.skipIf(missingBrowser)(`the review desk in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let web: TestWeb;
  browseDemo((opened) => {
    ({ browser, web } = opened);
  });

  const waiting = async (): Promise<number> => (await web.test.ledger.desk({ cursor: null, limit: 1 })).waiting;
  const stateOf = async (id: string) => (await web.test.ledger.record(id))?.record.state;
  const start = (page: Page): Promise<string> => startAtDesk(page, web.url);

  it('approves, undoes, goes on and back, and rejects with a reason, all by keyboard', async () => {
    const page = await browser.visit();
    const before = await waiting();
    const first = await start(page);
    expect(await page.title()).toContain(`(${before})`);
    await press(page, 'a');
    expect([await stateOf(first), shown(page) === first]).toEqual(['approved', false]);
    await press(page, 'u');
    expect([await stateOf(first), shown(page)]).toEqual(['waiting', first]);
    await press(page, 'j');
    const second = shown(page);
    expect(second).not.toBe(first);
    await press(page, 'k');
    expect(shown(page)).toBe(first);
    await page.keyboard.press('r');
    await page.keyboard.type('a drill');
    await press(page, 'Enter');
    expect(await stateOf(first)).toBe('rejected');
    expect(await web.test.ledger.lastStanding(null)).toMatchObject({ kind: 'reject', reason: 'a drill' });
    await press(page, '2');
    expect(await stateOf(second)).toBe('needs_second_source');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('heading', { name: 'Keys' }).isVisible()).toBe(false);
  });

  it('corrects a figure: warned while typing, asked why, and the machine’s stays beside it', async () => {
    const page = await browser.visit();
    const id = await start(page);
    const kept = (await web.test.ledger.record(id))?.record.transfers[0]?.count;
    await page.keyboard.press('e');
    await page.keyboard.type('7777');
    await page.locator('.warning', { hasText: 'no report says 7777' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'say why it is right' }).waitFor();
    expect(await page.locator('input[name=t0_count]').inputValue()).toBe('7777');
    expect(await stateOf(id)).not.toBe('approved');
    browser.errors(); // the answer was 422, which the console notes
    await page.locator('textarea[name=reason]').fill('counted at the border');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Corrected.').waitFor();
    await page.goto(`${web.url}/review/${id}`);
    expect(await page.locator('input[name=t0_count]').inputValue()).toBe('7777');
    await page.locator('.machine', { hasText: String(kept) }).waitFor();
    await page.getByText('History').click();
    expect(await page.locator('.audit').innerText()).toContain('corrected');
  });

  it('marks the words of the field that somebody works in, and leads from the words to the field', async () => {
    const page = await browser.visit();
    await start(page);
    await page.locator('input[name=t0_count]').hover();
    const lit = page.locator('#pane mark.glow').first();
    expect(await lit.innerText()).toMatch(/\d/);
    await page.locator('input[name=date_start]').hover();
    await page.locator('#pane mark.m-figure').first().click();
    expect(await page.evaluate<string>('document.activeElement.name')).toMatch(/^t\d_count$/);
  });

  it('keeps what was typed when the page is left and opened again', async () => {
    const page = await browser.visit();
    const id = await start(page);
    await page.locator('input[name=location]').fill('at the old bridge');
    await page.goto(`${web.url}/review`);
    await page.goto(`${web.url}/review/${id}`);
    expect(await page.locator('input[name=location]').inputValue()).toBe('at the old bridge');
  });

  it.each([
    // It reaches the service; the answer never reaches the browser.
    ['after the service has it', (route: Route) => route.fetch({ maxRedirects: 0 })],
    ['before the service has it', async () => undefined],
  ])('loses no decision and makes none twice where the connection breaks %s', async (_, reach) => {
    const page = await browser.visit();
    const id = await start(page);
    let cut = 0;
    await page.route('**/review/r*', async (route) => {
      if (route.request().method() !== 'POST' || cut > 0) return route.continue();
      cut += 1;
      await reach(route);
      return route.abort('connectionreset');
    });
    await press(page, 'a');
    expect([cut, await stateOf(id)]).toEqual([1, 'approved']);
    const made = (await web.test.ledger.record(id))?.decisions.filter(({ kind }) => kind === 'approve') ?? [];
    expect(made).toHaveLength(1);
    expect(browser.errors().join()).toContain('net::ERR');
  });

  it('tells whoever decides on a record that changed or went meanwhile', async () => {
    const page = await browser.visit();
    const id = await start(page);
    await web.test.ledger.decide({ kind: 'reject', recordId: id, by: 'ben', reason: 'no', key: null });
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('alert').filter({ hasText: 'changed while you looked' }).waitFor();
    expect(await stateOf(id)).toBe('rejected');
    const next = await start(page);
    const urls = (await web.test.ledger.record(next))?.record.sources.flatMap(({ url }) => url ?? []) ?? [];
    for (const url of new Set(urls)) await web.test.ledger.remove({ url, by: 'ben', reason: 'asked to' });
    await page.keyboard.press('a');
    await page.getByText('This record is no more').waitFor();
    await page.getByRole('link', { name: 'Back to the desk' }).click();
    await page.getByRole('heading', { name: 'The review desk' }).waitFor();
    browser.errors(); // 409 and 404 are noted
  });

  it('works without a script: one form, one answer', async () => {
    const page = await browser.visit({ script: false });
    const id = await start(page);
    const before = await stateOf(id);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Approved.').waitFor();
    expect([await stateOf(id), shown(page) === id]).toEqual(['approved', false]);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back').waitFor();
    expect([await stateOf(id), shown(page)]).toEqual([before, id]);
  });
});
