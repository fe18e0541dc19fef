// Every row of every language finds what its examples say, nothing in its counterexamples, and has an id of its own.
import { describe, expect, it } from 'vitest';
import { findRow } from '../../src/claims/explain-row.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { LANGUAGES, type Language } from '../../src/languages/index.ts';
import { tokenise } from '../../src/text/tokenise.ts';

function sentenceOf(text: string, language: Language): Sentence {
  const tokens = tokenise(text, 0, text.length, language.text.clitics);
  return { index: 0, paragraph: 0, role: 'body', quoted: false, start: 0, end: text.length, tokens };
}

describe.each(LANGUAGES)('rows of $id', (language) => {
  it.each(language.rows)('$id finds its examples', (row) => {
    expect(row.examples.length).toBeGreaterThan(0);
    for (const [text, found] of row.examples)
      expect(findRow(row, text, sentenceOf(text, language), language)).toContain(found);
    for (const text of row.counterexamples ?? [])
      expect(findRow(row, text, sentenceOf(text, language), language)).toEqual([]);
  });

  it('gives each row an id of its own, under its language', () => {
    const ids = language.rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${language.id}/`))).toEqual([]);
  });
});
