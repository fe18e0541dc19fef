// The short form of the fault harness: five of its points and one planted mistake, on the embedded store. `npm run faults` has them all.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { notBuilt, startService } from '../support/service-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { PLANTS, POINTS, type Point } from './points.ts';
import { runPoint } from './run-point.ts';

const ADDRESSES = 40;
/** An answer that was not given, a page that was half here, a reading and a feed not committed, a dead letter. */
const SHORT = ['P1', 'P7', 'P11', 'P15', 'P17'];

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  if (notBuilt !== null) return;
  const service = await startService({ SWAPLEDGER_DATA: join(folder, 'template') });
  await service.close();
});

async function kill(point: Point, plant?: string) {
  const name = `${point.id}-${plant ?? 'plain'}`;
  const data = join(folder, name);
  await cp(join(folder, 'template'), data, { recursive: true });
  const run = { point, addresses: ADDRESSES, settings: { SWAPLEDGER_DATA: data }, journal: `${data}.journal` };
  return await runPoint({ ...run, ...(plant === undefined ? {} : { plant }) });
}

describe.skipIf(notBuilt !== null)(`SIGKILL${notBuilt ?? ''} where`, () => {
  it.for(POINTS.filter(({ id }) => SHORT.includes(id)))('$id: $what', { timeout: 600_000 }, async (point) => {
    expect(await kill(point)).toMatchObject({ killed: true, broken: [] });
  });

  it.for(PLANTS.filter(({ id }) => id === 'delete-dead-letter'))(
    'the harness sees it when $what',
    { timeout: 600_000 },
    async (plant) => {
      const point = POINTS.find(({ id }) => id === plant.point);
      const { killed, broken } = point === undefined ? { killed: false, broken: [] } : await kill(point, plant.id);
      expect(killed).toBe(true);
      expect(broken.join('\n')).toContain('lost');
    },
  );
});
