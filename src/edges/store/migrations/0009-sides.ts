// Blocks of many sides are found by any two of them: "RU-US" meets "BY-DE-NO-PL-RU-SI-US".
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // They are few: the index is small whatever the ledger holds.
  await sql`
    CREATE INDEX blocks_of_many_sides ON blocks USING gin (string_to_array(key, '-'))
     WHERE cardinality(string_to_array(key, '-')) > 2`.execute(db);
}
