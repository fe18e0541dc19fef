// What a server may answer, awkward or hostile, and what becomes of the address.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FetchLimits } from '../../../src/edges/fetch/limits.ts';
import { fetcherFor, HASTY, outcome, startOrigin, startRawOrigin } from './helpers.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const ARTICLE = '<!doctype html><title>Swap</title><p>Kyiv and Moscow swapped 390 prisoners each.</p>'.repeat(40);

async function fetchAnswered(answer: Answer, limits: Partial<FetchLimits> = {}) {
  const origin = await startOrigin((request, response) => {
    if (request.url !== '/robots.txt') answer(response, request);
  });
  const fetcher = fetcherFor([origin], limits);
  let text: string | null = null;
  const result = await outcome(
    fetcher.fetchPage(`${origin.url}/a`).then((page) => {
      text = Buffer.from(page.body).toString('utf8');
    }),
  );
  await fetcher.close();
  await origin.close();
  return { result, text };
}

async function fetchRaw(converse: (socket: Socket) => void, limits: Partial<FetchLimits> = {}): Promise<string> {
  const origin = await startRawOrigin(converse);
  const fetcher = fetcherFor([origin], limits);
  const result = await outcome(fetcher.fetchPage(`${origin.url}/a`));
  await fetcher.close();
  await origin.close();
  return result;
}

test('a page keeps its bytes, its type, where it was found and when', async () => {
  const origin = await startOrigin((request, response) => {
    if (request.url === '/moved') response.writeHead(301, { location: '/a?x=1#top' }).end();
    else if (request.url === '/a?x=1') response.setHeader('content-type', 'text/html; charset=windows-1251').end('ок');
  });
  const fetcher = fetcherFor([origin]);
  const page = await fetcher.fetchPage(`${origin.url}/moved`);
  expect(page.url).toBe(`${origin.url}/a?x=1`);
  expect(page.contentType).toBe('text/html; charset=windows-1251');
  expect(page.body).toEqual(Buffer.from('ок'));
  expect(new Date(page.fetchedAt ?? '').toISOString()).toBe(page.fetchedAt);
  await fetcher.close();
  await origin.close();
});

test('a request says who asks, what it reads, and nothing else of us', async () => {
  let headers: IncomingMessage['headers'] = {};
  await fetchAnswered((response, request) => {
    headers = request.headers;
    response.end(ARTICLE);
  });
  expect(headers['user-agent']).toMatch(/^Swapledger\/\d+\.\d+\.\d+/);
  expect(headers['accept-encoding']).toBe('gzip, br');
  expect(headers.cookie).toBeUndefined();
  expect(headers.referer).toBeUndefined();
});

describe('a status', () => {
  test.each([
    [200, {}, 'fetched'],
    [204, {}, 'fetched'],
    [206, {}, 'permanent bad_response'],
    [300, {}, 'permanent bad_response'],
    [302, {}, 'permanent bad_redirect'],
    [302, { location: '' }, 'permanent bad_redirect'],
    [302, { location: 'http://[' }, 'permanent bad_redirect'],
    [304, {}, 'permanent bad_response'],
    [400, {}, 'permanent http_400'],
    [401, {}, 'permanent http_401'],
    [403, {}, 'permanent http_403'],
    [404, {}, 'permanent http_404'],
    [408, {}, 'retryable http_408'],
    [410, {}, 'permanent http_410'],
    [418, {}, 'permanent http_418'],
    [429, {}, 'retryable http_429'],
    [429, { 'retry-after': '7' }, 'later http_429'],
    [429, { 'retry-after': 'soon' }, 'retryable http_429'],
    [451, {}, 'permanent http_451'],
    [500, {}, 'retryable http_500'],
    [500, { 'retry-after': '7' }, 'retryable http_500'],
    [502, {}, 'retryable http_502'],
    [503, {}, 'retryable http_503'],
    [503, { 'retry-after': 'Sun, 06 Nov 2094 08:49:37 GMT' }, 'later http_503'],
    [504, {}, 'retryable http_504'],
    [599, {}, 'retryable http_599'],
  ])('%i %o', async (status, headers, expected) => {
    const { result } = await fetchAnswered((response) => response.writeHead(status, headers).end());
    expect(result).toBe(expected);
  });
});

test('an error names the address, without what a fragment or a password would give away, and the next step', async () => {
  const origin = await startOrigin((_request, response) => response.writeHead(404).end());
  const fetcher = fetcherFor([origin]);
  await expect(fetcher.fetchPage(`${origin.url}/gone#secret`)).rejects.toThrow(
    `${origin.url}/gone: is not there (404); check the address`,
  );
  await fetcher.close();
  await origin.close();
});

describe('a body', () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const smallCap = { bodyBytes: 256 * 1024 };
  const chain = Array.from({ length: 2000 }, () => 'gzip').join(', ');
  const encoded = (encoding: string, body: Buffer | string): Answer => {
    return (response) => response.writeHead(200, { 'content-encoding': encoding }).end(body);
  };

  test.each<[string, Answer, string]>([
    ['as it is', (response) => response.end(ARTICLE), 'fetched'],
    ['none at all', (response) => response.end(), 'fetched'],
    ['nothing, called gzip', encoded('gzip', ''), 'fetched'],
    ['gzip', encoded('gzip', gzipSync(ARTICLE)), 'fetched'],
    ['GZIP', encoded('GZIP', gzipSync(ARTICLE)), 'fetched'],
    ['brotli', encoded('br', brotliCompressSync(ARTICLE)), 'fetched'],
    ['identity', encoded('identity', ARTICLE), 'fetched'],
    ['gzip in gzip', encoded('gzip, gzip', gzipSync(gzipSync(ARTICLE))), 'fetched'],
    ['gzip in brotli', encoded('gzip, br', brotliCompressSync(gzipSync(ARTICLE))), 'fetched'],
    ['gzip cut off', encoded('gzip', gzipSync(ARTICLE).subarray(0, 60)), 'permanent truncated_body'],
    ['brotli cut off', encoded('br', brotliCompressSync(ARTICLE).subarray(0, 20)), 'permanent truncated_body'],
    ['text, called gzip', encoded('gzip', ARTICLE), 'permanent bad_encoding'],
    ['text, called brotli', encoded('br', ARTICLE), 'permanent bad_encoding'],
    ['zstd, which nobody asked for', encoded('zstd', '(\u00b5/\u00fd'), 'permanent unsupported_encoding'],
    ['deflate, which nobody asked for', encoded('deflate', 'x'), 'permanent unsupported_encoding'],
    ['an encoding nobody knows', encoded('aes128gcm', 'x'), 'permanent unsupported_encoding'],
    ['an encoding named like a method', encoded('constructor', 'x'), 'permanent unsupported_encoding'],
    ['2,000 times gzip', encoded(chain, gzipSync('x')), 'permanent bad_encoding'],
    ['a gzip bomb', encoded('gzip', bomb), 'permanent too_large'],
    ['a gzip bomb in gzip', encoded('gzip, gzip', gzipSync(bomb)), 'permanent too_large'],
    ['a brotli bomb', encoded('br', brotliCompressSync(Buffer.alloc(1 << 24))), 'permanent too_large'],
    ['gzip members that hold nothing', encoded('gzip', emptyMembers(20_000)), 'permanent too_large'],
    ['more than the cap', (response) => response.end('x'.repeat(300 * 1024)), 'permanent too_large'],
    [
      'a length beyond the cap',
      (response) => response.writeHead(200, { 'content-length': 1e12 }).flushHeaders(),
      'permanent too_large',
    ],
    ['one without an end', endless, 'permanent too_large'],
  ])('%s', async (_words, answer, expected) => {
    const { result, text } = await fetchAnswered(answer, smallCap);
    expect(result).toBe(expected);
    if (result === 'fetched') expect(['', ARTICLE]).toContain(text);
  });

  test('the memory of a bomb stays small', async () => {
    const huge = gzipSync(Buffer.alloc(192 * 1024 * 1024));
    const before = process.memoryUsage().rss;
    const { result } = await fetchAnswered(encoded('gzip', huge));
    expect(result).toBe('permanent too_large');
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
});

function emptyMembers(count: number): Buffer {
  const member = gzipSync('');
  return Buffer.concat(Array.from({ length: count }, () => member));
}

function endless(response: ServerResponse): void {
  const chunk = 'x'.repeat(64 * 1024);
  const more = () => {
    if (response.destroyed) return;
    if (response.write(chunk)) setImmediate(more);
    else response.once('drain', more);
  };
  response.on('error', () => {});
  more();
}

describe('a server that breaks off, drips or says nothing', () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
  const drip = (first: string, piece: string) => (socket: Socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(piece), 40);
    socket.on('close', () => clearInterval(timer));
  };

  test.each<[string, (socket: Socket) => void, string]>([
    ['silence', () => {}, 'retryable timeout'],
    ['headers that drip', drip(head, 'x-a: b\r\n'), 'retryable timeout'],
    ['a body that drips', drip(`${head}content-length: 100000\r\n\r\n`, 'x'), 'retryable timeout'],
    ['chunks that drip', drip(`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\nx\r\n'), 'retryable timeout'],
    ['early hints without end', drip('', 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'), 'permanent bad_response'],
    ['closed at once', (socket) => socket.end(), 'retryable connection_reset'],
    ['reset at once', (socket) => socket.resetAndDestroy(), 'retryable connection_reset'],
    ['less than its length', (socket) => socket.end(`${head}content-length: 1000\r\n\r\nhello`), 'retryable'],
    ['no last chunk', (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n`), 'retryable'],
    [
      'reset in the middle',
      (socket) => {
        socket.write(`${head}content-length: 1000\r\n\r\nhello`);
        setTimeout(() => socket.resetAndDestroy(), 30);
      },
      'retryable connection_reset',
    ],
    ['bare HTML, as in HTTP/0.9', (socket) => socket.end('<html>hello</html>'), 'permanent bad_response'],
    ['a header of 1 MB', (socket) => socket.end(`${head}x: ${'y'.repeat(1 << 20)}\r\n\r\n`), 'permanent bad_response'],
    ['100,000 headers', (socket) => socket.end(`${head}${'a: b\r\n'.repeat(1e5)}\r\n`), 'permanent bad_response'],
    [
      'a length that is no number',
      (socket) => socket.end(`${head}content-length: x\r\n\r\nhello`),
      'permanent bad_response',
    ],
    ['an end without a length', (socket) => socket.end(`${head}connection: close\r\n\r\nhello`), 'fetched'],
    [
      '500 cookies',
      (socket) => socket.end(`${head}${'set-cookie: a=b\r\n'.repeat(500)}content-length: 0\r\n\r\n`),
      'fetched',
    ],
  ])('%s', async (_words, converse, expected) => {
    const result = await fetchRaw(converse, expected === 'retryable timeout' ? HASTY : {});
    expect(result.startsWith(expected)).toBe(true);
  });

  test('nothing listens', async () => {
    const gone = await startOrigin(() => {});
    await gone.close();
    const fetcher = fetcherFor([gone]);
    expect(await outcome(fetcher.fetchPage(`${gone.url}/a`))).toBe('retryable connection_refused');
    await fetcher.close();
  });
});

describe('a redirect', () => {
  test.each<[string, (path: string) => string | null, string]>([
    ['five times', (path) => (path.length < 7 ? `${path}x` : null), 'fetched'],
    ['six times', (path) => (path.length < 8 ? `${path}x` : null), 'permanent too_many_redirects'],
    ['to itself', (path) => path, 'permanent too_many_redirects'],
    ['there and back', (path) => (path === '/a' ? '/b' : '/a'), 'permanent too_many_redirects'],
    ['to ever new places', (path) => `${path}?${path.length}`, 'permanent too_many_redirects'],
    ['to a relative path', (path) => (path === '/a' ? 'b/../c?d' : null), 'fetched'],
    ['to a path in Cyrillic letters', (path) => (path === '/a' ? '/обмін' : null), 'fetched'],
  ])('%s', async (_words, next, expected) => {
    const { result } = await fetchAnswered((response, request) => {
      const location = next(request.url ?? '');
      if (location === null) response.end(request.url);
      else response.writeHead(302, { location: Buffer.from(location, 'utf8').toString('latin1') }).end();
    });
    expect(result).toBe(expected);
  });

  test('bytes of UTF-8 in a Location are read as such', async () => {
    const { text } = await fetchAnswered((response, request) => {
      if (request.url !== '/a') response.end(request.url);
      else response.writeHead(302, { location: Buffer.from('/обмін').toString('latin1') }).end();
    });
    expect(text).toBe('/%D0%BE%D0%B1%D0%BC%D1%96%D0%BD');
  });

  test('a cookie set on the way goes nowhere', async () => {
    let cookie: string | undefined = 'unset';
    await fetchAnswered((response, request) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end();
      else {
        cookie = request.headers.cookie;
        response.end();
      }
    });
    expect(cookie).toBeUndefined();
  });
});

describe('a media type', () => {
  test.each([
    ['text/html', 'fetched'],
    ['application/xhtml+xml; charset=utf-8', 'fetched'],
    ['text/plain', 'fetched'],
    ['application/xml', 'fetched'],
    ['', 'fetched'],
    ['image/jpeg', 'permanent not_html'],
    ['Video/MP4', 'permanent not_html'],
    ['application/pdf', 'permanent not_html'],
    ['application/zip', 'permanent not_html'],
    ['application/json', 'permanent not_html'],
    ['application/octet-stream', 'permanent not_html'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'permanent not_html'],
  ])('"%s"', async (type, expected) => {
    const { result } = await fetchAnswered((response) => {
      if (type !== '') response.setHeader('content-type', type);
      response.end(ARTICLE);
    });
    expect(result).toBe(expected);
  });

  test('a film is not downloaded', async () => {
    const { result } = await fetchAnswered((response) => {
      response.setHeader('content-type', 'video/mp4');
      endless(response);
    });
    expect(result).toBe('permanent not_html');
  });
});
