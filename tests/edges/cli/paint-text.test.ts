// A text is painted where it is marked, in lines that fit the window and hold every word of it once.
import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../../src/domain/quote.ts';
import { type Mark, paintText } from '../../../src/edges/cli/paint-text.ts';

const TEXT = 'Kyiv and Moscow swapped 390 prisoners of war each on Friday.\n\nBuses left at dawn.';

function mark(words: string): Mark {
  const start = TEXT.indexOf(words);
  return { quote: quoteAt(TEXT, start, start + words.length), paint: (painted) => `[${painted}]` };
}

describe('paintText', () => {
  it.each([
    [null, ['Kyiv and Moscow swapped [390 prisoners of war] each on Friday.', '', 'Buses left at dawn.']],
    [42, ['Kyiv and Moscow swapped [390 prisoners]', '[of war] each on Friday.', '', 'Buses left at dawn.']],
    [24, ['Kyiv and Moscow', 'swapped [390]', '[prisoners of war]', 'each on Friday.', '', 'Buses left at dawn.']],
  ])('in a window of %s columns', (columns, lines) => {
    const painted = paintText(TEXT, [mark('390 prisoners of war'), mark('prisoners')], columns);
    expect(painted).toEqual(lines.map((line) => `    ${line}`));
  });

  it('breaks no word that is wider than the window', () => {
    expect(paintText('Kyiv Llanfairpwllgwyngyll', [], 12)).toEqual(['    Kyiv', '    Llanfairpwllgwyngyll']);
  });
});
