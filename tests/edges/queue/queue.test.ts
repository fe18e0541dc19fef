// The queue over each place where jobs can be kept: the same table of behaviour for PGlite, PostgreSQL and Redis.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/edges/database/index.ts';
import { openQueue, type QueuePlace } from '../../../src/edges/queue/index.ts';
import type { Log, Queue } from '../../../src/service/index.ts';
import { openTestDatabase } from '../../support/embedded.ts';
import { missing, startPostgres, startRedis } from '../../support/servers.ts';

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

type Place = { readonly place: QueuePlace; readonly close: () => Promise<void> };
type Row = { readonly name: string; readonly absent: string | null; readonly open: () => Promise<Place> };

const PLACES: readonly Row[] = [
  {
    name: 'PGlite',
    absent: null,
    open: async () => {
      const database = await openTestDatabase();
      return { place: { kind: 'database', name: database.name, pool: database.pool }, close: database.close };
    },
  },
  {
    name: 'PostgreSQL',
    absent: missing.postgresql,
    open: async () => {
      const server = await startPostgres();
      const database = await openDatabase({ databaseUrl: server.url, dataFolder: '' });
      const close = async () => {
        await database.close();
        await server.stop();
      };
      return { place: { kind: 'database', name: database.name, pool: database.pool }, close };
    },
  },
  {
    name: 'Redis',
    absent: missing.redis,
    open: async () => {
      const server = await startRedis();
      return { place: { kind: 'redis', url: server.url, ledger: 'one' }, close: server.stop };
    },
  },
];

for (const { name, absent, open } of PLACES) {
  describe.skipIf(absent !== null)(`the queue on ${name}${absent ?? ''}`, () => {
    let place: Place;
    let queue: Queue;
    beforeAll(async () => {
      place = await open();
      queue = await openQueue(place.place, quiet);
    });
    afterAll(async () => {
      await queue.close();
      await place.close();
    });

    it('gives each id to one handler, once, also when three workers wait', async () => {
      const seen: string[] = [];
      const handle = async (id: string) => {
        await sleep(1);
        seen.push(id);
      };
      const stops = await Promise.all([1, 2, 3].map(() => queue.work('fetch', 4, handle)));
      const ids = Array.from({ length: 60 }, (_, index) => `address-${index}`);
      await queue.enqueue('fetch', ids);
      await until(() => seen.length >= ids.length);
      await empty(queue);
      expect(seen.toSorted()).toEqual(ids.toSorted());
      await Promise.all(stops.map((stop) => stop()));
    });

    it('forgets every job, also one that is held, and goes on', async () => {
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const stop = await queue.work('read', 1, () => held);
      await queue.enqueue('read', ['held', 'waiting']);
      await until(async () => (await queue.counts()).read.active === 1);
      await queue.forget();
      expect((await queue.counts()).read).toEqual({ queued: 0, active: 0 });
      release();
      await stop();
      const seen: string[] = [];
      const again = await queue.work('read', 1, async (id) => {
        seen.push(id);
      });
      await queue.enqueue('read', ['held', 'waiting']);
      await until(() => seen.length === 2);
      await again();
    });

    it('wakes a worker that has been idle', async () => {
      const seen: string[] = [];
      const stop = await queue.work('fetch', 1, async (id) => {
        seen.push(id);
      });
      await sleep(1_500);
      await queue.enqueue('fetch', ['late']);
      await until(() => seen.length > 0);
      expect(seen).toEqual(['late']);
      await stop();
    });

    it('keeps stages apart, and takes ids of any spelling', async () => {
      const ids = ['RU:UA', '42', 'a b/ü—%3A', 'nul\0 and \ud800 lone'];
      const seen: Record<string, string[]> = { read: [], resolve: [] };
      const stops = await Promise.all(
        (['read', 'resolve'] as const).map((stage) => queue.work(stage, 1, async (id) => void seen[stage]?.push(id))),
      );
      await queue.enqueue('resolve', ids.slice(0, 3));
      await queue.enqueue('read', ['only']);
      await until(() => seen['resolve']?.length === 3 && seen['read']?.length === 1);
      expect(seen['resolve']?.toSorted()).toEqual(ids.slice(0, 3).toSorted());
      await queue.enqueue('read', ids.slice(3));
      await until(() => seen['read']?.length === 2);
      expect(seen['read']?.[1]).toBe('nul and \ufffd lone');
      await Promise.all(stops.map((stop) => stop()));
    });

    it('queues an id once while it waits, and again after it was done', async () => {
      await queue.enqueue('read', ['twice', 'twice']);
      await queue.enqueue('read', ['twice']);
      expect((await queue.counts()).read).toEqual({ queued: 1, active: 0 });
      const seen: string[] = [];
      const stop = await queue.work('read', 2, async (id) => void seen.push(id));
      await until(() => seen.length === 1);
      await empty(queue);
      await queue.enqueue('read', ['twice']);
      await until(() => seen.length === 2);
      await empty(queue);
      expect(seen).toEqual(['twice', 'twice']);
      await stop();
    });

    it('is done with a job whose handler throws, however it throws', async () => {
      const seen: string[] = [];
      const stop = await queue.work('read', 1, async (id) => {
        seen.push(id);
        throw new Error(`\0 \ud800 ${id}`);
      });
      await queue.enqueue('read', ['throws', 'throws too']);
      await until(() => seen.length === 2);
      await empty(queue);
      await queue.enqueue('read', ['throws']);
      await until(() => seen.length === 3);
      await empty(queue);
      expect(seen).toEqual(['throws', 'throws too', 'throws']);
      await stop();
    });

    it('counts what waits and what is worked on', async () => {
      const doors = gate();
      const stop = await queue.work('fetch', 2, () => doors.opened);
      await queue.enqueue('fetch', ['1', '2', '3', '4', '5']);
      await until(async () => (await queue.counts()).fetch.active === 2);
      expect(await queue.counts()).toMatchObject({ fetch: { queued: 3, active: 2 }, read: { queued: 0, active: 0 } });
      doors.open();
      await empty(queue);
      await stop();
    });

    it('lets the running jobs end when it stops, and keeps the others for the next worker', async () => {
      const doors = gate();
      const ended: string[] = [];
      const stop = await queue.work('fetch', 1, async (id) => {
        await doors.opened;
        ended.push(id);
      });
      await queue.enqueue('fetch', ['running', 'waiting']);
      await until(async () => (await queue.counts()).fetch.active === 1);
      const stopped = stop();
      await sleep(200);
      expect(ended).toEqual([]);
      doors.open();
      await stopped;
      expect(ended).toEqual(['running']);
      expect((await queue.counts()).fetch.queued).toBe(1);
    });

    it('keeps its jobs through a new start', async () => {
      await queue.close();
      queue = await openQueue(place.place, quiet);
      const seen: string[] = [];
      const stop = await queue.work('fetch', 1, async (id) => void seen.push(id));
      await until(() => seen.length > 0);
      expect(seen).toEqual(['waiting']);
      await empty(queue);
      await stop();
    });

    it('names itself without a password', () => {
      expect(queue.name).toMatch(/^BullMQ on /);
      expect(queue.name).not.toMatch(/@/);
    });
  });
}

function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** The test's own time limit is the only one. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}

async function empty(queue: Queue): Promise<void> {
  await until(async () => Object.values(await queue.counts()).every(({ queued, active }) => queued + active === 0));
}
