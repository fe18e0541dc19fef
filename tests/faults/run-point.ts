// A point and a place for the ledger go in; the service is killed there, started again, left alone, and judged; what broke comes out.
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { FINAL_STATES } from '../../src/domain/address.ts';
import type { NewSource } from '../../src/service/index.ts';
import { ServiceGone, type ServiceProcess, startService } from '../support/service-process.ts';
import { allRecords, judge } from './judge.ts';
import { type FaultOrigin, openFaultOrigin } from './origin.ts';
import type { Point } from './points.ts';

export type FaultRun = {
  readonly point: Point;
  readonly addresses: number;
  /** DATABASE_URL, REDIS_URL or SWAPLEDGER_DATA, of a ledger that is empty. */
  readonly settings: Readonly<Record<string, string>>;
  /** A file for the journal of acknowledgements, outside the ledger. */
  readonly journal: string;
  /** A mistake to put into the service. */
  readonly plant?: string;
};

/** `killed` false: the point was never reached, and nothing is proven. */
export type FaultOutcome = {
  readonly killed: boolean;
  readonly broken: readonly string[];
  readonly recoveryMs: number;
};

const BATCH = 10;
/** The promise: nothing stands still for longer. How long all of it takes is the machine's business. */
const STANDS_STILL_MS = 120_000;
/** A row that is lost will never come: after so long the judge says which. */
const MISSED_AFTER_MS = 30_000;
const COMMON = { SWAPLEDGER_TRIES: '2', SWAPLEDGER_RETRY_MS: '200' };

export async function runPoint({ point, addresses, settings, journal, plant }: FaultRun): Promise<FaultOutcome> {
  const origin = await openFaultOrigin(addresses);
  const own = { ...COMMON, ...settings, SWAPLEDGER_ALLOW_HOSTS: origin.host, ...(plant ? { FAULT_PLANT: plant } : {}) };
  const file = openSync(journal, 'w');
  let service: ServiceProcess | null = null;
  try {
    const waiting = [...origin.urls];
    const killed = await untilKilled(
      point,
      { ...own, FAULT_POINT: point.id, FAULT_PASSAGE: String(point.passage) },
      origin,
      waiting,
      file,
    );
    const restartedAt = performance.now();
    // Started again and left alone: whatever else the client had to hand in, it hands in now.
    service = await startService(own);
    await handIn(service, origin, waiting, file);
    const stuck = await untilAtRest(service, origin);
    const recoveryMs = Math.round(performance.now() - restartedAt);
    const broken = stuck === null ? await judge(service, read(journal), origin) : [stuck];
    return { killed, broken, recoveryMs };
  } finally {
    await service?.close().catch(() => undefined);
    closeSync(file);
    await origin.close();
  }
}

/** False where all came to rest without it. */
async function untilKilled(
  point: Point,
  settings: Readonly<Record<string, string>>,
  origin: FaultOrigin,
  waiting: string[],
  file: number,
): Promise<boolean> {
  let service: ServiceProcess;
  try {
    service = await startService(settings);
  } catch (error) {
    if (error instanceof ServiceGone) return true;
    throw error;
  }
  origin.aim(point.id, point.passage, service.pid);
  try {
    await handIn(service, origin, waiting, file);
    await untilAtRest(service, origin);
    await allRecords(service);
    await allRecords(service);
  } catch (error) {
    if (!(error instanceof ServiceGone)) throw error;
    return (await service.gone) === 'SIGKILL';
  }
  await service.close();
  return service.childKilled();
}

/** A client as it should be: what is acknowledged is written down and synced; what is not is handed in again. */
async function handIn(service: ServiceProcess, origin: FaultOrigin, waiting: string[], file: number): Promise<void> {
  const source: NewSource = { url: origin.feed, title: null, country: null, filter: 'swaps' };
  await service.addSources([source]);
  await service.start(['fetch', 'read', 'resolve']);
  while (waiting.length > 0) {
    const batch = waiting.slice(0, BATCH);
    const outcomes = await service.accept(batch);
    const lines = outcomes.flatMap((outcome, index) => ('id' in outcome ? [`${batch[index]} ${outcome.id}\n`] : []));
    writeSync(file, lines.join(''));
    fsyncSync(file);
    waiting.splice(0, BATCH);
  }
}

/** Null when nothing is left to do; what still waits, in words, when the time is up. */
async function untilAtRest(service: ServiceProcess, origin: FaultOrigin): Promise<string | null> {
  const startedAt = performance.now();
  let before = '';
  let movedAt = startedAt;
  for (;;) {
    // Before the addresses are counted: its entries come with its success.
    const [source] = await service.sources();
    const { addresses, stages } = await service.status();
    const left =
      addresses.accepted + addresses.fetched + (stages.find(({ stage }) => stage === 'resolve')?.waiting ?? 0);
    const rows = Object.values(addresses).reduce((sum, count) => sum + count, 0);
    const waitedMs = performance.now() - startedAt;
    const complete = rows >= origin.expected.size || waitedMs > MISSED_AFTER_MS;
    if (left === 0 && source?.lastSuccessAt != null && complete) return null;
    const now = JSON.stringify([addresses, left]);
    if (now !== before) movedAt = performance.now();
    before = now;
    if (performance.now() - movedAt > STANDS_STILL_MS) {
      return `nothing moved for two minutes, and ${left} addresses and events are not done: ${await whatWaits(service, origin)}`;
    }
    await sleep(200);
  }
}

/** The first few addresses without an end, as the ledger tells of them. */
async function whatWaits(service: ServiceProcess, origin: FaultOrigin): Promise<string> {
  const told: string[] = [];
  for (const url of origin.expected.keys()) {
    const address = (await service.why(url))?.address;
    if (address === undefined || FINAL_STATES.includes(address.state)) continue;
    const { state, reason, attempt, tries, crashes, nextTryAt } = address;
    told.push(
      `${url} (${state}, ${reason}, attempt ${attempt}, tries ${tries}, crashes ${crashes}, next try ${nextTryAt})`,
    );
    if (told.length === 3) break;
  }
  return `${told.join('; ')}; it is ${new Date().toISOString()}`;
}

function read(journal: string): readonly (readonly [string, string])[] {
  const lines = readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [url = '', id = ''] = line.split(' ');
    return [url, id] as const;
  });
}
