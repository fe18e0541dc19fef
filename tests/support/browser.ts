// Test helper for what only a browser can show: the system's Chromium, one a test file, with a fresh profile for each visitor.
//
//   describe.skipIf(missingBrowser)(`the desk${missingBrowser ?? ''}`, () => {
//     let browser: TestBrowser;
//     beforeAll(async () => { browser = await openBrowser(); });
//     afterAll(() => browser.close());
//     afterEach(() => expect(browser.errors()).toEqual([]));
//     it('...', async () => { const page = await browser.visit({ width: 390 }); await page.goto(url); });
//   });
import { chromium, type Page } from 'playwright-core';
import { findOnPath } from './servers.ts';

const program =
  findOnPath('chromium') ?? findOnPath('chromium-browser') ?? findOnPath('google-chrome') ?? findOnPath('chrome');

/** The reason to put in a skipped suite's name; null where a browser is there. */
export const missingBrowser: string | null = program === null ? ' (skipped: no Chromium here)' : null;

type Visit = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
};

export type TestBrowser = {
  /** A page of a visitor of its own: no cookie, storage or cache of another one. */
  readonly visit: (how?: Visit) => Promise<Page>;
  /** What the pages wrote as errors since the last call: refusals by the content policy, scripts that threw. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
};

export async function openBrowser(): Promise<TestBrowser> {
  if (program === null) throw new Error('Chromium is not installed');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const errors: string[] = [];
  return {
    visit: async ({ width = 1280, height = 900, dark = false, script = true } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: script,
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      return page;
    },
    errors: () => errors.splice(0),
    close: () => browser.close(),
  };
}
