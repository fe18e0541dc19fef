// The states of records in a real browser: many approved at once and taken back, the last ten decisions, what new reports reopen.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

/** Two outlets in words of their own, so that nothing speaks against it. */
const toldTwice = (one: string, other: string, day: number): readonly string[] => [
  `${one} and ${other} exchanged prisoners on ${day} March 2026. ${one} released 12 prisoners of war, and ${other} released 15 prisoners of war.`,
  `On ${day} March 2026 ${one} released 12 prisoners of war and ${other} released 15 prisoners of war, officials told reporters at the border.`,
];

const PAIRS = [
  ['Armenia', 'Azerbaijan', 3],
  ['India', 'Pakistan', 5],
  ['India', 'Pakistan', 16],
] as const;

describe.skipIf(missingBrowser)(`the states of records in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let web: TestWeb;
  let count = 0;
  const tell = (texts: readonly string[]) =>
    web.tell(
      texts.map((text) => {
        count += 1;
        return { url: `https://states.example/${count}`, title: `Report ${count}`, published: '2026-03-20', text };
      }),
    );
  beforeAll(async () => {
    [browser, web] = await Promise.all([openBrowser(), openTestWeb()]);
    await tell(PAIRS.flatMap(([one, other, day]) => toldTwice(one, other, day)));
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });
  afterEach(() => {
    expect([...browser.errors(), ...web.failures]).toEqual([]);
  });

  const statesOf = async (party: string) => (await web.recordsOf(party)).map(({ state }) => state);
  const lastOf = (page: Page) => page.locator('#last li');

  it.each([true, false])(
    'what a filter finds is approved at once but for one, and taken back at once; script: %s',
    async (script) => {
      const page = await browser.visit({ script });
      await page.goto(`${web.url}/review`);
      await page.getByRole('link', { name: 'Approve many at once' }).click();
      expect(await page.locator('.preview tbody tr').count()).toBe(PAIRS.length);
      await page.getByLabel('parties').fill('Pakistan');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('2 records').waitFor();
      const rows = page.locator('.preview tbody tr');
      expect(await rows.allInnerTexts()).toEqual([
        expect.stringContaining('16 March 2026'),
        expect.stringMatching(/5 March 2026[\s\S]*India[\s\S]*Pakistan[\s\S]*12 [\s\S]*15 /),
      ]);
      await page.getByLabel('Approve 5 March 2026, India ⇄ Pakistan').uncheck();
      await page.getByLabel('Note').fill('all agree');
      await page.getByRole('button', { name: 'Approve the marked ones' }).click();
      await lastOf(page).first().getByText('all agree').waitFor();
      expect([await statesOf('PK'), await statesOf('AM')]).toEqual([['waiting', 'approved'], ['waiting']]);
      // Nobody marked: nothing is decided, and it is said.
      await page.goto(`${web.url}/review/bulk?parties=India`);
      await page.getByLabel('Approve 5 March 2026, India ⇄ Pakistan').uncheck();
      await page.getByRole('button', { name: 'Approve the marked ones' }).click();
      await page.getByRole('alert').filter({ hasText: 'Mark the records that you approve' }).waitFor();
      browser.errors(); // 422 is noted
      await page.goto(`${web.url}/review`);
      await lastOf(page).first().getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => statesOf('PK')).toEqual(['waiting', 'waiting']);
      await page.close();
    },
  );

  it('two that were approved as one are taken back as one, by one click', async () => {
    const page = await browser.visit();
    await page.goto(`${web.url}/review/bulk?parties=India`);
    await page.getByRole('button', { name: 'Approve the marked ones' }).click();
    await lastOf(page).filter({ hasText: '2 records' }).first().waitFor();
    expect(await statesOf('PK')).toEqual(['approved', 'approved']);
    await lastOf(page).filter({ hasText: '2 records' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => statesOf('PK')).toEqual(['waiting', 'waiting']);
    await page.goto(`${web.url}/review`);
    await page.locator('#last li.undone', { hasText: '2 records' }).first().waitFor();
  });

  it('the last ten decisions are seen, each with who, what and why, and any of them is taken back', async () => {
    const [record] = await web.recordsOf('AM');
    const decided = { recordId: record?.id ?? '', by: 'ana', key: null };
    for (let index = 1; index <= 12; index += 1)
      await web.test.ledger.decide({ ...decided, kind: 'reject', reason: `doubt ${index}` });
    const page = await browser.visit();
    await page.goto(`${web.url}/review`);
    const seen = await lastOf(page).allInnerTexts();
    expect(seen.map((line) => /rejected by ana .*(doubt \d+)/.exec(line)?.[1])).toEqual(
      Array.from({ length: 10 }, (_, index) => `doubt ${12 - index}`),
    );
    for (const reason of ['doubt 7', 'doubt 12']) {
      await page.goto(`${web.url}/review`);
      await lastOf(page).filter({ hasText: reason }).getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Taken back: rejected.').waitFor();
    }
    const { decisions = [] } = (await web.test.ledger.record(decided.recordId)) ?? {};
    expect(decisions.filter(({ undoneAt }) => undoneAt !== null).map(({ reason }) => reason)).toEqual([
      'doubt 7',
      'doubt 12',
    ]);
    await page.goto(`${web.url}/review`);
    expect(await page.locator('#last li.undone').allInnerTexts()).toEqual([
      expect.stringContaining('doubt 12'),
      expect.stringContaining('doubt 7'),
    ]);
  });

  it('a record that was approved is reopened by reports that say otherwise, comes first, and says why', async () => {
    await tell([
      'Chad and Niger exchanged prisoners on 7 March 2026. Chad released 31 prisoners, and Niger released 32 prisoners.',
    ]);
    const [record] = await web.recordsOf('TD');
    const id = record?.id ?? '';
    const page = await browser.visit();
    await page.goto(`${web.url}/review/${id}`);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Approved.').waitFor();
    expect(await statesOf('TD')).toEqual(['approved']);
    await tell([
      'Chad and Niger exchanged prisoners on 7 March 2026. Chad released 41 prisoners, and Niger released 32 prisoners, the ministry said.',
      'Niger and Chad exchanged prisoners on 7 March 2026. Niger released 32 prisoners, and Chad released 41 prisoners. Families waited at the airport.',
    ]);
    expect(await statesOf('TD')).toEqual(['reopened']);
    await page.goto(`${web.url}/review`);
    const first = page.locator('.waiting li').first();
    expect(await first.innerText()).toMatch(/Niger ⇄ Chad[\s\S]*reopened/);
    expect(await page.locator('.tile', { hasText: 'reopened' }).locator('strong').innerText()).toBe('1');
    await page.getByRole('link', { name: 'Start' }).click();
    await page
      .getByText('a reviewer said 32 to Chad, 31 to Niger, the reports now say 32 to Chad, 41 to Niger')
      .waitFor();
    // What was approved stands until somebody decides, beside what the reports now say.
    for (const [row, count] of ['32', '31'].entries())
      expect(await page.locator(`[name=t${row}_count]`).inputValue()).toBe(count);
    await page.locator('.machine', { hasText: '41' }).waitFor();
  });
});
