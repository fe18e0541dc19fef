// What one resolution costs among 1,000, 100,000 and 1,000,000 records of the same density, on a real PostgreSQL.
import { performance } from 'node:perf_hooks';
import { openDatabase } from '../../src/edges/database/index.ts';
import { connect } from '../../src/edges/store/connection.ts';
import { openStore } from '../../src/edges/store/index.ts';
import { fold } from '../../src/service/fold.ts';
import type { Store } from '../../src/service/index.ts';
import { NOON, read, reading, report } from '../edges/store/made.ts';
import { metered, type Touched } from '../support/metered-pool.ts';
import { startPostgres } from '../support/servers.ts';
import { blockCount, dayOf, fill, keyOf } from './synthetic.ts';

export type ScaleRun = {
  readonly records: number;
  /** Milliseconds of one resolution. */
  readonly median: number;
  readonly p95: number;
  /** What its SELECTs touch, by EXPLAIN (ANALYZE, BUFFERS); the median of a few. */
  readonly rows: number;
  readonly buffers: number;
};

const WARM_UP = 10;
const TIMED = 60;
const EXPLAINED = 7;

/** In turns, one resolution in each ledger after the other, so that whatever else the machine does slows all alike. */
export async function scaleRuns(sizes: readonly number[]): Promise<readonly ScaleRun[]> {
  const server = await startPostgres();
  const ledgers: Ledger[] = [];
  try {
    // The largest first: what its filling left to be written is written while the others are filled.
    for (const records of sizes.toSorted((a, b) => b - a)) {
      ledgers.unshift(await openFilled(await server.emptyDatabase(), records));
    }
    for (let turn = 0; turn < WARM_UP + TIMED + EXPLAINED; turn += 1) {
      for (const ledger of ledgers) await resolveOne(ledger, turn);
    }
    return ledgers.map(({ records, times, touched }) => ({
      records,
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      rows: quantile(
        touched.map((one) => one.rows),
        0.5,
      ),
      buffers: quantile(
        touched.map((one) => one.buffers),
        0.5,
      ),
    }));
  } finally {
    for (const { store } of ledgers) await store.close();
    await server.stop();
  }
}

type Ledger = {
  readonly records: number;
  readonly store: Store;
  readonly meter: ReturnType<typeof metered>;
  readonly times: number[];
  readonly touched: Touched[];
};

async function openFilled(databaseUrl: string, records: number): Promise<Ledger> {
  const database = await openDatabase({ databaseUrl, dataFolder: '' });
  const meter = metered(database.pool);
  const store = await openStore({ ...database, pool: meter.pool });
  await fill(connect(database.pool), records);
  return { records, store, meter, times: [], touched: [] };
}

/** A new report of an exchange somewhere in the ledger, spread over all parties and years whatever their number. */
async function resolveOne({ records, store, meter, times, touched }: Ledger, turn: number): Promise<void> {
  const block = Math.floor((turn / (WARM_UP + TIMED + EXPLAINED)) * blockCount(records));
  const day = dayOf((turn * 37) % 365);
  const [a, b] = [`A${block}`, `B${block}`];
  const told = { ...report(day, `${a}>${b} 205; ${b}>${a} 205`), parties: [a, b] };
  await read(store, `bench-${turn}.example/`, reading([told], day), NOON);
  const explains = turn >= WARM_UP + TIMED;
  if (explains) meter.start();
  const start = performance.now();
  await store.resolveBlock(keyOf(block), NOON, fold);
  if (explains) touched.push(meter.stop());
  else if (turn >= WARM_UP) times.push(performance.now() - start);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
