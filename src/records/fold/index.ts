// The reports of one exchange in, its record out; what reviewers said of it is not known here.
import type { EventKind } from '../../domain/event.ts';
import type { LedgerEvent, LedgerRecord, Source } from '../../domain/record.ts';
import { foldDate } from './date.ts';
import { foldHistory, foldReported } from './history.ts';
import { foldNamed } from './named.ts';
import { foldStatus } from './status.ts';
import { foldTransfers } from './transfers.ts';
import { countVotes } from './votes.ts';

/** `reports` in the block's order. The record waits, and needs nobody yet. */
export function foldRecord(id: string, reports: readonly LedgerEvent[]): LedgerRecord {
  const bestOf = (says: (told: LedgerEvent) => string | null) =>
    countVotes(reports, (told) => [says(told)].filter((value) => value !== null), String)[0]?.value ?? null;
  const allOf = (says: (told: LedgerEvent) => readonly string[]) =>
    countVotes(reports, says, String).map(({ value }) => value);
  return {
    id,
    kind: foldKind(reports),
    status: foldStatus(reports),
    date: foldDate(reports),
    parties: allOf(({ event }) => event.parties),
    transfers: foldTransfers(reports),
    mediators: allOf(({ event }) => event.mediators),
    location: bestOf(({ event }) => event.location),
    agreement: bestOf(({ event }) => event.agreement),
    named: foldNamed(reports),
    history: foldHistory(reports),
    reported: foldReported(reports),
    state: 'waiting',
    needs: [],
    machine: null,
    doubles: [],
    sources: reports.map(sourceOf).toSorted(bySource),
  };
}

/** An exchange told from one side looks like a release; one report that knows both sides is enough. */
function foldKind(reports: readonly LedgerEvent[]): EventKind {
  const kinds = countVotes(reports, ({ event }) => [event.kind], String).map(({ value }) => value);
  return kinds.includes('exchange') ? 'exchange' : (kinds[0] ?? 'exchange');
}

function sourceOf({ id, articleId, url, title, publisher, published, text, event }: LedgerEvent): Source {
  return { url, title, publisher, published, articleId, eventId: id, text, event };
}

function bySource(a: Source, b: Source): number {
  const key = ({ published, url }: Source) => `${published ?? '~'} ${url ?? '~'}`;
  return key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1;
}
