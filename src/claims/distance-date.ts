// A distance in time that begins at a token in, its date out: "two days later", "ten years ago today", "a week after 49 had come home".

import { addDays, weekdayOf } from '../domain/days.ts';
import type { Token } from '../domain/sentence.ts';
import { nearDay, yearsSince } from './anniversary.ts';
import { type DateContext, ofLength, phraseAt, type ReadDate } from './date-context.ts';
import { firstWord, longestAt } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Measure, measureAt } from './measure.ts';
import { readNumber } from './read-number.ts';
import { firstDayTold, onTheDay, reading, spanFrom, stepDate } from './relative-date.ts';
import { anyOf } from './tags.ts';

/** "two days later", "three weeks ago", "ten years ago today": a number of days, weeks, months or years from somewhere. */
export function distanceDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const { ago, earlier, later } = lexicon.language.dates.distances;
  const article = lexicon.language.numbers.one.includes(tokens[at]?.lower ?? '');
  const number = article ? null : readNumber(tokens, at, lexicon);
  const hours = article || number !== null ? hoursAt(tokens, at, number?.length ?? 1, lexicon) : 0;
  if (hours > 0) return ofLength(stepDate(0, context), hours);
  const measured = measureAt(tokens, at, number, lexicon);
  if (measured === null || measured.count > MOST) return null;
  const { count, unit } = measured;
  const next = at + measured.length;
  const word = tokens[next]?.lower ?? '';
  const length = next + 1 - at;
  if (context.today !== null) {
    if (ago.includes(word)) return agoDate(measured, tokens, at, context.today, lexicon);
    const anniversary = yearsSince(measured, tokens, at, context.today, lexicon);
    if (anniversary !== null) return anniversary;
  } else if (ago.includes(word)) return null;
  const behind = unit === 'day' || unit === 'week' ? stepBehind(word, lexicon) : 0;
  const days = behind * count * (unit === 'week' ? DAYS_OF_WEEK : 1);
  // "three days before that, 84 had come".
  const told = behind === 0 ? 0 : phraseAt(tokens, next + 1, lexicon.language.dates.distances.told);
  if (told > 0) return ofLength(stepDate(-days, context), length + told);
  const clause = days === 0 ? null : clauseDate(days, tokens, next + 1, length, lexicon, context);
  if (clause !== null) return clause;
  // "Nine days before, 86 had been swapped".
  const ends = tokens[next + 1] === undefined || tokens[next + 1]?.kind === 'mark';
  const sign = earlier.includes(word) ? -1 : later.includes(word) ? 1 : ends ? -behind : 0;
  const base = firstDayTold(unit, context) ?? (context.before?.precision === 'day' ? context.before.start : null);
  if (sign === 0 || base === null) return null;
  const span =
    unit === 'day' || unit === 'week' ? onTheDay(unit, sign * count, base) : spanFrom(unit, sign * count, base);
  return ofLength({ ...reading(span), step: true }, length);
}

const DAYS_OF_WEEK = 7;

/** "two days after 49 had come home": null where no clause follows at `at`, or the day of the one before is not known. */
export function clauseDate(
  days: number,
  tokens: readonly Token[],
  at: number,
  length: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  if (!opensClause(tokens, at, lexicon)) return null;
  const { span, ahead, absolute, weekdayOnly } = stepDate(days, context);
  return span.start === null
    ? null
    : // "after" itself begins the clause.
      ofLength({ span, ahead, absolute, weekdayOnly, ofClauseBehind: true }, length - 1);
}

/** "after | 49 had come", "after | the two had traded 84"; not "after | the talks 84 came". */
function opensClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark' || isPreposition(first, lexicon)) return false;
  const { joiners } = lexicon.language.dates;
  if (!joiners.includes(first.lower)) return true;
  for (let i = at + 1; i <= at + SUBJECT_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || joiners.includes(token.lower)) return false;
    const meaning = longestAt(lexicon, tokens, i)?.meaning;
    if (meaning != null && (isAuxiliary(meaning.tags) || meaning.verb?.forms.includes('past') === true)) return true;
  }
  return false;
}

const isAuxiliary = anyOf(['be', 'have', 'perfect']);

/** "freed the day before | by the rebels", "| in exchange for five of theirs": no clause begins there. */
export function isPreposition(token: Token, lexicon: Lexicon): boolean {
  const classes = firstWord(lexicon, token)?.classes;
  return classes != null && opensPhrase(classes);
}

const opensPhrase = anyOf(['by', 'in', 'with', 'for', 'to', 'from', 'at', 'on']);

/** "the soldier Gilad Shalit was". */
const SUBJECT_REACH = 5;

/** "two days after 49 had come": they came before; 0 where the word is no such. */
function stepBehind(word: string, lexicon: Lexicon): -1 | 0 | 1 {
  const { before, after } = lexicon.language.dates.distances;
  return after.includes(word) ? -1 : before.includes(word) ? 1 : 0;
}

/** Behind a number or article of that length, "three hours earlier": how many tokens all of it takes; 0 where no such phrase stands. */
function hoursAt(tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): number {
  const { hours, earlier, later, before, after } = lexicon.language.dates.distances;
  if (!hours.includes(tokens[at + length]?.lower ?? '')) return 0;
  const behind = tokens[at + length + 1]?.lower ?? '';
  return [earlier, later, before, after].some((words) => words.includes(behind)) ? length + 2 : 0;
}

/** "two weeks ago", "seventy years ago today", "half a century ago this month". */
function agoDate(
  { unit, count, length }: Measure,
  tokens: readonly Token[],
  at: number,
  today: string,
  lexicon: Lexicon,
): ReadDate {
  const { within } = lexicon.language.dates.distances;
  const end = at + length + 1;
  const near = nearDay(tokens, end, today, lexicon);
  if (near !== null) return ofLength(reading(onTheDay(unit, -count, near.day)), length + 1 + near.length);
  const day = onTheDay(unit, -count, today);
  // "five years ago on Tuesday": of a weekday of these days, so many years before it.
  const weekday = lexicon.weekdays.get(tokens[end + 1]?.lower ?? '');
  if (
    weekday !== undefined &&
    unit === 'year' &&
    lexicon.language.dates.distances.on.includes(tokens[end]?.lower ?? '')
  ) {
    const last = addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
    return ofLength(reading(onTheDay(unit, -count, last)), length + 3);
  }
  for (const part of ['week', 'month'] as const) {
    const told = phraseAt(tokens, end, within[part]);
    if (told > 0 && day.start !== null) return ofLength(reading(spanFrom(part, 0, day.start)), length + 1 + told);
  }
  // "a week ago" is that day, "three weeks ago" somewhere in that week.
  const isDay = unit === 'week' && count === 1;
  return ofLength(reading(isDay ? day : spanFrom(unit, -count, today)), length + 1);
}

/** "A thousand years ago" dates nothing here. */
const MOST = 120;
