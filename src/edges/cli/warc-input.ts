// A WARC file goes in, packed or not; the pages in it that may tell of a swap come out, one at a time, and how many were passed over.
import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import type { Document } from '../../domain/document.ts';
import { LANGUAGES } from '../../languages/index.ts';
import { openRawGate } from '../../text/index.ts';
import { codeOf, InputError } from './failures.ts';

export type WarcCounts = {
  /** Responses that hold a page. */
  pages: number;
  /** Those of them that the gate stopped. */
  passedOver: number;
  /** Those that are too large or cannot be unpacked. */
  broken: number;
  /** Bytes of the file that were read, as it lies on the disk. */
  bytes: number;
};

/** The limit of a fetched body. */
const MOST_BYTES = 10 * 1024 * 1024;
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/**
 * Reads as it goes: a file of gigabytes costs the memory of one page.
 * @throws InputError where the file is no WARC, or breaks off; what came before it has come out
 */
export async function* warcPages(path: string, counts: WarcCounts, signal: AbortSignal): AsyncGenerator<Document> {
  const mayTell = openRawGate(LANGUAGES);
  let records = 0;
  try {
    // Unpacked here, natively: the reader's own way is in JavaScript.
    const parser = new WARCParser(unpacked(path, counts));
    for await (const record of parser) {
      signal.throwIfAborted();
      records += 1;
      if (records === 1 && record.warcHeaders.protocol?.startsWith('WARC/') !== true) throw notWarc(path);
      const page = await pageOf(record, counts);
      if (page === null) continue;
      if (mayTell(page.body)) yield documentOf(record, page);
      else counts.passedOver += 1;
    }
  } catch (error) {
    if (/^Z_/.test(String(codeOf(error))))
      throw new InputError(`${path}: it breaks off or is no gzip file (after ${records} records); get it again`);
    throw error;
  }
  if (records === 0) throw notWarc(path);
}

type WarcPage = { readonly body: Uint8Array; readonly contentType: string | null };

/** Null for all that is no page, and for what cannot be had of it. */
async function pageOf(record: WARCRecord, counts: WarcCounts): Promise<WarcPage | null> {
  const { httpHeaders: http, warcType, warcTargetURI: url } = record;
  if (warcType !== 'response' || http == null || Number(http.statusCode) !== 200) return null;
  if (url == null || !/^https?:/i.test(url)) return null;
  const header = (name: string): string | null => http.headers.get(name) ?? null;
  const contentType = header('content-type');
  if (contentType !== null && !PAGE_TYPES.test(contentType)) return null;
  counts.pages += 1;
  if (record.warcContentLength > MOST_BYTES) {
    counts.broken += 1;
    return null;
  }
  const raw = await record.readFully(false);
  const body = decoded(raw, header('transfer-encoding'), header('content-encoding'));
  if (body === null) counts.broken += 1;
  return body === null ? null : { body, contentType };
}

/** As it came over the wire, or decoded already by whoever kept it: some leave the header of what they undid. */
function decoded(raw: Uint8Array, transfer: string | null, content: string | null): Uint8Array | null {
  const whole = /\bchunked\b/i.test(transfer ?? '') ? (unchunked(raw) ?? raw) : raw;
  const encoding = content?.trim().toLowerCase() ?? '';
  const limit = { maxOutputLength: MOST_BYTES };
  try {
    if (/^(x-)?gzip$/.test(encoding)) return isGzip(whole) ? gunzipSync(whole, limit) : whole;
    if (encoding === 'br') return brotliDecompressSync(whole, limit);
    if (encoding === 'deflate') return inflateSync(whole, limit);
    return whole;
  } catch (error) {
    // Too much, or cut off; what is text all the same was decoded before.
    return error instanceof RangeError || isGzip(whole) || !looksLikeText(whole) ? null : whole;
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const looksLikeText = (bytes: Uint8Array): boolean =>
  /^\s*</.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));

/** Null where the bytes are not in chunks, whatever a header says. */
function unchunked(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < buffer.length; ) {
    const lineEnd = buffer.indexOf('\r\n', at);
    const size = lineEnd === -1 ? Number.NaN : Number.parseInt(buffer.toString('latin1', at, lineEnd), 16);
    if (Number.isNaN(size) || lineEnd + 2 + size > buffer.length) return null;
    if (size === 0) break;
    parts.push(buffer.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

function documentOf(record: WARCRecord, { body, contentType }: WarcPage): Document {
  const fetchedAt = record.warcDate ?? null;
  return {
    ...{ id: null, title: null, published: null, language: null },
    url: record.warcTargetURI ?? null,
    fetchedAt: fetchedAt !== null && !Number.isNaN(Date.parse(fetchedAt)) ? new Date(fetchedAt).toISOString() : null,
    contentType,
    body: { kind: 'page', bytes: body },
  };
}

function unpacked(path: string, counts: WarcCounts): Readable {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      counts.bytes += chunk.length;
      done(null, chunk);
    },
  });
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const steps = /\.gz$/i.test(path) ? [counter, createGunzip({ chunkSize: 256 * 1024 })] : [counter];
  return steps.reduce<Readable>((from, to) => {
    from.on('error', (error) => to.destroy(error));
    return from.pipe(to);
  }, file);
}

function notWarc(path: string): InputError {
  return new InputError(
    `${path}: it is no WARC file (no record was found in it); its name should end in .warc or .warc.gz`,
  );
}
