// A data folder in, the PostgreSQL inside it out: PGlite in this process, guarded by the folder's lock.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { embeddedPool } from './embedded-pool.ts';
import { type FolderLock, takeLock } from './lock.ts';
import { type DatabasePool, SEARCH_PATH } from './pool.ts';

export type EmbeddedDatabase = {
  readonly kind: 'embedded';
  /** For a person: 'embedded PostgreSQL in ./data'. */
  readonly name: string;
  readonly pool: DatabasePool;
  readonly lock: FolderLock | null;
  /** A gzip-compressed tar of the database's files, to be loaded by another PGlite; tests open it in a second. */
  readonly dump: () => Promise<Blob>;
  /** Closes the database, then gives the folder back. */
  readonly close: () => Promise<void>;
};

/** As node-postgres: a number that JavaScript could not hold stays a string. */
const PARSERS = { [types.INT8]: String, [types.NUMERIC]: String };

/** Throws PipelineError 'folder_taken' where another process owns the folder, and then has touched nothing in it. */
export async function openEmbedded(dataFolder: string): Promise<EmbeddedDatabase> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const lock = await takeLock(dataFolder);
  try {
    const db = await PGlite.create(join(dataFolder, 'database'), { parsers: PARSERS });
    return await embeddedDatabase(db, `embedded PostgreSQL in ${dataFolder}`, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** For tests: a database in memory from what `dump` gave, in a folder of nobody's. */
export async function openInMemory(dump: Blob | null): Promise<EmbeddedDatabase> {
  const db = await PGlite.create({ parsers: PARSERS, ...(dump ? { loadDataDir: dump } : {}) });
  return await embeddedDatabase(db, 'embedded PostgreSQL in memory', null);
}

async function embeddedDatabase(db: PGlite, name: string, lock: FolderLock | null): Promise<EmbeddedDatabase> {
  await db.exec(`SET search_path TO ${SEARCH_PATH}`);
  const pool = embeddedPool(db);
  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await pool.end();
    await lock?.release();
  };
  return {
    kind: 'embedded',
    name,
    pool,
    lock,
    dump: () => db.dumpDataDir('gzip'),
    close: async () => {
      closed ??= close();
      await closed;
    },
  };
}
