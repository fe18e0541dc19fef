// The review desk's view of the ledger: what waits, the most urgent first, with whoever works on it.
import { sql } from 'kysely';
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import type { Desk, DeskQuery } from '../../service/index.ts';
import { type Db, inTransaction } from './connection.ts';
import { withSources } from './records.ts';
import { reviewCounts } from './status.ts';
import type { RecordBody } from './tables.ts';

const Cursor = z.tuple([z.number(), z.string(), z.string()]);

type WaitingRow = {
  readonly id: string;
  readonly body: RecordBody;
  readonly urgency: number;
  readonly created: string;
  readonly held_by: string | null;
};

/** Throws 'bad_cursor' for a cursor that no page gave. */
export async function desk(db: Db, { cursor, limit }: DeskQuery): Promise<Desk> {
  const after = cursor === null ? null : readCursor(cursor);
  return await inTransaction(
    db,
    async (tx) => {
      // The states are written out, so that the partial index serves.
      const { rows } = await sql<WaitingRow>`
        SELECT r.id, r.body, r.urgency, r.created_at::text AS created, h.by AS held_by
          FROM records r LEFT JOIN record_holds h ON h.record_id = r.id AND h.until > now()
         WHERE r.state IN ('waiting', 'needs_second_source', 'reopened')
           AND ${
             after === null
               ? sql`true`
               : sql`(r.urgency < ${after.urgency}
                  OR (r.urgency = ${after.urgency} AND (r.created_at, r.id) > (${after.created}::timestamptz, ${after.id})))`
           }
         ORDER BY r.urgency DESC, r.created_at, r.id
         LIMIT ${limit + 1}`.execute(tx);
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      const records = await withSources(tx, shown);
      const counts = await reviewCounts(tx);
      return {
        counts,
        waiting: counts.waiting + counts.needs_second_source + counts.reopened,
        records: records.map((record, index) => ({ ...record, heldBy: shown[index]?.held_by ?? null })),
        next: rows.length > limit && last !== undefined ? writeCursor(last) : null,
      };
    },
    'repeatable read',
  );
}

function writeCursor({ urgency, created, id }: WaitingRow): string {
  return Buffer.from(JSON.stringify([urgency, created, id])).toString('base64url');
}

function readCursor(cursor: string): { readonly urgency: number; readonly created: string; readonly id: string } {
  try {
    const [urgency, created, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { urgency, created, id };
  } catch {
    throw new PipelineError('permanent', 'bad_cursor', 'This cursor is none of ours: begin again without one.');
  }
}
