// Test helper: a browser before the articles of the demo, for all tests of a suite; each ends without an error on either side.
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { demoArticles, openTestWeb, type TestWeb } from './web.ts';

type Opened = { readonly browser: TestBrowser; readonly web: TestWeb };

/** Called inside of `describe`. */
export function browseDemo(use: (opened: Opened) => void): void {
  let opened: Opened | null = null;
  beforeAll(async () => {
    const [browser, web] = await Promise.all([openBrowser(), openTestWeb()]);
    opened = { browser, web };
    use(opened);
    await web.tell(await demoArticles());
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.web.close();
  });
  afterEach(() => {
    expect([...(opened?.browser.errors() ?? []), ...(opened?.web.failures ?? [])]).toEqual([]);
  });
}
