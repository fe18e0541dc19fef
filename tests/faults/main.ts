// npm run faults: SIGKILL at each of twenty points, on the embedded store and on PostgreSQL with Redis; then the same harness against planted mistakes.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missing, startPostgres, startRedis } from '../support/servers.ts';
import { startService } from '../support/service-process.ts';
import { PLANTS, POINTS, type Point } from './points.ts';
import { type FaultOutcome, runPoint } from './run-point.ts';

const { values } = parseArgs({
  options: {
    addresses: { type: 'string', default: '200' },
    points: { type: 'string' },
    engine: { type: 'string' },
  },
});
const addresses = Number(values.addresses);
const points = POINTS.filter(({ id }) => values.points === undefined || values.points.split(',').includes(id));
const folder = await mkdtemp(join(tmpdir(), 'swapledger-faults-'));
let failures = 0;

type Place = { readonly settings: Record<string, string>; readonly done: () => Promise<void> };
type Engine = {
  readonly name: string;
  readonly atOnce: number;
  readonly place: (point: Point | null) => Promise<Place>;
};

try {
  if (values.engine !== 'grown') await runEngine(await embedded());
  const absent = missing.postgresql ?? missing.redis;
  if (absent !== null) console.log(`PostgreSQL with Redis${absent}`);
  else if (values.engine !== 'embedded') await onGrown();
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? '\nEvery promise was kept.' : `\n${failures} runs broke a promise, or proved nothing.`);
process.exitCode = failures === 0 ? 0 : 1;

/** A cold database takes seconds to make: one is made, and copied for every run but the one that is killed while it is made. */
async function embedded(): Promise<Engine> {
  const template = join(folder, 'template');
  const service = await startService({ SWAPLEDGER_DATA: template });
  await service.close();
  let serial = 0;
  return {
    name: 'embedded',
    atOnce: 2,
    place: async (point) => {
      const data = join(folder, `data-${serial++}`);
      if (point?.id !== 'P20') await cp(template, data, { recursive: true });
      return { settings: { SWAPLEDGER_DATA: data }, done: () => rm(data, { recursive: true, force: true }) };
    },
  };
}

async function onGrown(): Promise<void> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  try {
    await runEngine({
      name: 'PostgreSQL and Redis',
      // Most of a run is the wait for a lease to run out.
      atOnce: 4,
      place: async () => ({
        settings: { DATABASE_URL: await postgres.emptyDatabase(), REDIS_URL: redis.url },
        done: () => Promise.resolve(),
      }),
    });
  } finally {
    await Promise.all([postgres.stop(), redis.stop()]);
  }
}

async function runEngine(engine: Engine): Promise<void> {
  console.log(`\n${engine.name}: ${addresses} addresses a run`);
  const startedAt = performance.now();
  const jobs = [
    ...points.map((point) => ({ point, plant: null })),
    ...PLANTS.flatMap((plant) => points.filter(({ id }) => id === plant.point).map((point) => ({ point, plant }))),
  ];
  const waiting = jobs.values();
  const work = async (): Promise<void> => {
    for (const { point, plant } of waiting) {
      const place = await engine.place(point);
      const journal = join(folder, `journal-${engine.atOnce}-${point.id}-${plant?.id ?? 'plain'}`);
      const run = {
        point,
        addresses,
        settings: place.settings,
        journal,
        ...(plant === null ? {} : { plant: plant.id }),
      };
      const outcome = await runPoint(run);
      await place.done();
      tell(point, plant?.what ?? null, outcome);
    }
  };
  await Promise.all(Array.from({ length: engine.atOnce }, work));
  console.log(`${engine.name}: ${jobs.length} runs in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
}

function tell(point: Point, planted: string | null, { killed, broken, recoveryMs }: FaultOutcome): void {
  const good = killed && (planted === null ? broken.length === 0 : broken.length > 0);
  if (!good) failures += 1;
  const name = planted === null ? point.what : `planted: ${planted}`;
  const verdict = !killed
    ? 'NEVER REACHED'
    : planted === null
      ? good
        ? 'kept'
        : 'BROKEN'
      : good
        ? 'caught'
        : 'MISSED';
  console.log(
    `  ${point.id.padEnd(4)} ${verdict.padEnd(8)} ${`${(recoveryMs / 1_000).toFixed(1)} s`.padStart(8)}  ${name}`,
  );
  for (const words of broken.slice(0, planted === null ? 5 : 1)) console.log(`         ${words}`);
}
