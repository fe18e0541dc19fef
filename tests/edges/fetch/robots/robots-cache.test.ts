// A host's robots.txt as it is answered, and what becomes of a page of that host.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { openFetcher } from '../../../../src/edges/fetch/index.ts';
import type { FetchLimits } from '../../../../src/edges/fetch/limits.ts';
import { fetcherFor, HASTY, type Origin, outcome, QUICK, startOrigin } from '../helpers.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let origins: Origin[] = [];
afterEach(async () => {
  for (const origin of origins) await origin.close();
  origins = [];
});

async function originWith(robots: Answer): Promise<Origin> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/robots') === true) robots(response, request);
    else response.end('page');
  };
  const origin = await startOrigin(answer, '127.0.0.1', 'own');
  origins.push(origin);
  return origin;
}

async function pageWhere(robots: Answer, path = '/a', limits: Partial<FetchLimits> = {}): Promise<string> {
  const origin = await originWith(robots);
  const fetcher = fetcherFor([origin], limits);
  const result = await outcome(fetcher.fetchPage(origin.url + path));
  await fetcher.close();
  return result;
}

const file = 'User-agent: *\nDisallow: /private';

describe('robots.txt', () => {
  test.each<[string, Answer, string, string]>([
    ['that allows', (response) => response.end(file), '/a', 'fetched'],
    ['that disallows', (response) => response.end(file), '/private/a', 'permanent robots_disallowed'],
    [
      'compressed',
      (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(file)),
      '/private',
      'permanent robots_disallowed',
    ],
    ['with a byte order mark', (response) => response.end(`\ufeff${file}`), '/private', 'permanent robots_disallowed'],
    ['in UTF-16', (response) => response.end(Buffer.from(`\ufeff${file}`, 'utf16le')), '/private', 'fetched'],
    ['of NUL bytes', (response) => response.end(Buffer.alloc(5000)), '/private', 'fetched'],
    [
      'as a page of HTML',
      (response) => response.setHeader('content-type', 'text/html').end('<p>User-agent: *<p>Disallow: /'),
      '/a',
      'fetched',
    ],
    ['empty', (response) => response.end(), '/private', 'fetched'],
    ['moved five times', moved(5), '/private', 'permanent robots_disallowed'],
    ['moved six times', moved(6), '/private', 'fetched'],
    ['answered 400', status(400), '/private', 'fetched'],
    ['answered 401', status(401), '/private', 'fetched'],
    ['answered 403', status(403), '/private', 'fetched'],
    ['answered 404', status(404), '/private', 'fetched'],
    ['answered 410', status(410), '/private', 'fetched'],
    ['answered 451', status(451), '/private', 'fetched'],
    ['answered 429', status(429), '/a', 'retryable robots_unreachable'],
    ['answered 429 with a time', status(429, { 'retry-after': '60' }), '/a', 'later http_429'],
    ['answered 500', status(500), '/a', 'retryable robots_unreachable'],
    ['answered 502', status(502), '/a', 'retryable robots_unreachable'],
    ['answered 503', status(503), '/a', 'retryable robots_unreachable'],
    ['never answered', () => {}, '/a', 'retryable timeout'],
    ['reset', (response) => response.destroy(), '/a', 'retryable connection_reset'],
    [
      'in no known encoding',
      (response) => response.setHeader('content-encoding', 'zstd').end('x'),
      '/a',
      'retryable robots_unreachable',
    ],
  ])('%s', async (_words, robots, path, expected) => {
    const limits = expected === 'retryable timeout' ? HASTY : {};
    expect(await pageWhere(robots, path, limits)).toBe(expected);
  });

  test('of which only the start is read', async () => {
    const long: Answer = (response) => response.end(`${file}\n${'#'.repeat(600_000)}\nUser-agent: *\nDisallow: /late`);
    expect(await pageWhere(long, '/private')).toBe('permanent robots_disallowed');
    expect(await pageWhere(long, '/late')).toBe('fetched');
  });

  test('without an end is cut off and obeyed', async () => {
    const endless: Answer = (response) => {
      const more = () => {
        if (!response.destroyed) response.write('# '.repeat(32_768), () => setImmediate(more));
      };
      response.on('error', () => {});
      response.write(`${file}\n`);
      more();
    };
    expect(await pageWhere(endless, '/private')).toBe('permanent robots_disallowed');
    expect(await pageWhere(endless, '/a')).toBe('fetched');
  });
});

function status(code: number, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(code, headers).end();
}

function moved(times: number): Answer {
  return (response, request) => {
    const hop = Number(request.url?.replace(/\D/g, '') ?? 0);
    if (hop < times) response.writeHead(302, { location: `/robots${hop + 1}` }).end();
    else response.end(file);
  };
}

test('the refusal names the file, the line and what to do', async () => {
  const origin = await originWith((response) => response.end(file));
  const fetcher = fetcherFor([origin]);
  await expect(fetcher.fetchPage(`${origin.url}/private/x`)).rejects.toThrow(
    `${origin.url}/private/x: the site asks robots to stay away (${origin.url}/robots.txt, line 2: "Disallow: /private"); read it in a browser`,
  );
  expect(origin.seen).toEqual(['/robots.txt']);
  await fetcher.close();
});

test('it is asked once for many pages at once, and again when it is old', async () => {
  let now = 1_000_000_000_000;
  const origin = await originWith((response) => response.end(file));
  const fetcher = openFetcher({
    allowHosts: [origin.host],
    contact: null,
    limits: QUICK,
    now: () => now,
  });
  await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetchPage(origin.url + path)));
  expect(origin.seen.filter((path) => path === '/robots.txt')).toHaveLength(1);
  now += 23 * 3_600_000;
  await fetcher.fetchPage(`${origin.url}/d`);
  expect(origin.seen.filter((path) => path === '/robots.txt')).toHaveLength(1);
  now += 2 * 3_600_000;
  await fetcher.fetchPage(`${origin.url}/e`);
  expect(origin.seen.filter((path) => path === '/robots.txt')).toHaveLength(2);
  await fetcher.close();
});

test('while it cannot be read, the rules that were read last still stand', async () => {
  let now = 1_000_000_000_000;
  let down = false;
  const origin = await originWith((response) => (down ? response.writeHead(503).end() : response.end(file)));
  const fetcher = openFetcher({ allowHosts: [origin.host], contact: null, limits: QUICK, now: () => now });
  await fetcher.fetchPage(`${origin.url}/a`);
  down = true;
  now += 25 * 3_600_000;
  expect(await outcome(fetcher.fetchPage(`${origin.url}/b`))).toBe('fetched');
  expect(await outcome(fetcher.fetchPage(`${origin.url}/private`))).toBe('permanent robots_disallowed');
  await fetcher.close();
});

test('a failure is forgotten soon', async () => {
  let now = 1_000_000_000_000;
  let down = true;
  const origin = await originWith((response) => (down ? response.writeHead(500).end() : response.end(file)));
  const fetcher = openFetcher({ allowHosts: [origin.host], contact: null, limits: QUICK, now: () => now });
  expect(await outcome(fetcher.fetchPage(`${origin.url}/a`))).toBe('retryable robots_unreachable');
  down = false;
  now += 60_000;
  expect(await outcome(fetcher.fetchPage(`${origin.url}/a`))).toBe('fetched');
  await fetcher.close();
});

test('a page that redirects to another host obeys that host', async () => {
  const target = await originWith((response) => response.end(file));
  const start = await startOrigin((request, response) => {
    if (request.url !== '/robots.txt') response.writeHead(302, { location: `${target.url}/private` }).end();
  });
  origins.push(start);
  const fetcher = fetcherFor([start, target]);
  expect(await outcome(fetcher.fetchPage(`${start.url}/a`))).toBe('permanent robots_disallowed');
  expect(target.seen).toEqual(['/robots.txt']);
  await fetcher.close();
});
