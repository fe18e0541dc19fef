// The pool of the database goes in, embedded or of a server; a place for BullMQ's jobs comes out, its tables made.
import {
  createPostgresBackend,
  type PgPool,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
  runMigrations,
} from 'bullmq';
import type { Backend } from './backend.ts';

/**
 * The pool is lent: its search_path names BullMQ's schema, and whoever opened it ends it.
 * @param databaseName for a person: 'PostgreSQL at db:5432/ledger'
 */
export async function openPostgresBackend(
  pool: PgPool,
  databaseName: string,
): Promise<Backend<PostgresQueueBackend, PostgresConnectionOptions>> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
  return {
    name: `BullMQ on ${databaseName}`,
    connection: pool,
    factory: createPostgresBackend,
    close: () => Promise.resolve(),
  };
}
