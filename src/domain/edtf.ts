// A date with its precision in, the same as an Extended Date/Time Format string (ISO 8601-2, level 1) out.
import type { DateSpan } from './event.ts';

/**
 * Null where nothing is known.
 * @example edtfOf({ start: '2024-08-01', end: '2024-08-31', precision: 'month' }) // '2024-08'
 */
export function edtfOf({ start, end, precision }: DateSpan): string | null {
  if (start === null || precision === 'unknown') return null;
  const characters = { year: 4, month: 7, day: 10 }[precision];
  const [from, to] = [start.slice(0, characters), (end ?? start).slice(0, characters)];
  return from === to ? from : `${from}/${to}`;
}
