// A feed over HTTP: what is sent again byte for byte, what has not changed, what is too large, and what a poll believes.
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { openFeeds } from '../../../src/edges/feeds/index.ts';
import type { FeedBefore } from '../../../src/service/index.ts';
import { fetcherFor, type Origin, outcome, startOrigin } from '../fetch/helpers.ts';

const NO_VALIDATORS = { etag: null, lastModified: null, since: null };
const FEED = '<rss><channel><title>T</title><item><title>one</title><link>/1</link></item></channel></rss>';

const origins: Origin[] = [];
afterEach(async () => {
  for (const origin of origins.splice(0)) await origin.close();
});

async function poll(answer: (response: ServerResponse) => void, validators: FeedBefore = NO_VALIDATORS, now?: number) {
  let headers: IncomingHttpHeaders = {};
  const origin = await startOrigin((request, response) => {
    if (request.url === '/robots.txt') return;
    headers = request.headers;
    answer(response);
  });
  origins.push(origin);
  const fetcher = fetcherFor([origin]);
  const { fetchFeed } = openFeeds(fetcher, now === undefined ? {} : { now: () => now });
  const polling = fetchFeed(`${origin.url}/feed`, validators);
  const result = await outcome(polling);
  const feed = result === 'fetched' ? await polling : null;
  await fetcher.close();
  return { result, feed, headers, origin };
}

test('a feed is its title, its entries and its validators, byte for byte', async () => {
  const { feed, headers, origin } = await poll((response) =>
    response.writeHead(200, { etag: 'W/"a\\"b"', 'last-modified': 'Tue, 06 May 2025 10:00:00 GMT' }).end(FEED),
  );
  expect(feed).toEqual({
    title: 'T',
    kind: 'feed',
    entries: [{ url: `${origin.url}/1`, title: 'one', summary: null, published: null }],
    etag: 'W/"a\\"b"',
    lastModified: 'Tue, 06 May 2025 10:00:00 GMT',
    wishes: { notBeforeMs: null, skipHours: [] },
  });
  expect(headers['if-none-match']).toBeUndefined();
  expect(headers['if-modified-since']).toBeUndefined();
  expect(origin.seen).toEqual(['/robots.txt', '/feed']);
});

test('what was given comes back byte for byte, and a 304 is no feed and no error', async () => {
  const validators = { since: null, etag: 'W/"a\\"b"', lastModified: 'yesterday, about noon' };
  const { result, feed, headers } = await poll((response) => response.writeHead(304).end(), validators);
  expect([result, feed]).toEqual(['fetched', null]);
  expect(headers['if-none-match']).toBe(validators.etag);
  expect(headers['if-modified-since']).toBe(validators.lastModified);
});

test('a feed that broke off is asked for again as a whole', async () => {
  const cut = FEED.replace('</channel></rss>', '<item><title>tw');
  const { feed } = await poll((response) => response.writeHead(200, { etag: '"1"' }).end(cut));
  expect(feed?.entries).toHaveLength(1);
  expect([feed?.etag, feed?.lastModified]).toEqual([null, null]);
});

describe('a poll that fails says why', () => {
  const large = gzipSync(Buffer.alloc(50 << 20));

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['304 that nobody asked for', (response) => response.writeHead(304).end(), 'permanent bad_response'],
    ['gone', (response) => response.writeHead(410).end(), 'permanent http_410'],
    ['down', (response) => response.writeHead(500).end(), 'retryable http_500'],
    ['too fast', (response) => response.writeHead(429, { 'retry-after': '60' }).end(), 'later http_429'],
    [
      'a page',
      (response) => response.setHeader('content-type', 'text/html').end('<html></html>'),
      'permanent feed_is_html',
    ],
    ['empty', (response) => response.end(), 'permanent feed_empty'],
    ['50 MB', (response) => response.setHeader('content-encoding', 'gzip').end(large), 'permanent too_large'],
    [
      'to a private host',
      (response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      'permanent blocked_address',
    ],
  ])('%s', async (_words, answer, expected) => {
    expect((await poll(answer)).result).toBe(expected);
  });
});

describe('dates that cannot be are left to the page', () => {
  const NOW = Date.UTC(2025, 4, 6, 12);
  test.each([
    ['2025-05-06T10:00:00+03:00', '2025-05-06T10:00:00+03:00'],
    ['2025-05-07', '2025-05-07'],
    ['2025-05-09', null],
    ['2099-01-01T00:00:00Z', null],
    ['1970-01-01T00:00:00Z', null],
  ])('%s', async (date, expected) => {
    const text = FEED.replace('</item>', `<pubDate>${date}</pubDate></item>`);
    const { feed } = await poll((response) => response.end(text), NO_VALIDATORS, NOW);
    expect(feed?.entries[0]?.published).toBe(expected);
  });
});
