// Who works on which record at the moment: whoever came first keeps it for some minutes.
import { sql } from 'kysely';
import { type Db, iso } from './connection.ts';

/** Who holds the record then: `by`, or whoever came first and is still at it. Null where there is no such record. */
export async function hold(
  db: Db,
  recordId: string,
  by: string,
  at: string,
  until: string,
): Promise<{ readonly by: string; readonly until: string } | null> {
  const { rows } = await sql<{ by: string; until: Date }>`
    WITH held AS (
      INSERT INTO record_holds (record_id, by, until)
      SELECT id, ${by}, ${until}::timestamptz FROM records WHERE id = ${recordId}
      ON CONFLICT (record_id) DO UPDATE SET by = excluded.by, until = excluded.until
       WHERE record_holds.by = excluded.by OR record_holds.until <= ${at}::timestamptz
      RETURNING by, until
    )
    SELECT by, until FROM held
    UNION ALL
    SELECT by, until FROM record_holds WHERE record_id = ${recordId} AND NOT EXISTS (SELECT 1 FROM held)`.execute(db);
  const [holder] = rows;
  return holder === undefined ? null : { by: holder.by, until: iso(holder.until) };
}

export async function release(db: Db, recordId: string, by: string): Promise<void> {
  await sql`DELETE FROM record_holds WHERE record_id = ${recordId} AND by = ${by}`.execute(db);
}

/** Null where nobody is at it. */
export async function holderOf(db: Db, recordId: string): Promise<string | null> {
  const { rows } = await sql<{ by: string }>`
    SELECT by FROM record_holds WHERE record_id = ${recordId} AND until > now()`.execute(db);
  return rows[0]?.by ?? null;
}
