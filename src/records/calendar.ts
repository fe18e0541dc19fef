// ISO days in, numbers and words of days out; no clock and no time zone.
import type { DateSpan } from '../domain/event.ts';
import { MONTHS } from '../domain/months.ts';

const DAY_MS = 86_400_000;

/** First and last day as whole days since 1970. */
export type Days = { readonly from: number; readonly to: number };

/** Null where no day is known or the day is none (30 February). */
export function daysOf(span: DateSpan): Days | null {
  if (span.precision === 'unknown' || span.start === null) return null;
  const from = dayNumber(span.start);
  const to = dayNumber(span.end ?? span.start);
  return Number.isNaN(from) || Number.isNaN(to) || to < from ? null : { from, to };
}

/** 0 where the spans overlap. */
export function daysBetween(a: Days, b: Days): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}

export function lengthInDays(days: Days): number {
  return days.to - days.from + 1;
}

/** @example spanInWords({ start: '2026-04-24', end: '2026-04-24', precision: 'day' }) // '24 April 2026' */
export function spanInWords(span: DateSpan): string {
  const { start, end, precision } = span;
  if (start === null || precision === 'unknown') return 'an unknown day';
  if (precision === 'year' && start.slice(0, 4) === (end ?? start).slice(0, 4)) return start.slice(0, 4);
  if (precision === 'month' && start.slice(0, 7) === (end ?? start).slice(0, 7)) return monthInWords(start);
  return end === null || end === start ? dayInWords(start) : `${dayInWords(start)} to ${dayInWords(end)}`;
}

function monthInWords(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? '?'} ${day.slice(0, 4)}`;
}

function dayInWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthInWords(day)}`;
}

function dayNumber(day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for 1 March; such a day is none.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? Number.NaN : ms / DAY_MS;
}
