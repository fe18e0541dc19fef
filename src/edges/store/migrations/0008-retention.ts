// Kept pages may go after a time; an address goes on naming the page that it was read from.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // By when the page was fetched or handed in last; of those that are there already, by now.
  await sql`ALTER TABLE pages ADD COLUMN kept_at timestamptz NOT NULL DEFAULT now()`.execute(db);
  await sql`CREATE INDEX pages_by_age ON pages (kept_at)`.execute(db);
  await sql`ALTER TABLE addresses DROP CONSTRAINT addresses_page_hash_fkey`.execute(db);
  await sql`CREATE INDEX addresses_by_page ON addresses (page_hash) WHERE page_hash IS NOT NULL`.execute(db);
}
