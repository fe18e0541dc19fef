// A data folder in, the PostgreSQL inside it out: PGlite in this process, guarded by the folder's lock.
import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { embeddedPool } from './embedded-pool.ts';
import { createSession, fallSilentAfterDeath, refuseWithoutRoom, type Session } from './embedded-session.ts';
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
  const open = (): Promise<PGlite> => openPGlite(join(dataFolder, 'database'), null);
  const revive = async (): Promise<PGlite> => {
    const { bavail, bsize } = await statfs(dataFolder);
    refuseWithoutRoom(bavail * bsize, dataFolder);
    return await open();
  };
  try {
    return embeddedDatabase(await open(), revive, `embedded PostgreSQL in ${dataFolder}`, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** For tests: a database in memory from what `dump` gave, in a folder of nobody's. */
export async function openInMemory(dump: Blob | null): Promise<EmbeddedDatabase> {
  const gone = (): Promise<PGlite> => Promise.reject(new Error('the database in memory is gone'));
  return embeddedDatabase(await openPGlite(null, dump), gone, 'embedded PostgreSQL in memory', null);
}

async function openPGlite(folder: string | null, dump: Blob | null): Promise<PGlite> {
  const options = { parsers: PARSERS, ...(dump ? { loadDataDir: dump } : {}) };
  const db = fallSilentAfterDeath(await (folder === null ? PGlite.create(options) : PGlite.create(folder, options)));
  await db.exec(`SET search_path TO ${SEARCH_PATH}`);
  return db;
}

function embeddedDatabase(
  first: PGlite,
  revive: () => Promise<PGlite>,
  name: string,
  lock: FolderLock | null,
): EmbeddedDatabase {
  const session = createSession(first, revive);
  const sweeping = setInterval(() => {
    sweep(session).catch(() => undefined);
  }, SWEEP_MS);
  sweeping.unref();
  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    clearInterval(sweeping);
    await session.close();
    await lock?.release();
  };
  return {
    kind: 'embedded',
    name,
    pool: embeddedPool(session),
    lock,
    dump: () => first.dumpDataDir('gzip'),
    close: async () => {
      closed ??= close();
      await closed;
    },
  };
}

/** Jobs come and go by the thousand, and an embedded PostgreSQL has nobody who clears away the rows that are gone. */
const SWEEP_MS = 10 * 60 * 1000;

async function sweep(session: Session): Promise<void> {
  const { db, leave } = await session.enter();
  try {
    await db.exec('VACUUM (ANALYZE)');
  } catch (error) {
    session.failed(db, error);
  } finally {
    leave();
  }
}
