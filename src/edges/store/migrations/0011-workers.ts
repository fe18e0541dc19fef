// The processes that run stages say here that they are alive.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
  `CREATE TABLE workers (
    id         text COLLATE "C" PRIMARY KEY,
    host       text NOT NULL,
    pid        integer NOT NULL,
    stages     text[] NOT NULL,
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL
  )`,
];
