// Arithmetic on ISO days: strings in, strings out, no clock and no zone.
import type { DateSpan } from '../domain/event.ts';

const DAY_MS = 86_400_000;

export function addDays(day: string, days: number): string {
  return iso(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
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
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(parsed) || iso(parsed) !== text ? null : text;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The year in which that day of a year lies nearest to `day`. */
export function nearestYear(day: string, month: number, dayOfMonth: number): number {
  const year = yearOf(day);
  const far = (y: number): number => Math.abs(Date.UTC(y, month - 1, dayOfMonth) - Date.parse(`${day}T00:00:00Z`));
  return [year, year - 1, year + 1].reduce((best, y) => (far(y) < far(best) ? y : best));
}

/** Whole days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}
