// The reports of one exchange in, its date out: the most precise that they give, and of several the best supported.
import { type DateSpan, UNKNOWN_DATE } from '../../domain/event.ts';
import type { LedgerEvent } from '../../domain/record.ts';
import { daysOf, lengthInDays } from '../calendar.ts';
import { countVotes } from './votes.ts';

export function foldDate(reports: readonly LedgerEvent[]): DateSpan {
  // What happened outweighs what was planned: a plan may have slipped.
  const held = reports.filter(({ event }) => event.status === 'completed' || event.status === 'ongoing');
  return bestDate(held) ?? bestDate(reports) ?? UNKNOWN_DATE;
}

function bestDate(reports: readonly LedgerEvent[]): DateSpan | null {
  const dates = countVotes(reports, ({ event: { date } }) => (daysOf(date) === null ? [] : [spanOf(date)]), spanKey);
  const [best] = dates.toSorted((a, b) => length(a.value) - length(b.value) || b.texts - a.texts);
  return best?.value ?? null;
}

function spanOf({ start, end, precision }: DateSpan): DateSpan {
  return { start, end: end ?? start, precision };
}

function spanKey({ start, end, precision }: DateSpan): string {
  return `${start} ${end} ${precision}`;
}

function length(span: DateSpan): number {
  const days = daysOf(span);
  return days === null ? Number.POSITIVE_INFINITY : lengthInDays(days);
}
