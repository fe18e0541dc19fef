// A year and a feast without a day of its own in, its day out: Easter of either calendar, in the calendar of today.
import { isoDay } from '../domain/days.ts';

export type Feast = 'easter' | 'orthodox-easter';

/** @param year 1900 to 2099 */
export function feastDay(feast: Feast, year: number): string | null {
  return feast === 'easter' ? westernEaster(year) : orthodoxEaster(year);
}

/** The anonymous Gregorian algorithm. */
function westernEaster(year: number): string | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Meeus' Julian algorithm, thirteen days on: true until 2099. */
const JULIAN_LAG = 13;

function orthodoxEaster(year: number): string | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = d + e + 114;
  const julian = Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1 + JULIAN_LAG);
  return new Date(julian).toISOString().slice(0, 10);
}
