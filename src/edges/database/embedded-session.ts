// The one session of an embedded database: who may use it next, and a new one where it died of a full disk.
import { setTimeout as sleep } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import { PipelineError } from '../../domain/failure.ts';

export type Session = {
  /** Waits for its turn; `leave` ends it. Until then nobody else's query reaches the database. */
  readonly enter: () => Promise<{ readonly db: PGlite; readonly leave: () => void }>;
  /** Tells of what a query threw. True where the database died of it: then nothing more may be sent to it. */
  readonly failed: (db: PGlite, error: unknown) => boolean;
  readonly isAlive: (db: PGlite) => boolean;
  /** Called when another database took the place of one that died: whoever listened must listen again. */
  readonly onRevival: (listener: () => void) => void;
  readonly close: () => Promise<void>;
};

/** Callers that try again at once would spin: a dead database answers no faster than this. */
const DEAD_ANSWER_MS = 250;

/**
 * After a panic (a full disk, where PostgreSQL writes its log) PGlite never answers again and holds the whole process.
 * It is left behind, with what it had committed safe on the disk, and opened anew when there is room.
 * @param revive opens the same folder anew, or throws the failure that the waiting queries get
 */
export function createSession(first: PGlite, revive: () => Promise<PGlite>): Session {
  let current = first;
  let dead = false;
  let ended: Promise<void> | null = null;
  let lastTurn: Promise<void> = Promise.resolve();
  const listeners: (() => void)[] = [];

  const takeTurn = async (): Promise<() => void> => {
    const before = lastTurn;
    let leave = (): void => undefined;
    lastTurn = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  };
  const living = async (): Promise<PGlite> => {
    if (ended) throw new Error('Cannot use a pool after calling end on the pool');
    if (!dead) return current;
    try {
      current = await revive();
    } catch (error) {
      await sleep(DEAD_ANSWER_MS);
      throw error;
    }
    dead = false;
    for (const listener of listeners) listener();
    return current;
  };
  return {
    enter: async () => {
      const leave = await takeTurn();
      try {
        return { db: await living(), leave };
      } catch (error) {
        leave();
        throw error;
      }
    },
    failed: (db, error) => {
      if (isDeadly(error) && db === current) dead = true;
      return dead;
    },
    isAlive: (db) => !dead && db === current,
    onRevival: (listener) => {
      listeners.push(listener);
    },
    close: async () => {
      ended ??= takeTurn().then(async (leave) => {
        if (!dead) await current.close();
        leave();
      });
      await ended;
    },
  };
}

function isDeadly(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // WebAssembly.RuntimeError: the program in there has stopped in the middle of something.
  if (error.name === 'RuntimeError') return true;
  return 'severity' in error && (error.severity === 'PANIC' || error.severity === 'FATAL');
}

/**
 * PGlite goes on to talk to a database that has just died ("Sync" after each query), and that never returns. From the
 * deadly error on, whatever is still sent is dropped.
 */
export function fallSilentAfterDeath(db: PGlite): PGlite {
  const speak = db.execProtocolStream.bind(db);
  let dead = false;
  db.execProtocolStream = async (message, options) => {
    if (dead) return [];
    try {
      return await speak(message, options);
    } catch (error) {
      dead = isDeadly(error);
      throw error;
    }
  };
  return db;
}

/** Two segments of the log that PostgreSQL writes: what it needs to come up and go on. */
const ROOM_BYTES = 32 * 1024 * 1024;

export function refuseWithoutRoom(freeBytes: number, dataFolder: string): void {
  if (freeBytes >= ROOM_BYTES) return;
  throw new PipelineError(
    'retryable',
    'disk_full',
    `The disk that holds ${dataFolder} is full. Nothing is lost: make room (${ROOM_BYTES / 1024 / 1024} MB at least), ` +
      'and the work goes on by itself.',
  );
}
