// Settings go in; a ledger with its store, queue, stages and schedule comes out, to be started together or apart.
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stage } from '../src/domain/address.ts';
import type { Page } from '../src/domain/article.ts';
import { PipelineError } from '../src/domain/failure.ts';
import type { Config } from '../src/edges/config.ts';
import { type Database, type FolderLock, waitForDatabase } from '../src/edges/database/index.ts';
import { rulesVersion } from '../src/edges/parse/index.ts';
import { type BullStages, waitForQueue } from '../src/edges/queue/index.ts';
import { openSecrets } from '../src/edges/secrets/index.ts';
import { openAccountStore, openHostTurns, openStore } from '../src/edges/store/index.ts';
import {
  type Accounts,
  createAccounts,
  createHints,
  createLedger,
  type Ledger,
  type Log,
  type Queue,
  type Store,
} from '../src/service/index.ts';
import { startFetchWorker } from './fetch.ts';
import { type Outside, openOutside } from './outside.ts';
import { startReadWorker } from './read.ts';
import { startResolveWorker } from './resolve.ts';
import { startSchedule } from './schedule.ts';

export type Runtime = {
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  /** What BullMQ holds, for the console to look at. */
  readonly rawQueues: BullStages['board'];
  readonly keptPage: (addressId: string) => Promise<Page | null>;
  /** Of the embedded folder: announce the address and the token with it. Null with a DATABASE_URL. */
  readonly lock: FolderLock | null;
  /** How many articles were read by other rules than those of this program. */
  readonly readOtherwise: () => Promise<number>;
  /** Starts these stages in this process; each at most once. */
  readonly startStages: (stages: readonly Stage[]) => Promise<void>;
  /** Starts the reconciler and the polling of sources. Every process that runs a stage or the web should call it. */
  readonly startSchedule: () => void;
  /** No new jobs; the running ones end, within 30 seconds; then the queue and the database are closed. */
  readonly close: () => Promise<void>;
};

export type RuntimeOptions = {
  readonly log: Log;
  /** One line for a person, while a database or a Redis is waited for. */
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
  /** What a harness puts round the parts, to end the process at a given point. */
  readonly wrap?: {
    readonly database: (database: Database) => Database;
    readonly parts: (parts: Parts) => Parts;
  };
};

/** What the stages work with. */
export type Parts = { readonly store: Store; readonly queue: Queue } & Outside;

/** SIGTERM's usual patience is 30 s: a part that has not ended by then is left to the leases. */
const CLOSE_WITHIN_MS = 25_000;

/**
 * `work STAGE` needs a database that several processes may share.
 * @throws PipelineError 'needs_database_url'
 */
export function checkApart(config: Config, stage: Stage): void {
  if (config.databaseUrl !== null) return;
  throw new PipelineError(
    'permanent',
    'needs_database_url',
    `work ${stage} cannot run apart on the embedded database in ${config.dataFolder}, which has one process only; set DATABASE_URL to a PostgreSQL server, or use "swapledger start"`,
  );
}

/** @throws PipelineError 'folder_taken' and others of openDatabase and openQueue that waiting does not cure */
export async function openRuntime(config: Config, { log, say, signal, wrap }: RuntimeOptions): Promise<Runtime> {
  const opening = await waitForDatabase(config, say, signal);
  const database = wrap?.database(opening) ?? opening;
  const opened: (() => Promise<void>)[] = [() => database.close()];
  try {
    const store = await openStore(database);
    const queue = await waitForQueue(placeOfQueue(config, database, await store.identity()), log, say, signal);
    opened.push(() => queue.close());
    // Its jobs are of a process that is gone, and some still locked by it; the rows know what is to be done.
    if (database.kind === 'embedded' && config.redisUrl === null) await queue.forget();
    // On the embedded database no other process fetches.
    const turns = database.kind === 'embedded' ? undefined : openHostTurns(database);
    const outside = openOutside({ ...config, turns });
    opened.push(() => outside.close());
    const now = () => new Date().toISOString();
    const bare = { store, queue, ...outside };
    const parts = wrap?.parts(bare) ?? bare;
    const ports = {
      ...parts,
      hints: createHints(parts.queue, log),
      now,
      log,
      sha256,
      retry: config.retry,
      rules: rulesVersion(),
      keepPagesDays: config.keepPagesDays,
      revisitDays: config.revisitDays,
      waits: waitsOf(config, parts),
    };
    const self = { id: randomUUID(), host: hostname(), pid: process.pid, startedAt: now() };
    const stops = new Map<Stage | 'schedule', () => Promise<void>>();
    let closed: Promise<void> | null = null;
    return {
      ledger: createLedger(ports),
      rawQueues: queue.board,
      keptPage: (addressId) => parts.store.loadPage(addressId),
      accounts: createAccounts({ store: openAccountStore(database), secrets: openSecrets(), now, sha256 }),
      lock: database.kind === 'embedded' ? database.lock : null,
      readOtherwise: () => parts.store.readOtherwise(ports.rules),
      startStages: async (stages) => {
        const starts = { fetch: startFetchWorker, read: startReadWorker, resolve: startResolveWorker };
        for (const stage of stages) {
          if (!stops.has(stage)) stops.set(stage, await starts[stage](ports, config.concurrency[stage]));
        }
      },
      startSchedule: () => {
        const stagesHere = () => Stage.options.filter((stage) => stops.has(stage));
        if (!stops.has('schedule'))
          stops.set(
            'schedule',
            startSchedule(ports, () => ({ ...self, stages: stagesHere() })),
          );
      },
      close: async () => {
        closed ??= (async () => {
          await within(CLOSE_WITHIN_MS, Promise.all([...stops.values()].map((stop) => stop())), log);
          await closeAll(opened, log);
        })();
        await closed;
      },
    };
  } catch (error) {
    await closeAll(opened, log);
    throw error;
  }
}

/** Nobody is told where the settings name nobody. */
function waitsOf({ waits, publicUrl }: Config, { deliver }: Parts) {
  if (waits === null || deliver === null) return null;
  return { hours: waits.hours, desk: publicUrl === null ? null : `${publicUrl}/review`, deliver };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function placeOfQueue({ redisUrl }: Config, database: Database, ledger: string) {
  return redisUrl === null
    ? { kind: 'database' as const, name: database.name, pool: database.pool }
    : { kind: 'redis' as const, url: redisUrl, ledger };
}

/** Last opened, first closed; one that fails keeps no other from closing. */
async function closeAll(opened: (() => Promise<void>)[], log: Log): Promise<void> {
  for (const close of opened.splice(0).reverse()) {
    await close().catch((error: unknown) => log.warn('A part did not close', { error: String(error) }));
  }
}

async function within(ms: number, work: Promise<unknown>, log: Log): Promise<void> {
  const stop = new AbortController();
  const late = sleep(ms, 'late' as const, { signal: stop.signal }).catch(() => 'stopped' as const);
  const first = await Promise.race([work, late]);
  stop.abort();
  if (first === 'late') log.warn('Some jobs did not end in time; their leases run out and they are worked on again');
}
