// The review desk's view of the ledger: what waits, the most urgent first, with whoever works on it.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import type { Desk, DeskQuery, WaitingReason } from '../../service/index.ts';
import { type Db, inTransaction, isoOrNull, type Tx } from './connection.ts';
import { countOpenReports } from './reader-reports.ts';
import { withSources } from './records.ts';
import { reviewCounts } from './status.ts';
import type { RecordBody } from './tables.ts';

const Cursor = z.tuple([z.number(), z.string(), z.string()]);
type Cursor = z.infer<typeof Cursor>;

type WaitingRow = {
  readonly id: string;
  readonly body: RecordBody;
  readonly urgency: number;
  readonly created: string;
  readonly held_by: string | null;
};

// The states are written out, so that the partial index serves.
const WAITS = sql`state IN ('waiting', 'needs_second_source', 'reopened')`;

/** Throws 'bad_cursor' for a cursor that no page gave. */
export async function desk(db: Db, query: DeskQuery): Promise<Desk> {
  const cursor = query.cursor === null ? null : readCursor(query.cursor);
  return await inTransaction(
    db,
    async (tx) => {
      const rows = await waiting(tx, query, cursor);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const records = await withSources(tx, shown);
      const counts = await reviewCounts(tx);
      return {
        ...(await reasons(tx)),
        counts,
        waiting: counts.waiting + counts.needs_second_source + counts.reopened,
        reports: await countOpenReports(tx),
        records: shown.flatMap((row, index) => {
          const record = records[index];
          return record === undefined ? [] : [{ ...record, heldBy: row.held_by, cursor: writeCursor(row) }];
        }),
        next: rows.length > query.limit && last !== undefined ? writeCursor(last) : null,
      };
    },
    'repeatable read',
  );
}

/** One more than asked for, which tells whether there are more. */
async function waiting(tx: Tx, { limit, way, freeFor }: DeskQuery, cursor: Cursor | null) {
  const back = way === 'back';
  const free = freeFor === undefined ? sql`true` : sql`(h.by IS NULL OR h.by = ${freeFor})`;
  const { rows } = await sql<WaitingRow>`
    SELECT r.id, r.body, r.urgency, r.created_at::text AS created, h.by AS held_by
      FROM records r LEFT JOIN record_holds h ON h.record_id = r.id AND h.until > now()
     WHERE ${WAITS} AND ${beyond(cursor, back)} AND ${free}
     ORDER BY ${back ? sql`r.urgency, r.created_at DESC, r.id DESC` : sql`r.urgency DESC, r.created_at, r.id`}
     LIMIT ${limit + 1}`.execute(tx);
  return rows;
}

function beyond(cursor: Cursor | null, back: boolean): RawBuilder<unknown> {
  if (cursor === null) return sql`true`;
  const [urgency, created, id] = cursor;
  const place = sql`(${created}::timestamptz, ${id})`;
  return back
    ? sql`(r.urgency > ${urgency} OR (r.urgency = ${urgency} AND (r.created_at, r.id) < ${place}))`
    : sql`(r.urgency < ${urgency} OR (r.urgency = ${urgency} AND (r.created_at, r.id) > ${place}))`;
}

/** As `urgencyOf` ranks them, in steps of a thousand. */
const RANKS: readonly WaitingReason[] = ['unseen', 'doubles', 'contradicted', 'reopened'];

async function reasons(tx: Tx): Promise<Pick<Desk, 'reasons' | 'since'>> {
  const { rows } = await sql<{ rank: number; count: number; since: Date }>`
    SELECT urgency / 1000 AS rank, count(*)::integer AS count, min(created_at) AS since FROM records
     WHERE ${WAITS} GROUP BY 1`.execute(tx);
  const of = (reason: WaitingReason) => rows.find(({ rank }) => RANKS[rank - 1] === reason)?.count ?? 0;
  const first = rows.map(({ since }) => since).toSorted((a, b) => a.getTime() - b.getTime())[0];
  return {
    reasons: {
      reopened: of('reopened'),
      contradicted: of('contradicted'),
      doubles: of('doubles'),
      unseen: of('unseen'),
    },
    since: isoOrNull(first ?? null),
  };
}

/** Where a record stands at the desk, also one that waits no more. */
export async function placeOf(db: Db, recordId: string): Promise<string | null> {
  const { rows } = await sql<Pick<WaitingRow, 'id' | 'urgency' | 'created'>>`
    SELECT id, urgency, created_at::text AS created FROM records WHERE id = ${recordId}`.execute(db);
  return rows[0] === undefined ? null : writeCursor(rows[0]);
}

function writeCursor({ urgency, created, id }: Pick<WaitingRow, 'id' | 'urgency' | 'created'>): string {
  return Buffer.from(JSON.stringify([urgency, created, id] satisfies Cursor)).toString('base64url');
}

function readCursor(cursor: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new PipelineError('permanent', 'bad_cursor', 'This cursor is none of ours: begin again without one.');
  }
}
