// The reports of one exchange in, how far it came out: planned, ongoing, completed; cancelled only while no newer report says more.
import type { EventStatus } from '../../domain/event.ts';
import type { LedgerEvent } from '../../domain/record.ts';

const FURTHEST_FIRST: readonly EventStatus[] = ['completed', 'ongoing', 'planned'];

export function foldStatus(reports: readonly LedgerEvent[]): EventStatus {
  const reached = FURTHEST_FIRST.find((status) => reports.some(({ event }) => event.status === status));
  const off = newest(reports, (status) => status === 'cancelled');
  if (off === null) return reached ?? 'completed';
  const on = newest(reports, (status) => status !== 'cancelled');
  if (on === null || off > on) return 'cancelled';
  // Reports of one moment: a plan that was called off is off; a swap that is told as done is done.
  return off === on && reached === 'planned' ? 'cancelled' : (reached ?? 'cancelled');
}

/** The day of the newest such report; reports without a date count as the oldest. */
function newest(reports: readonly LedgerEvent[], is: (status: EventStatus) => boolean): string | null {
  const days = reports.filter(({ event }) => is(event.status)).map(({ published }) => published?.slice(0, 10) ?? '');
  return days.toSorted().at(-1) ?? null;
}
