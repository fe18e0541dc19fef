// A record in, its one row out: the two chief sides with their totals as numbers, the rest in words.
import { z } from 'zod';
import { edtfOf } from '../../domain/edtf.ts';
import type { LedgerRecord } from '../../domain/record.ts';
import { transfersInWords } from '../../domain/transfer-words.ts';
import { wholeOf } from '../../domain/whole.ts';
import { chiefTransfers } from '../chief-transfers.ts';
import { field } from '../fields/field.ts';
import * as about from '../fields/record-fields.ts';
import { tableOf } from './table.ts';

const side = (which: string) =>
  field(z.string().nullable(), {
    means: `The ${which} of the two chief sides, by the alphabet, coded as parties.`,
    decided: 'the sides of the largest transfers',
    example: which === 'first' ? 'RU' : 'UA',
  });

const received = (which: string) =>
  field(z.number().int().nonnegative().nullable(), {
    means: `How many people side_${which} got back in all. The dead are counted only where the record is of remains, or of nobody else.`,
    unit: 'persons, or bodies',
    decided: 'the parts added up, each the figure with the most independent reports',
    example: 390,
  });

const day = (which: string) =>
  field(z.iso.date().nullable(), {
    means: `Day of the ${which} report of it.`,
    unit: 'ISO 8601 day',
    decided: 'the days on which its articles were published',
    example: '2025-05-23',
  });

export const records = tableOf({
  id: 'records',
  title: 'Records',
  describes: 'one row a record: an exchange, a release, a handover of remains, or an agreement',
  row: z.object({
    id: about.recordId,
    kind: about.kind,
    status: about.status,
    date_start: about.dateStart,
    date_end: about.dateEnd,
    date_precision: about.datePrecision,
    date_edtf: about.dateEdtf,
    parties: about.parties,
    side_a: side('first'),
    received_a: received('a'),
    side_b: side('second'),
    received_b: received('b'),
    transfers: field(z.string().nullable(), {
      means: 'Who let whom go, in words; as numbers in the table transfers. Empty: no report says.',
      decided: 'made of the transfers',
      example: 'RU to UA: 390 military; UA to RU: at least 270 military',
    }),
    mediators: about.mediators,
    location: about.location,
    agreement: about.agreement,
    names: about.names,
    state: about.state,
    articles: about.articles,
    independent: about.independent,
    first_report: day('first'),
    last_report: day('last'),
    urls: field(z.string().nullable(), {
      means: 'The addresses of its articles, with a blank between them. Empty: they were handed in without one.',
      decided: 'as they were accepted',
      example: 'https://news.example/2025/05/23/swap',
    }),
  }),
  *rowsOf(record: LedgerRecord) {
    const { date, sources } = record;
    yield {
      id: record.id,
      kind: record.kind,
      status: record.status,
      date_start: date.start,
      date_end: date.end,
      date_precision: date.precision,
      date_edtf: edtfOf(date),
      parties: [...record.parties],
      side_a: sideOf(record, 0),
      received_a: receivedBy(record, 0),
      side_b: sideOf(record, 1),
      received_b: receivedBy(record, 1),
      transfers: transfersInWords(record.transfers) || null,
      mediators: [...record.mediators],
      location: record.location,
      agreement: record.agreement,
      names: [...record.named],
      state: record.state,
      articles: new Set(sources.map(({ articleId }) => articleId)).size,
      independent: new Set(sources.map(({ text }) => text)).size,
      first_report: days(sources)[0] ?? null,
      last_report: days(sources).at(-1) ?? null,
      urls: [...new Set(sources.flatMap(({ url }) => url ?? []))].join(' ') || null,
    };
  },
});

/** The sides of the largest transfers; a side that nothing went to is named all the same. */
function sideOf({ parties, transfers }: LedgerRecord, index: number): string | null {
  const sides = new Set([...transfers.map(({ to }) => to), ...transfers.map(({ from }) => from), ...parties]);
  return [...sides].slice(0, 2).toSorted()[index] ?? null;
}

function receivedBy(record: LedgerRecord, index: number): number | null {
  const side = sideOf(record, index);
  return wholeOf(chiefTransfers(record.kind, record.transfers).filter(({ to }) => to === side))?.count ?? null;
}

function days(sources: LedgerRecord['sources']): readonly string[] {
  return sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).toSorted();
}
