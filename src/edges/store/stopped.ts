// Addresses that stopped, dead letters or rejected ones, a page at a time: by host, by reason, the last first.
import { sql } from 'kysely';
import { PipelineError } from '../../domain/failure.ts';
import type { StoppedPage, StoppedQuery } from '../../service/index.ts';
import { type Db, iso } from './connection.ts';

type Row = Omit<StoppedPage['addresses'][number], 'at'> & { readonly changed_at: Date; readonly seq: string };

/** Throws PipelineError 'bad_cursor'. */
export async function stopped(db: Db, { state, host, reason, cursor, limit }: StoppedQuery): Promise<StoppedPage> {
  const after = cursor === null ? null : readCursor(cursor);
  // The state is written out, so that the partial index serves.
  const { rows } = await sql<Row>`
    SELECT id, url, host, reason, detail, tries, changed_at, seq FROM addresses
     WHERE state = ${sql.lit(state)}
       AND (${host}::text IS NULL OR host = ${host}::text)
       AND (${reason}::text IS NULL OR coalesce(reason, 'unknown') = ${reason}::text)
       AND (${after?.at ?? null}::timestamptz IS NULL
            OR (changed_at, seq) < (${after?.at ?? null}::timestamptz, ${after?.seq ?? null}::bigint))
     ORDER BY changed_at DESC, seq DESC LIMIT ${limit + 1}`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    addresses: page.map(({ seq: _, changed_at, ...address }) => ({ ...address, at: iso(changed_at) })),
    next: rows.length > limit && last !== undefined ? `${iso(last.changed_at)} ${last.seq}` : null,
  };
}

function readCursor(cursor: string): { readonly at: string; readonly seq: string } {
  const [at = '', seq = ''] = cursor.split(' ');
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(at) || Number.isNaN(Date.parse(at)) || !/^\d{1,18}$/.test(seq)) {
    throw new PipelineError('permanent', 'bad_cursor', 'This link was cut short: go back to the first page.');
  }
  return { at: new Date(at).toISOString(), seq };
}
