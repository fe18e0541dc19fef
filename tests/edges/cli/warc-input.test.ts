// Web archives: what comes out of one, what is passed over, and how a broken one ends.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type WarcCounts, warcPages } from '../../../src/edges/cli/warc-input.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SWAP = '<!doctype html><title>Swap</title><p>Russia and Ukraine each released 205 prisoners of war.</p>';
const BRIDGE = '<!doctype html><title>Bridge</title><p>The council spoke about the new bridge.</p>';
const never = new AbortController().signal;

type Http = {
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

function record(type: string, url: string | null, { status = '200 OK', headers = {}, body }: Http): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\n${url === null ? '' : `WARC-Target-URI: ${url}\r\n`}WARC-Date: 2025-05-06T12:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}
const response = (path: string, http: Http) => record('response', `https://news.example/${path}`, http);
const info = Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nmade\r\n\r\n');
const chunked = (body: Buffer) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)};x=y\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);

let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});

let serial = 0;
async function read(records: readonly Buffer[], pack: 'each' | 'plain' = 'each', cut = 0) {
  const packed = Buffer.concat(pack === 'each' ? records.map((one) => gzipSync(one)) : records);
  const path = join(folder, `${serial++}.warc${pack === 'each' ? '.gz' : ''}`);
  await writeFile(path, packed.subarray(0, packed.length - cut));
  const counts: WarcCounts = { pages: 0, passedOver: 0, broken: 0, bytes: 0 };
  const urls: (string | null)[] = [];
  const bodies: string[] = [];
  let error: string | null = null;
  try {
    for await (const { url, body } of warcPages(path, counts, never)) {
      urls.push(url);
      if (body.kind === 'page') bodies.push(Buffer.from(body.bytes).toString());
    }
  } catch (thrown) {
    error = String(thrown);
  }
  return { urls, bodies, counts, error };
}

describe.each(['each', 'plain'] as const)('an archive, packed: %s', (pack) => {
  test('gives its pages that may tell, and counts the others', async () => {
    const { urls, counts, error } = await read(
      [
        info,
        record('request', 'https://news.example/1', { body: '' }),
        response('1', { body: SWAP }),
        response('2', { body: BRIDGE }),
        response('gone', { status: '404 Not Found', body: SWAP }),
        response('moved', { status: '301 Moved', headers: { Location: '/1' }, body: '' }),
        response('film', { headers: { 'Content-Type': 'video/mp4' }, body: SWAP }),
        record('revisit', 'https://news.example/1', { body: '' }),
        record('response', 'dns:news.example', { body: SWAP }),
        response('3', { body: SWAP }),
      ],
      pack,
    );
    expect(error).toBeNull();
    expect(urls).toEqual(['https://news.example/1', 'https://news.example/3']);
    expect(counts).toMatchObject({ pages: 3, passedOver: 1, broken: 0 });
  });
});

test('bodies come out as a browser would see them', async () => {
  const { bodies, counts } = await read([
    response('gzip', { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(SWAP) }),
    response('br', { headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(SWAP) }),
    response('chunked', { headers: { 'Transfer-Encoding': 'chunked' }, body: chunked(Buffer.from(SWAP)) }),
    response('both', {
      headers: { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
      body: chunked(gzipSync(SWAP)),
    }),
    response('undone', { headers: { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }, body: SWAP }),
    response('undone-br', { headers: { 'Content-Encoding': 'br' }, body: SWAP }),
    response('bomb', { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(40 << 20)) }),
    response('cut', { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(SWAP).subarray(0, 30) }),
    response('large', { body: SWAP + ' '.repeat(10 << 20) }),
    response('last', { body: SWAP }),
  ]);
  expect(bodies).toEqual(Array(7).fill(SWAP));
  expect(counts).toMatchObject({ pages: 10, broken: 3 });
});

describe('a broken archive', () => {
  test('that is cut off gives what it has, and says so', async () => {
    const { urls, error } = await read(
      [response('1', { body: SWAP }), response('2', { body: SWAP.repeat(50) })],
      'each',
      20,
    );
    expect(urls).toEqual(['https://news.example/1']);
    expect(error).toContain('breaks off');
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['some text', Buffer.from('hello\nthere\n')],
    ['a page', Buffer.from(SWAP)],
  ])('that is %s says that it is none', async (_words, bytes) => {
    const { urls, error } = await read([bytes], 'plain');
    expect(urls).toEqual([]);
    expect(error).toContain('no WARC file');
  });
});
