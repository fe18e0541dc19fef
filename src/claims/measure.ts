// A length of time that begins at a token in, how many of which unit out: "two weeks", "a decade", "half a century".

import type { Token } from '../domain/sentence.ts';
import { phraseAt } from './date-context.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadNumber } from './read-number.ts';
import type { Unit } from './relative-date.ts';

/** `number`: what is read there; null where an article stands, or nothing. */
export function measureAt(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber | null,
  lexicon: Lexicon,
): Measure | null {
  return (
    roundYearsAt(tokens, at, lexicon) ??
    (lexicon.language.numbers.one.includes(tokens[at]?.lower ?? '')
      ? unitsAt(tokens, at, 1, 1, lexicon)
      : numberedAt(tokens, at, number, lexicon))
  );
}

const UNITS = ['day', 'week', 'month', 'year', 'decade'] as const satisfies readonly (Unit | 'decade')[];

export type Measure = { readonly count: number; readonly unit: Unit; readonly length: number };

/** "half a century". */
function roundYearsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Measure | null {
  for (const { words, count } of lexicon.language.dates.distances.years) {
    const length = phraseAt(tokens, at, words);
    if (length > 0) return { count, unit: 'year', length };
  }
  return null;
}

/** "two weeks". */
function numberedAt(tokens: readonly Token[], at: number, number: ReadNumber | null, lexicon: Lexicon): Measure | null {
  if (number === null || number.ordinal || number.decimal || number.other !== null) return null;
  return unitsAt(tokens, at, number.value, number.length, lexicon);
}

/** Of the unit that stands behind a count of that length: "a decade". */
function unitsAt(
  tokens: readonly Token[],
  at: number,
  count: number,
  length: number,
  lexicon: Lexicon,
): Measure | null {
  const { units } = lexicon.language.dates.distances;
  const word = tokens[at + length]?.lower ?? '';
  const unit = UNITS.find((name) => units[name].includes(word));
  if (unit === undefined) return null;
  return unit === 'decade'
    ? { count: count * 10, unit: 'year', length: length + 1 }
    : { count, unit, length: length + 1 };
}
