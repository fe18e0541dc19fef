// Articles get a fingerprint of their text, by which copies are found through an index.
import { type Kysely, sql } from 'kysely';

/** Articles that were read before have none until they are read again, and count as texts of their own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE articles ADD COLUMN minima integer[], ADD COLUMN runs integer, ADD COLUMN bands integer[]`.execute(
    db,
  );
  await sql`CREATE INDEX articles_by_band ON articles USING gin (bands)`.execute(db);
}
