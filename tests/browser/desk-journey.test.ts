// A reviewer's day in a real browser: from an address handed in to the public page, doubles, reports that belong elsewhere, and another reviewer.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestAccounts, PASSWORD, type TestAccounts } from '../support/accounts.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { another, press, select, shown, startAtDesk } from '../support/desk-page.ts';
import { signInAs } from '../support/sign-in.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

/** The last one could be either of the first two. */
const told = (one: string, other: string, month: string): readonly string[] => [
  `${one} and ${other} exchanged prisoners on 3 ${month} 2026. ${one} released 12 prisoners of war, and ${other} released 15 prisoners of war. The swap took place near Ijevan and was mediated by Georgia.`,
  `${one} and ${other} exchanged prisoners on 4 ${month} 2026. ${one} released 12 prisoners of war, and ${other} released 19 prisoners of war, officials said.`,
  `${one} and ${other} exchanged prisoners this week. ${one} released 12 prisoners of war.`,
];

describe.skipIf(missingBrowser)(`a day at the desk${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let opened: TestAccounts;
  let web: TestWeb;
  beforeAll(async () => {
    opened = await openTestAccounts();
    [browser, web] = await Promise.all([openBrowser(), openTestWeb({ accounts: opened.accounts })]);
    for (const [name, role] of [
      ['olha', 'administrator'],
      ['ana', 'reviewer'],
      ['ben', 'reviewer'],
    ] as const)
      await opened.accounts.addUser({ name, role, password: PASSWORD, by: 'olha' });
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    await opened.close();
  });
  afterEach(() => {
    expect([...browser.errors(), ...web.failures]).toEqual([]);
  });

  const signedIn = async (name: string, how: Parameters<TestBrowser['visit']>[0] = {}): Promise<Page> => {
    const page = await browser.visit(how);
    await page.goto(`${web.url}/login`);
    await signInAs(page, name);
    await page.getByRole('link', { name, exact: true }).waitFor();
    return page;
  };
  const page = (text: string) => ({
    ...{ contentType: 'text/html; charset=utf-8', fetchedAt: null, url: null },
    body: new TextEncoder().encode(`<!doctype html><html lang="en"><head><title>Swap</title>
      <meta property="article:published_time" content="2026-02-05"></head><body><article><h1>Swap</h1><p>${text}</p></article></body></html>`),
  });
  const recordOf = async (id: string) => (await web.test.ledger.record(id))?.record;
  const allIds = async () => {
    const all = { state: 'any', order: 'oldest', cursor: null, limit: 100 } as const;
    return (await web.test.ledger.records(all)).records.map(({ id }) => id);
  };

  it('an address is handed in, read, merged by a key, taken back, merged, approved and public', async () => {
    const urls = told('Armenia', 'Azerbaijan', 'February').map((text, index) => {
      const url = `https://day.example/${index}`;
      web.test.web.pages.set(url, () => page(text));
      return url;
    });
    const operator = await signedIn('olha');
    await operator.goto(`${web.url}/console`);
    await operator.getByLabel('Addresses of articles').fill(urls.join('\n'));
    await operator.getByRole('button', { name: 'Enqueue' }).click();
    await operator.getByRole('heading', { name: '3 addresses accepted' }).waitFor();
    await web.work();
    const before = await allIds();
    expect(before).toHaveLength(3);

    const reviewer = await signedIn('ana', { dark: true });
    const first = await startAtDesk(reviewer, web.url);
    await reviewer.locator('.double').first().waitFor();
    await press(reviewer, 'm');
    expect((await allIds()).length).toBeLessThan(before.length);
    await reviewer.getByText('Merged.').waitFor();
    await press(reviewer, 'u');
    expect(await allIds()).toEqual(before);
    await reviewer.goto(`${web.url}/review/${first}`);
    await press(reviewer, 'm');
    const merge = await web.test.ledger.lastStanding('ana');
    const merged = (await web.test.ledger.record(first))?.record.id ?? '';
    expect(merge).toMatchObject({ kind: 'merge', by: 'ana', undoneAt: null });
    await reviewer.goto(`${web.url}/review/${merged}`);
    await reviewer.getByText('History').click();
    expect(await reviewer.locator('.audit').innerText()).toContain('merged');
    await reviewer.waitForLoadState('load');
    await reviewer.keyboard.press('a');
    await reviewer.getByText('Nothing else waits').waitFor();
    expect((await recordOf(merged))?.state).toBe('approved');

    const reader = await signedIn('ben', { width: 390 });
    await reader.goto(`${web.url}/?state=approved`);
    await reader.locator(`a[href="/records/${merged}"]`).first().click();
    expect(await reader.locator('main').innerText()).toContain('approved');
    expect((await recordOf(merged))?.sources.length).toBeGreaterThan(1);
  });

  it('two that look alike are told apart by a key, and never proposed again', async () => {
    await web.tell(
      told('India', 'Pakistan', 'March').map((text, index) => ({
        ...{ url: `https://apart.example/${index}`, title: 'Swap', published: '2026-03-05', text },
      })),
    );
    const reviewer = await signedIn('ana');
    const wanted = { state: 'any', filter: { parties: ['IN'] }, order: 'oldest', cursor: null, limit: 9 } as const;
    const [record] = (await web.test.ledger.records(wanted)).records.filter(({ doubles }) => doubles.length > 0);
    const { id = '', doubles = [] } = record ?? {};
    expect(doubles.length).toBeGreaterThan(0);
    await reviewer.goto(`${web.url}/review/${id}`);
    await press(reviewer, 'd');
    const after = (await recordOf(id))?.doubles ?? [];
    expect(after.map(({ recordId }) => recordId)).not.toContain(doubles[0]?.recordId);
  });

  it('a report of another exchange is split off by keys, on a phone as on a desk', async () => {
    const text =
      'Cuba and Peru exchanged prisoners on 7 April 2026. Cuba released 31 prisoners, and Peru released 32 prisoners.';
    await web.tell(
      [1, 2].map((index) => ({
        ...{ url: `https://split.example/${index}`, title: `Swap ${index}`, published: '2026-04-08' },
        text: `${text} ${index === 1 ? 'Families waited at the airport for hours.' : 'Officials in Lima confirmed the numbers late in the evening.'}`,
      })),
    );
    const [record] = (
      await web.test.ledger.records({
        ...{ state: 'any', filter: { parties: ['CU'] }, order: 'oldest', cursor: null, limit: 9 },
      })
    ).records;
    expect(record?.sources).toHaveLength(2);
    const reviewer = await signedIn('ana', { width: 390 });
    await reviewer.goto(`${web.url}/review/${record?.id}`);
    await reviewer.keyboard.press('s');
    await reviewer.keyboard.press('Space');
    await another(reviewer, () => reviewer.getByRole('button', { name: 'tell of another exchange' }).click());
    expect((await recordOf(record?.id ?? ''))?.sources).toHaveLength(1);
    await press(reviewer, 'u');
    expect((await recordOf(record?.id ?? ''))?.sources).toHaveLength(2);
    const over = await reviewer.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(over).toBeLessThanOrEqual(0);
  });

  it.each([
    ['near Ijevan', 'place', 'location', 'near Ijevan'],
    ['15 prisoners', 'figure to Azerbaijan', 't0_count', '15'],
    ['on 3 May 2026', 'day', 'date_start', '2026-05-03'],
  ])('the words “%s” are used as %s', async (words, label, field, value) => {
    const url = 'https://use.example/1';
    await web.tell([
      { url, title: 'Swap', published: '2026-05-05', text: told('Armenia', 'Azerbaijan', 'May')[0] ?? '' },
    ]);
    const [record] = (
      await web.test.ledger.records({
        ...{ state: 'any', filter: { from: '2026-05-03', to: '2026-05-03' }, order: 'oldest', cursor: null, limit: 1 },
      })
    ).records;
    const reviewer = await signedIn('ana');
    await reviewer.goto(`${web.url}/review/${record?.id}`);
    await reviewer.locator(`[name=${field}]`).fill('');
    await select(reviewer, words);
    await reviewer.getByRole('button', { name: `use as ${label}`, exact: true }).click();
    expect(await reviewer.locator(`[name=${field}]`).inputValue()).toBe(value);
    expect(await reviewer.evaluate<string>('document.activeElement.name')).toBe(field);
  });

  it('two reviewers are led past one another; who looks on is told, and decides only after being told', async () => {
    const [ana, ben] = [await signedIn('ana'), await signedIn('ben')];
    const first = await startAtDesk(ana, web.url);
    const second = await startAtDesk(ben, web.url);
    expect(second).not.toBe(first);
    await ben.goto(`${web.url}/review`);
    expect(await ben.locator('.waiting li', { has: ben.locator(`a[href="/review/${first}"]`) }).innerText()).toContain(
      'ana is working on it',
    );
    await ben.goto(`${web.url}/review/${first}`);
    await ben.getByText('ana is working on this record').waitFor();
    await another(ben, () => ben.getByRole('button', { name: 'Take it over' }).click());
    expect(await ben.getByText('is working on this record').count()).toBe(0);
    // Ana's page does not know yet.
    await press(ana, 'a');
    await ana.getByRole('alert').filter({ hasText: 'ben has begun to work on this record' }).waitFor();
    expect((await recordOf(first))?.state).not.toBe('approved');
    await press(ana, 'a');
    expect([(await recordOf(first))?.state, shown(ana) === first]).toEqual(['approved', false]);
    browser.errors(); // 409 is noted
  });

  it('what was typed outlives a session that ends meanwhile', async () => {
    const reviewer = await signedIn('ben');
    const id = await startAtDesk(reviewer, web.url);
    await reviewer.locator('input[name=location]').fill('at the old bridge');
    await reviewer.context().clearCookies();
    await reviewer.getByRole('button', { name: 'Save changes' }).click();
    await reviewer.getByLabel('Password').waitFor();
    await signInAs(reviewer, 'ben');
    await reviewer.getByRole('button', { name: 'Send' }).click();
    await reviewer.getByText('Corrected.').waitFor();
    expect((await recordOf(id))?.location).toBe('at the old bridge');
    browser.errors(); // 401 is noted
  });
});

/** What each key leads to, and the button with the same letter. */
const SAME: readonly (readonly [key: string, seen: string, expected: unknown])[] = [
  ['e', 'document.activeElement.name', 't0_count'],
  ['r', 'document.activeElement.name', 'reason'],
  ['s', 'document.activeElement.type', 'checkbox'],
  ['?', 'document.querySelector("#help").classList.contains("open")', true],
  ['a', 'document.querySelector("#says").textContent.includes("Approved")', true],
  ['2', 'document.querySelector("#says").textContent.includes("second source")', true],
  ['m', 'document.querySelector("#says").textContent.includes("Merged")', true],
  ['d', 'document.querySelector("#says").textContent.includes("different exchanges")', true],
  ['j', 'location.pathname', '/review/NEXT'],
  ['k', 'location.pathname', '/review/LAST'],
];

describe.skipIf(missingBrowser)(`the keys of the desk${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let web: TestWeb;
  beforeAll(async () => {
    [browser, web] = await Promise.all([openBrowser(), openTestWeb()]);
    const text =
      'Cuba and Peru exchanged prisoners on 7 April 2026. Cuba released 31 prisoners, and Peru released 32 prisoners.';
    await web.tell([
      ...told('Armenia', 'Azerbaijan', 'February').map((words, index) => ({
        ...{ url: `https://keys.example/${index}`, title: 'Swap', published: '2026-02-05', text: words },
      })),
      {
        url: 'https://keys.example/copy',
        title: 'Swap',
        published: '2026-02-06',
        text: told('Armenia', 'Azerbaijan', 'February')[2] ?? '',
      },
      { url: 'https://keys.example/other', title: 'Swap', published: '2026-04-08', text },
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  it.each(
    SAME.flatMap(([key, seen, expected]) => [
      [key, 'key', seen, expected] as const,
      [key, 'button', seen, expected] as const,
    ]),
  )('%s, by its %s', async (key, how, seen, expected) => {
    const waiting = (await web.test.ledger.desk({ cursor: null, limit: 10 })).records;
    const record = waiting.find(({ doubles, sources }) => doubles.length > 0 && sources.length > 1);
    const place = waiting.findIndex(({ id }) => id === record?.id);
    const beside = { LAST: waiting.at(place - 1)?.id ?? '', NEXT: waiting[(place + 1) % waiting.length]?.id ?? '' };
    const wanted =
      typeof expected === 'string'
        ? expected.replace(/NEXT|LAST/, (one) => beside[one as keyof typeof beside])
        : expected;
    const page = await browser.visit();
    await page.goto(`${web.url}/review/${record?.id}`);
    await page.locator('#desk').waitFor();
    try {
      if (how === 'key') await page.keyboard.press(key);
      else await page.locator(`[data-key="${key}"]:visible`).first().click();
      await expect.poll(() => page.evaluate(seen)).toBe(wanted);
    } finally {
      await page.close();
      const [last] = await web.test.ledger.lastDecided(1);
      if (last?.standing === 1) await web.test.ledger.undo({ id: last.decision.id, by: 'local' });
    }
  });

  it('are all told of by the help', async () => {
    const page = await browser.visit();
    await startAtDesk(page, web.url);
    const told = (await page.locator('.help dt').allTextContents()).join(' ');
    for (const [key] of SAME) expect(told).toContain(key);
    expect(told).toContain('u');
  });
});
