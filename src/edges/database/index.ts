// The database: embedded in a data folder or on a server, behind one pool that the store and the queue share.
import { setTimeout as sleep } from 'node:timers/promises';
import { PipelineError } from '../../domain/failure.ts';
import { type EmbeddedDatabase, openEmbedded } from './embedded.ts';
import { openServer, type ServerDatabase } from './server.ts';

export { type FolderLock, type LockOwner, readLock, takeLock } from './lock.ts';
export type { DatabaseClient, DatabasePool } from './pool.ts';
export type Database = EmbeddedDatabase | ServerDatabase;

export type DatabasePlace = {
  /** DATABASE_URL; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Where the embedded database lives; made where it is missing, and not touched where there is a DATABASE_URL. */
  readonly dataFolder: string;
};

/**
 * Opens the database without its tables: `openStore` makes those. The embedded one comes with its folder's lock.
 * Throws PipelineError with one line for a person: 'folder_taken', 'database_url', 'database_refused' (permanent)
 * or 'database_unreachable' (retryable).
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return place.databaseUrl === null ? await openEmbedded(place.dataFolder) : await openServer(place.databaseUrl);
}

/** A server that starts along with this process is there within seconds; one that does not is asked less often. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000];

/**
 * As openDatabase, but where the server is not there yet it says so and tries again, for ever or until `signal`.
 * @param say one line for a person at each failed try
 */
export async function waitForDatabase(
  place: DatabasePlace,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<Database> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await openDatabase(place);
    } catch (error) {
      if (!(error instanceof PipelineError) || error.kind !== 'retryable') throw error;
      const delayMs = RETRY_DELAYS_MS[tries] ?? 10_000;
      say(`${error.message}. Trying again in ${delayMs / 1_000} s.`);
      await sleep(delayMs, undefined, signal ? { signal } : {});
    }
  }
}
