import '../support/draws.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/domain/quote.ts';

describe('quoteAt', () => {
  it('gives the words between the offsets, with what stands around them', () => {
    expect(quoteAt('Kyiv swapped 390 men.', 13, 16)).toEqual({
      exact: '390',
      prefix: 'Kyiv swapped ',
      suffix: ' men.',
      start: 13,
      end: 16,
    });
  });

  it('never cuts a character in two, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
        const whole = wholeCharacters(text);
        const [start, end] = [whole[a % whole.length] ?? 0, whole[b % whole.length] ?? 0].sort((x, y) => x - y);
        const quote = quoteAt(text, start ?? 0, end ?? 0);
        expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
        expect(text.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(quote.end).startsWith(quote.suffix)).toBe(true);
      }),
    );
  });
});

/** Every offset that stands between two characters. */
function wholeCharacters(text: string): readonly number[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return offsets;
}
