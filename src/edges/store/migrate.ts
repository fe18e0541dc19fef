// A database in, the same with every table of this version out; several processes may start at once.
import { type Kysely, Migrator, sql } from 'kysely';
import { PipelineError } from '../../domain/failure.ts';
import type { DatabasePool } from '../database/index.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** Chosen at random; another program's advisory lock with the same number would only make us wait. */
const MIGRATION_LOCK = 7_021_355_914;

/** Throws PipelineError 'newer_ledger' where a later version has been at work, and 'database_encoding'. */
export async function migrate(pool: DatabasePool, db: Kysely<Tables>): Promise<void> {
  await checkEncoding(db);
  // CREATE SCHEMA and the migrator's own tables race when two processes begin: the second waits here for the first.
  const session = await pool.connect();
  try {
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await sql`CREATE SCHEMA IF NOT EXISTS swapledger`.execute(db);
      await applyPending(db);
    } finally {
      await session.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    session.release();
  }
}

async function applyPending(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableSchema: 'swapledger',
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const newer = await newerThanThis(db);
  if (newer !== null) {
    throw new PipelineError(
      'permanent',
      'newer_ledger',
      `This ledger was last opened by a newer Swapledger (migration ${newer}): start that version, or restore a backup.`,
    );
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
}

async function newerThanThis(db: Kysely<Tables>): Promise<string | null> {
  const { rows: tables } = await sql<{ name: string | null }>`
    SELECT to_regclass('swapledger.migrations')::text AS name`.execute(db);
  if (tables[0]?.name == null) return null;
  const { rows } = await sql<{ name: string }>`SELECT name FROM swapledger.migrations ORDER BY name DESC`.execute(db);
  return rows.find(({ name }) => !(name in MIGRATIONS))?.name ?? null;
}

async function checkEncoding(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`SELECT current_setting('server_encoding') AS encoding`.execute(db);
  const encoding = rows[0]?.encoding;
  if (encoding === 'UTF8') return;
  throw new PipelineError(
    'permanent',
    'database_encoding',
    `DATABASE_URL: the database is encoded as ${encoding}, and articles come in every script: ` +
      "create one with ENCODING 'UTF8' TEMPLATE template0",
  );
}
