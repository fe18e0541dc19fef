// What became of records in, noted in the order of their commits; what changed since somebody last looked out.
import { sql } from 'kysely';
import type { Change } from '../../domain/change.ts';
import type { StoredChanges } from '../../service/index.ts';
import { type Db, inTransaction, iso, jsonText, type Tx } from './connection.ts';
import { withSources } from './records.ts';
import type { RecordBody, Tables } from './tables.ts';

export type Noted = {
  readonly id: string;
  readonly kind: Tables['record_changes']['kind'];
  readonly toId?: string;
};

/** Any number, the same everywhere: whoever notes changes waits until the one before has committed. */
const CHANGES_LOCK = 6_410_227_583;

/**
 * Called at the end of the transaction that changes them. Numbers are given under a lock that is held until the commit:
 * else a reader could see 8 before 7, remember 8, and never hear of 7. Of a record only its last change is kept, so
 * that who follows from the beginning reads each record once; a merged id that leads further is noted again.
 */
export async function noteChanges(tx: Tx, at: string, changes: readonly Noted[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`SELECT pg_advisory_xact_lock(${CHANGES_LOCK})`.execute(tx);
  const moved = changes.flatMap(({ id, toId }) => (toId === undefined ? [] : [{ id, to_id: toId }]));
  await sql`
    INSERT INTO record_changes (record_id, seq, kind, to_id, at)
    SELECT id, (SELECT coalesce(max(seq), 0) FROM record_changes) + row_number() OVER (ORDER BY id), kind, to_id, ${at}::timestamptz
      FROM (SELECT id, kind, to_id FROM json_to_recordset(${jsonText(changes.map(({ id, kind, toId }) => ({ id, kind, to_id: toId ?? null })))}::json)
              AS fresh (id text, kind text, to_id text)
            UNION ALL
            SELECT c.record_id, 'merged', m.to_id
              FROM json_to_recordset(${jsonText(moved)}::json) AS m (id text, to_id text)
              JOIN record_changes c ON c.to_id = m.id AND c.kind = 'merged'
             WHERE c.record_id <> ALL(${changes.map(({ id }) => id)}::text[])) AS noted
    ON CONFLICT (record_id) DO UPDATE
       SET seq = excluded.seq, kind = excluded.kind, to_id = excluded.to_id, at = excluded.at`.execute(tx);
}

type ChangeRow = {
  readonly record_id: string;
  readonly seq: string;
  readonly kind: Tables['record_changes']['kind'];
  readonly to_id: string | null;
  readonly at: Date;
  readonly body: RecordBody | null;
};

/** In their order, with the records as they stand now. @param after the number of the last change that is known */
export async function changes(
  db: Db,
  query: { readonly after: number; readonly limit: number; readonly newest: boolean },
): Promise<StoredChanges> {
  const { after, limit, newest } = query;
  return await inTransaction(
    db,
    async (tx) => {
      const { rows } = await sql<ChangeRow>`
        SELECT c.record_id, c.seq, c.kind, c.to_id, c.at, r.body
          FROM record_changes c LEFT JOIN records r ON r.id = c.record_id
         WHERE c.seq > ${after}
         ORDER BY c.seq ${sql.raw(newest ? 'DESC' : 'ASC')}
         LIMIT ${limit + 1}`.execute(tx);
      const shown = rows.slice(0, limit);
      const standing = shown.flatMap(({ record_id: id, body }) => (body === null ? [] : [{ id, body }]));
      const records = new Map((await withSources(tx, standing)).map((record) => [record.id, record]));
      return {
        changes: shown.map(
          ({ record_id: id, kind, to_id: becameId, at }): Change => ({
            id,
            kind,
            at: iso(at),
            becameId,
            record: records.get(id) ?? null,
          }),
        ),
        last: Number(shown.at(-1)?.seq ?? after),
        more: rows.length > limit,
      };
    },
    'repeatable read',
  );
}

/** What became of an id. Null: no record ever had it. */
export async function changeOf(db: Db, id: string): Promise<Omit<Change, 'record'> | null> {
  const row = await db.selectFrom('record_changes').selectAll().where('record_id', '=', id).executeTakeFirst();
  return row === undefined ? null : { id, kind: row.kind, at: iso(row.at), becameId: row.to_id };
}
