// A phrase of time that stands on no calendar in, its date out: "yesterday", "that year", "the following day", "the eve of Easter".

import {
  addDays,
  daySpan,
  daysBetween,
  isoDay,
  monthOf,
  monthSpan,
  weekdayOf,
  yearOf,
  yearSpan,
} from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { UNKNOWN_DATE } from '../domain/event.ts';
import { type DateContext, SLACK_DAYS } from './date-context.ts';
import type { Entry } from './entry.ts';
import { feastDay } from './feasts.ts';
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
export function firstDayTold(unit: Unit | 'weekend', { month, year }: DateContext): string | null {
  if (unit === 'month') return month === null ? null : `${month}-01`;
  return unit === 'year' && year !== null ? `${year}-01-01` : null;
}

/** "the following day": from the date that the text named before. */
export function stepDate(days: number, { before, today }: DateContext): DateReading {
  // "hours earlier", where no day was named: the reporter's.
  const base = before?.precision === 'day' ? before.start : days === 0 ? today : null;
  if (base !== null) return { ...reading(daySpan(addDays(base, days))), step: true };
  // "It would be carried out the following day", where no day was named: of a plan the reporter's.
  const ahead = days > 0 && today !== null ? daySpan(addDays(today, days)) : UNKNOWN_DATE;
  return { ...reading(UNKNOWN_DATE), ahead, step: true };
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

export type Unit = 'day' | 'week' | 'month' | 'year';

export function onTheDay(unit: Unit, count: number, day: string): DateSpan {
  if (unit === 'day' || unit === 'week') return daySpan(addDays(day, count * (unit === 'day' ? 1 : 7)));
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count * (unit === 'year' ? 12 : 1);
  const there = isoDay(Math.floor(months / 12), (months % 12) + 1, Number(day.slice(8, 10)));
  return there === null ? UNKNOWN_DATE : daySpan(there);
}

export function spanFrom(unit: Unit | 'weekend', offset: number, today: string): DateSpan {
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

export function reading(span: DateSpan): DateReading {
  return { span, ahead: span, absolute: false, weekdayOnly: false };
}
