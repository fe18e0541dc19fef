// Lists of exchanges that somebody kept already: who speaks in each, and which addresses are its rows.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE lists (
      name        text COLLATE "C" PRIMARY KEY,
      title       text NOT NULL,
      url         text,
      licence     text,
      published   text,
      added_at    timestamptz NOT NULL,
      imported_at timestamptz NOT NULL
    )`.execute(db);
  await sql`ALTER TABLE addresses ADD COLUMN list text COLLATE "C" REFERENCES lists (name)`.execute(db);
  await sql`CREATE INDEX addresses_of_lists ON addresses (list) WHERE list IS NOT NULL`.execute(db);
}
