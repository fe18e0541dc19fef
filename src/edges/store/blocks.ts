// Blocks: the new events of the same parties in, the records that they and their neighbours in time make out.
import { sql } from 'kysely';
import type { Block, Decision, ResolvedBlock } from '../../domain/record.ts';
import { type Db, inTransaction, iso, isoOrNull, type Tx } from './connection.ts';
import { type EventRow, eventRows, ledgerEventOf } from './ledger-events.ts';
import { LONG_SPAN_DAYS, NEAR_DAYS, shiftDay } from './near-days.ts';
import { writeResolved } from './resolved.ts';

/** New events in one transaction; chosen so that a first import of years does not hold its block for minutes. */
const EVENTS_A_TRANSACTION = 200;

/** Marks the blocks of new events as unresolved; called within the transaction that writes the events. */
export async function wakeBlocks(tx: Tx, keys: readonly string[], at: string): Promise<void> {
  // In one order everywhere, so that two readings of the same blocks wait for each other instead of deadlocking.
  for (const key of [...new Set(keys)].sort()) {
    await sql`
      INSERT INTO blocks (key, unresolved_since) VALUES (${key}, ${at}::timestamptz)
      ON CONFLICT (key) DO UPDATE SET unresolved_since = coalesce(blocks.unresolved_since, excluded.unresolved_since)
    `.execute(tx);
  }
}

/**
 * Resolves every unresolved event of the block, in transactions of at most EVENTS_A_TRANSACTION, each under the
 * block's lock. What is read is the neighbourhood of the new events, whatever the size of the ledger.
 */
export async function resolveBlock(
  db: Db,
  key: string,
  at: string,
  resolve: (block: Block) => ResolvedBlock,
): Promise<void> {
  for (let more = true; more; ) {
    more = await inTransaction(db, async (tx) => {
      const { rows: locked } = await sql`SELECT key FROM blocks WHERE key = ${key} FOR UPDATE`.execute(tx);
      if (locked.length === 0) return false;
      const fresh = await unresolvedEvents(tx, key);
      if (fresh.length > 0) {
        const rows = await neighbourhood(tx, key, fresh);
        const decisions = await decisionsOn(tx, recordIdsOf(rows));
        const standing = new Map(rows.flatMap((row) => (row.record_id === null ? [] : [[row.id, row.record_id]])));
        await writeResolved(tx, {
          key,
          at,
          rows,
          resolved: resolve({ events: rows.map(ledgerEventOf), standing, decisions }),
        });
      }
      const left = fresh.length === EVENTS_A_TRANSACTION;
      if (!left) await sql`UPDATE blocks SET unresolved_since = NULL WHERE key = ${key}`.execute(tx);
      return left;
    });
  }
}

type FreshEvent = Pick<EventRow, 'id' | 'near_start' | 'near_end'>;

/** Neighbours in time together, so that a batch has a small neighbourhood. */
async function unresolvedEvents(tx: Tx, key: string): Promise<readonly FreshEvent[]> {
  const { rows } = await sql<FreshEvent>`
    SELECT id, near_start, near_end FROM events
     WHERE block_key = ${key} AND unresolved
     ORDER BY near_start, id LIMIT ${EVENTS_A_TRANSACTION}`.execute(tx);
  return rows;
}

/**
 * The fresh events, every event near one of them, and every other event of a record so touched. One that is itself
 * unresolved and not of this batch waits for its own, where everything near it is read too.
 */
async function neighbourhood(tx: Tx, key: string, fresh: readonly FreshEvent[]): Promise<readonly EventRow[]> {
  const ids = new Set(fresh.map(({ id }) => id));
  const records = new Set<string>();
  for (const { start, end } of windowsOf(fresh)) {
    const { rows } = await sql<{ id: string; record_id: string | null }>`
      SELECT id, record_id FROM events
       WHERE block_key = ${key} AND NOT long AND NOT unresolved
         AND near_start BETWEEN ${shiftDay(start, -LONG_SPAN_DAYS)} AND ${end} AND near_end >= ${start}
      UNION ALL
      SELECT id, record_id FROM events
       WHERE block_key = ${key} AND long AND NOT unresolved AND near_start <= ${end} AND near_end >= ${start}`.execute(
      tx,
    );
    for (const row of rows) {
      ids.add(row.id);
      if (row.record_id !== null) records.add(row.record_id);
    }
  }
  const { rows: together } = await sql<{ id: string }>`
    SELECT id FROM events
     WHERE record_id = ANY(${[...records]}::text[])`.execute(tx);
  for (const { id } of together) ids.add(id);
  return await eventRows(tx, sql`e.id = ANY(${[...ids]}::text[])`);
}

type Window = { readonly start: string; readonly end: string };

/** The days near any of the events, as few spans as cover them. */
function windowsOf(events: readonly FreshEvent[]): readonly Window[] {
  const windows = events
    .flatMap(({ near_start: start, near_end: end }) =>
      start === null || end === null ? [] : [{ start: shiftDay(start, -NEAR_DAYS), end: shiftDay(end, NEAR_DAYS) }],
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const merged: Window[] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    if (last === undefined || last.end < window.start) merged.push(window);
    else merged[merged.length - 1] = { start: last.start, end: last.end > window.end ? last.end : window.end };
  }
  return merged;
}

function recordIdsOf(rows: readonly EventRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => (row.record_id === null ? [] : [row.record_id])))];
}

/** Decisions on these records, also those made when they still had another id; oldest first. */
export async function decisionsOn(db: Db, recordIds: readonly string[]): Promise<readonly Decision[]> {
  if (recordIds.length === 0) return [];
  const { rows: former } = await sql<{ from_id: string }>`
    SELECT from_id FROM record_redirects
     WHERE to_id = ANY(${recordIds}::text[])`.execute(db);
  const names = [...recordIds, ...former.map(({ from_id }) => from_id)];
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where((where) => where.or([where('record_id', 'in', names), where('other_record_id', 'in', names)]))
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    recordId: row.record_id,
    otherRecordId: row.other_record_id,
    by: row.by,
    at: iso(row.at),
    reason: row.reason,
    undoneAt: isoOrNull(row.undone_at),
  }));
}
