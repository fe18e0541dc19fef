// An event's date in, the days out that other tellings of it must lie near.
import type { DateSpan } from '../../domain/event.ts';

const DAY_MS = 86_400_000;
/** A month fits; a span above it ("in 2024") has an index of its own. */
export const LONG_SPAN_DAYS = 31;
/** Reports of one exchange never date it further apart, nor does news without a date tell of what is older; a stage of the same deal does. */
const NEAR_DAYS = 45;

/** Read beyond NEAR_DAYS, so that those beside a report are read with all that is near them too. */
const BESIDE_DAYS = 7;
/** What is read around a report. */
export const READ_DAYS = NEAR_DAYS + BESIDE_DAYS;

type Near = { readonly block_key: string; readonly near_start: string | null; readonly near_end: string | null };

/** Was all that is near the event read with one of these? One of no day at all has no neighbours. */
export function isRead(
  event: Near & { readonly id: string },
  around: Iterable<Near & { readonly id: string }>,
): boolean {
  const { near_start: start, near_end: end } = event;
  if (start === null || end === null) return true;
  for (const one of around) {
    if (one.id === event.id) return true;
    if (one.near_start === null || one.near_end === null || one.block_key !== event.block_key) continue;
    if (start >= shiftDay(one.near_start, -BESIDE_DAYS) && end <= shiftDay(one.near_end, BESIDE_DAYS)) return true;
  }
  return false;
}

/**
 * The days that the event tells of; where it does not say, the day it was published, so that it is compared with
 * what happened about then, whichever arrives first. Both null where not even that is known.
 */
export function nearDays(
  date: DateSpan,
  published: string | null,
): { readonly near_start: string | null; readonly near_end: string | null; readonly long: boolean } {
  const publishedDay = published !== null && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null;
  const start = date.start ?? date.end ?? publishedDay;
  const end = date.end ?? date.start ?? publishedDay;
  const long = start !== null && end !== null && daysBetween(start, end) > LONG_SPAN_DAYS;
  return { near_start: start, near_end: end, long };
}

/** '2025-05-23', -45 → '2025-04-08' */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function daysBetween(start: string, end: string): number {
  return (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_MS;
}
