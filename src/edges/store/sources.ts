// Sources: the feeds and sitemaps that articles come from, with what each has given.
import { type Selectable, sql } from 'kysely';
import type { NewSource, SourceOutcome, StoredSource } from '../../service/index.ts';
import { type Db, inTransaction, iso, isoOrNull, jsonText } from './connection.ts';
import { sourceId } from './ids.ts';
import type { Tables } from './tables.ts';

export type SourceRow = Selectable<Tables['sources']>;
type Given = Pick<StoredSource, 'addresses' | 'filtered' | 'articles' | 'events'>;

/** One outcome a source, in order; the same URL twice is one source. Due at once. */
export async function addSources(db: Db, given: readonly NewSource[], at: string): Promise<readonly SourceOutcome[]> {
  const rows = given.map((source) => ({ ...source, id: sourceId(source.url) }));
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const { rows: added } = await inTransaction(db, (tx) =>
    sql<{ id: string }>`
      INSERT INTO sources (id, url, title, country, filter, added_at, next_poll_at)
      SELECT id, url, title, country, filter, ${at}::timestamptz, ${at}::timestamptz
        FROM json_to_recordset(${jsonText(unique)}::json) AS fresh (id text, url text, title text, country text, filter text)
      ON CONFLICT (id) DO NOTHING
      RETURNING id`.execute(tx),
  );
  const fresh = new Set(added.map(({ id }) => id));
  return rows.map(({ id, url }) => ({ kind: fresh.delete(id) ? 'added' : 'known', given: url, id }));
}

/** In the order in which they were added. */
export async function sources(db: Db): Promise<readonly StoredSource[]> {
  return await readSources(db, null);
}

export async function source(db: Db, id: string): Promise<StoredSource | null> {
  const [found] = await readSources(db, id);
  return found ?? null;
}

export async function setSourcePaused(db: Db, id: string, paused: boolean): Promise<StoredSource | null> {
  await db.updateTable('sources').set({ paused }).where('id', '=', id).execute();
  return await source(db, id);
}

/** Its addresses stay. */
export async function removeSource(db: Db, id: string): Promise<boolean> {
  const removed = await db.deleteFrom('sources').where('id', '=', id).returning('id').execute();
  return removed.length > 0;
}

async function readSources(db: Db, id: string | null): Promise<readonly StoredSource[]> {
  let wanted = db.selectFrom('sources').selectAll();
  if (id !== null) wanted = wanted.where('id', '=', id);
  const rows = await wanted.orderBy('added_at').orderBy('id').execute();
  const given = await whatTheyGave(db, id);
  return rows.map((row) => ({ ...storedSource(row), ...(given.get(row.id) ?? NOTHING) }));
}

const NOTHING: Given = { addresses: 0, filtered: 0, articles: 0, events: 0 };

/** Counted in one go for all of them: thousands of sources are listed at once. */
async function whatTheyGave(db: Db, id: string | null): Promise<ReadonlyMap<string, Given>> {
  const { rows } = await sql<{ id: string } & Given>`
    SELECT id, sum(addresses)::integer AS addresses, sum(filtered)::integer AS filtered,
           sum(articles)::integer AS articles, sum(events)::integer AS events
      FROM (
        SELECT source_id AS id, count(*) AS addresses, 0 AS filtered,
               count(*) FILTER (WHERE state = 'extracted') AS articles, 0 AS events
          FROM addresses WHERE source_id IS NOT NULL AND (${id}::text IS NULL OR source_id = ${id}::text) GROUP BY 1
        UNION ALL
        SELECT source_id, 0, count(*), 0, 0
          FROM filtered_entries WHERE ${id}::text IS NULL OR source_id = ${id}::text GROUP BY 1
        UNION ALL
        SELECT a.source_id, 0, 0, 0, count(*)
          FROM events e JOIN addresses a ON a.id = e.article_id
         WHERE a.source_id IS NOT NULL AND (${id}::text IS NULL OR a.source_id = ${id}::text) GROUP BY 1
      ) AS given
     GROUP BY id`.execute(db);
  return new Map(rows.map(({ id: sourceOf, ...counts }) => [sourceOf, counts]));
}

export function storedSource(row: SourceRow): StoredSource {
  return {
    ...NOTHING,
    id: row.id,
    url: row.url,
    title: row.title,
    country: row.country,
    filter: row.filter,
    paused: row.paused,
    addedAt: iso(row.added_at),
    lastPolledAt: isoOrNull(row.last_polled_at),
    lastSuccessAt: isoOrNull(row.last_success_at),
    lastNewAt: isoOrNull(row.last_new_at),
    nextPollAt: row.paused ? null : iso(row.next_poll_at),
    intervalMs: row.interval_ms,
    lastError: row.last_error,
    strikes: row.strikes,
  };
}
