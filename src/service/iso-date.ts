// A string goes in; whether it is an ISO day or an ISO time that exists in the calendar comes out.
import { isClockOffset } from '../domain/clock-offset.ts';

const DAY_OR_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/i;

/** @example isDateOrTime('2025-02-30') // false: no such day */
export function isDateOrTime(text: string): boolean {
  const match = DAY_OR_TIME.exec(text);
  if (match === null) return false;
  const [year, month, day, hour, minute, second, ahead, aheadMinutes] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isTime = (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) <= 60;
  return exists && year >= 1900 && isTime && isClockOffset(ahead ?? 0, aheadMinutes ?? 0);
}
