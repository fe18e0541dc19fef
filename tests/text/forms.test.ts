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
    const formAt = formsOf(12, 16);
    const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const numbered = [...words, ...words].flatMap((word) => {
      const form = formAt(`a ${word} b`, 2, word.length);
      if (form === null) return [];
      expect(form.text).toBe(word);
      return [form.number];
    });
    expect(new Set(numbered).size).toBeGreaterThan(2);
    expect(Math.max(...numbered)).toBeLessThan(12);
    // Whoever has a number has it for ever.
    expect(numbered.length).toBe(2 * new Set(numbered).size);
  });

  it('of a long word none is kept', () => {
    expect(formsOf(8, 16)('Counterintelligence', 0, 19)).toBeNull();
    expect(formsOf(8, 16)('intelligence', 0, 12)).not.toBeNull();
  });
});
