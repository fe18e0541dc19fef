// A distance in time that begins at a token in, its date out: "two days later", "ten years ago today", "a week after 49 had come home".

import { addDays, weekdayOf } from '../domain/days.ts';
import type { Token } from '../domain/sentence.ts';
import { type DateContext, ofLength, phraseAt, type ReadDate } from './date-context.ts';
import { firstWord, longestAt } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { firstDayTold, onTheDay, reading, spanFrom, stepDate, type Unit } from './relative-date.ts';
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
  const measured =
    roundYearsAt(tokens, at, lexicon) ??
    (article ? unitsAt(tokens, at, 1, 1, lexicon) : numberedAt(tokens, at, number, lexicon));
  if (measured === null || measured.count > MOST) return null;
  const { count, unit } = measured;
  const next = at + measured.length;
  const word = tokens[next]?.lower ?? '';
  const length = next + 1 - at;
  if (context.today !== null) {
    if (ago.includes(word)) return agoDate(measured, tokens, at, context.today, lexicon);
    const anniversary = anniversaryDate(measured, tokens, at, context.today, lexicon);
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

const UNITS = ['day', 'week', 'month', 'year', 'decade'] as const satisfies readonly (Unit | 'decade')[];

type Measure = { readonly count: number; readonly unit: Unit; readonly length: number };

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

/** "two weeks ago", "seventy years ago today", "half a century ago this month". */
function agoDate(
  { unit, count, length }: Measure,
  tokens: readonly Token[],
  at: number,
  today: string,
  lexicon: Lexicon,
): ReadDate {
  const { today: exact, within } = lexicon.language.dates.distances;
  const end = at + length + 1;
  const day = onTheDay(unit, -count, today);
  const same = phraseAt(tokens, end, exact);
  if (same > 0) return ofLength(reading(day), length + 1 + same);
  // "five years ago on Tuesday": of a weekday of these days, so many years before it.
  const weekday = lexicon.weekdays.get(tokens[end + 1]?.lower ?? '');
  if (
    weekday !== undefined &&
    unit === 'year' &&
    lexicon.language.dates.distances.on.includes(tokens[end]?.lower ?? '')
  ) {
    const near = addDays(today, -((weekdayOf(today) - weekday + 7) % 7));
    return ofLength(reading(onTheDay(unit, -count, near)), length + 3);
  }
  for (const part of ['week', 'month'] as const) {
    const told = phraseAt(tokens, end, within[part]);
    if (told > 0 && day.start !== null) return ofLength(reading(spanFrom(part, 0, day.start)), length + 1 + told);
  }
  // "a week ago" is that day, "three weeks ago" somewhere in that week.
  const isDay = unit === 'week' && count === 1;
  return ofLength(reading(isDay ? day : spanFrom(unit, -count, today)), length + 1);
}

/** "It is ten years to the day since he was freed", "It's five years since": null where it is said of no sentence of its own. */
function anniversaryDate(
  { unit, count, length }: Measure,
  tokens: readonly Token[],
  at: number,
  today: string,
  lexicon: Lexicon,
): ReadDate | null {
  const { today: exact, since, itIs } = lexicon.language.dates.distances;
  if (unit !== 'year') return null;
  const same = phraseAt(tokens, at + length, exact);
  const end = at + length + same;
  if (!since.includes(tokens[end]?.lower ?? '')) return null;
  let back = at - 1;
  while (back >= at - MOST_BEFORE_YEARS && !itIs.includes(tokens[back]?.lower ?? '')) back--;
  if (back < at - MOST_BEFORE_YEARS) return null;
  return ofLength(reading(same > 0 ? onTheDay(unit, -count, today) : spanFrom(unit, -count, today)), length + same + 1);
}

/** "it is now exactly | ten years since". */
const MOST_BEFORE_YEARS = 3;

/** "A thousand years ago" dates nothing here. */
const MOST = 120;
