// The review desk's view of the ledger: what waits, the most urgent first, with whoever works on it.
import { sql } from 'kysely';
import type { Desk, DeskQuery } from '../../service/index.ts';
import { type Db, inTransaction, isoOrNull, type Tx } from './connection.ts';
import { behind, CREATED, cursorAt, DESK_ORDER, type PlacedRow, RECORDS_HELD, WAITS } from './desk-places.ts';
import { countOpenReports } from './reader-reports.ts';
import { type RecordRow, withSources } from './records.ts';
import { deskCounts } from './review-counts.ts';

type WaitingRow = RecordRow & PlacedRow & { readonly held_by: string | null };

/** Throws 'bad_cursor' for a cursor that no page gave. */
export async function desk(db: Db, query: DeskQuery): Promise<Desk> {
  return await inTransaction(
    db,
    async (tx) => {
      const rows = await waiting(tx, query);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const records = await withSources(tx, shown);
      return {
        ...(await deskCounts(tx)),
        since: await waitsSince(tx),
        reports: await countOpenReports(tx),
        records: shown.flatMap((row, index) => {
          const record = records[index];
          return record === undefined ? [] : [{ ...record, heldBy: row.held_by, cursor: cursorAt(row) }];
        }),
        next: rows.length > query.limit && last !== undefined ? cursorAt(last) : null,
      };
    },
    'repeatable read',
  );
}

/** One more than asked for, which tells whether there are more. */
async function waiting(tx: Tx, { cursor, limit }: DeskQuery): Promise<readonly WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    SELECT r.id, r.body, r.urgency, ${CREATED} AS created, h.by AS held_by FROM ${RECORDS_HELD}
     WHERE ${WAITS} AND ${behind(cursor)} ORDER BY ${DESK_ORDER} LIMIT ${limit + 1}`.execute(tx);
  return rows;
}

async function waitsSince(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ since: Date | null }>`SELECT min(waits_since) AS since FROM records`.execute(tx);
  return isoOrNull(rows[0]?.since ?? null);
}
