// Several processes that fetch take turns at a host: who has it, from when it is free, and the gap that was learned.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // holder: null where nobody has it; free_at is then the end of the gap, else the end of the lease.
  await sql`
    CREATE TABLE host_turns (
      host    text COLLATE "C" PRIMARY KEY,
      holder  text,
      free_at timestamptz NOT NULL,
      gap_ms  integer
    )`.execute(db);
}
