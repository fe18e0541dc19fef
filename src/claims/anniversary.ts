// A number of years up to a day in, that day so many years before it out: "It is ten years to the day since", "Sunday marks the 30th anniversary of".

import { addDays, yearOf } from '../domain/days.ts';
import type { Token } from '../domain/sentence.ts';
import { ofLength, phraseAt, type ReadDate } from './date-context.ts';
import { longestAt } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Measure, measureAt } from './measure.ts';
import { readNumber } from './read-number.ts';
import { onTheDay, reading, spanFrom } from './relative-date.ts';

/** "It is ten years to the day since he was freed", "It's five years since": null where it is said of no sentence of its own. */
export function yearsSince(
  { unit, count, length }: Measure,
  tokens: readonly Token[],
  at: number,
  today: string,
  lexicon: Lexicon,
): ReadDate | null {
  const { since, itIs } = lexicon.language.dates.distances;
  if (unit !== 'year') return null;
  const near = nearDay(tokens, at + length, today, lexicon);
  const end = at + length + (near?.length ?? 0);
  if (!since.includes(tokens[end]?.lower ?? '')) return null;
  let back = at - 1;
  while (back >= at - MOST_BEFORE_YEARS && !itIs.includes(tokens[back]?.lower ?? '')) back--;
  if (back < at - MOST_BEFORE_YEARS) return null;
  const span = near === null ? spanFrom(unit, -count, today) : onTheDay(unit, -count, near.day);
  return ofLength(reading(span), end + 1 - at);
}

/** "on this day in | 1973": the reporter's day in that year; null where no such words stand before it. */
export function thisDayIn(
  tokens: readonly Token[],
  at: number,
  { span, length }: ReadDate,
  today: string | null,
  lexicon: Lexicon,
): ReadDate | null {
  const { dayOf, distances } = lexicon.language.dates;
  if (span.precision !== 'year' || span.start === null || today === null) return null;
  if (!dayOf.of.includes(tokens[at - 1]?.lower ?? '')) return null;
  const told = distances.thisDay.some((phrase) => {
    const words = phrase.split(' ');
    return words.every((word, i) => tokens[at - 1 - words.length + i]?.lower === word);
  });
  return told ? ofLength(reading(onTheDay('year', yearOf(span.start) - yearOf(today), today)), length) : null;
}

/** "seventy years ago | today", "it will be thirty years | tomorrow": null where no such day stands there. */
export function nearDay(
  tokens: readonly Token[],
  at: number,
  today: string,
  lexicon: Lexicon,
): { readonly day: string; readonly length: number } | null {
  const same = phraseAt(tokens, at, lexicon.language.dates.distances.today);
  if (same > 0) return { day: today, length: same };
  const entry = longestAt(lexicon, tokens, at)?.date;
  return entry?.relative?.unit === 'day'
    ? { day: addDays(today, entry.relative.offset), length: entry.words.length }
    : null;
}

/** "it is now exactly | ten years since". */
const MOST_BEFORE_YEARS = 3;

/** "Tomorrow | it will be thirty years since", "Sunday | marks the 30th anniversary of": the day, so many years before. */
export function yearsBefore(tokens: readonly Token[], at: number, date: ReadDate, lexicon: Lexicon): ReadDate | null {
  const { itIs, marks, marked, filler } = lexicon.language.dates.distances;
  const next = at + date.length;
  let leads = 0;
  let past = false;
  for (let i = next; i < next + MOST_BEHIND_DAY; i++) {
    const word = tokens[i]?.lower ?? '';
    const years = leads > 0 ? yearsAt(tokens, i, lexicon) : null;
    if (years !== null) {
      const { start, precision } = past ? date.span : date.ahead;
      if (start === null || precision !== 'day') return null;
      return ofLength(reading(onTheDay('year', -years.count, start)), years.end - at);
    }
    if (marked.includes(word)) past = true;
    if (past || itIs.includes(word) || marks.includes(word)) leads++;
    else if (!filler.includes(word)) return null;
  }
  return null;
}

/** "it will be exactly". */
const MOST_BEHIND_DAY = 6;

/** "30th anniversary of", "thirty years since": how many years, and where the words end. */
function yearsAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly count: number; readonly end: number } | null {
  const { since, anniversary } = lexicon.language.dates.distances;
  const number = readNumber(tokens, at, lexicon);
  if (number?.ordinal === true) {
    const end = at + number.length;
    return anniversary.includes(tokens[end]?.lower ?? '') ? { count: number.value, end: end + 1 } : null;
  }
  const measured = measureAt(tokens, at, number, lexicon);
  if (measured?.unit !== 'year') return null;
  const end = at + measured.length;
  return since.includes(tokens[end]?.lower ?? '') ? { count: measured.count, end: end + 1 } : null;
}
