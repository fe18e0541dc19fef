// Which part of a decision no article tells any more in the words that it holds to, and since when: reviewers are told.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE decisions
      ADD COLUMN gone_part text CHECK (gone_part IN ('record', 'other', 'both')),
      ADD COLUMN gone_at timestamptz`.execute(db);
}
