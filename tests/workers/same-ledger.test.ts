// The demo's articles through every engine, and through a kill -9 in the middle: the ledger is the same.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoArticles } from '../../src/edges/cli/demo/articles.ts';
import { type Origin, openOrigin } from '../../src/edges/cli/demo/origin.ts';
import type { RecordPage } from '../../src/service/index.ts';
import { missing, startPostgres, startRedis } from '../support/servers.ts';
import { notBuilt, type ServiceProcess, startService } from '../support/service-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let origin: Origin;
let expected: readonly unknown[];

/** What a record says, whatever the order in which its reports came in: that decides ids, and nothing else. */
function said({ records }: RecordPage): readonly unknown[] {
  return records
    .map(({ id: _, needs, sources, ...record }) => ({
      ...record,
      needs: needs.length,
      sources: sources.map(({ url, event }) => ({ url, event })),
    }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function ledgerOf(environment: Record<string, string>, kill = false): Promise<readonly unknown[]> {
  const own = { ...environment, SWAPLEDGER_ALLOW_HOSTS: origin.host };
  let service = await startService(own);
  const ids = (await service.accept(origin.addresses)).flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
  expect(ids).toHaveLength(origin.addresses.length);
  await service.start(['fetch', 'read', 'resolve']);
  if (kill) {
    await untilRead(service, ids, ids.length / 2);
    await service.kill();
    service = await startService(own);
    await service.start(['fetch', 'read', 'resolve']);
  }
  await untilRead(service, ids, ids.length);
  const page = await service.records(null, 1_000);
  await service.close();
  return said(page);
}

async function untilRead(service: ServiceProcess, ids: readonly string[], wanted: number): Promise<void> {
  for (;;) {
    const { states, unresolved } = await service.progress(ids);
    const ended = states.extracted + states.rejected + states.dead;
    if (ended >= wanted && (ended < ids.length || unresolved === 0)) return;
    await sleep(50);
  }
}

describe.skipIf(notBuilt !== null)(`the same articles give the same ledger${notBuilt ?? ''}`, () => {
  beforeAll(async () => {
    origin = await openOrigin(await readDemoArticles());
    expected = await ledgerOf({ SWAPLEDGER_DATA: await temporaryFolder() });
  }, 240_000);
  afterAll(() => origin.close());

  it('which is not empty', () => {
    expect(expected.length).toBeGreaterThan(20);
  });

  it('after a kill -9 in the middle of the queue', { timeout: 240_000 }, async () => {
    expect(await ledgerOf({ SWAPLEDGER_DATA: await temporaryFolder() }, true)).toEqual(expected);
  });

  it.skipIf(missing.postgresql !== null)(`on PostgreSQL${missing.postgresql ?? ''}`, { timeout: 240_000 }, async () => {
    const server = await startPostgres();
    try {
      expect(await ledgerOf({ DATABASE_URL: server.url })).toEqual(expected);
    } finally {
      await server.stop();
    }
  });

  const absent = missing.postgresql ?? missing.redis;
  it.skipIf(absent !== null)(`on PostgreSQL and Redis${absent ?? ''}`, { timeout: 240_000 }, async () => {
    const [server, cache] = await Promise.all([startPostgres(), startRedis()]);
    try {
      expect(await ledgerOf({ DATABASE_URL: server.url, REDIS_URL: cache.url })).toEqual(expected);
    } finally {
      await Promise.all([server.stop(), cache.stop()]);
    }
  });

  it.skipIf(missing.redis !== null)(
    `embedded, with its queue on Redis${missing.redis ?? ''}`,
    { timeout: 240_000 },
    async () => {
      const cache = await startRedis();
      try {
        const folder = await temporaryFolder();
        expect(await ledgerOf({ SWAPLEDGER_DATA: folder, REDIS_URL: cache.url })).toEqual(expected);
      } finally {
        await cache.stop();
      }
    },
  );
});
