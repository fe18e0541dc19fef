// Tokens in, the date in digits alone that begins at one of them out: "2024-01-06", "19.04.2024", "19/04/2024".

import { daySpan, isoDay } from '../domain/days.ts';
import type { Token } from '../domain/sentence.ts';
import { ofLength, type ReadDate } from './date-context.ts';

/** The longest is of five tokens: a number, a mark, a number, a mark, a number. */
const MOST_TOKENS = 5;

const YEAR_FIRST = /^((?:19|20)\d\d)([-./])(\d{1,2})\2(\d{1,2})$/u;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)$/u;

/** Null where no such date begins at `at`, or where nobody can tell its day from its month. */
export function numericDate(tokens: readonly Token[], at: number): ReadDate | null {
  if (tokens[at]?.kind !== 'number') return null;
  let words = '';
  let length = 0;
  while (length < MOST_TOKENS && (length === 0 || tokens[at + length]?.joined === true)) {
    words += tokens[at + length]?.lower ?? '';
    length++;
    const day = tokens[at + length]?.joined === true && tokens[at + length]?.kind === 'number' ? null : dayOf(words);
    if (day === null) continue;
    const span = daySpan(day);
    return ofLength({ span, ahead: span, absolute: true, weekdayOnly: false }, length);
  }
  return null;
}

function dayOf(words: string): string | null {
  const [, year, , month, day] = YEAR_FIRST.exec(words) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, a, mark, b, last] = YEAR_LAST.exec(words) ?? [];
  if (last === undefined) return null;
  const [first, second] = [Number(a), Number(b)];
  // "04/19/2024" is American; "04/05/2024" may be either, "04.05.2024" is not.
  if (second > 12) return isoDay(Number(last), first, second);
  return mark === '/' && first <= 12 && first !== second ? null : isoDay(Number(last), second, first);
}
