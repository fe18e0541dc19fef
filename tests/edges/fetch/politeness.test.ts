// Many pages of one host at once, and of several: who is asked when, and who is put off.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { PipelineError } from '../../../src/domain/failure.ts';
import { openFetcher } from '../../../src/edges/fetch/index.ts';
import { fetcherFor, type Origin, outcome, QUICK, recorder, startOrigin } from './helpers.ts';

const origins: Origin[] = [];
afterEach(async () => {
  for (const origin of origins.splice(0)) await origin.close();
});

async function origin(...args: Parameters<typeof startOrigin>): Promise<Origin> {
  const started = await startOrigin(...args);
  origins.push(started);
  return started;
}

async function put(fetching: Promise<unknown>): Promise<PipelineError> {
  try {
    await fetching;
  } catch (error) {
    if (error instanceof PipelineError) return error;
  }
  throw new Error('expected to be put off');
}

test('a host never has two requests under way', async () => {
  let running = 0;
  let most = 0;
  const site = await origin((request, response) => {
    if (request.url === '/robots.txt') return;
    most = Math.max(most, ++running);
    setTimeout(() => {
      running--;
      response.end('page');
    }, 5);
  });
  const fetcher = fetcherFor([site], { turnMs: 20_000 });
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, index) => outcome(fetcher.fetchPage(`${site.url}/${index}`))),
  );
  expect(results.every((result) => result === 'fetched')).toBe(true);
  expect(most).toBe(1);
  await fetcher.close();
});

test('with the usual limits, an allowed origin of our own is not slowed', async () => {
  const site = await origin((request, response) => {
    if (request.url !== '/robots.txt') response.end('page');
  });
  const fetcher = openFetcher({ allowHosts: [site.host], contact: null, limits: { turnMs: 20_000 } });
  // With the usual gap of a second, twenty would wait longer than that and be put off.
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) => outcome(fetcher.fetchPage(`${site.url}/${index}`))),
  );
  expect(new Set(results)).toEqual(new Set(['fetched']));
  await fetcher.close();
});

test('with the usual limits, a public host is asked at most so often', async () => {
  const site = await origin((request, response) => {
    if (request.url !== '/robots.txt') response.end('page');
  });
  const { connect } = recorder(site);
  let now = 1_000_000;
  const fetcher = openFetcher({
    allowHosts: [],
    contact: null,
    lookup: async () => ['93.184.215.14'],
    connect,
    now: () => now,
    limits: { turnMs: 0 },
  });
  const robots = await outcome(fetcher.fetchPage('http://news.example.org/1'));
  expect([robots, site.seen]).toEqual(['later host_busy', ['/robots.txt']]);
  now += 1_000;
  expect(await outcome(fetcher.fetchPage('http://news.example.org/1'))).toBe('fetched');
  const late = await put(fetcher.fetchPage('http://news.example.org/2'));
  expect(late.code).toBe('host_busy');
  expect(late.retryAfterMs).toBeGreaterThanOrEqual(1_000);
  expect(site.seen).toEqual(['/robots.txt', '/1']);
  await fetcher.close();
});

test('a host that hangs delays no other', async () => {
  const slow = await origin(() => {}, '127.0.0.1', 'own');
  const fast = await Promise.all(
    Array.from({ length: 5 }, () =>
      origin((request, response) => {
        if (request.url !== '/robots.txt') response.end('page');
      }),
    ),
  );
  const fetcher = fetcherFor([slow, ...fast], { firstByteMs: 30_000, totalMs: 30_000 });
  const hanging = outcome(fetcher.fetchPage(`${slow.url}/a`));
  const first = await Promise.race([
    hanging.then(() => 'the slow one'),
    Promise.all(fast.map((site) => fetcher.fetchPage(`${site.url}/a`))).then(() => 'the fast ones'),
  ]);
  expect(first).toBe('the fast ones');
  await fetcher.close();
  await slow.close();
  expect(await hanging).toMatch(/^retryable/);
});

test('Retry-After holds for the whole host, and for no other', async () => {
  let now = 1_000_000_000_000;
  const busy = await origin((request, response) => {
    if (request.url === '/a') response.writeHead(429, { 'retry-after': '7' }).end();
    else if (request.url !== '/robots.txt') response.end('page');
  });
  const other = await origin((request, response) => {
    if (request.url !== '/robots.txt') response.end('page');
  });
  const hosts = [busy.host, other.host];
  const fetcher = openFetcher({ allowHosts: hosts, contact: null, limits: QUICK, now: () => now });
  expect((await put(fetcher.fetchPage(`${busy.url}/a`))).retryAfterMs).toBe(7_000);
  const next = await put(fetcher.fetchPage(`${busy.url}/b`));
  expect([next.kind, next.code]).toEqual(['later', 'host_busy']);
  expect(next.retryAfterMs).toBeGreaterThanOrEqual(7_000);
  expect(await outcome(fetcher.fetchPage(`${other.url}/b`))).toBe('fetched');
  expect(busy.seen).not.toContain('/b');
  now += 7_000;
  expect(await outcome(fetcher.fetchPage(`${busy.url}/b`))).toBe('fetched');
  await fetcher.close();
});

test('a Crawl-delay is kept, up to a minute', async () => {
  const site = await origin((request, response) => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nCrawl-delay: 1000');
    else response.end('page');
  });
  let now = 1_000_000_000_000;
  const fetcher = openFetcher({ allowHosts: [site.host], contact: null, limits: QUICK, now: () => now });
  await fetcher.fetchPage(`${site.url}/a`);
  const error = await put(fetcher.fetchPage(`${site.url}/b`));
  expect([error.kind, error.retryAfterMs]).toEqual(['later', 60_000]);
  now += 60_000;
  expect(await outcome(fetcher.fetchPage(`${site.url}/b`))).toBe('fetched');
  await fetcher.close();
});

test('a page that is given up leaves the turn to the next', async () => {
  let asked = 0;
  const site = await origin((request, response) => {
    if (request.url === '/robots.txt') return;
    if (++asked > 1) response.end('page');
  });
  const fetcher = fetcherFor([site], { firstByteMs: 1_000 });
  const first = outcome(fetcher.fetchPage(`${site.url}/a`));
  await sleep(50);
  const second = outcome(fetcher.fetchPage(`${site.url}/b`));
  expect(await Promise.all([first, second])).toEqual(['retryable timeout', 'fetched']);
  await fetcher.close();
});

test('the User-Agent names a contact, and nothing that would break a header', async () => {
  const agents: (string | undefined)[] = [];
  const site = await origin((request, response) => {
    agents.push(request.headers['user-agent']);
    if (request.url !== '/robots.txt') response.end('page');
  });
  for (const contact of ['https://example.org/bot', 'mail\r\nX-Evil: 1 (me)']) {
    const fetcher = openFetcher({ allowHosts: [site.host], contact, limits: QUICK });
    await fetcher.fetchPage(`${site.url}/a`);
    await fetcher.close();
  }
  expect(agents[0]).toMatch(/^Swapledger\/\d+\.\d+\.\d+ \(\+https:\/\/example\.org\/bot\)$/);
  expect(agents.at(-1)).toMatch(/\(\+mailX-Evil: 1 me\)$/);
});
