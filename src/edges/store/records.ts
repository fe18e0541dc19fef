// Records as the ledger shows them: in a stable order, each with its sources, found also by an id it no longer has.
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { Article, KeptArticle } from '../../domain/article.ts';
import type { Deal, LedgerRecord, Resolution } from '../../domain/record.ts';
import { dealOf } from '../../records/index.ts';
import type { AgreementPage, RecordDetail, RecordPage, RecordQuery } from '../../service/index.ts';
import { type Db, groupBy, inTransaction, jsonText, type Tx } from './connection.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { decisionsOn } from './decisions.ts';
import { meets } from './filter.ts';
import { holderOf } from './holders.ts';
import { type EventRow, eventRows, sourcesOf } from './ledger-events.ts';
import type { RecordBody, Tables } from './tables.ts';

/** The day it is sorted by, and its id: compared as the text that they are. */
const Place = z.tuple([z.string().regex(/^(?:\d{4}-\d\d-\d\d)?$/), z.string()]);

export type RecordRow = { readonly id: string; readonly body: RecordBody };
type OrderedRow = RecordRow & { readonly sorted: string };

/** Records without a date come last either way. */
const ORDERS = {
  oldest: { column: sql.ref('sort_date'), direction: sql.raw('ASC'), after: sql.raw('>') },
  newest: { column: sql.ref('newest_date'), direction: sql.raw('DESC'), after: sql.raw('<') },
} as const;

/** By date, then id. Throws 'bad_cursor' for a cursor that no page gave. */
export async function records(db: Db, query: RecordQuery): Promise<RecordPage> {
  const after = query.cursor === null ? null : readCursor(Place, query.cursor);
  // One snapshot: a record is not read between two places of its events.
  return await inTransaction(
    db,
    async (tx) => {
      const { column, direction, after: beyond } = ORDERS[query.order];
      const state = query.state === 'any' ? sql`true` : sql`state = ${query.state}`;
      const wanted = meets(query.filter ?? {});
      const rest = after === null ? sql`true` : sql`(${column}, id) ${beyond} (${after[0]}, ${after[1]})`;
      const { rows } = await sql<OrderedRow>`
        SELECT id, ${column} AS sorted, body FROM records
         WHERE ${state} AND ${wanted} AND ${rest}
         ORDER BY ${column} ${direction}, id ${direction}
         LIMIT ${query.limit + 1}`.execute(tx);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const next = rows.length > query.limit && last !== undefined ? writeCursor([last.sorted, last.id]) : null;
      return { records: await withSources(tx, shown), next };
    },
    'repeatable read',
  );
}

export async function withSources(db: Db, rows: readonly RecordRow[]): Promise<readonly LedgerRecord[]> {
  const ids = rows.map(({ id }) => id);
  // A report that is alone repeats none.
  const minima = sql`CASE WHEN count(*) OVER (PARTITION BY e.record_id) > 1 THEN t.minima END`;
  const events = await eventRows(db, sql`e.record_id = ANY(${ids}::text[]) AND NOT e.gone`, minima);
  const byRecord = groupBy(events, (event) => event.record_id ?? '');
  return rows.map(({ id, body }) => ({
    ...body,
    named: body.named ?? [],
    sources: sourcesOf(inOrder(byRecord.get(id) ?? [])),
  }));
}

/** In the order in which the record was made out. */
function inOrder(events: readonly EventRow[]): readonly EventRow[] {
  return events.toSorted((a, b) => (a.record_ordinal ?? 0) - (b.record_ordinal ?? 0));
}

/** Follows the redirect of a merged id. Null where there is no such record. */
export async function record(db: Db, id: string): Promise<RecordDetail | null> {
  return await inTransaction(
    db,
    async (tx) => {
      const moved = await tx
        .selectFrom('record_redirects')
        .select('to_id')
        .where('from_id', '=', id)
        .executeTakeFirst();
      const row = await tx
        .selectFrom('records')
        .select(['id', 'body'])
        .where('id', '=', moved?.to_id ?? id)
        .executeTakeFirst();
      if (row === undefined) return null;
      const [shown] = await withSources(tx, [row]);
      if (shown === undefined) return null;
      return {
        record: shown,
        articles: await headsOf(tx, shown),
        resolutions: await resolutionsOf(tx, shown),
        decisions: await decisionsOn(tx, [shown.id], []),
        deal: await dealAround(tx, shown),
        heldBy: await holderOf(tx, shown.id),
      };
    },
    'repeatable read',
  );
}

/** The deal that this record is, or the one that it is a stage of: both are told in the same articles. */
export async function dealAround(tx: Tx, record: LedgerRecord): Promise<Deal | null> {
  const together = await toldTogether(tx, record);
  if (record.kind === 'agreement') return dealOf(record, together);
  for (const agreement of together.filter(({ kind }) => kind === 'agreement')) {
    const deal = dealOf(agreement, await toldTogether(tx, agreement));
    if (deal.stages.some(({ recordId }) => recordId === record.id)) return deal;
  }
  return null;
}

/** By date, then id. Throws 'bad_cursor' for a cursor that no page gave. */
export async function agreements(
  db: Db,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<AgreementPage> {
  const after = cursor === null ? null : readCursor(Place, cursor);
  return await inTransaction(
    db,
    async (tx) => {
      const rest = after === null ? sql`true` : sql`(sort_date, id) > (${after[0]}, ${after[1]})`;
      const { rows } = await sql<OrderedRow>`
        SELECT id, sort_date AS sorted, body FROM records
         WHERE kind = 'agreement' AND ${rest} ORDER BY sort_date, id LIMIT ${limit + 1}`.execute(tx);
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      const found: AgreementPage['agreements'][number][] = [];
      for (const record of await withSources(tx, shown)) {
        found.push({ record, deal: dealOf(record, await toldTogether(tx, record)) });
      }
      return {
        agreements: found,
        next: rows.length > limit && last !== undefined ? writeCursor([last.sorted, last.id]) : null,
      };
    },
    'repeatable read',
  );
}

async function toldTogether(tx: Tx, { id, sources }: LedgerRecord): Promise<readonly LedgerRecord[]> {
  const articleIds = [...new Set(sources.map(({ articleId }) => articleId))];
  const { rows } = await sql<RecordRow>`
    SELECT id, body FROM records
     WHERE id IN (SELECT record_id FROM events WHERE article_id = ANY(${articleIds}::text[])) AND id <> ${id}
     ORDER BY id`.execute(tx);
  return await withSources(tx, rows);
}

/** Of each of its articles once, without a text: three hundred may be two megabytes each. */
async function headsOf(db: Db, { sources }: LedgerRecord): Promise<RecordDetail['articles']> {
  const ids = [...new Set(sources.map(({ articleId }) => articleId))];
  const { rows } = await sql<{
    id: string;
    title: string | null;
    published: string | null;
    site_name: string | null;
    shown_url: string | null;
  }>`
    SELECT t.id, t.title, t.published, t.site_name, a.shown_url
      FROM ${inTurn(ids)} JOIN articles t ON t.id = wanted.id JOIN addresses a ON a.id = wanted.id
     ORDER BY wanted.place`.execute(db);
  return rows.map(({ id, title, published, site_name, shown_url }) => ({
    ...{ id, title, published },
    ...{ siteName: site_name, url: shown_url },
  }));
}

/** With their whole texts, in the order in which they are asked for; without those that are not there. */
export async function articles(db: Db, ids: readonly string[]): Promise<readonly KeptArticle[]> {
  const { rows } = await sql<ArticleRow & { readonly id: string; readonly shown_url: string | null }>`
    SELECT t.id, t.title, t.byline, t.published, t.modified, t.language, t.canonical_url, t.site_name, t.text, t.entries,
           a.shown_url
      FROM ${inTurn(ids)} JOIN articles t ON t.id = wanted.id JOIN addresses a ON a.id = wanted.id
     ORDER BY wanted.place`.execute(db);
  return rows.map((row) => ({ id: row.id, url: row.shown_url, article: articleOf(row) }));
}

function inTurn(ids: readonly string[]): RawBuilder<unknown> {
  return sql`json_array_elements_text(${jsonText(ids)}::json) WITH ORDINALITY AS wanted (id, place)`;
}

type ArticleRow = Pick<
  Selectable<Tables['articles']>,
  'title' | 'byline' | 'published' | 'modified' | 'language' | 'canonical_url' | 'site_name' | 'text' | 'entries'
>;

export function articleOf(row: ArticleRow): Article {
  return {
    title: row.title,
    byline: row.byline,
    published: row.published,
    modified: row.modified,
    language: row.language,
    canonicalUrl: row.canonical_url,
    siteName: row.site_name,
    text: row.text,
    entries: row.entries,
  };
}

/** Of its own events, and of those elsewhere that may belong to it. */
async function resolutionsOf(db: Db, { id, sources }: LedgerRecord): Promise<readonly Resolution[]> {
  const eventIds = sources.map(({ eventId }) => eventId);
  const { rows } = await sql<Selectable<Tables['resolutions']>>`
    SELECT * FROM resolutions
     WHERE record_id = ${id} OR event_id = ANY(${eventIds}::text[])
     ORDER BY event_id`.execute(db);
  return rows.map(resolutionOf);
}

export function resolutionOf(row: Omit<Selectable<Tables['resolutions']>, 'at'>): Resolution {
  const { event_id: eventId, record_id: recordId, judgement, score, reasons } = row;
  return { eventId, recordId, judgement, score, reasons };
}
