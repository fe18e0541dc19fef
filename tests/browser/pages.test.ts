// Every page in a real browser: usable without eyes or a mouse as far as axe can tell, light, quick, and still while it loads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFindings } from '../support/axe.ts';
import { missingBrowser, openBrowser, type TestBrowser } from '../support/browser.ts';
import { type BusyWeb, openBusyWeb, VIEWS } from '../support/busy-web.ts';
import { countShifts } from './count-shifts.ts';
import { type InPieces, openInPieces } from './open-in-pieces.ts';
import { readDates } from './read-dates.ts';

const MOST_BYTES = 100_000;

describe.skipIf(missingBrowser)(`every page in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let busy: BusyWeb;
  let slow: InPieces;
  beforeAll(async () => {
    [browser, busy] = await Promise.all([openBrowser(), openBusyWeb()]);
    slow = await openInPieces(busy.web.url);
    // What tells of an exchange stands in the first 100,000 characters, which are read.
    const long = `Russia and Ukraine each released 61 prisoners of war on 3 May 2026.\n\n${'Nothing of interest happened. '.repeat(7_000)}`;
    const hebrew = 'רוסיה ואוקראינה החליפו שבויים. Russia and Ukraine each released 62 prisoners of war on 9 May 2026.';
    await busy.web.tell([
      { url: 'https://long.example/1', title: 'T'.repeat(5_000), published: '2026-05-03', text: long },
      { url: 'https://rtl.example/1', title: 'חילופי שבויים', published: '2026-05-09', text: hebrew },
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await slow.close();
    await busy.close();
  });

  /** As 'ana', who may do everything. */
  const visit = async (how: Parameters<TestBrowser['visit']>[0] = {}) => {
    const page = await browser.visit(how);
    await busy.signIn(page.context());
    return page;
  };

  it.each(Object.values(VIEWS).flatMap((path) => [[path, 1280, false] as const, [path, 390, true] as const]))(
    '%s, %i wide, dark: %s: nothing serious, no shift where it comes in pieces, no sideways scrolling, light',
    async (path, width, dark) => {
      const page = await (path === VIEWS['sign in'] ? browser.visit({ width, dark }) : visit({ width, dark }));
      const measured = await countShifts(page);
      await page.goto(slow.urlOf(busy.urlOf(path)), { waitUntil: 'networkidle' });
      expect(measured.bytes()).toBeLessThan(MOST_BYTES);
      expect(await measured.shifts()).toEqual([]);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(await seriousFindings(page)).toEqual([]);
    },
  );

  it.each([
    ['an article of 210 KB under a title of 5,000 characters', '2026-05-03', '61 prisoners of war'],
    ['an article that reads from the right', '2026-05-09', '62 prisoners of war'],
  ])('%s is read at the desk', async (_, day, words) => {
    const { records } = await busy.web.test.ledger.records({
      ...{ state: 'any', filter: { from: day, to: day }, order: 'newest', cursor: null, limit: 1 },
    });
    expect(records).toHaveLength(1);
    const page = await visit();
    const response = await page.goto(`${busy.web.url}/review/${records[0]?.id}`);
    expect((await response?.body())?.length).toBeLessThan(MOST_BYTES);
    expect(await page.locator('#pane mark', { hasText: words }).isVisible()).toBe(true);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
      0,
    );
    const { written, seen } = await readDates(page);
    expect(written.length).toBeGreaterThan(0);
    expect(seen).toEqual(written);
  });

  it('a reader’s report of an error reaches the desk, and the answer ends it', async () => {
    const page = await visit();
    await page.goto(busy.urlOf(VIEWS.record));
    await page.getByText('Report an error').click();
    await page.getByLabel('What is wrong').fill('It was on Thursday.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('it waits at the review desk').waitFor();
    await page.goto(busy.urlOf(VIEWS.review));
    await page.getByRole('link', { name: 'It was on Thursday.' }).click();
    await page.getByLabel('What came of it').fill('It was Friday.');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('It was Friday.').waitFor();
    expect(await busy.web.test.ledger.openReports(10)).toEqual([]);
  });
});
