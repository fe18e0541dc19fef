// When an address is looked at again, kept with its page; those that are due out.
import { sql } from 'kysely';
import type { Validators } from '../../domain/article.ts';
import type { Db, Tx } from './connection.ts';

/** With the page that was fetched; `dueAt` null: it is not looked at again. */
export async function planRevisit(
  tx: Tx,
  id: string,
  validators: Validators | undefined,
  dueAt: string | null,
): Promise<void> {
  await sql`DELETE FROM revisits WHERE address_id = ${id}`.execute(tx);
  if (dueAt === null) return;
  await sql`
    INSERT INTO revisits (address_id, due_at, etag, last_modified)
    VALUES (${id}, ${dueAt}::timestamptz, ${validators?.etag ?? null}, ${validators?.lastModified ?? null})`.execute(
    tx,
  );
}

/** The longest overdue first, at most `limit`. */
export async function dueRevisits(db: Db, at: string, limit: number): Promise<readonly string[]> {
  if (limit <= 0) return [];
  const { rows } = await sql<{ address_id: string }>`
    SELECT address_id FROM revisits WHERE due_at <= ${at}::timestamptz ORDER BY due_at, address_id LIMIT ${limit}`.execute(
    db,
  );
  return rows.map(({ address_id }) => address_id);
}
