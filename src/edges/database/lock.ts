// The lock of a data folder: a file that says which process owns the embedded database, and where it can be spoken to.
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import { processStart } from './process-start.ts';

const LockOwner = z.object({
  pid: z.number().int().positive(),
  /** ISO instant. */
  startedAt: z.string(),
  /** Where the owner listens, once it does: 'http://127.0.0.1:8080'. */
  url: z.string().nullable(),
  /** Whoever can read this file may speak to the owner with it. */
  token: z.string().nullable(),
  host: z.string(),
  /** Tells the owner from a later process with the same id; null where the system does not say. */
  processStart: z.string().nullable(),
  nonce: z.string(),
});
export type LockOwner = Readonly<z.infer<typeof LockOwner>>;

export type FolderLock = {
  readonly owner: LockOwner;
  /** Lets other terminals find the running service. */
  readonly announce: (where: { readonly url: string; readonly token: string }) => Promise<void>;
  readonly release: () => Promise<void>;
};

const LOCK_FILE = 'swapledger.lock';
const CLAIM_PREFIX = `${LOCK_FILE}.claim-`;
const HEARTBEAT_MS = 10_000;
/** An owner on another host (a container that is gone, say) cannot be asked: this long without a heartbeat is death. */
const SILENT_OWNER_MS = 60_000;
const CLAIM_TRIES = 20;

/** What this process owns: after a restart in a container the new process may well have the old one's id. */
const ownNonces = new Set<string>();

/** The live owner of the folder, or null. */
export async function readLock(dataFolder: string): Promise<LockOwner | null> {
  const path = join(dataFolder, LOCK_FILE);
  const owner = await readOwner(path);
  return owner !== null && (await isAlive(owner, path)) ? owner : null;
}

/**
 * Makes this process the folder's one owner, in the place of one that is gone.
 * Throws PipelineError 'folder_taken', having changed nothing, where another lives.
 */
export async function takeLock(dataFolder: string): Promise<FolderLock> {
  const path = join(dataFolder, LOCK_FILE);
  const mine: LockOwner = {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    url: null,
    token: null,
    host: hostname(),
    processStart: await processStart(process.pid),
    nonce: randomUUID(),
  };
  ownNonces.add(mine.nonce);
  try {
    await refuseIfOwned(dataFolder, path);
    await claimInTurn(dataFolder, mine, async () => {
      await refuseIfOwned(dataFolder, path);
      await replace(path, mine);
    });
  } catch (error) {
    ownNonces.delete(mine.nonce);
    throw error;
  }
  return heldLock(path, mine);
}

function heldLock(path: string, owner: LockOwner): FolderLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    owner,
    announce: async ({ url, token }) => {
      await replace(path, { ...owner, url, token });
    },
    release: async () => {
      clearInterval(heartbeat);
      if ((await readOwner(path))?.nonce === owner.nonce) await rm(path, { force: true });
      ownNonces.delete(owner.nonce);
    },
  };
}

async function refuseIfOwned(dataFolder: string, path: string): Promise<void> {
  const owner = await readOwner(path);
  if (owner === null || !(await isAlive(owner, path))) return;
  const where = owner.host === hostname() ? '' : ` on ${owner.host}`;
  throw new PipelineError(
    'permanent',
    'folder_taken',
    `The data folder ${dataFolder} belongs to the running process ${owner.pid}${where} (since ${owner.startedAt}): ` +
      'stop that process, choose another folder, or set DATABASE_URL to run several processes on one ledger.',
  );
}

/**
 * Runs `act` while no other process does the same: each contender puts down a claim of its own and then looks for
 * others. Of two, the later one is sure to see the earlier; where both see each other, both step back and try again.
 */
async function claimInTurn(dataFolder: string, mine: LockOwner, act: () => Promise<void>): Promise<void> {
  const claim = join(dataFolder, CLAIM_PREFIX + mine.nonce);
  for (let tries = 0; tries < CLAIM_TRIES; tries += 1) {
    await replace(claim, mine);
    try {
      if (!(await othersClaim(dataFolder, claim))) {
        await act();
        return;
      }
    } finally {
      await rm(claim, { force: true });
    }
    await sleep(20 + Math.random() * 100);
    await refuseIfOwned(dataFolder, join(dataFolder, LOCK_FILE));
  }
  throw new PipelineError(
    'retryable',
    'folder_contended',
    `Several processes want the data folder ${dataFolder} at once: start one of them again.`,
  );
}

async function othersClaim(dataFolder: string, ownClaim: string): Promise<boolean> {
  for (const name of await readdir(dataFolder)) {
    const path = join(dataFolder, name);
    if (!name.startsWith(CLAIM_PREFIX) || path === ownClaim || name.endsWith('.new')) continue;
    const claimant = await readOwner(path);
    if (claimant !== null && (await isAlive(claimant, path))) return true;
    // Left behind by a process that was killed while it claimed; the name is its own and never used again.
    await rm(path, { force: true });
  }
  return false;
}

/** A whole file or none: written beside, then put in place in one step; readable by its owner only. */
async function replace(path: string, owner: LockOwner): Promise<void> {
  const fresh = `${path}.${randomUUID()}.new`;
  await writeFile(fresh, `${JSON.stringify(owner)}\n`, { mode: 0o600, flag: 'wx' });
  await rename(fresh, path);
}

/** Null where there is none, or a broken one: a file is put in place whole, so only a crash of the system breaks it. */
async function readOwner(path: string): Promise<LockOwner | null> {
  try {
    return LockOwner.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new PipelineError(
      'permanent',
      'folder_taken',
      `The lock file ${path} cannot be read (${error instanceof Error ? error.message : String(error)}): ` +
        'it belongs to another user; start as that user, or choose another folder.',
      { cause: error },
    );
  }
}

async function isAlive(owner: LockOwner, path: string): Promise<boolean> {
  if (owner.host !== hostname()) {
    const lastHeartbeatMs = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    return Date.now() - lastHeartbeatMs < SILENT_OWNER_MS;
  }
  if (owner.pid === process.pid) return ownNonces.has(owner.nonce);
  if (!hasProcess(owner.pid)) return false;
  const start = await processStart(owner.pid);
  return start === null || owner.processStart === null || start === owner.processStart;
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
