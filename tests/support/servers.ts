// Test helpers for real servers: a PostgreSQL or Redis of our own on a spare port of loopback, ended by its own id.
//
//   describe.skipIf(missing.postgresql)(`on PostgreSQL${missing.postgresql ?? ''}`, () => {
//     let server: TestServer;
//     beforeAll(async () => { server = await startPostgres(); });   // server.url: 'postgresql://...'
//     afterAll(async () => { await server.stop(); });
//   });
//
// `missing` holds the reason to put in a skipped suite's name, or null where the program is there.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

export type TestPostgres = TestServer & {
  /** Makes another database on the same server, and gives its URL. */
  readonly emptyDatabase: () => Promise<string>;
};

export type TestServer = {
  /** With a password in it where the server asks for one. */
  readonly url: string;
  readonly port: number;
  /** Ends the server and removes its files. */
  readonly stop: () => Promise<void>;
};

const run = promisify(execFile);
const START_TIMEOUT_MS = 60_000;

const postgresFolder = findPostgres();
const redisProgram = findOnPath('redis-server') ?? findOnPath('valkey-server');

export const missing: { readonly postgresql: string | null; readonly redis: string | null } = {
  postgresql: postgresFolder === null ? ' (skipped: no PostgreSQL programs here)' : null,
  redis: redisProgram === null ? ' (skipped: no redis-server here)' : null,
};

export const POSTGRES_PASSWORD = 'test-only-secret';

/** A cluster of its own in the temp folder: role and database 'ledger', password POSTGRES_PASSWORD. */
export async function startPostgres(): Promise<TestPostgres> {
  if (postgresFolder === null) throw new Error('PostgreSQL is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'swapledger-postgres-'));
  // PostgreSQL refuses to run as root: then it runs as the user that its package made.
  const owner = process.getuid?.() === 0 ? userIds('postgres') : null;
  await chmod(folder, 0o700);
  if (owner) await chown(folder, owner.uid, owner.gid);
  const as = owner ?? {};
  const cluster = join(folder, 'cluster');
  await run(
    join(postgresFolder, 'initdb'),
    ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder },
  );
  const port = await sparePort();
  const server = spawn(
    join(postgresFolder, 'postgres'),
    [
      '-D',
      cluster,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-k',
      folder,
      '-c',
      'fsync=off',
      '-c',
      'max_connections=150',
    ],
    { ...as, cwd: folder, stdio: 'ignore' },
  );
  const stop = async (): Promise<void> => {
    // SIGINT: "fast shutdown", which does not wait for clients.
    await end(server, 'SIGINT');
    await rm(folder, { recursive: true, force: true });
  };
  const sql = async (text: string): Promise<void> => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  try {
    await whenAccepting(() => alive(server).then(() => sql('SELECT 1')));
    await sql(`CREATE ROLE ledger LOGIN PASSWORD '${POSTGRES_PASSWORD}'`);
    await sql('CREATE DATABASE ledger OWNER ledger');
  } catch (error) {
    await stop();
    throw error;
  }
  const urlOf = (database: string): string => `postgresql://ledger:${POSTGRES_PASSWORD}@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    url: urlOf('ledger'),
    port,
    emptyDatabase: async () => {
      databases += 1;
      // Kept: others may ask before this one is made.
      const name = `ledger${databases}`;
      await sql(`CREATE DATABASE ${name} OWNER ledger`);
      return urlOf(name);
    },
    stop,
  };
}

/** A Redis that keeps nothing on disk. */
export async function startRedis(): Promise<TestServer> {
  if (redisProgram === null) throw new Error('Redis is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'swapledger-redis-'));
  await mkdir(folder, { recursive: true });
  const port = await sparePort();
  const server = spawn(
    redisProgram,
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  );
  const stop = async (): Promise<void> => {
    await end(server, 'SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await whenAccepting(() => alive(server).then(() => connectTo(port)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    stop,
  };
}

/** A port of loopback that nobody listens on at this moment. */
export async function sparePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a spare port has no number');
  return address.port;
}

function alive(server: ChildProcess): Promise<void> {
  const code = server.exitCode ?? server.signalCode;
  return code === null ? Promise.resolve() : Promise.reject(new ServerEnded(`the server ended with ${code}`));
}

function connectTo(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}

class ServerEnded extends Error {}

async function whenAccepting(attempt: () => Promise<unknown>): Promise<void> {
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (error instanceof ServerEnded || Date.now() > giveUpAt) throw error;
      await sleep(50);
    }
  }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}

function findPostgres(): string | null {
  const folders = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').map((version) => join('/usr/lib/postgresql', version, 'bin'))
    : [];
  const initdb = findOnPath('initdb');
  const found = [...(initdb ? [dirname(realpathSync(initdb))] : []), ...folders].find(
    (folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres')),
  );
  if (found === undefined) return null;
  return process.getuid?.() === 0 && userIds('postgres') === null ? null : found;
}

export function findOnPath(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, program)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function userIds(name: string): { readonly uid: number; readonly gid: number } | null {
  if (!existsSync('/etc/passwd')) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}
