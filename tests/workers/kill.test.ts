// kill -9 in the middle of the work: every address ends all the same, once, unaided, whatever holds the rows and the queue.
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing, startPostgres, startRedis } from '../support/servers.ts';
import { notBuilt, type ServiceProcess, startService } from '../support/service-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STAGES = ['fetch', 'read', 'resolve'] as const;
const PAGES = 40;
const GONE = 4;

/** A page that tells of one exchange a day, so that a doubled reading would show in the ledger. */
function page(number: number): string {
  const day = new Date(Date.UTC(2025, 0, 1 + number * 3));
  const said = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const count = 100 + number;
  return `<!doctype html><html lang="en"><head><title>Exchange number ${number}</title>
    <meta property="article:published_time" content="${day.toISOString().slice(0, 10)}T18:00:00Z"></head><body><article>
    <h1>Exchange number ${number}</h1>
    <p>Russia and Ukraine each released ${count} prisoners of war on ${said}, the two governments said in the evening.</p>
    <p>The buses crossed at the northern border in the afternoon. Relatives stood along the road with flags and
    photographs, and doctors were waiting in the hospital of the town, where the men will stay for two weeks.</p>
    </article></body></html>`;
}

let origin: Server;
let host = '';

beforeAll(async () => {
  origin = createServer((request, response) => {
    const path = request.url ?? '';
    const number = Number(/^\/news\/(\d+)$/.exec(path)?.[1] ?? -1);
    // Slow enough that a kill finds fetches under way.
    setTimeout(() => {
      if (number < 0 || number >= PAGES) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(number));
    }, 60);
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  const address = origin.address();
  host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '';
});
afterAll(() => new Promise((resolve) => origin.close(resolve)));

/** Accepts, works, is killed twice in the middle, and is started again by nobody but the test. */
async function killInTheMiddle(environment: Record<string, string>, between: () => Promise<void>) {
  const own = { ...environment, SWAPLEDGER_ALLOW_HOSTS: host };
  const urls = Array.from({ length: PAGES + GONE }, (_, number) => `http://${host}/news/${number}`);
  let service = await startService(own);
  const outcomes = await service.accept(urls);
  const ids = outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
  expect(ids).toHaveLength(urls.length);
  for (const share of [0.2, 0.6]) {
    await service.start(STAGES);
    await untilDone(service, ids, share);
    await service.kill();
    await between();
    service = await startService(own);
  }
  await service.start(STAGES);
  await untilDone(service, ids, 1);
  try {
    await checkFates(service, urls);
  } finally {
    await service.close();
  }
}

async function untilDone(service: ServiceProcess, ids: readonly string[], share: number): Promise<void> {
  for (;;) {
    const { states, total, unresolved } = await service.progress(ids);
    const done = states.extracted + states.rejected + states.dead;
    if (done >= total * share && (share < 1 || unresolved === 0)) return;
    await sleep(50);
  }
}

async function checkFates(service: ServiceProcess, urls: readonly string[]): Promise<void> {
  for (const [number, url] of urls.entries()) {
    const why = await service.why(url);
    const expected = number < PAGES ? ['extracted', null] : ['rejected', 'http_404'];
    expect([why?.address.state, why?.address.reason], url).toEqual(expected);
    const final = why?.history.filter(({ state }) => ['extracted', 'rejected', 'dead'].includes(state));
    expect(final, url).toHaveLength(1);
  }
  const { records } = await service.records(null, 1_000);
  const told = records.map(({ date, sources }) => `${date.start} ${sources.length}`).toSorted();
  expect(told).toEqual(
    urls
      .slice(0, PAGES)
      .map((_, number) => `${new Date(Date.UTC(2025, 0, 1 + number * 3)).toISOString().slice(0, 10)} 1`)
      .toSorted(),
  );
}

describe.skipIf(notBuilt !== null).concurrent(`kill -9${notBuilt ?? ''}`, () => {
  it('of the one process on the embedded folder', { timeout: 240_000 }, async () => {
    await killInTheMiddle({ SWAPLEDGER_DATA: folder }, async () => {});
  });

  it.skipIf(missing.postgresql !== null)(
    `of a process on PostgreSQL${missing.postgresql ?? ''}`,
    { timeout: 240_000 },
    async () => {
      const server = await startPostgres();
      try {
        await killInTheMiddle({ DATABASE_URL: server.url }, async () => {});
      } finally {
        await server.stop();
      }
    },
  );

  const absent = missing.postgresql ?? missing.redis;
  it.skipIf(absent !== null)(`and a Redis that forgets everything${absent ?? ''}`, { timeout: 240_000 }, async () => {
    const [server, cache] = await Promise.all([startPostgres(), startRedis()]);
    const operator = new Redis(cache.url);
    try {
      await killInTheMiddle({ DATABASE_URL: server.url, REDIS_URL: cache.url }, async () => {
        await operator.flushall();
      });
    } finally {
      operator.disconnect();
      await Promise.all([server.stop(), cache.stop()]);
    }
  });
});

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});
