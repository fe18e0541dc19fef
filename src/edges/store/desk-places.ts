// A place at the desk in, what waits before or behind it out: each place, and all that follows it, is one range of one index.
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { NeighbourQuery } from '../../service/index.ts';
import type { Db } from './connection.ts';
import { instantAt, Micros, microsOf, readCursor, writeCursor } from './cursor.ts';

/** The urgency, when the ledger made it, its id. */
const Place = z.tuple([z.int().min(-1e9).max(1e9), Micros, z.string()]);
type Place = z.infer<typeof Place>;

export type PlacedRow = { readonly id: string; readonly urgency: number; readonly created: string };

/** The states are written out, so that the partial index serves. */
export const WAITS = sql`r.state IN ('waiting', 'needs_second_source', 'reopened')`;
/** The most urgent first, then what the ledger has known longest. */
export const DESK_ORDER = sql`-r.urgency, r.created_at, r.id`;
const BACKWARDS = sql`-r.urgency DESC, r.created_at DESC, r.id DESC`;
/** When the ledger made it, as a cursor has it. */
export const CREATED = microsOf(sql`r.created_at`);
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
    SELECT id, urgency, ${CREATED} AS created FROM records r WHERE id = ${recordId}`.execute(db);
  return rows[0] === undefined ? null : cursorAt(rows[0]);
}

export function cursorAt({ urgency, created, id }: PlacedRow): string {
  return writeCursor([urgency, created, id] satisfies Place);
}

function placeIn(cursor: string): RawBuilder<unknown> {
  const [urgency, created, id] = readCursor(Place, cursor);
  return sql`(-(${urgency}::integer), ${instantAt(created)}, ${id})`;
}
