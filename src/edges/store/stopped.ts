// Addresses that stopped, dead letters or rejected ones, a page at a time: by host, by reason, the last first.
import { sql } from 'kysely';
import { z } from 'zod';
import type { StoppedPage, StoppedQuery } from '../../service/index.ts';
import { type Db, iso } from './connection.ts';
import { instantAt, Micros, microsOf, readCursor, Sequence, writeCursor } from './cursor.ts';

/** When it stopped, and its number. */
const Place = z.tuple([Micros, Sequence]);

type Row = Omit<StoppedPage['addresses'][number], 'at'> & {
  readonly changed_at: Date;
  readonly micros: string;
  readonly seq: string;
};

/** Throws PipelineError 'bad_cursor'. */
export async function stopped(db: Db, { state, host, reason, cursor, limit }: StoppedQuery): Promise<StoppedPage> {
  const after = cursor === null ? null : readCursor(Place, cursor);
  const beyond = after === null ? sql`true` : sql`(changed_at, seq) < (${instantAt(after[0])}, ${after[1]}::bigint)`;
  // The state is written out, so that the partial index serves.
  const { rows } = await sql<Row>`
    SELECT id, url, host, reason, detail, tries, changed_at, ${microsOf(sql`changed_at`)} AS micros, seq FROM addresses
     WHERE state = ${sql.lit(state)}
       AND (${host}::text IS NULL OR host = ${host}::text)
       AND (${reason}::text IS NULL OR coalesce(reason, 'unknown') = ${reason}::text)
       AND ${beyond}
     ORDER BY changed_at DESC, seq DESC LIMIT ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    addresses: page.map(({ seq: _, micros: __, changed_at, ...address }) => ({ ...address, at: iso(changed_at) })),
    next: rows.length > limit && last !== undefined ? writeCursor([last.micros, last.seq]) : null,
  };
}
