// Test helpers for a reviewer in a browser: where the desk is begun, which record it shows, and a key that leads to another screen.
import type { Page } from 'playwright-core';

/** The id of the record that is shown; '' on other pages. */
export const shown = (page: Page): string => /\/review\/(r\w+)/.exec(page.url())?.[1] ?? '';

/** Does something and waits for another screen than this one. */
export async function another(page: Page, act: () => Promise<void>): Promise<void> {
  // By then the scripts listen.
  await page.waitForLoadState('load');
  const before = await page.locator('#desk').getAttribute('data-key');
  await act();
  await page.locator(`#desk:not([data-key="${before}"])`).waitFor();
}

export const press = (page: Page, key: string): Promise<void> => another(page, () => page.keyboard.press(key));

/** By the button that begins; the record that waits first. */
export async function startAtDesk(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/review`);
  await page.getByRole('link', { name: 'Start' }).click();
  await page.locator('#desk').waitFor();
  await page.waitForLoadState('load');
  return shown(page);
}

/** Marks these words of the article that is shown, as a hand with a mouse does. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('#pane .article-text'), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const whole = nodes.map(({ data }) => data).join('');
    const from = whole.indexOf(${JSON.stringify(words)});
    const place = (offset) => {
      let before = 0;
      for (const node of nodes) {
        if (offset <= before + node.data.length) return [node, offset - before];
        before += node.data.length;
      }
    };
    getSelection().setBaseAndExtent(...place(from), ...place(from + ${words.length}));
  })()`);
}

/** Goes on by the tabulator until what is so called has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate<string>(
      '(({ activeElement: one }) => [one.getAttribute("aria-label"), one.labels?.[0]?.innerText, one.innerText].find((words) => words) ?? "")(document)',
    );
    if (called.trim().startsWith(name)) return;
  }
  throw new Error(`${MOST_STEPS} steps of the tabulator do not lead to “${name}”`);
}

const MOST_STEPS = 150;
