// A reader with a real browser: from the list to a record, to the words of an article, on a phone and in the dark.
import { describe, expect, it } from 'vitest';
import { browseDemo } from '../support/browse-demo.ts';
import { missingBrowser, type TestBrowser } from '../support/browser.ts';
import type { TestWeb } from '../support/web.ts';

describe.skipIf(missingBrowser)(`a reader in a browser${missingBrowser ?? ''}`, () => {
  let browser: TestBrowser;
  let web: TestWeb;
  browseDemo((opened) => {
    ({ browser, web } = opened);
  });

  it('goes from a record of the list to the very words of a figure', async () => {
    const page = await browser.visit();
    await page.goto(web.url);
    await page.getByRole('link', { name: '24 April 2026' }).click();
    await page.getByRole('heading', { level: 1, name: '24 April 2026' }).waitFor();
    await page.locator('.figures a').first().click();
    const marked = page.locator('mark:target');
    expect(await marked.innerText()).toContain('193');
    expect(await marked.isVisible()).toBe(true);
  });

  it.each([
    [390, false],
    [320, true],
    [1280, true],
  ])('sees every page %i pixels wide, dark: %s, without scrolling sideways', async (width, dark) => {
    const page = await browser.visit({ width, dark });
    await page.goto(web.url);
    const record = (await page.locator('.records .eyebrow a').first().getAttribute('href')) ?? '';
    for (const path of ['/', record, '/status', '/none']) {
      await page.goto(web.url + path);
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      expect(over, path).toBeLessThanOrEqual(0);
    }
    browser.errors(); // the page that is not there says so in the console
  });

  it('searches, filters and reads a record without a script', async () => {
    const page = await browser.visit({ script: false });
    await page.goto(web.url);
    await page.getByLabel('search').fill('193');
    await page.getByLabel('parties').fill('Ukraine');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('link', { name: '24 April 2026' }).click();
    await page.getByRole('heading', { level: 1, name: '24 April 2026' }).waitFor();
    await page.getByText('Report an error').click();
    await page.getByLabel('What is wrong').fill('It was 194.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('it waits at the review desk').waitFor();
  });
});
