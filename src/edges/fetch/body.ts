// The bytes of a response and its Content-Encoding go in; the decoded bytes come out, never more than the cap, never half of them.
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { PipelineError } from '../../domain/failure.ts';
import { shown } from './guard/check-url.ts';

export type BodyRules = {
  readonly url: string;
  readonly contentEncoding: string | null;
  readonly contentLength: string | null;
  /** Of the wire, of each layer of encoding and of the result. */
  readonly maxBytes: number;
  /** Keep the first `maxBytes` of a longer body, where the start is worth having (robots.txt). */
  readonly cut: boolean;
};

/** What we ask for. fetch() and undici hand an unknown encoding through as text; here it is refused. */
export const ACCEPT_ENCODING = 'gzip, br';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};

/** Servers behind a compressing proxy do send two; more are an attack. */
const MOST_LAYERS = 2;

/**
 * @throws PipelineError permanent: unsupported_encoding, bad_encoding, truncated_body (well framed, but the encoding
 * breaks off), too_large; or whatever broke the stream itself.
 */
export async function readBody(stream: Readable, rules: BodyRules): Promise<Uint8Array> {
  const layers = (rules.contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const unknown = layers.find((name) => !Object.hasOwn(DECODERS, name));
  if (unknown !== undefined || layers.length > MOST_LAYERS) {
    stream.destroy();
    throw unknown === undefined
      ? failure(rules.url, 'bad_encoding', `the body is encoded ${layers.length} times over`)
      : failure(
          rules.url,
          'unsupported_encoding',
          `the body is encoded as "${shown(unknown)}", which was not asked for`,
        );
  }

  if (Number(rules.contentLength ?? 0) > rules.maxBytes && !rules.cut) {
    stream.destroy();
    throw tooLarge(rules);
  }

  let wireBytes = 0;
  // A layer that grows to gigabytes on its way to nothing (empty gzip members) costs as much as one that stays: each has a cap.
  const wire = capped(rules, (bytes) => {
    wireBytes = bytes;
  });
  const stages: Transform[] = [wire];
  for (const name of layers.reverse()) stages.push(DECODERS[name]?.() ?? capped(rules), capped(rules));

  const chunks: Buffer[] = [];
  let size = 0;
  const collect = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      size += chunk.length;
      done(rules.cut && size >= rules.maxBytes ? new Error('enough') : null);
    },
  });
  try {
    await pipeline([stream, ...stages, collect]);
  } catch (error) {
    // Nothing at all, labelled as gzip, is an empty page like any other.
    const nothingSent = wireBytes === 0 && codeOf(error) === 'Z_BUF_ERROR';
    const enough = rules.cut && size >= rules.maxBytes;
    if (!nothingSent && !enough) throw decodingFailure(rules.url, error);
  }
  return Buffer.concat(chunks).subarray(0, rules.cut ? rules.maxBytes : size);
}

function capped(rules: BodyRules, onBytes: (size: number) => void = () => {}): Transform {
  const mostBytes = rules.cut ? rules.maxBytes * 2 : rules.maxBytes;
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      onBytes(size);
      if (size <= mostBytes) done(null, chunk);
      else done(tooLarge(rules));
    },
  });
}

function decodingFailure(url: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') return failure(url, 'truncated_body', 'the compressed body breaks off in the middle');
  // Z_DATA_ERROR; Brotli's are spelled ERR__ERROR_FORMAT_CL_SPACE
  if (/^(Z_|ERR__|ERR_BROTLI)/.test(code)) {
    return failure(url, 'bad_encoding', `the body is not what its Content-Encoding says (${code})`);
  }
  return error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function tooLarge(rules: BodyRules): PipelineError {
  return failure(rules.url, 'too_large', `the body is larger than ${inMegabytes(rules.maxBytes)}`);
}

function failure(url: string, code: string, words: string): PipelineError {
  return new PipelineError(
    'permanent',
    code,
    `${shown(url)}: ${words}; read it in a browser and ingest the saved page`,
  );
}

function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
