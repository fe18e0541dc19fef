// What may be read: records, one with its evidence, agreements, sources, changes since a cursor, whole exports, the code book.
import { z } from 'zod';
import type { Deal, LedgerRecord } from '../../../domain/record.ts';
import {
  CodeBookEntry,
  codeBook,
  FORMATS,
  formatOf,
  PublishedChange,
  PublishedDeal,
  PublishedDecision,
  PublishedFeed,
  PublishedRecord,
  publishedRecord,
  recordsOf,
} from '../../../publish/index.ts';
import { type Ledger, RecordFilters } from '../../../service/index.ts';
import { ApiProblem } from './problem.ts';
import { cursor, cursorOf, limit, names, RecordParameters, recordQuery, wantedBy } from './queries.ts';
import { json, type Route, route } from './route.ts';

const next = z
  .string()
  .nullable()
  .meta({ description: 'The cursor of the page that follows; null: this was the last.' });
const Agreement = z.object({ record: PublishedRecord, deal: PublishedDeal });

const RecordAlone = z.object({
  record: PublishedRecord,
  deal: PublishedDeal.nullable().meta({
    description: 'The agreement that it is, or that it is a stage of: pledged, delivered, left.',
  }),
  decisions: z
    .array(PublishedDecision)
    .meta({ description: 'What reviewers decided about it; who they are is not published.' }),
});

export const READ_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/records',
    summary: 'Records, by date, a page at a time.',
    query: RecordParameters,
    answers: z.object({ records: z.array(PublishedRecord), next }),
    act: async ({ ledger }, { query }) => {
      const { question, ...wanted } = recordQuery(query);
      const page = await ledger.records(wanted);
      const records = page.records.map((record) => publishedRecord(record, query.names));
      return json({ records, next: cursorOf(question, page.next) });
    },
  }),
  route({
    method: 'get',
    path: '/records/{id}',
    summary:
      'One record with every claim and its evidence. The id of a merged record leads to the one that it became (308).',
    in: z.object({ id: z.string().min(1).max(200) }),
    query: z.object({ names }),
    answers: RecordAlone,
    problems: [404, 410],
    act: async ({ ledger }, { path: { id }, query }) => {
      const detail = await ledger.record(id);
      if (detail === null) throw await missing(ledger, id);
      if (detail.record.id !== id) return { kind: 'moved', path: `/records/${encodeURIComponent(detail.record.id)}` };
      return json({
        record: publishedRecord(detail.record, query.names),
        deal: detail.deal,
        decisions: detail.decisions.map(({ id: name, kind, at, undoneAt }) => ({ id: name, kind, at, undoneAt })),
      });
    },
  }),
  route({
    method: 'get',
    path: '/agreements',
    summary: 'Agreements with their stages: what each side was pledged, what it got, and the difference.',
    query: z.object({ limit, cursor, names }),
    answers: z.object({ agreements: z.array(Agreement), next }),
    act: async ({ ledger }, { query }) => {
      const page = await ledger.agreements({ limit: query.limit, cursor: query.cursor ?? null });
      const agreements = page.agreements.map(({ record, deal }) => published(record, deal, query.names));
      return json({ agreements, next: page.next });
    },
  }),
  route({
    method: 'get',
    path: '/sources',
    summary: 'The feeds and sitemaps that are polled, and since when: a new one makes a false trend.',
    answers: z.object({ sources: z.array(PublishedFeed) }),
    act: async ({ ledger }) => {
      const sources = await ledger.sources();
      return json({ sources: sources.map((source) => PublishedFeed.parse(source)) });
    },
  }),
  route({
    method: 'get',
    path: '/changes',
    summary:
      'What became of records since a cursor, merges and withdrawals too; each record once, with its last change.',
    query: z.object({
      since: z
        .string()
        .min(1)
        .max(100)
        .optional()
        .meta({ description: 'The `cursor` of the answer before. Left out: from the beginning.' }),
      limit,
      names,
    }),
    answers: z.object({
      changes: z.array(PublishedChange),
      cursor: z.string().meta({ description: 'To ask on from, at once or another day.' }),
      more: z.boolean().meta({ description: 'Whether there is more already.' }),
    }),
    act: async ({ ledger }, { query }) => {
      const page = await ledger.changes({ cursor: query.since ?? null, limit: query.limit, newest: false });
      const changes = page.changes.map(({ id, kind, at, becameId: became, record }) => ({
        ...{ id, kind, at, became },
        record: record === null ? null : publishedRecord(record, query.names),
      }));
      return json({ changes, cursor: page.cursor, more: page.more });
    },
  }),
  route({
    method: 'get',
    path: '/exports/{format}',
    summary: 'The whole ledger as it is at this moment, or the records that are asked for, as a stream.',
    in: z.object({ format: z.enum(FORMATS.map(({ id }) => id)).meta({ examples: ['csv'] }) }),
    query: RecordFilters.extend({
      names,
      bom: names.meta({ description: 'With a byte order mark, for spreadsheets.' }),
    }),
    answers: null,
    act: async ({ ledger }, { path: { format: id }, query: { names: wanted, bom, ...asked } }) => {
      const format = formatOf(id);
      if (format === null) throw new ApiProblem(404, 'no_such_format', `There is no format "${id}".`);
      const pieces = format.write(recordsOf(await ledger.snapshot(wantedBy(asked))), { names: wanted, bom });
      return { kind: 'stream', mediaType: format.mediaType, file: `${id}.${format.extension}`, pieces };
    },
  }),
  route({
    method: 'get',
    path: '/code-book',
    summary: 'Every published field with its meaning, unit, values, how it is decided, and an example.',
    answers: z.object({ fields: z.array(CodeBookEntry) }),
    act: async () => json({ fields: [...codeBook()] }),
  }),
];

function published(record: LedgerRecord, deal: Deal, wanted: boolean) {
  return { record: publishedRecord(record, wanted), deal };
}

/** Withdrawn is told apart from never there: whoever kept a copy should drop it. */
async function missing(ledger: Ledger, id: string): Promise<ApiProblem> {
  const change = await ledger.changeOf(id);
  return change === null
    ? new ApiProblem(404, 'no_such_record', `The ledger never held a record "${id}".`)
    : new ApiProblem(
        410,
        'withdrawn',
        `The record "${id}" was withdrawn: no article tells of it any more. Drop your copy.`,
      );
}
