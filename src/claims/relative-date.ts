// A phrase of time that stands on no calendar in, its date out: "yesterday", "two days later", "ten years ago today", "the eve of Easter".
import type { DateSpan } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import type { Token } from '../domain/sentence.ts';
import { type DateContext, ofLength, phraseAt, type ReadDate, SLACK_DAYS } from './date-context.ts';
import { addDays, daySpan, daysBetween, isoDay, monthOf, monthSpan, weekdayOf, yearOf, yearSpan } from './days.ts';
import type { Entry } from './entry.ts';
import { feastDay } from './feasts.ts';
import type { Lexicon } from './lexicon.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import type { DateReading } from './unit.ts';

/** "next week", "this morning": from where the reader stands. */
export function relativeDate(relative: NonNullable<Entry['relative']>, context: DateContext): DateReading {
  if (relative.from === 'told') return toldDate(relative, context);
  const { today } = context;
  if (today === null) return reading(UNKNOWN_DATE);
  const there = reading(spanFrom(relative.unit, relative.offset, today));
  // "at the weekend" of a plan is the next one.
  return relative.unit === 'weekend' && relative.offset === 0
    ? { ...there, ahead: spanFrom('weekend', 1, today) }
    : there;
}

/** "later that year", "the following month": from the month or the year that the text named last. */
function toldDate({ unit, offset }: NonNullable<Entry['relative']>, context: DateContext): DateReading {
  const base = firstDayTold(unit, context);
  return reading(base === null ? UNKNOWN_DATE : spanFrom(unit, offset, base));
}

/** The first day of the month or the year that the text named last; null where it named none. */
function firstDayTold(unit: Unit | 'weekend', { month, year }: DateContext): string | null {
  if (unit === 'month') return month === null ? null : `${month}-01`;
  return unit === 'year' && year !== null ? `${year}-01-01` : null;
}

/** "the following day": from the date that the text named before. */
export function stepDate(days: number, { before, today }: DateContext): DateReading {
  // "hours earlier", where no day was named: the reporter's.
  const base = before?.precision === 'day' ? before.start : days === 0 ? today : null;
  return { ...reading(base === null ? UNKNOWN_DATE : daySpan(addDays(base, days))), step: true };
}

/** "New Year's Eve", "Orthodox Easter 2025": the last one up to the reporter's day, or the next. */
export function fixedDate(
  fixed: NonNullable<Entry['fixed']>,
  year: number | null,
  { today }: DateContext,
): DateReading {
  if ('season' in fixed) return seasonDate(fixed.season, year, today);
  const days = (y: number): readonly string[] =>
    'feasts' in fixed
      ? fixed.feasts.flatMap((feast) => {
          const day = feastDay(feast, y);
          return day === null ? [] : [addDays(day, fixed.offset)];
        })
      : [isoDay(y, fixed.month, fixed.day)].filter((day) => day !== null);
  if (year !== null) {
    const day = days(year).at(-1);
    return { ...reading(day === undefined ? UNKNOWN_DATE : daySpan(day)), absolute: true };
  }
  if (today === null) return reading(UNKNOWN_DATE);
  const near = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1].flatMap(days).sort();
  const past = near.filter((day) => day <= addDays(today, SLACK_DAYS)).at(-1);
  const next = near.find((day) => day >= today);
  return {
    ...reading(past === undefined ? UNKNOWN_DATE : daySpan(past)),
    ahead: next === undefined ? UNKNOWN_DATE : daySpan(next),
  };
}

/** "last autumn": the last one that has begun, or the next; the winter of a year begins in it. */
function seasonDate(first: number, year: number | null, today: string | null): DateReading {
  const of = (y: number): DateSpan => ({
    start: monthSpan(y, first).start,
    end:
      first + MONTHS_OF_SEASON > 12
        ? monthSpan(y + 1, first - 12 + MONTHS_OF_SEASON).end
        : monthSpan(y, first + MONTHS_OF_SEASON).end,
    precision: 'month',
  });
  if (year !== null) return { ...reading(of(year)), absolute: true };
  if (today === null) return reading(UNKNOWN_DATE);
  const here = of(yearOf(today));
  const begun = (here.start ?? '') <= today;
  return { ...reading(begun ? here : of(yearOf(today) - 1)), ahead: begun ? of(yearOf(today) + 1) : here };
}

/** Behind its first. */
const MONTHS_OF_SEASON = 2;

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
  const behind = unit === 'day' ? stepBehind(word, lexicon) : 0;
  const clause = behind === 0 ? null : clauseDate(behind * count, tokens[next + 1], length, lexicon, context);
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

/** "two days after 49 had come home": null where no clause follows, or the day of the one before is not known. */
export function clauseDate(
  days: number,
  behind: Token | undefined,
  length: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  if (behind === undefined || behind.kind === 'mark' || lexicon.language.dates.joiners.includes(behind.lower))
    return null;
  const { span, ahead, absolute, weekdayOnly } = stepDate(days, context);
  return span.start === null
    ? null
    : // "after" itself begins the clause.
      ofLength({ span, ahead, absolute, weekdayOnly, ofClauseBehind: true }, length - 1);
}

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

const UNITS = ['day', 'week', 'month', 'year', 'decade'] as const;
type Unit = Exclude<(typeof UNITS)[number], 'decade'>;

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
  return ofLength(reading(spanFrom(unit, -count, today)), length + 1);
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

function onTheDay(unit: Unit, count: number, day: string): DateSpan {
  if (unit === 'day' || unit === 'week') return daySpan(addDays(day, count * (unit === 'day' ? 1 : 7)));
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count * (unit === 'year' ? 12 : 1);
  const there = isoDay(Math.floor(months / 12), (months % 12) + 1, Number(day.slice(8, 10)));
  return there === null ? UNKNOWN_DATE : daySpan(there);
}

function spanFrom(unit: Unit | 'weekend', offset: number, today: string): DateSpan {
  switch (unit) {
    case 'day':
      return daySpan(addDays(today, offset));
    case 'week': {
      const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + 7 * offset);
      return daySpan(monday, addDays(monday, 6));
    }
    case 'weekend': {
      const saturday = addDays(today, -((weekdayOf(today) + 1) % 7) + 7 * offset);
      return daySpan(saturday, addDays(saturday, 1));
    }
    case 'month': {
      const months = yearOf(today) * 12 + monthOf(today) - 1 + offset;
      return monthSpan(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'year':
      return yearSpan(yearOf(today) + offset);
    default:
      return unit satisfies never;
  }
}

/** "a day before Orthodox Easter": the same distance from both readings. */
export function shifted(date: DateReading, days: number): DateReading {
  const move = (span: DateSpan): DateSpan =>
    span.precision === 'day' && span.start !== null && span.end !== null
      ? daySpan(addDays(days < 0 ? span.start : span.end, days))
      : UNKNOWN_DATE;
  return { ...date, span: move(date.span), ahead: move(date.ahead), weekdayOnly: false };
}

/** "20 April to 3 May 1953": null where the two are no stretch of days. */
export function stretch(from: DateReading, to: DateReading): DateReading | null {
  const join = (a: DateSpan, b: DateSpan): DateSpan | null => {
    if (a.precision !== 'day' || b.precision !== 'day' || a.start === null || b.end === null) return null;
    const days = daysBetween(a.start, b.end);
    return days > 0 && days <= LONGEST ? daySpan(a.start, b.end) : null;
  };
  const span = join(from.span, to.span);
  const ahead = join(from.ahead, to.ahead);
  return span === null && ahead === null
    ? null
    : { ...to, span: span ?? to.span, ahead: ahead ?? to.ahead, weekdayOnly: from.weekdayOnly && to.weekdayOnly };
}

/** No exchange takes longer. */
const LONGEST = 62;

function reading(span: DateSpan): DateReading {
  return { span, ahead: span, absolute: false, weekdayOnly: false };
}
