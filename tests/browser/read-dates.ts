// Test helper: an open page in, the dates beside titles of articles out, as they are written and as their letters stand on the screen.
//
//   const { written, seen } = await readDates(page);   // ['9May2026'], ['9May2026']; with a Hebrew title in the midst ['9 … May2026']
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Dates = z.object({ written: z.array(z.string()), seen: z.array(z.string()) });

/** Letters of one line stand from the left to the right; a blank at the end of a line stands nowhere. */
const SCRIPT = String.raw`(() => {
  const dates = [];
  for (const said of document.querySelectorAll('#pane .count, #pane time, .quotes .by')) {
    const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const found of node.data.matchAll(/\d{1,2} [A-Z][a-z]+ \d{4}/g)) {
        const letters = [...found[0]].map((letter, at) => {
          const range = document.createRange();
          range.setStart(node, found.index + at);
          range.setEnd(node, found.index + at + 1);
          const { left, right, top, height } = range.getBoundingClientRect();
          return { letter, left, right, height, line: Math.round(top) };
        });
        dates.push(letters.filter(({ letter }) => letter !== ' '));
      }
  }
  const words = (letters) => letters.map(({ letter }) => letter).join('');
  const apart = (one, next) => next !== undefined && next.line === one.line && next.left - one.right > one.height;
  const inTheirPlaces = (letters) =>
    letters
      .toSorted((a, b) => a.line - b.line || a.left - b.left)
      .map((one, at, all) => ({ letter: apart(one, all[at + 1]) ? one.letter + ' … ' : one.letter }));
  return {
    written: dates.map(words),
    seen: dates.map((letters) => words(inTheirPlaces(letters))),
  };
})()`;

export async function readDates(page: Page): Promise<z.infer<typeof Dates>> {
  return Dates.parse(await page.evaluate(SCRIPT));
}
