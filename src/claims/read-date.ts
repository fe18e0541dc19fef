// Tokens in, the date that begins at one of them out, in whatever words: calendar, distance, feast, stretch, the eve of another.

import { addDays, daySpan, monthOf, monthSpan, weekdayOf, yearOf } from '../domain/days.ts';
import type { Token } from '../domain/sentence.ts';
import { thisDayIn, yearsBefore } from './anniversary.ts';
import { calendarDate } from './calendar-date.ts';
import { type DateContext, ofLength, phraseAt, type ReadDate } from './date-context.ts';
import { dayOfMonth } from './day-of-month.ts';
import { listedDay, namedDay } from './days-of-month.ts';
import { clauseDate, distanceDate, isPreposition } from './distance-date.ts';
import type { Entry } from './entry.ts';
import { firstWord, longestAt, plainTags } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { numericDate } from './numeric-date.ts';
import { fixedDate, relativeDate, shifted, stepDate, stretch } from './relative-date.ts';
import type { DateReading } from './unit.ts';

/** Null where no date begins at `at`. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const from = readOne(tokens, at, lexicon, context);
  const years = from === null ? null : yearsBefore(tokens, at, from, lexicon);
  if (years !== null) return years;
  return from === null ? null : (readStretch(tokens, at, from, lexicon, context) ?? from);
}

/** Each kind of date is tried only where its first word may begin one. */
function readOne(tokens: readonly Token[], at: number, lexicon: Lexicon, context: DateContext): ReadDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = firstWord(lexicon, token);
  const digits = token.kind === 'number';
  const calendar =
    digits || word?.opensCalendar === true
      ? (numericDate(tokens, at) ??
        listedDay(tokens, at, lexicon, context) ??
        dayOfMonth(tokens, at, lexicon, context) ??
        namedDay(tokens, at, lexicon, context) ??
        calendarDate(tokens, at, lexicon, context))
      : null;
  if (calendar !== null)
    return (
      thisDayIn(tokens, at, calendar, context.today, lexicon) ?? withinTold(tokens, at, calendar, lexicon, context)
    );
  const distance = digits || word?.opensNumber === true ? distanceDate(tokens, at, lexicon, context) : null;
  return distance ?? (word === undefined ? null : readPhrase(tokens, at, lexicon, context));
}

/** "20 April to 3 May 1953", "between 5 August and 6 September", "from Friday until Sunday". */
function readStretch(
  tokens: readonly Token[],
  at: number,
  from: ReadDate,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const { to, between, and } = lexicon.language.dates.stretch;
  const joiner = tokens[at + from.length]?.lower ?? '';
  const joined = to.includes(joiner) || (and.includes(joiner) && between.includes(tokens[at - 1]?.lower ?? ''));
  if (!joined) return null;
  const start = at + from.length + 1;
  const last = readOne(tokens, start, lexicon, context) ?? dayOfSameMonth(tokens, at, start, lexicon, context);
  if (last === null) return null;
  // The year at the end is the year of the beginning too.
  const first =
    last.absolute && !from.absolute
      ? (readOne(tokens, at, lexicon, { ...context, today: last.span.end, before: null }) ?? from)
      : from;
  const whole = stretch(first, last);
  return whole === null ? null : ofLength(whole, from.length + 1 + last.length);
}

/** "March 18 to | 20", "June 3 through | 5, 1953": not "on March 18 to | 20 of the families". */
function dayOfSameMonth(
  tokens: readonly Token[],
  from: number,
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const month = tokens[from];
  if (month === undefined || !lexicon.months.has(month.lower) || tokens[at]?.kind !== 'number') return null;
  const date = calendarDate([month, ...tokens.slice(at, at + DAY_AND_YEAR)], 0, lexicon, context);
  if (date === null || date.length === 1) return null;
  const behind = tokens[at + date.length - 1];
  const ends = behind === undefined || behind.kind === 'mark' || isPreposition(behind, lexicon);
  return ends ? ofLength(date, date.length - 1) : null;
}

/** "20th, 1953." */
const DAY_AND_YEAR = 5;

function readPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon, context: DateContext): ReadDate | null {
  const entry = longestAt(lexicon, tokens, at)?.date ?? null;
  if (entry === null) return null;
  const { length } = entry.words;
  const next = at + length;
  if (entry.fixed !== undefined) {
    if ('season' in entry.fixed && length === 2 && isOfThing(tokens[next], lexicon)) return null;
    const of = 'season' in entry.fixed && lexicon.language.dates.joiners.includes(tokens[next]?.lower ?? '') ? 1 : 0;
    const year = /^(?:19|20)\d\d$/u.test(tokens[next + of]?.lower ?? '') ? Number(tokens[next + of]?.lower) : null;
    if ('ofYear' in entry.fixed && year === null) return null;
    return ofLength(fixedDate(entry.fixed, year, context), year === null ? length : length + of + 1);
  }
  if (entry.relative !== undefined) {
    const whole = ofLength(relativeDate(entry.relative, context), length);
    return entry.relative.unit === 'week' ? dayWithin(tokens, next, whole, lexicon) : whole;
  }
  return entry.step === undefined ? null : readStep(tokens, next, entry, entry.step, lexicon, context);
}

/** "in summer | fatigues": a word that the lexicon does not know is a thing of that season; "last summer's swap" is none. */
function isOfThing(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && !plainTags(token).has('possessive') && firstWord(lexicon, token) === undefined;
}

/** "the following day"; "the day before", of the date named before; "the day before Easter", of the date that follows. */
function readStep(
  tokens: readonly Token[],
  next: number,
  entry: Entry,
  days: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const { length } = entry.words;
  if (entry.beside === undefined) return ofLength(stepDate(days, context), length);
  const of = readOne(tokens, next, lexicon, context);
  if (of !== null) return ofLength(shifted(of, days), length + of.length);
  // "the day after the talks" is dated by the talks.
  const behind = tokens[next];
  const ends = behind === undefined || behind.kind === 'mark' || isPreposition(behind, lexicon);
  if (entry.beside !== 'either') return null;
  return ends ? ofLength(stepDate(days, context), length) : clauseDate(-days, tokens, next, length, lexicon, context);
}

/** "in February last year", "on Tuesday of last week": the month or the day is of the year or the week that follows it. */
function withinTold(
  tokens: readonly Token[],
  at: number,
  date: ReadDate,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate {
  const { joiners } = lexicon.language.dates;
  const next = at + date.length;
  const thisYear = phraseAt(tokens, next, lexicon.language.dates.thisYear);
  if (thisYear > 0 && context.today !== null && !date.absolute && !date.weekdayOnly)
    return ofLength(inYear(date, daySpan(context.today)), date.length + thisYear);
  const of = joiners.includes(tokens[next]?.lower ?? '') && tokens[next]?.kind === 'word' ? 1 : 0;
  const entry = longestAt(lexicon, tokens, next + of)?.date ?? null;
  if (entry?.relative === undefined) return date;
  const whole = relativeDate(entry.relative, context).span;
  const length = date.length + of + entry.words.length;
  if (entry.relative.unit === 'year' && !date.absolute && !date.weekdayOnly)
    return ofLength(inYear(date, whole), length);
  if (entry.relative.unit === 'week' && date.weekdayOnly) return ofLength(weekdayWithin(date, whole), length);
  return date;
}

/** "last week on Tuesday". */
function dayWithin(tokens: readonly Token[], next: number, week: ReadDate, lexicon: Lexicon): ReadDate {
  const { dayLeads } = lexicon.language.dates;
  const lead = dayLeads.includes(tokens[next]?.lower ?? '') && tokens[next]?.kind === 'word' ? 1 : 0;
  const weekday = lexicon.weekdays.get(tokens[next + lead]?.lower ?? '');
  const { start } = week.span;
  if (weekday === undefined || start === null || lead === 0) return week;
  const day = daySpan(addDays(start, (weekday + 6) % 7));
  return { span: day, ahead: day, absolute: false, weekdayOnly: false, length: week.length + lead + 1 };
}

function inYear(date: ReadDate, { start }: ReadDate['span']): DateReading {
  const { span } = date;
  if (start === null || span.start === null || span.end === null) return date;
  const years = yearOf(start) - yearOf(span.start);
  const moved =
    span.precision === 'month'
      ? monthSpan(yearOf(start), monthOf(span.start))
      : { ...span, start: yearsOn(span.start, years), end: yearsOn(span.end, years) };
  return { span: moved, ahead: moved, absolute: false, weekdayOnly: false };
}

function yearsOn(day: string, years: number): string {
  return `${yearOf(day) + years}${day.slice(4)}`;
}

function weekdayWithin(date: ReadDate, { start }: ReadDate['span']): DateReading {
  if (start === null || date.span.start === null) return date;
  const day = daySpan(addDays(start, (weekdayOf(date.span.start) + 6) % 7));
  return { span: day, ahead: day, absolute: false, weekdayOnly: false };
}
