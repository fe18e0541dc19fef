// Starts the engines that are installed, one after another; for each the whole way's rate and CPU come out.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missing, startPostgres, startRedis } from '../support/servers.ts';
import type { WholeWay } from './whole-way.ts';

export type EngineRun = WholeWay & {
  readonly engine: string;
  /** Of the service and its parsing children, the database server not counted; null where the system does not tell. */
  readonly cpuMs: number | null;
};

export async function engineRuns(): Promise<readonly EngineRun[]> {
  const runs = [await embeddedRun()];
  if (missing.postgresql !== null) return runs;
  const postgres = await startPostgres();
  try {
    runs.push(await run('PostgreSQL, queue too', { DATABASE_URL: postgres.url }));
    if (missing.redis !== null) return runs;
    const redis = await startRedis();
    try {
      const database = await postgres.emptyDatabase();
      runs.push(await run('PostgreSQL and Redis', { DATABASE_URL: database, REDIS_URL: redis.url }));
    } finally {
      await redis.stop();
    }
  } finally {
    await postgres.stop();
  }
  return runs;
}

async function embeddedRun(): Promise<EngineRun> {
  const folder = await mkdtemp(join(tmpdir(), 'swapledger-bench-'));
  try {
    return await run('embedded', { SWAPLEDGER_DATA: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(engine: string, settings: Readonly<Record<string, string>>): Promise<EngineRun> {
  const before = await childrenCpuMs();
  const script = fileURLToPath(new URL('./whole-way.js', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the run on ${engine} ended with ${code}`);
  const after = await childrenCpuMs();
  const whole = JSON.parse(printed) as WholeWay;
  return { ...whole, engine, cpuMs: before === null || after === null ? null : after - before };
}

/** CPU of this process' ended children and theirs, from /proc: fields 16 and 17 of stat, in hundredths of a second. */
async function childrenCpuMs(): Promise<number | null> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => null);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
