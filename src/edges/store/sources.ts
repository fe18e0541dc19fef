// Sources: feeds that articles come from, polled by one process at a time.
import { type Selectable, sql } from 'kysely';
import type { Acceptance, FeedSource, FinishedPoll } from '../../service/index.ts';
import { insertFresh, toBeFetched } from './addresses.ts';
import { type Db, inTransaction, iso, isoOrNull } from './connection.ts';
import { sourceId } from './ids.ts';
import type { Tables } from './tables.ts';

export type PolledSource = FeedSource & { readonly etag: string | null; readonly lastModified: string | null };

type SourceRow = Selectable<Tables['sources']> & { readonly addresses: number };

/** The same URL twice is one source. Due at once. */
export async function addSource(db: Db, url: string, at: string): Promise<FeedSource> {
  const id = sourceId(url);
  await db
    .insertInto('sources')
    .values({ id, url: url, added_at: at, next_poll_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const added = await source(db, id);
  if (added === null) throw new Error(`source ${url} was removed while it was added`);
  return feedSource(added);
}

/** In the order in which they were added. */
export async function sources(db: Db): Promise<readonly FeedSource[]> {
  return (await sourceRows(db, null)).map((row) => feedSource(polledSource(row)));
}

export async function source(db: Db, id: string): Promise<PolledSource | null> {
  const [row] = await sourceRows(db, [id]);
  return row === undefined ? null : polledSource(row);
}

export async function setSourcePaused(db: Db, id: string, paused: boolean): Promise<FeedSource | null> {
  await db.updateTable('sources').set({ paused }).where('id', '=', id).execute();
  const changed = await source(db, id);
  return changed === null ? null : feedSource(changed);
}

/** Its addresses stay. */
export async function removeSource(db: Db, id: string): Promise<boolean> {
  const removed = await db.deleteFrom('sources').where('id', '=', id).returning('id').execute();
  return removed.length > 0;
}

/** Takes the sources that are due, so that no second process polls them. */
export async function claimDueSources(db: Db, at: string, nextPollAt: string): Promise<readonly PolledSource[]> {
  const { rows } = await sql<{ id: string }>`
    UPDATE sources SET next_poll_at = ${nextPollAt}::timestamptz
     WHERE id IN (SELECT id FROM sources
                   WHERE NOT paused AND next_poll_at <= ${at}::timestamptz
                   ORDER BY next_poll_at FOR UPDATE SKIP LOCKED)
    RETURNING id`.execute(db);
  if (rows.length === 0) return [];
  const claimed = await sourceRows(
    db,
    rows.map(({ id }) => id),
  );
  return claimed.map(polledSource);
}

/** The entries and the validators in one transaction; nothing where the source was removed meanwhile. */
export async function finishPoll(db: Db, id: string, poll: FinishedPoll, at: string): Promise<readonly Acceptance[]> {
  return await inTransaction(db, async (tx) => {
    const updated = await tx
      .updateTable('sources')
      .set((now) => ({
        title: now.fn.coalesce(now.val(poll.title), now.ref('title')),
        etag: poll.etag,
        last_modified: poll.lastModified,
        last_error: poll.error,
        last_polled_at: at,
      }))
      .where('id', '=', id)
      .returning('id')
      .execute();
    return updated.length === 0 ? [] : await insertFresh(tx, poll.entries.map(toBeFetched), at);
  });
}

async function sourceRows(db: Db, ids: readonly string[] | null): Promise<readonly SourceRow[]> {
  let rows = db
    .selectFrom('sources')
    .selectAll()
    .select(({ selectFrom, cast, fn }) =>
      selectFrom('addresses')
        .whereRef('addresses.source_id', '=', 'sources.id')
        .select(cast<number>(fn.countAll(), 'integer').as('count'))
        .$asScalar()
        .$notNull()
        .as('addresses'),
    );
  if (ids !== null) rows = rows.where('id', 'in', ids);
  return await rows.orderBy('added_at').orderBy('id').execute();
}

function polledSource(row: SourceRow): PolledSource {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    paused: row.paused,
    lastPolledAt: isoOrNull(row.last_polled_at),
    nextPollAt: row.paused ? null : iso(row.next_poll_at),
    lastError: row.last_error,
    addresses: row.addresses,
    etag: row.etag,
    lastModified: row.last_modified,
  };
}

function feedSource({ etag: _etag, lastModified: _lastModified, ...shown }: PolledSource): FeedSource {
  return shown;
}
