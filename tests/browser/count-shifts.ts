// A page that has gone nowhere yet in; what comes to it over the wire, and what moves while it loads, out.
import type { Page } from 'playwright-core';

export type Measured = {
  readonly bytes: () => number;
  readonly shifts: () => Promise<readonly Shift[]>;
};

/** What moved at once without being asked: a layout shift's score, and the parts of the page, each with its place before and after. */
type Shift = { readonly value: number; readonly parts: readonly string[] };

const WATCH = `
  window.shifts = [];
  const placeOf = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  const wordsOf = (node) => (node === null ? 'what is gone' : node.nodeName + ' "' + node.textContent.trim().slice(0, 40) + '"');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      window.shifts.push({
        value,
        parts: sources.map(({ node, previousRect, currentRect }) => wordsOf(node) + ': ' + placeOf(previousRect) + ' -> ' + placeOf(currentRect)),
      });
  }).observe({ type: 'layout-shift', buffered: true });`;

export async function countShifts(page: Page): Promise<Measured> {
  let bytes = 0;
  page.on('response', (response) => {
    void response.body().then(
      (body) => {
        bytes += body.length;
      },
      () => undefined,
    );
  });
  await page.addInitScript(WATCH);
  return { bytes: () => bytes, shifts: () => page.evaluate<readonly Shift[]>('window.shifts') };
}
