// What an article says of its last change, the entries of a live blog, and how it was read: by whom, by which rules.
import { type Kysely, sql } from 'kysely';

/** Articles that were read before have none of it until they are read again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE articles ADD COLUMN modified text`.execute(db);
  await sql`ALTER TABLE articles ADD COLUMN entries json NOT NULL DEFAULT '[]'`.execute(db);
  await sql`ALTER TABLE articles ADD COLUMN reading json`.execute(db);
}
