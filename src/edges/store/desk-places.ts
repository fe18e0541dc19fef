// A place at the desk in, what waits before or behind it out: each place, and all that follows it, is one range of one index.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import type { NeighbourQuery } from '../../service/index.ts';
import type { Db } from './connection.ts';

const Place = z.tuple([z.number(), z.string(), z.string()]);
type Place = z.infer<typeof Place>;

export type PlacedRow = { readonly id: string; readonly urgency: number; readonly created: string };

/** The states are written out, so that the partial index serves. */
export const WAITS = sql`r.state IN ('waiting', 'needs_second_source', 'reopened')`;
/** The most urgent first, then what the ledger has known longest. */
export const DESK_ORDER = sql`-r.urgency, r.created_at, r.id`;
const BACKWARDS = sql`-r.urgency DESC, r.created_at DESC, r.id DESC`;
/** With whoever works on them at the moment. */
export const RECORDS_HELD = sql`records r LEFT JOIN record_holds h ON h.record_id = r.id AND h.until > now()`;

/** Throws 'bad_cursor' for a cursor that no page gave. */
export function behind(cursor: string | null): RawBuilder<unknown> {
  return cursor === null ? sql`true` : sql`(${DESK_ORDER}) > ${placeIn(cursor)}`;
}

/** Throws 'bad_cursor' for a cursor that no page gave. */
export async function neighbour(db: Db, { cursor, way, freeFor }: NeighbourQuery): Promise<string | null> {
  const back = way === 'back';
  const beyond = back && cursor !== null ? sql`(${DESK_ORDER}) < ${placeIn(cursor)}` : behind(cursor);
  const { rows } = await sql<{ id: string }>`
    SELECT r.id FROM ${RECORDS_HELD}
     WHERE ${WAITS} AND ${beyond} AND (h.by IS NULL OR h.by = ${freeFor})
     ORDER BY ${back ? BACKWARDS : DESK_ORDER} LIMIT 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** Where a record stands at the desk, also one that waits no more. */
export async function placeOf(db: Db, recordId: string): Promise<string | null> {
  const { rows } = await sql<PlacedRow>`
    SELECT id, urgency, created_at::text AS created FROM records WHERE id = ${recordId}`.execute(db);
  return rows[0] === undefined ? null : writeCursor(rows[0]);
}

export function writeCursor({ urgency, created, id }: PlacedRow): string {
  return Buffer.from(JSON.stringify([urgency, created, id] satisfies Place)).toString('base64url');
}

function placeIn(cursor: string): RawBuilder<unknown> {
  const [urgency, created, id] = readCursor(cursor);
  return sql`(${-urgency}::integer, ${created}::timestamptz, ${id})`;
}

function readCursor(cursor: string): Place {
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new PipelineError('permanent', 'bad_cursor', 'This cursor is none of ours: begin again without one.');
  }
}
