// The desk's forms in a real browser: what is said while somebody types, errors that can be seen by all, evidence to be taken over, keys alone.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { another, press, select, shown, tabTo } from '../support/desk-page.ts';
import { openTestWeb, type TestWeb } from '../support/web.ts';

const days = [3, 4, 5, 6, 7].map(
  (day, index) =>
    `Armenia and Azerbaijan exchanged prisoners on ${day} February 2026. Armenia released 12 prisoners of war, and Azerbaijan released ${15 + 4 * index} prisoners of war, officials said.`,
);

const TOLD: readonly (readonly [published: string, text: string])[] = [
  ...days.map((text) => ['2026-02-08', text] as const),
  ['2026-02-08', 'Armenia and Azerbaijan exchanged prisoners this week. Armenia released 12 prisoners of war.'],
  [
    '2026-01-10',
    'Cuba and Peru exchanged prisoners on 7 January 2026. Cuba released 31 prisoners, and Peru released 32 prisoners. Mexico and a Norwegian envoy, Kari Nordmann, had spoken with both under the Lima accord.',
  ],
  [
    '2026-01-11',
    'Cuba and Peru exchanged prisoners on 8 January 2026 at Havana. Cuba released 31 prisoners, and Peru released 32 prisoners. Officials in Lima confirmed the numbers late in the evening.',
  ],
];

describe.skipIf(missingBrowser)(`the forms of the desk in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let web: TestWeb;
  beforeAll(async () => {
    [browser, web] = await Promise.all([openBrowser(), openTestWeb()]);
    await web.tell(
      TOLD.map(([published, text], index) => ({
        ...{ url: `https://forms.example/${index}`, title: `Report ${index}`, published, text },
      })),
    );
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });
  afterEach(() => {
    expect([...browser.errors(), ...web.failures]).toEqual([]);
  });

  /** The only record of Cuba's, of two reports. */
  const cuba = async () => (await web.recordsOf('CU'))[0]?.id ?? '';
  const opened = async (id: string, how: Parameters<TestBrowser['visit']>[0] = {}): Promise<Page> => {
    const page = await browser.visit(how);
    await page.goto(`${web.url}/review/${id}`);
    await page.waitForLoadState('load');
    return page;
  };
  /** The row of the form that tells whom this side got back. */
  const rowTo = async (page: Page, side: string): Promise<string> =>
    (await page.locator(`input[name$=_to][value="${side}"]`).getAttribute('name'))?.replace('_to', '') ?? '';
  const put = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, value] of Object.entries(fields)) {
      const field = page.locator(`#decision [name=${name}]`);
      if ((await page.locator(`#decision select[name=${name}]`).count()) > 0) await field.selectOption(value);
      else await field.fill(value);
    }
  };

  it('says while somebody types what looks wrong, and stops when it is mended', async () => {
    const page = await opened(await cuba());
    const [peru, cubans] = [await rowTo(page, 'Peru'), await rowTo(page, 'Cuba')];
    const spare = 't2';
    const before = await page.evaluate<Readonly<Record<string, string>>>(
      'Object.fromEntries(new FormData(document.querySelector("#decision")))',
    );
    const rows: readonly (readonly [fields: Readonly<Record<string, string>>, says: string])[] = [
      [{ [`${peru}_count`]: '30' }, 'no report says 30 to Peru; they say 31'],
      [
        {
          [`${spare}_count`]: '4',
          [`${spare}_category`]: 'civilian',
          [`${spare}_from`]: 'Cuba',
          [`${spare}_to`]: 'Peru',
        },
        'the parts to Peru add up to 35; the reports say 31',
      ],
      [{ [`${cubans}_from`]: 'Cuba' }, 'Cuba gives to itself'],
      [{ [`${cubans}_to`]: 'Norway' }, 'Norway is not among the parties'],
      [{ date_start: '2026-01-12', date_end: '2026-01-12' }, 'the first report is of 2026-01-10, before the exchange'],
      [{ status: 'planned' }, 'it is planned, and lies before its first report'],
    ];
    for (const [fields, says] of rows) {
      await put(page, fields);
      await page.locator('#decision .warning', { hasText: says }).waitFor();
      await put(page, Object.fromEntries(Object.keys(fields).map((name) => [name, before[name] ?? ''])));
      await page.locator('#decision .warning').first().waitFor({ state: 'detached' });
    }
    for (const [fields, says] of [
      [{ [`${peru}_from`]: 'Atlantis' }, 'No party is called “Atlantis”'],
      [{ [`${peru}_count`]: 'many' }, '“many” is no figure'],
      [{ date_end: '2026-01-01' }, 'lies before the first'],
    ] as const) {
      await put(page, fields);
      await page.getByRole('alert').filter({ hasText: says }).waitFor();
      await put(page, Object.fromEntries(Object.keys(fields).map((name) => [name, before[name] ?? ''])));
      await page.getByRole('alert').waitFor({ state: 'detached' });
    }
  });

  it.each([true, false])(
    'a warning is overruled by a reason, and the machine’s values stay beside; script: %s',
    async (script) => {
      const id = await cuba();
      const page = await opened(id, { script });
      const peru = await rowTo(page, 'Peru');
      await put(page, {
        ...{
          [`${peru}_count`]: '30',
          date_start: '2026-01-06',
          date_end: '2026-01-06',
          status: 'ongoing',
          kind: 'release',
        },
        ...{
          parties: 'Cuba, Peru, Mexico',
          mediators: 'Norway',
          location: 'at the old bridge',
          agreement: 'the Lima accord',
        },
      });
      await page.getByRole('button', { name: 'Save changes' }).click();
      await page.getByRole('alert').filter({ hasText: 'say why it is right' }).waitFor();
      browser.errors(); // 422 is noted
      await page.locator('.warning', { hasText: 'no report says 30 to Peru' }).waitFor();
      expect(await page.locator('[name=location]').inputValue()).toBe('at the old bridge');
      await page.locator('textarea[name=reason]').fill('counted at the border');
      await page.getByRole('button', { name: 'Approve' }).click();
      await page.getByText('Approved.').waitFor();
      const detail = await web.test.ledger.record(id);
      expect(detail?.record).toMatchObject({ state: 'approved', location: 'at the old bridge', mediators: ['NO'] });
      expect(detail?.decisions.slice(-2).map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
        'correct: counted at the border',
        'approve: counted at the border',
      ]);
      await page.goto(`${web.url}/review/${id}`);
      expect(await page.locator(`[name=${peru}_count]`).inputValue()).toBe('30');
      expect(await page.locator('.machine').allInnerTexts()).toEqual(
        [
          /31 people to Peru; 32 people to Cuba/,
          /January 2026/,
          /Exchange/,
          /completed/,
          /Cuba, Peru$/,
          /nobody/,
          /nothing/,
          /nothing/,
        ].map((words): unknown => expect.stringMatching(words)),
      );
      for (const _ of [1, 2]) {
        const standing = await web.test.ledger.lastStanding(null);
        await web.test.ledger.undo({ id: standing?.id ?? '', by: 'local' });
      }
    },
  );

  it.each([
    ['Norwegian', 'mediator', 'mediators', /^Norwegian$/],
    ['Mexico', 'party', 'parties', /^Cuba, Peru, Mexico$/],
    ['Lima accord', 'agreement', 'agreement', /^Lima accord$/],
    ['Kari Nordmann', 'name', 'named', /Kari Nordmann$/],
    ['32 prisoners', 'a new figure', 't2_count', /^32$/],
  ])('the words “%s” are used as %s, beside what stands there', async (words, label, field, expected) => {
    const page = await opened(await cuba());
    if (!(await page.locator('#pane .article-text').innerText()).includes(words))
      await page.locator('#pane .tabs a').nth(1).click();
    await page.locator('#pane .article-text', { hasText: words }).waitFor();
    await select(page, words);
    await page.getByRole('button', { name: `use as ${label}`, exact: true }).click();
    expect(await page.locator(`[name=${field}]`).inputValue()).toMatch(expected);
    expect(await page.evaluate<string>('document.activeElement.name')).toBe(field);
  });

  it('days that reports give otherwise stand side by side with who says them, and are taken over by a click', async () => {
    const page = await opened(await cuba());
    const when = page.locator('fieldset', { hasText: 'known to the' });
    expect(await when.locator('.claims > li').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^7 January 2026 1 independent report[\s\S]*Report 6/),
        expect.stringMatching(/^8 January 2026 1 independent report[\s\S]*Report 7/),
      ]),
    );
    for (const day of ['7', '8']) {
      await when.getByRole('button', { name: `${day} January 2026` }).click();
      const fields = ['date_start', 'date_end'].map((name) => page.locator(`[name=${name}]`).inputValue());
      expect(await Promise.all(fields)).toEqual([`2026-01-0${day}`, `2026-01-0${day}`]);
    }
  });

  it('of five that it could be, three are shown, each with its reasons and weights, which add up', async () => {
    const records = await web.recordsOf('AM');
    const unsure = records.toSorted((a, b) => b.doubles.length - a.doubles.length)[0];
    const page = await opened(unsure?.id ?? '');
    const doubles = page.locator('.double');
    expect(await doubles.count()).toBe(3);
    const number = (words: string | undefined) => Number((words ?? '').replace('−', '-').replace('+', ''));
    for (const double of await doubles.all()) {
      const score = number((await double.locator('caption').innerText()).split(' ')[0]);
      const rows = await double.locator('tbody tr').all();
      expect(rows.length).toBeGreaterThan(1);
      const weights: number[] = [];
      for (const row of rows) {
        const [weight, , reason] = await row.locator('td').allInnerTexts();
        weights.push(number(weight));
        expect(reason).toMatch(/[a-z]{3}/);
        expect(reason).not.toMatch(/\b(?:AM|AZ)\b/);
        const bar = row.locator(number(weight) < 0 ? 'rect.against' : 'rect.for');
        expect(Number(await bar.getAttribute('width'))).toBeGreaterThan(0);
      }
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(score, 1);
    }
  });

  it.each([
    [
      'a decision with warnings',
      async (page: Page) => {
        await page.goto(`${web.url}/review/${await cuba()}`);
        await put(page, { location: 'x', [`${await rowTo(page, 'Peru')}_count`]: '30' });
        await page.locator('.warning').first().waitFor();
        await page.getByRole('button', { name: 'Save changes' }).click();
      },
    ],
    [
      'many at once, none marked',
      async (page: Page) => {
        await page.goto(`${web.url}/review/bulk?parties=Cuba`);
        for (const box of await page.locator('.preview [type=checkbox]').all()) await box.uncheck();
        await page.getByRole('button', { name: 'Approve the marked ones' }).click();
      },
    ],
    [
      'a party that nobody knows',
      async (page: Page) => {
        await page.goto(`${web.url}/?parties=Atlantis&from=2026-05-01&to=2026-01-01`);
      },
    ],
  ])('axe finds nothing serious where an error is shown: %s', async (_, provoke) => {
    const page = await browser.visit();
    await provoke(page);
    await page.getByRole('alert').waitFor();
    browser.errors(); // 422 is noted
    for (const width of [1280, 390]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect([width, colorScheme, ...(await seriousFindings(page))]).toEqual([width, colorScheme]);
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        expect(over).toBeLessThanOrEqual(0);
      }
    }
  });

  it('the whole desk is worked with keys alone: begin, look, correct, split, merge, decide, many at once, take back', async () => {
    const page = await browser.visit();
    await page.goto(`${web.url}/review`);
    await tabTo(page, 'Start');
    await page.keyboard.press('Enter');
    await page.locator('#desk').waitFor();
    await page.waitForLoadState('load');
    // Round through all that waits, and to the record of two reports.
    const id = await cuba();
    for (let steps = 0; shown(page) !== id && steps < 9; steps += 1) await press(page, 'j');
    expect(shown(page)).toBe(id);
    const first = await page.locator('#pane [aria-current]').innerText();
    await page.keyboard.press('Alt+2');
    await page.locator('#pane [aria-current][data-pane="2"]').waitFor();
    expect(await page.locator('#pane [aria-current]').innerText()).not.toBe(first);
    await page.keyboard.press('e');
    await page.keyboard.type('33');
    await page.locator('.warning').first().waitFor();
    await tabTo(page, 'Reason or note');
    await page.keyboard.type('seen on film');
    await another(page, () => page.keyboard.press('Control+Enter'));
    expect((await web.test.ledger.record(id))?.record.state).toBe('approved');
    await press(page, 'u');
    await press(page, 'u');
    expect((await web.test.ledger.record(id))?.record).toMatchObject({ state: 'waiting', machine: null });
    await page.goto(`${web.url}/review/${id}`);
    await page.waitForLoadState('load');
    await page.keyboard.press('s');
    await page.keyboard.press('Space');
    await tabTo(page, 'The marked ones tell of another exchange');
    await another(page, () => page.keyboard.press('Enter'));
    expect(await web.recordsOf('CU')).toHaveLength(2);
    await press(page, 'u');
    expect(await web.recordsOf('CU')).toHaveLength(1);
    await page.goto(`${web.url}/review/bulk?parties=Cuba`);
    await tabTo(page, 'Approve 7 January 2026');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await tabTo(page, 'Approve the marked ones');
    await page.keyboard.press('Enter');
    await page.locator('#last').waitFor();
    expect((await web.test.ledger.record(id))?.record.state).toBe('approved');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.getByText('Taken back: approved.').waitFor();
    expect((await web.test.ledger.record(id))?.record.state).toBe('waiting');
  });
});
