// A record as the ledger holds it in, as it is published out: the fields that exports and API promise, in their order.
import { z } from 'zod';
import { edtfOf } from '../domain/edtf.ts';
import { EventStatus, SwapEvent } from '../domain/event.ts';
import { type LedgerRecord, RecordTransfer } from '../domain/record.ts';
import { field } from './fields/field.ts';
import * as about from './fields/record-fields.ts';
import { withoutNames } from './names.ts';

const PublishedSource = z.object({
  url: about.url,
  title: about.title,
  publisher: about.publisher,
  published: about.published,
  event: field(SwapEvent, {
    means:
      'The exchange as this article tells it, each value with its quotes: exact, with 32 characters before and after, and where it stands in the article’s text.',
    unit: 'positions are UTF-16 code units',
    decided: 'by the reader; swapledger extract --explain shows how',
    example: { kind: 'exchange', status: 'completed' },
  }),
});

/** What is for reviewers alone stays inside. */
export const PublishedRecord = z.object({
  id: about.recordId,
  kind: about.kind,
  status: about.status,
  date: z.object({
    start: about.dateStart,
    end: about.dateEnd,
    precision: about.datePrecision,
    edtf: about.dateEdtf,
  }),
  parties: about.parties,
  transfers: field(z.array(RecordTransfer), {
    means:
      'People going one way: to, from, category, count, qualifier; claims has every figure that reports give, with who says it, in how many articles, and how many of these are independent.',
    unit: 'persons, or bodies where the category is remains',
    decided: 'the figure with the most independent reports; a reviewer’s correction stands before it',
    example: [{ to: 'UA', from: 'RU', category: 'military', count: 390, qualifier: 'exact', claims: [] }],
  }),
  mediators: about.mediators,
  location: about.location,
  agreement: about.agreement,
  names: about.names,
  history: field(z.array(z.object({ status: EventStatus, day: z.string().nullable() })), {
    means: 'How the status came about, report by report, oldest first; day is that of the report.',
    decided: 'the first report of each status',
    example: [{ status: 'planned', day: '2025-05-21' }],
  }),
  reported: field(z.object({ first: z.string().nullable(), last: z.string().nullable() }), {
    means: 'Days of the first and the last report.',
    unit: 'ISO 8601 day',
    decided: 'the days on which its articles were published',
    example: { first: '2025-05-21', last: '2025-05-26' },
  }),
  state: about.state,
  sources: field(z.array(PublishedSource), {
    means: 'Every report that it rests on, by the day of publication.',
    decided: 'by resolution: which reports tell of one exchange; a reviewer’s merge or split stands before it',
    example: [],
  }),
});
export type PublishedRecord = z.infer<typeof PublishedRecord>;

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
    sources: open.sources.map(({ url, title, publisher, published, event }) => ({
      url,
      title,
      publisher,
      published,
      event,
    })),
  };
}
