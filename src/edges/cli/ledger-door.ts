// Settings in, a ledger to ask out: that of the service that runs on the data folder, else one opened here and closed again.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Runtime } from '../../../workers/runtime.ts';
import { PipelineError } from '../../domain/failure.ts';
import { type AccountVerbs, type Ledger, notedLedger } from '../../service/index.ts';
import type { Config } from '../config.ts';
import type { LockOwner } from '../database/index.ts';
import { remoteAccounts, remoteLedger } from '../http/client.ts';
import { openLog } from '../log.ts';
import type { Context } from './command.ts';
import { InputError } from './failures.ts';
import { localUser } from './local-user.ts';
import type { Terminal } from './terminal.ts';

export type LedgerDoor = {
  readonly ledger: Ledger;
  readonly accounts: AccountVerbs;
  /** Has the work done that was accepted: by the running service, or by the stages in this process. */
  readonly startWork: () => Promise<void>;
};

/** Another command at work on the folder ends in a moment; a service that starts announces itself. */
const WAIT_FOR_OWNER_MS = 30_000;
const ASK_OWNER_EVERY_MS = 250;

/** Opens the ledger, lets `use` ask it, and closes it whatever happens. */
export async function withLedger(
  { terminal, config }: Context,
  use: (door: LedgerDoor) => Promise<number>,
): Promise<number> {
  const way = await wayTo(config(), terminal);
  if (way.kind === 'service') {
    const { service } = way;
    const [ledger, accounts] = [remoteLedger(service), remoteAccounts(service)];
    return await use({ ledger, accounts, startWork: async () => undefined });
  }
  const { runtime } = way;
  try {
    return await use({
      ledger: notedLedger(runtime.ledger, runtime.accounts.note, localUser()),
      accounts: runtime.accounts,
      startWork: async () => {
        await runtime.startStages(['fetch', 'read', 'resolve']);
        runtime.startSchedule();
      },
    });
  } finally {
    await runtime.close();
  }
}

type Way =
  | { readonly kind: 'service'; readonly service: Announced }
  | { readonly kind: 'own'; readonly runtime: Runtime };

/** Two commands that find the folder free in the same moment both want it: the one that comes second asks or waits again. */
async function wayTo(config: Config, terminal: Terminal): Promise<Way> {
  if (config.server !== null) return { kind: 'service', service: config.server };
  const waitUntilMs = performance.now() + WAIT_FOR_OWNER_MS;
  for (;;) {
    const service = await findService(config, terminal, waitUntilMs);
    if (service !== null) return { kind: 'service', service };
    try {
      return { kind: 'own', runtime: await openOwn(config, terminal) };
    } catch (error) {
      const taken = error instanceof PipelineError && error.code === 'folder_taken';
      if (!taken || performance.now() >= waitUntilMs) throw error;
    }
  }
}

/** A command waits for no server: what cannot be reached is its error. Only what runs on (start, serve, work) waits. */
async function openOwn(config: Config, terminal: Terminal): Promise<Runtime> {
  // Commands say what is wrong themselves; the log of what runs inside is for who asks for it.
  const log = openLog(process.env['LOG_LEVEL'] === undefined ? 'error' : config.logLevel);
  // Loaded when it is needed: a question to a running service needs no database of its own.
  const { openRuntime } = await import('../../../workers/runtime.ts');
  sayIfNew(config, terminal);
  const giveUp = new AbortController();
  let unreachable: string | null = null;
  const say = (line: string): void => {
    unreachable ??= line.replace(/\s*Trying again in .*$/, '');
    giveUp.abort();
  };
  try {
    return await openRuntime(config, { log, say, signal: AbortSignal.any([terminal.signal, giveUp.signal]) });
  } catch (error) {
    throw unreachable === null ? error : new InputError(unreachable);
  }
}

/** The first start takes seconds. */
export function sayIfNew({ databaseUrl, dataFolder }: Config, { say, voice }: Pick<Terminal, 'say' | 'voice'>): void {
  if (databaseUrl === null && !existsSync(join(dataFolder, 'database'))) {
    say(voice.dim(`Creating the database in ${dataFolder} …`));
  }
}

type Announced = { readonly url: string; readonly token: string };

/** Null where nobody owns the folder. Throws PipelineError 'folder_taken' where its owner cannot be asked. */
async function findService(config: Config, terminal: Terminal, waitUntilMs: number): Promise<Announced | null> {
  if (config.databaseUrl !== null) return null;
  const { readLock } = await import('../database/index.ts');
  let said = false;
  for (let waitedMs = 0; ; waitedMs += ASK_OWNER_EVERY_MS) {
    const owner = await readLock(config.dataFolder);
    if (owner === null) return null;
    if (owner.url !== null && owner.token !== null) return { url: owner.url, token: owner.token };
    if (performance.now() >= waitUntilMs) throw silentOwner(config, owner);
    if (!said && waitedMs >= 1_000) {
      terminal.say(terminal.voice.dim(`Waiting for process ${owner.pid}, which is at work on ${config.dataFolder} …`));
      said = true;
    }
    await sleep(ASK_OWNER_EVERY_MS, undefined, { signal: terminal.signal });
  }
}

function silentOwner({ dataFolder }: Config, { pid }: LockOwner): PipelineError {
  return new PipelineError(
    'retryable',
    'folder_taken',
    `Process ${pid} works on ${dataFolder} and takes no questions; wait until it ends, or stop it, and try again`,
  );
}
