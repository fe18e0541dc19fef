// Tokens in, the date that begins at one of them out, read against the reporter's day; chrono reads what stands on a calendar.
import * as chrono from 'chrono-node';
import type { DateSpan } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import type { Token } from '../domain/sentence.ts';
import { addDays, daySpan, isoDay, monthOf, monthSpan, weekdayOf, yearOf, yearSpan } from './days.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { isDash } from './read-number.ts';
import type { DateReading } from './unit.ts';

export type DateContext = {
  /** The day on which the article was written; null where nobody knows it. */
  readonly today: string | null;
  /** The date that the text named last: "the following day". */
  readonly before: DateSpan | null;
  /** The year that the text named last: "in April of the same year". */
  readonly year: string | null;
};

export type ReadDate = DateReading & { readonly length: number };

const READERS = { en: chrono.en.casual, uk: chrono.uk.casual, ru: chrono.ru.casual } as const;

/** No date is longer: chrono sees short windows only. */
const DATE_TOKENS = 9;
/** "3 June" in a report of 2 June is tomorrow, not last year; in one of 20 May it is last year's. */
const SLACK_DAYS = 5;

/** Null where no date begins at `at`. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const length = calendarLength(tokens, at, lexicon);
  if (length === 0) return readYear(tokens, at, lexicon);
  const words = tokens
    .slice(at, at + length)
    .map((token, i) => (i > 0 && token.joined ? token.lower : ` ${token.lower}`))
    .join('')
    .trim();
  const same = sameYearAfter(tokens, at + length, lexicon);
  const year = same > 0 && context.year !== null ? ` ${context.year}` : '';
  const reading = readCalendar(same > 0 ? `${words}${year}` : words, lexicon, context);
  return reading === null ? null : { ...reading, length: length + same };
}

/** "in April of the same year": how many tokens say so. */
function sameYearAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (const phrase of lexicon.language.dates.sameYear) {
    const words = phrase.split(' ');
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length;
  }
  return 0;
}

/** "next week", "the following day": from where the reader stands. */
export function readRelative(entry: Entry, context: DateContext): DateReading | null {
  const { today, before } = context;
  if (entry.step !== undefined) {
    const base = before?.precision === 'day' && before.start !== null ? before.start : null;
    const span = base === null ? UNKNOWN_DATE : daySpan(addDays(base, entry.step));
    return { span, ahead: span, absolute: false, weekdayOnly: false, step: true };
  }
  if (entry.relative === undefined) return null;
  const span = today === null ? UNKNOWN_DATE : relativeSpan(entry.relative, today);
  return { span, ahead: span, absolute: false, weekdayOnly: false };
}

/** "the last day of 2022", "New Year's Eve". */
export function readFixed(fixed: NonNullable<Entry['fixed']>, year: number | null, context: DateContext): DateReading {
  const { today } = context;
  const whole = year ?? (today === null ? null : yearOf(today));
  const day = whole === null ? null : isoDay(whole, fixed.month, fixed.day);
  const past =
    day !== null && year === null && today !== null && day > today
      ? isoDay(yearOf(day) - 1, fixed.month, fixed.day)
      : day;
  return {
    span: past === null ? UNKNOWN_DATE : daySpan(past),
    ahead: day === null ? UNKNOWN_DATE : daySpan(day),
    absolute: year !== null,
    weekdayOnly: false,
  };
}

function relativeSpan(relative: NonNullable<Entry['relative']>, today: string): DateSpan {
  const { unit, offset } = relative;
  switch (unit) {
    case 'day':
      return daySpan(addDays(today, offset));
    case 'week': {
      const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + 7 * offset);
      return daySpan(monday, addDays(monday, 6));
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

/** How many tokens from `at` make one calendar date; it must hold a weekday or a month. */
function calendarLength(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { joiners, last } = lexicon.language.dates;
  let end = at;
  const seen = { days: 0, month: false, weekday: false, year: false };
  for (let i = at; i < tokens.length && i < at + DATE_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const next = tokens[i + 1];
    if (!seen.weekday && !seen.month && lexicon.weekdays.has(token.lower)) seen.weekday = true;
    else if (!seen.month && isMonth(tokens, i, at, seen.days > 0, lexicon)) seen.month = true;
    else if (!seen.year && seen.month && isYearNumber(token)) seen.year = true;
    else if (isDayNumber(token) && seen.days < (isDash(tokens[i - 1]) ? 2 : 1) && !seen.year) {
      // A number is a day only where a month stands beside it: "May 23", "23 May"; not "on Friday, 23 men".
      if (seen.month ? tokens[i - 1]?.text === ',' : !monthFollows(tokens, i, lexicon)) break;
      seen.days++;
      if (next?.joined === true && lexicon.language.numbers.ordinalEndings.includes(next.lower)) i++;
    } else if (
      i === at &&
      last.includes(token.lower) &&
      next !== undefined &&
      (lexicon.months.has(next.lower) || lexicon.weekdays.has(next.lower)) &&
      isCapital(next)
    ) {
      continue;
    } else if (i > at && (joiners.includes(token.lower) || isDash(token))) continue;
    else break;
    end = i + 1;
  }
  return seen.month || seen.weekday ? end - at : 0;
}

function isMonth(tokens: readonly Token[], i: number, at: number, afterDay: boolean, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token === undefined || !lexicon.months.has(token.lower) || !isCapital(token)) return false;
  const { monthsAmbiguous, beforeMonth, last } = lexicon.language.dates;
  if (!monthsAmbiguous.includes(token.lower) || afterDay) return true;
  const skip = tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === ',' ? 2 : 1;
  if (isDayNumber(tokens[i + skip]) || isYearNumber(tokens[i + skip])) return true;
  const before = tokens[i - 1]?.lower ?? '';
  return i === at ? beforeMonth.includes(before) : last.includes(before);
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || token.text.toUpperCase() === token.text.toLowerCase();
}

function isDayNumber(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'number' &&
    /^\d{1,2}$/u.test(token.lower) &&
    Number(token.lower) >= 1 &&
    Number(token.lower) <= 31
  );
}

function isYearNumber(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.lower);
}

function monthFollows(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { language } = lexicon;
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || token.text === '.') return false;
    if (lexicon.months.has(token.lower) && isCapital(token)) return true;
    if (
      !isDash(token) &&
      !isDayNumber(token) &&
      !language.dates.joiners.includes(token.lower) &&
      !language.numbers.ordinalEndings.includes(token.lower)
    )
      return false;
  }
  return false;
}

/** "2014" alone, where no people follow it. */
function readYear(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadDate | null {
  const token = tokens[at];
  if (token === undefined || !isYearNumber(token)) return null;
  const next = tokens[at + 1];
  if (next?.joined === true && isDash(next)) return null;
  const entries = next === undefined ? [] : (lexicon.byFirst.get(next.lower) ?? []);
  if (entries.some((entry) => entry.people !== undefined || entry.party?.form === 'adjective')) return null;
  const span = yearSpan(Number(token.lower));
  return { span, ahead: span, absolute: true, weekdayOnly: false, length: 1 };
}

/** chrono's own guess of the year is never used, so its reference may be any day. */
const NOON = new Date(Date.UTC(2024, 0, 15, 12));

function readCalendar(words: string, lexicon: Lexicon, context: DateContext): DateReading | null {
  const { dates } = lexicon.language;
  const { today } = context;
  const lastWord = dates.last.find((word) => words.startsWith(`${word} `));
  const plain = lastWord === undefined ? words : words.slice(lastWord.length + 1);
  const parts = partsOf(plain, lexicon);
  if (parts === null) return null;
  const { year, month, day, weekday, endDay } = parts;
  if (month === null) return weekday === null ? null : weekdayReading(weekday, today);
  if (day === null) {
    const span = monthReading(month, year, today, lastWord !== undefined, false);
    return { span, ahead: monthReading(month, year, today, false, true), absolute: year !== null, weekdayOnly: false };
  }
  const at = (y: number): DateSpan => spanOf(isoDay(y, month, day), endDay === null ? null : isoDay(y, month, endDay));
  if (year !== null) return { span: at(year), ahead: at(year), absolute: true, weekdayOnly: false };
  if (today === null) return { span: UNKNOWN_DATE, ahead: UNKNOWN_DATE, absolute: false, weekdayOnly: false };
  const thisYear = at(yearOf(today));
  return {
    span: (thisYear.start ?? '') <= addDays(today, SLACK_DAYS) ? thisYear : at(yearOf(today) - 1),
    ahead: (thisYear.end ?? '') >= today ? thisYear : at(yearOf(today) + 1),
    absolute: false,
    weekdayOnly: false,
  };
}

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'weekday' | 'endDay', number | null>>;

/** What the words themselves say holds on any day, so that each phrase is read once: chrono was two thirds of an article's time. */
const readParts = new Map<string, Parts | null>();
const READ_PARTS = 5_000;

function partsOf(words: string, lexicon: Lexicon): Parts | null {
  const key = `${lexicon.language.id} ${words}`;
  const known = readParts.get(key);
  if (known !== undefined) return known;
  if (readParts.size >= READ_PARTS) readParts.clear();
  const parts = chronoParts(words, lexicon);
  readParts.set(key, parts);
  return parts;
}

function chronoParts(words: string, lexicon: Lexicon): Parts | null {
  const weekdayAlone = lexicon.weekdays.get(words);
  if (weekdayAlone !== undefined) return { year: null, month: null, day: null, weekday: weekdayAlone, endDay: null };
  const found = READERS[lexicon.language.dates.chrono].parse(words, { instant: NOON, timezone: 0 })[0];
  if (found === undefined) return null;
  const { start, end } = found;
  return {
    year: start.isCertain('year') ? start.get('year') : null,
    month: start.isCertain('month') ? start.get('month') : null,
    day: start.isCertain('day') ? start.get('day') : null,
    weekday: start.isCertain('weekday') ? start.get('weekday') : null,
    endDay: end?.isCertain('day') === true ? end.get('day') : null,
  };
}

function spanOf(from: string | null, to: string | null): DateSpan {
  return from === null ? UNKNOWN_DATE : daySpan(from, to ?? from);
}

function weekdayReading(weekday: number, today: string | null): DateReading {
  if (today === null) return { span: UNKNOWN_DATE, ahead: UNKNOWN_DATE, absolute: false, weekdayOnly: true };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const forth = (weekday - weekdayOf(today) + 7) % 7;
  return {
    span: daySpan(addDays(today, -back)),
    ahead: daySpan(addDays(today, forth)),
    absolute: false,
    weekdayOnly: true,
  };
}

function monthReading(
  month: number,
  year: number | null,
  today: string | null,
  before: boolean,
  ahead: boolean,
): DateSpan {
  if (year !== null) return monthSpan(year, month);
  if (today === null) return UNKNOWN_DATE;
  const now = monthOf(today);
  const thisYear = yearOf(today);
  if (ahead) return monthSpan(month >= now ? thisYear : thisYear + 1, month);
  return monthSpan(month < now || (month === now && !before) ? thisYear : thisYear - 1, month);
}
