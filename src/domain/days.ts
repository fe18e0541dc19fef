// Arithmetic on ISO days: strings in, strings out, no clock and no zone.
import type { DateSpan } from './event.ts';

const DAY_MS = 86_400_000;
/** The first day of 1970. */
const THURSDAY = 4;

export function addDays(day: string, days: number): string {
  return iso(timeOf(day) + days * DAY_MS);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return (((timeOf(day) / DAY_MS + THURSDAY) % 7) + 7) % 7;
}

export function daySpan(start: string, end: string = start): DateSpan {
  return { start, end, precision: 'day' };
}

/** @param month 1 to 12 */
export function monthSpan(year: number, month: number): DateSpan {
  const first = `${pad(year, 4)}-${pad(month, 2)}-01`;
  return { start: first, end: iso(Date.UTC(year, month, 0)), precision: 'month' };
}

export function yearSpan(year: number): DateSpan {
  return { start: `${pad(year, 4)}-01-01`, end: `${pad(year, 4)}-12-31`, precision: 'year' };
}

/** Null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const parsed = timeOf(text);
  return Number.isNaN(parsed) || iso(parsed) !== text ? null : text;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** An article names a few days again and again, and to read or to write one by way of a Date costs as much as to read a clause. */
const times = new Map<string, number>();
const isoDays = new Map<number, string>();
const MOST_KEPT = 5_000;

function timeOf(day: string): number {
  return kept(times, day, parsed);
}

const parsed = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function iso(time: number): string {
  return kept(isoDays, time, written);
}

const written = (time: number): string => new Date(time).toISOString().slice(0, 10);

function kept<Key, Value>(known: Map<Key, Value>, key: Key, read: (key: Key) => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const value = read(key);
  known.set(key, value);
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The year in which that day of a year lies nearest to `day`. */
export function nearestYear(day: string, month: number, dayOfMonth: number): number {
  const year = yearOf(day);
  const time = timeOf(day);
  const far = (y: number): number => Math.abs(Date.UTC(y, month - 1, dayOfMonth) - time);
  return [year, year - 1, year + 1].reduce((best, y) => (far(y) < far(best) ? y : best));
}

/** Whole days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((timeOf(b) - timeOf(a)) / DAY_MS);
}
