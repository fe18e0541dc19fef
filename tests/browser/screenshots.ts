// npm run screenshots: the pictures of the README, of the demo's articles. npm run screenshots -- FOLDER [VIEW]...: every view or these, on a desk and a phone, light and dark.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageFolder } from '../../src/edges/package.ts';
import { openBrowser } from '../support/browser.ts';
import { openBusyWeb, VIEWS } from '../support/busy-web.ts';

type Name = keyof typeof VIEWS;
type Shot = { readonly name: Name; readonly width: number; readonly dark: boolean; readonly file: string };

const IN_README: readonly Shot[] = [
  { name: 'ledger', width: 1280, dark: false, file: 'ledger' },
  { name: 'record', width: 1280, dark: false, file: 'record' },
  { name: 'desk', width: 1280, dark: false, file: 'desk' },
  { name: 'charts', width: 1280, dark: false, file: 'charts' },
  { name: 'console', width: 1280, dark: true, file: 'console' },
  { name: 'ledger', width: 390, dark: true, file: 'phone' },
];

const names = Object.keys(VIEWS) as readonly Name[];
const [folder, ...wanted] = process.argv.slice(2);
const shown = names.filter((name) => wanted.length === 0 || wanted.includes(name));
const every = shown.flatMap((name) =>
  [1280, 390].flatMap((width) =>
    [false, true].map((dark) => ({
      ...{ name, width, dark },
      file: `${name.replaceAll(' ', '-')}-${width}-${dark ? 'dark' : 'light'}`,
    })),
  ),
);

const into = folder ?? join(packageFolder(), 'docs', 'images');
await mkdir(into, { recursive: true });
const [browser, busy] = await Promise.all([openBrowser(), openBusyWeb()]);
try {
  for (const { name, width, dark, file } of folder === undefined ? IN_README : every) {
    const page = await browser.visit({ width, dark, height: width > 1000 ? 800 : 844 });
    if (name !== 'sign in') await busy.signIn(page.context());
    await page.goto(busy.urlOf(VIEWS[name]), { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(into, `${file}.png`), fullPage: folder !== undefined && (await isShort(page)) });
    await page.context().close();
  }
} finally {
  await browser.close();
  await busy.close();
}
console.log(`Pictures of ${folder === undefined ? IN_README.length : every.length} views are in ${into}.`);

/** A picture of a page of thousands of lines shows none of them. */
async function isShort(page: Page): Promise<boolean> {
  return (await page.evaluate<number>('document.documentElement.scrollHeight')) < 4_000;
}
