// The reports of one exchange in, how its status came about out: each status with the first report that says it.
import type { LedgerEvent, StatusStep } from '../../domain/record.ts';

/** "planned" on the 12th, "completed" on the 14th. A status that comes back is told again; reports without a date come first. */
export function foldHistory(reports: readonly LedgerEvent[]): readonly StatusStep[] {
  const inTime = reports
    .map(({ id, published, event }) => ({ status: event.status, day: published?.slice(0, 10) ?? null, eventId: id }))
    .toSorted(
      (a, b) => compare(a.day ?? '', b.day ?? '') || RANK[a.status] - RANK[b.status] || compare(a.eventId, b.eventId),
    );
  return inTime.filter((step, index) => step.status !== inTime[index - 1]?.status);
}

/** What several reports of one day say is told in the order in which it happens. */
const RANK = { planned: 0, ongoing: 1, completed: 2, cancelled: 3 } as const;

/** Days of publication: the first and the last. */
export function foldReported(reports: readonly LedgerEvent[]): {
  readonly first: string | null;
  readonly last: string | null;
} {
  const days = reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).toSorted();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
