// A record as the ledger holds it in, as it is published out.
import { edtfOf } from '../domain/edtf.ts';
import type { LedgerRecord } from '../domain/record.ts';
import { withoutNames } from './names.ts';
import type { PublishedRecord } from './shapes/record.ts';

/** @param names whether the names that the policy lets out are wanted (docs/people.md) */
export function publishedRecord(record: LedgerRecord, names: boolean): PublishedRecord {
  const open = withoutNames(record, names);
  return {
    id: open.id,
    kind: open.kind,
    status: open.status,
    date: { ...open.date, edtf: edtfOf(open.date) },
    parties: [...open.parties],
    transfers: [...open.transfers],
    mediators: [...open.mediators],
    location: open.location,
    agreement: open.agreement,
    names: [...open.named],
    history: open.history.map(({ status, day }) => ({ status, day })),
    reported: open.reported,
    state: open.state,
    sources: open.sources.map(({ eventId: report, url, title, publisher, published, event }) => ({
      ...{ report, url, title, publisher, published, event },
    })),
  };
}
