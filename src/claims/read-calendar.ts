// The words of a calendar date in, the day, days, month or year that they mean out, by what the text named before: "last December".
import {
  addDays,
  daySpan,
  daysBetween,
  isoDay,
  monthOf,
  monthSpan,
  nearestYear,
  weekdayOf,
  yearOf,
} from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import { type DateContext, dayTold, SLACK_DAYS } from './date-context.ts';
import { partsOf } from './date-parts.ts';
import type { Lexicon } from './lexicon.ts';
import type { DateReading } from './unit.ts';

export function readCalendar(words: string, lexicon: Lexicon, context: DateContext, the: boolean): DateReading | null {
  const { today } = context;
  const { prefix, plain } = prefixOf(words, lexicon);
  const parts = partsOf(plain, lexicon);
  if (parts === null) return null;
  const { year, month, day, weekday, endDay } = parts;
  if (month === null) return weekday === null ? null : weekdayReading(weekday, prefix, context, the);
  if (day === null) {
    const told = monthTold(month, year, prefix, context);
    if (told !== null) return { span: told, ahead: told, absolute: false, weekdayOnly: false };
    const span = monthReading(month, year, context, prefix === 'last', false);
    return {
      span,
      ahead: monthReading(month, year, context, false, true),
      absolute: year !== null,
      weekdayOnly: false,
    };
  }
  const at = (y: number): DateSpan => spanOf(isoDay(y, month, day), endDay === null ? null : isoDay(y, month, endDay));
  if (year !== null) return { span: at(year), ahead: at(year), absolute: true, weekdayOnly: false };
  const told = dayTold(context);
  if (told !== null) {
    const span = at(nearestYear(told, month, day));
    // "Fifteen years ago today … on that 16 July" is no news.
    const isNews = context.before?.precision === 'day' && span.start !== told && isFresh(month, day, today);
    if (!isNews) return { span, ahead: span, absolute: false, weekdayOnly: false };
  }
  if (today === null) return { span: UNKNOWN_DATE, ahead: UNKNOWN_DATE, absolute: false, weekdayOnly: false };
  const thisYear = at(yearOf(today));
  return {
    span: (thisYear.start ?? '') <= addDays(today, SLACK_DAYS) ? thisYear : at(yearOf(today) - 1),
    ahead: (thisYear.end ?? '') >= today ? thisYear : at(yearOf(today) + 1),
    absolute: false,
    weekdayOnly: false,
  };
}

/** "last December", "next Thursday", "the following Friday", "the previous Monday", "that December". */
type Prefix = 'last' | 'next' | 'following' | 'previous' | 'that';
export const PREFIXES: readonly Prefix[] = ['last', 'next', 'following', 'previous', 'that'];

function prefixOf(words: string, lexicon: Lexicon): { readonly prefix: Prefix | null; readonly plain: string } {
  for (const prefix of PREFIXES) {
    const word = lexicon.language.dates[prefix].find((one) => words.startsWith(`${one} `));
    if (word !== undefined) return { prefix, plain: words.slice(word.length + 1) };
  }
  return { prefix: null, plain: words };
}

/** "Three who were seized on 7 October 2023 came home on 31 January", printed on 2 February: of the news, whatever was told before. */
function isFresh(month: number, day: number, today: string | null): boolean {
  if (today === null) return false;
  for (let ago = 0; ago <= FRESH_DAYS; ago++) {
    const then = addDays(today, -ago);
    if (monthOf(then) === month && Number(then.slice(8)) === day) return true;
  }
  return false;
}

const FRESH_DAYS = 3;

function spanOf(from: string | null, to: string | null): DateSpan {
  return from === null ? UNKNOWN_DATE : daySpan(from, to ?? from);
}

function weekdayReading(weekday: number, prefix: Prefix | null, context: DateContext, the: boolean): DateReading {
  const { today, before } = context;
  // "They left last week. On the Tuesday …": of that week.
  if (the && prefix === null && before?.start != null && isWeek(before)) {
    const span = daySpan(addDays(before.start, (weekday + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK));
    return { span, ahead: span, absolute: false, weekdayOnly: false };
  }
  const steps = prefix === 'following' || prefix === 'previous';
  const base = steps ? (before?.precision === 'day' ? before.start : null) : today;
  if (base === null) return { span: UNKNOWN_DATE, ahead: UNKNOWN_DATE, absolute: false, weekdayOnly: true };
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const forth = (weekday - weekdayOf(base) + 7) % 7;
  // "last Friday", said on a Friday, is a week ago.
  const past = daySpan(addDays(base, -(back === 0 && (prefix === 'last' || prefix === 'previous') ? 7 : back)));
  const ahead = daySpan(addDays(base, forth === 0 && (prefix === 'next' || prefix === 'following') ? 7 : forth));
  const span = prefix === 'next' || prefix === 'following' ? ahead : past;
  return { span, ahead: prefix === 'previous' ? past : ahead, absolute: false, weekdayOnly: !steps };
}

function isWeek({ start, end }: DateSpan): boolean {
  return start !== null && end !== null && daysBetween(start, end) === DAYS_OF_WEEK - 1 && weekdayOf(start) === 1;
}

export const DAYS_OF_WEEK = 7;

/** "the following June", "that December": from the month or the year that the text named last; null of other months. */
function monthTold(month: number, year: number | null, prefix: Prefix | null, context: DateContext): DateSpan | null {
  if (year !== null || context.year === null) return null;
  if (prefix === 'that') return monthSpan(Number(context.year), month);
  if (context.month === null) return null;
  const named = { year: yearOf(context.month), month: monthOf(context.month) };
  if (prefix === 'following') return monthSpan(month > named.month ? named.year : named.year + 1, month);
  return prefix === 'previous' ? monthSpan(month < named.month ? named.year : named.year - 1, month) : null;
}

function monthReading(
  month: number,
  year: number | null,
  context: DateContext,
  before: boolean,
  ahead: boolean,
): DateSpan {
  if (year !== null) return monthSpan(year, month);
  const { today } = context;
  // "seized in April 2014 … Last October 21 were let go": counted from where the reader stands.
  const told = before && today !== null ? null : dayTold(context);
  if (told !== null) return monthSpan(nearestYear(told, month, 15), month);
  if (today === null) return UNKNOWN_DATE;
  const now = monthOf(today);
  const thisYear = yearOf(today);
  if (ahead) return monthSpan(month >= now ? thisYear : thisYear + 1, month);
  return monthSpan(month < now || (month === now && !before) ? thisYear : thisYear - 1, month);
}
