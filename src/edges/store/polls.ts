// Polls: a source is leased by one process at a time, and what its feed said is written whole or not at all.
import { sql } from 'kysely';
import type { FinishedPoll, NewAddress, PolledSource, PollResult } from '../../service/index.ts';
import { insertFresh, toBeFetched } from './addresses.ts';
import { type Db, inTransaction, iso, jsonText, type Tx } from './connection.ts';
import { addressId } from './ids.ts';
import { type SourceRow, storedSource } from './sources.ts';

/** What gives an address fits in one statement; a feed has at most some thousands, a sitemap 50,000. */
const ROWS_A_STATEMENT = 5_000;

/** Longest overdue first. A lease that ran out belongs to a process that is gone. */
export async function claimDueSources(
  db: Db,
  at: string,
  leaseMs: number,
  limit: number,
): Promise<readonly PolledSource[]> {
  const { rows } = await sql<SourceRow>`
    UPDATE sources SET lease_until = ${until(at, leaseMs)}::timestamptz
     WHERE id IN (SELECT id FROM sources
                   WHERE NOT paused AND next_poll_at <= ${at}::timestamptz
                     AND (lease_until IS NULL OR lease_until <= ${at}::timestamptz)
                   ORDER BY next_poll_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING *`.execute(db);
  return rows.map(polledSource);
}

/** Due or not. Null where there is none, or where somebody polls it at this moment. */
export async function claimSource(db: Db, id: string, at: string, leaseMs: number): Promise<PolledSource | null> {
  const { rows } = await sql<SourceRow>`
    UPDATE sources SET lease_until = ${until(at, leaseMs)}::timestamptz
     WHERE id = ${id} AND (lease_until IS NULL OR lease_until <= ${at}::timestamptz)
    RETURNING *`.execute(db);
  return rows[0] === undefined ? null : polledSource(rows[0]);
}

/** For a database whose only owner has just started: nobody is left to finish those polls. */
export async function releaseSources(db: Db): Promise<void> {
  await sql`UPDATE sources SET lease_until = NULL WHERE lease_until IS NOT NULL`.execute(db);
}

/** The entries, the validators and the next turn in one transaction; nothing where the source was removed meanwhile. */
export async function finishPoll(db: Db, id: string, poll: FinishedPoll, at: string): Promise<PollResult> {
  return await inTransaction(db, async (tx) => {
    // Locked first, so that a source is not removed under its entries.
    const { rows } = await sql<SourceRow>`SELECT * FROM sources WHERE id = ${id} FOR UPDATE`.execute(tx);
    const [row] = rows;
    if (row === undefined) return { acceptances: [], filtered: 0, nextPollAt: null };
    const acceptances = await insertFresh(tx, poll.entries.map(toBeFetched), at);
    const filtered = await putAside(tx, id, poll.filtered, at);
    const fresh = acceptances.filter(({ kind }) => kind === 'accepted').length + filtered;
    const { intervalMs, nextPollAt } = poll.next(fresh);
    await tx
      .updateTable('sources')
      .set({
        title: poll.title,
        etag: poll.etag,
        last_modified: poll.lastModified,
        last_error: poll.error,
        last_polled_at: at,
        strikes: poll.strikes,
        interval_ms: intervalMs,
        next_poll_at: nextPollAt,
        lease_until: null,
        ...(poll.error === null ? { last_success_at: at } : {}),
        ...(fresh > 0 ? { last_new_at: at } : {}),
      })
      .where('id', '=', id)
      .execute();
    return { acceptances, filtered, nextPollAt: row.paused ? null : iso(new Date(nextPollAt)) };
  });
}

/** How many were put aside for the first time; what became an address some other way is none of them. */
async function putAside(tx: Tx, sourceId: string, entries: readonly NewAddress[], at: string): Promise<number> {
  const rows = [...new Map(entries.map((entry) => [addressId(entry.key), entry]))].map(([id, { url, known }]) => ({
    ...{ id, url, title: known.title ?? null },
  }));
  let count = 0;
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const { rows: added } = await sql<{ id: string }>`
      INSERT INTO filtered_entries (id, source_id, url, title, at)
      SELECT id, ${sourceId}, url, title, ${at}::timestamptz
        FROM json_to_recordset(${jsonText(rows.slice(from, from + ROWS_A_STATEMENT))}::json) AS entry (id text, url text, title text)
       WHERE NOT EXISTS (SELECT 1 FROM addresses a WHERE a.id = entry.id)
      ON CONFLICT (id) DO NOTHING
      RETURNING id`.execute(tx);
    count += added.length;
  }
  return count;
}

function polledSource(row: SourceRow): PolledSource {
  return { ...storedSource(row), etag: row.etag, lastModified: row.last_modified };
}

function until(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
