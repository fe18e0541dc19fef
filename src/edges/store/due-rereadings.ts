// The rows of reprocessings that wait for the stage `read`, beside addresses.
import { sql } from 'kysely';
import type { Db } from './connection.ts';

/** What is to be read or written now, at most `limit`. */
export async function dueRereadings(db: Db, at: string, limit: number): Promise<readonly string[]> {
  if (limit <= 0) return [];
  // The states are written out, so that the partial index serves.
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM rereadings WHERE state IN ('waiting', 'writing') AND due_at <= ${at}::timestamptz
     ORDER BY due_at, id LIMIT ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
