// Lines of one moment of the ledger in, written to a temporary file in one transaction; its bytes out, as slowly as somebody reads them.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { inLargePieces } from '../../domain/lines.ts';
import { type Db, inTransaction, type Tx } from './connection.ts';

/** Fast: what is large in it is compressed already. */
export const GZIP_LEVEL = 3;

/** Gzip-compressed. Read once; the file goes when the reading ends, however it ends. */
export type Spool = { readonly read: () => AsyncGenerator<Uint8Array, void, void> };

/**
 * Whatever reads slowly holds no transaction open: the lines are all written before this resolves.
 * @param lines runs anew where the database asks for that
 */
export async function spool(db: Db, lines: (tx: Tx) => AsyncIterable<string>): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'swapledger-spool-'));
  const path = join(folder, 'lines.gz');
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    await inTransaction(db, (tx) => writeGzipped(lines(tx), path), 'repeatable read');
  } catch (error) {
    await forget();
    throw error;
  }
  return {
    async *read() {
      try {
        yield* bytesOf(createReadStream(path));
      } finally {
        await forget();
      }
    },
  };
}

/** Ends only when the lines have ended, also on an error: they speak to a transaction that must not end before them. */
async function writeGzipped(lines: AsyncIterable<string>, path: string): Promise<void> {
  const gzip = createGzip({ level: GZIP_LEVEL });
  const written = pipeline(gzip, createWriteStream(path));
  written.catch(() => undefined);
  for await (const some of inLargePieces(lines))
    if (!gzip.write(some)) await Promise.race([once(gzip, 'drain'), written]);
  gzip.end();
  await written;
}

export async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}
