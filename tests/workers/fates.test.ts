// What a server can do to us, and how the address ends: extracted, rejected with a reason, or dead letter; the real fetcher, store and pipeline.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openFeeds } from '../../src/edges/feeds/index.ts';
import { type Fetcher, openFetcher } from '../../src/edges/fetch/index.ts';
import type { FetchLimits } from '../../src/edges/fetch/limits.ts';
import { extractPage } from '../../src/pipeline/index.ts';
import { createLedger, runFetch, runRead, runResolve } from '../../src/service/index.ts';
import { HASTY, type Origin, QUICK, startOrigin, startRawOrigin } from '../edges/fetch/helpers.ts';
import { openTestLedger, type TestLedger } from '../service/open-test-ledger.ts';

let test: TestLedger;
beforeAll(async () => {
  test = await openTestLedger();
});
afterAll(() => test.close());

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const article = (
  title = 'An exchange',
  head = '',
) => `<!doctype html><html lang="en"><head><title>${title}</title>${head}
  <meta property="article:published_time" content="2025-05-06T18:00:00Z"></head><body><article><h1>${title}</h1>
  <p>Russia and Ukraine each released 205 prisoners of war on 6 May 2025, the two governments said in the evening.</p>
  <p>The buses crossed at the northern border in the afternoon. Relatives stood along the road with flags and photographs,
  and doctors were waiting in the hospital of the town, where the men will stay for two weeks.</p></article></body></html>`;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function fetcherOf(origin: Pick<Origin, 'host'>, limits: Partial<FetchLimits>): Fetcher {
  const fetcher = openFetcher({ allowHosts: [origin.host], contact: null, limits, now: () => test.clock.at });
  closing.push(() => fetcher.close());
  return fetcher;
}

/** Works on one address, as the workers do, until it is final; time passes where it has to wait. */
async function fate(url: string, fetcher: Fetcher): Promise<{ readonly end: string; readonly tries: number }> {
  const ports = { ...test, fetchPage: fetcher.fetchPage, fetchAgain: fetcher.fetchAgain, readPage: extractPage };
  const [taken] = await test.ledger.accept([url]);
  if (taken === undefined) throw new Error('no outcome');
  if (taken.kind === 'refused') return { end: `refused ${taken.reason}`, tries: 0 };
  for (;;) {
    const why = await test.ledger.why(url);
    if (why === null) throw new Error(`${url} is lost`);
    const { state, reason, nextTryAt } = why.address;
    const tries = why.history.filter(({ stage }) => stage === 'fetch').length;
    if (state !== 'accepted' && state !== 'fetched') return { end: [state, reason].filter(Boolean).join(' '), tries };
    if (nextTryAt !== null) test.clock.at = Math.max(test.clock.at, Date.parse(nextTryAt));
    if (state === 'accepted') await runFetch(ports, taken.id);
    else await runRead(ports, taken.id);
  }
}

async function fateOf(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
  limits = QUICK,
  path = '/a',
) {
  const origin = await startOrigin((request, response) => {
    if (request.url !== '/robots.txt') answer(response, request);
  });
  closing.push(origin.close);
  return { ...(await fate(`${origin.url}${path}`, fetcherOf(origin, limits))), seen: origin.seen };
}

async function rawFateOf(converse: (socket: Socket) => void, limits = QUICK): Promise<string> {
  const origin = await startRawOrigin(converse);
  closing.push(origin.close);
  return (await fate(`${origin.url}/a`, fetcherOf(origin, limits))).end;
}

const encoded = (encoding: string, body: Buffer | string) => (response: ServerResponse) =>
  response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end('x');
const typed =
  (type: string, body: string | Buffer = article()) =>
  (response: ServerResponse) =>
    response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(body);
const page = (body: string) => typed('text/html; charset=utf-8', body);
const bomb = gzipSync(Buffer.alloc(64 << 20));

describe('a body ends as', () => {
  it.each<[string, (response: ServerResponse) => void, string]>([
    ['a page', page(article()), 'extracted'],
    ['a gzip bomb', encoded('gzip', bomb), 'rejected too_large'],
    ['a brotli bomb', encoded('br', brotliCompressSync(Buffer.alloc(64 << 20))), 'rejected too_large'],
    ['gzip in gzip, a bomb', encoded('gzip, gzip', gzipSync(bomb)), 'rejected too_large'],
    ['a chain of encodings', encoded(Array(2_000).fill('gzip').join(','), 'x'), 'rejected bad_encoding'],
    ['zstd that nobody asked for', encoded('zstd', '(\u00b5/\u00fd'), 'rejected unsupported_encoding'],
    ['an unknown encoding', encoded('foo', 'x'), 'rejected unsupported_encoding'],
    ['plain text called gzip', encoded('gzip', article()), 'rejected bad_encoding'],
    ['half a gzip stream', encoded('gzip', gzipSync(article()).subarray(0, 200)), 'rejected truncated_body'],
    ['nothing at all', page(''), 'rejected unreadable_'],
    [
      'a shell for a script',
      page('<html><body><div id="root"></div><script src="/a.js"></script></body></html>'),
      'rejected unreadable_',
    ],
    [
      'a page that only leads on',
      page('<meta http-equiv="refresh" content="0;url=http://10.0.0.1/">'),
      'rejected unreadable_',
    ],
    [
      'a language that is not read',
      page(
        `<html lang="fr"><title>Un échange</title><article>${'<p>La Russie et l’Ukraine ont échangé vendredi 390 prisonniers de chaque côté.</p>'.repeat(3)}</article></html>`,
      ),
      'rejected unreadable_unread_language',
    ],
    ['NUL in title and body', page(article('An ex\0change').replace('buses', 'bu\0ses')), 'extracted'],
    ['halves of characters', page(article('An &#xd800; exchange \ud800')), 'extracted'],
    ['writing turned round', page(article('An \u202eegnahcxe\u202c exchange\u200b')), 'extracted'],
  ])('%s', async (_words, answer, expected) => {
    expect((await fateOf(answer)).end).toMatch(new RegExp(`^${expected}`));
  });
});

describe('a connection ends as', () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
  const drip = (first: string, more: string) => (socket: Socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(more), 20);
    socket.on('close', () => clearInterval(timer));
  };
  const endless = (socket: Socket) => {
    socket.write(`${head}\r\n`);
    const chunk = 'x'.repeat(64 * 1024);
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
  };
  it.each<[string, (socket: Socket) => void, Partial<FetchLimits>, string]>([
    ['less than its length', (socket) => socket.end(`${head}content-length: 1000\r\n\r\nhello`), QUICK, 'dead'],
    ['no last chunk', (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n`), QUICK, 'dead'],
    ['an endless body', endless, QUICK, 'rejected too_large'],
    ['a body that drips', drip(`${head}content-length: 100000\r\n\r\n`, 'x'), HASTY, 'dead timeout'],
    ['headers that drip', drip(head, 'x-a: b\r\n'), HASTY, 'dead timeout'],
    ['silence', () => {}, HASTY, 'dead timeout'],
    [
      'a reset in the middle',
      (socket) => socket.write(`${head}content-length: 99\r\n\r\nhel`, () => socket.resetAndDestroy()),
      QUICK,
      'dead connection_reset',
    ],
    [
      'a header of 1 MB',
      (socket) => socket.end(`${head}x: ${'y'.repeat(1 << 20)}\r\n\r\n`),
      QUICK,
      'rejected bad_response',
    ],
    ['2,500 headers', (socket) => socket.end(`${head}${'a: b\r\n'.repeat(2_500)}\r\nx`), QUICK, 'rejected'],
    ['HTTP/0.9', (socket) => socket.end('<html>hello</html>'), QUICK, 'rejected bad_response'],
    [
      'hints without end',
      drip('', 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'.repeat(50)),
      QUICK,
      'rejected bad_response',
    ],
  ])('%s', async (_words, converse, limits, expected) => {
    expect(await rawFateOf(converse, limits)).toMatch(new RegExp(`^${expected}`));
  });

  it('nobody who takes the call', async () => {
    const limits = { ...HASTY, connectMs: 100 };
    const connect = () => new Promise<never>(() => {});
    const fetcher = openFetcher({
      allowHosts: ['127.0.0.1'],
      contact: null,
      limits,
      connect,
      now: () => test.clock.at,
    });
    closing.push(() => fetcher.close());
    expect(await fate('http://127.0.0.1:1/never', fetcher)).toEqual({ end: 'dead timeout', tries: 3 });
  });
});

describe('a redirect ends as', () => {
  const to = (location: string | null) => (response: ServerResponse) =>
    response.writeHead(302, location === null ? {} : { location }).end();
  it.each<[string, (response: ServerResponse, request: IncomingMessage) => void, string]>([
    ['to itself', (response) => to('/a')(response), 'rejected too_many_redirects'],
    ['to ever new places', (response, { url = '' }) => to(`${url}x`)(response), 'rejected too_many_redirects'],
    ['to a private address', to('http://127.0.0.2/'), 'rejected blocked_address'],
    ['to nowhere', to(null), 'rejected bad_redirect'],
    ['to a file', to('file:///etc/passwd'), 'rejected unsupported_scheme'],
    [
      'once, relative, with a fragment',
      (response, { url }) => (url === '/a' ? to('b?c#d')(response) : page(article('Led'))(response)),
      'extracted',
    ],
  ])('%s', async (_words, answer, expected) => {
    expect((await fateOf(answer)).end).toBe(expected);
  });
});

describe('a status ends as', () => {
  it.each([400, 401, 402, 403, 404, 405, 410, 451])('%d: rejected at once', async (code) => {
    const { end, seen } = await fateOf(status(code));
    expect(end).toBe(`rejected http_${code}`);
    expect(seen.filter((path) => path === '/a')).toHaveLength(1);
  });
  it.each([408, 429, 500, 502, 503, 504])('%d: a dead letter after three tries', async (code) => {
    const { end, seen } = await fateOf(status(code));
    expect(end).toBe(`dead http_${code}`);
    expect(seen.filter((path) => path === '/a')).toHaveLength(3);
  });
  it('304 that nobody asked for, 204, 206: rejected', async () => {
    for (const code of [304, 206]) expect((await fateOf(status(code))).end, String(code)).toBe('rejected bad_response');
  });

  it.each<[string, number, number]>([
    ['7', 7_000, 7_000],
    ['99999999', 24 * 3_600_000, 24 * 3_600_000],
    ['-5', 1_000, 60_000],
    ['abc', 1_000, 60_000],
    ['Fri, 01 Jan 2099 00:00:00 GMT', 24 * 3_600_000, 24 * 3_600_000],
  ])('429 with Retry-After: %s is asked again when it says, within a day', async (retryAfter, atLeast, atMost) => {
    const asked: number[] = [];
    const { end } = await fateOf((response) => {
      asked.push(test.clock.at);
      if (asked.length === 1) status(429, { 'retry-after': retryAfter })(response);
      else page(article(`After ${retryAfter}`))(response);
    });
    expect(end).toBe('extracted');
    const [first = 0, second = 0] = asked;
    expect(second - first).toBeGreaterThanOrEqual(atLeast);
    expect(second - first).toBeLessThanOrEqual(atMost);
  });
});

describe('a type ends as', () => {
  it.each<[string, string]>([
    ['application/pdf', 'rejected not_html'],
    ['image/jpeg', 'rejected not_html'],
    ['video/mp4', 'rejected not_html'],
    ['application/octet-stream', 'rejected not_html'],
    ['application/zip', 'rejected not_html'],
    ['application/json', 'rejected not_html'],
    ['', 'extracted'],
  ])('"%s": %s', async (type, expected) => {
    expect((await fateOf(typed(type))).end).toBe(expected);
  });
});

describe('robots.txt', () => {
  async function fateUnder(robots: (response: ServerResponse) => void) {
    const origin = await startOrigin(
      (request, response) => (request.url === '/robots.txt' ? robots(response) : page(article('Robots'))(response)),
      '127.0.0.1',
      'own',
    );
    closing.push(origin.close);
    return { ...(await fate(`${origin.url}/a`, fetcherOf(origin, QUICK))), seen: origin.seen };
  }
  it.each<[string, (response: ServerResponse) => void, string]>([
    ['that forbids', (response) => response.end('User-agent: *\nDisallow: /'), 'rejected robots_disallowed'],
    ['that is not there', status(404), 'extracted'],
    ['that is HTML', page('<html><body>Disallow: /</body></html>'), 'extracted'],
    [
      'of 5 MB',
      (response) => response.end(`User-agent: x\n${'# filler\n'.repeat(600_000)}User-agent: *\nDisallow: /`),
      'extracted',
    ],
    ['that fails', status(500), 'dead robots_unreachable'],
    [
      'that leads to a private address',
      status(302, { location: 'http://10.0.0.1/robots.txt' }),
      'rejected blocked_address',
    ],
  ])('%s', async (_words, robots, expected) => {
    const { end, seen } = await fateUnder(robots);
    expect(end).toBe(expected);
    expect(seen.includes('/a')).toBe(expected === 'extracted');
  });
});

describe('one article at many addresses', () => {
  it('is one article, which the others name, and one report in the ledger', async () => {
    const head = '<link rel="canonical" href="/news/one">';
    const origin = await startOrigin((request, response) => {
      if (request.url !== '/robots.txt') page(article('The same everywhere', head).replaceAll('205', '307'))(response);
    });
    closing.push(origin.close);
    const fetcher = fetcherOf(origin, QUICK);
    const tracking = Array.from({ length: 60 }, (_, number) => `utm_x${'y'.repeat(number % 9)}=${number}`).join('&');
    const paths = ['/amp/one', '/news/one', `/news/one?${tracking}`, '/news/one/', '/m/one?utm_source=x&fbclid=y'];
    const ends: string[] = [];
    for (const path of paths) ends.push((await fate(`${origin.url}${path}`, fetcher)).end);
    expect(ends).toEqual([
      'extracted',
      'rejected same_article',
      'rejected same_article',
      'rejected same_article',
      'rejected same_article',
    ]);
    expect((await test.ledger.why(`${origin.url}/news/one`))?.verdict).toContain('/amp/one');
    for (const key of (await test.store.due(test.now(), 10)).resolve) await runResolve(test, key);
    const { records } = await test.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 });
    const told = records.flatMap(({ sources }) => sources).filter(({ url }) => url?.startsWith(origin.url));
    expect(told).toHaveLength(1);
    // An article that was read is not fetched again, whatever became of its page since.
    expect(await test.ledger.accept([`${origin.url}/amp/one`])).toMatchObject([{ kind: 'known', state: 'extracted' }]);
  });

  it('is not: articles that all call the front page, or one place, their own', async () => {
    const origin = await startOrigin((request, response) => {
      const canonical = request.url?.startsWith('/front') ? '/' : '/one-place';
      const head = `<link rel="canonical" href="${canonical}">`;
      if (request.url !== '/robots.txt') page(article(`Title of ${request.url}`, head))(response);
    });
    closing.push(origin.close);
    const fetcher = fetcherOf(origin, QUICK);
    for (const path of ['/front/1', '/front/2', '/place/1', '/place/2'])
      expect((await fate(`${origin.url}${path}`, fetcher)).end, path).toBe('extracted');
  });

  it('is not: a copy elsewhere that claims another site as its own, before that one was read', async () => {
    const head = (place: string) => `<link rel="canonical" href="${place}">`;
    let original = '';
    const copy = await startOrigin((request, response) => {
      if (request.url !== '/robots.txt') page(article('Copied', head(`${original}/o`)))(response);
    }, '::1');
    const first = await startOrigin((request, response) => {
      if (request.url !== '/robots.txt') page(article('Copied', head(`${original}/o`)))(response);
    });
    original = first.url;
    closing.push(copy.close, first.close);
    expect((await fate(`${copy.url}/1`, fetcherOf(copy, QUICK))).end).toBe('extracted');
    expect((await fate(`${first.url}/o`, fetcherOf(first, QUICK))).end).toBe('extracted');
    expect((await fate(`${copy.url}/2`, fetcherOf(copy, QUICK))).end).toBe('rejected same_article');
  });
});

describe('a feed', () => {
  it('that comes again under another ETag gives nothing twice; one that did not change is no error', async () => {
    const rss =
      '<rss><channel><title>F</title><ttl>60</ttl><item><title>Prisoners swapped</title><link>/f/1</link></item></channel></rss>';
    let etag = 1;
    const given: (string | undefined)[] = [];
    const origin = await startOrigin((request, response) => {
      if (request.url === '/robots.txt') return;
      given.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === 'W/"3\\"x"') response.writeHead(304).end();
      else response.writeHead(200, { etag: etag < 3 ? `"${etag++}"` : 'W/"3\\"x"' }).end(rss);
    });
    closing.push(origin.close);
    const { fetchFeed, findFeeds } = openFeeds(fetcherOf(origin, QUICK), { now: () => test.clock.at });
    const ledger = createLedger({ ...test, fetchFeed, findFeeds });
    const [added] = await ledger.addSources([
      { url: `${origin.url}/feed`, title: null, country: null, filter: 'swaps' },
    ]);
    const id = added !== undefined && added.kind !== 'refused' ? added.id : '';
    const outcomes = [];
    for (let polls = 0; polls < 4; polls += 1) outcomes.push(await ledger.pollSource(id));
    expect(outcomes).toMatchObject([
      { accepted: 1, known: 0, error: null },
      { accepted: 0, known: 1, error: null },
      { accepted: 0, known: 1, error: null },
      { entries: 0, accepted: 0, error: null },
    ]);
    expect(given).toEqual([undefined, '"1"', '"2"', 'W/"3\\"x"']);
    // <ttl>60</ttl>: no sooner than in an hour
    expect(Date.parse(outcomes[0]?.nextPollAt ?? '') - test.clock.at).toBe(3_600_000);
  });
});
