// Words that have a number are the words of the text, and the same number is always the same word.
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/text/forms.ts';
import { tokenise } from '../../src/text/tokenise.ts';

const TEXTS = [
  'The exchange, the Exchange and the EXCHANGE took place.',
  'Russia and Ukraine swapped 390 prisoners each on Friday - the ministry said.',
  'Counterintelligence officers of Kropyvnytskyi met Владимир.',
];

describe('forms', () => {
  it.each(TEXTS)('%s', (text) => {
    const written = new Map<number, string>();
    for (const once of [text, text]) {
      for (const token of tokenise(once, 0, once.length, ["'s"])) {
        expect(token.text).toBe(once.slice(token.start, token.end));
        expect(token.lower).toBe(token.text.toLowerCase());
        if (token.form === -1) continue;
        expect(written.get(token.form) ?? token.text).toBe(token.text);
        written.set(token.form, token.text);
      }
    }
  });

  it('a table that is full or whose places are taken gives no number, and never another word', () => {
    const { numberAt, texts } = formsOf(12, 16);
    const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const numbered = [...words, ...words].flatMap((word) => {
      const number = numberAt(`a ${word} b`, 2, word.length);
      if (number === -1) return [];
      expect(texts[number]).toBe(word);
      return [number];
    });
    expect(new Set(numbered).size).toBeGreaterThan(2);
    expect(Math.max(...numbered)).toBeLessThan(12);
    // Whoever has a number has it for ever.
    expect(numbered.length).toBe(2 * new Set(numbered).size);
  });

  it('of a long word none is kept', () => {
    const { numberAt } = formsOf(8, 16);
    expect(numberAt('Counterintelligence', 0, 19)).toBe(-1);
    expect(numberAt('intelligence', 0, 12)).toBe(0);
  });

  it('words of other letters have no number, marks of any kind have one', () => {
    const { numberAt, texts } = formsOf(8, 16);
    expect(numberAt('Владимир', 0, 8)).toBe(-1);
    expect(texts[numberAt('“', 0, 1)]).toBe('“');
    expect(texts[numberAt('—', 0, 1)]).toBe('—');
  });
});
