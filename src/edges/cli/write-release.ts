// A snapshot of the ledger in, a release of it in a folder of its own out: whole or not at all, by one writer at a time, the same bytes each time.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { READER_VERSION } from '../../article/index.ts';
import { EXTRACTOR_VERSION } from '../../domain/article.ts';
import type { SnapshotLine } from '../../domain/snapshot.ts';
import {
  codeBookPage,
  DOCUMENTS,
  dataPackage,
  LICENCE,
  type PackageEnd,
  packagePieces,
  TABLES,
} from '../../publish/index.ts';
import { type FolderLock, readLock, takeLock } from '../database/index.ts';
import { packageFolder, version } from '../package.ts';
import { codeOf, InputError } from './failures.ts';

type Wishes = { readonly names: boolean; readonly signal: AbortSignal };

/**
 * @param place an absolute path where nothing is yet
 * @throws InputError where something is there, or another process is at it
 */
export async function writeRelease(
  place: string,
  snapshot: () => Promise<AsyncIterable<SnapshotLine>>,
  { names, signal }: Wishes,
): Promise<PackageEnd> {
  // Beside it first: a release that breaks off never stands under the name of a whole one.
  const beside = `${place}.part`;
  const lock = await claim(place, beside);
  try {
    // What a writer left that was killed goes.
    const fresh = join(beside, 'release');
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh);
    const end = await writeTables(fresh, packagePieces(await snapshot(), names), signal);
    await writeAbout(fresh, end);
    await rename(fresh, place).catch((error: unknown) => {
      throw /^(?:ENOTEMPTY|EEXIST|ENOTDIR)$/.test(String(codeOf(error))) ? taken(place) : error;
    });
    return end;
  } finally {
    // The lock goes with the folder: whoever comes next finds both or neither.
    await rm(beside, { recursive: true, force: true, maxRetries: 3 });
    await lock.release();
  }
}

function taken(place: string): InputError {
  return new InputError(`${place}: it is there already; a release never changes, name a new folder`);
}

const CLAIM_TRIES = 3;

async function claim(place: string, beside: string): Promise<FolderLock> {
  for (let tries = 1; ; tries += 1) {
    if (await exists(place)) throw taken(place);
    await mkdir(beside, { recursive: true });
    try {
      return await takeLock(beside);
    } catch (error) {
      // Another writer has just ended, and taken the folder with it.
      if (codeOf(error) === 'ENOENT' && tries < CLAIM_TRIES) continue;
      const writer = await readLock(beside);
      if (writer === null) throw error;
      throw new InputError(
        `${place}: process ${writer.pid} writes this release since ${writer.startedAt}; wait until it is done, or name another folder`,
      );
    }
  }
}

async function writeTables(
  folder: string,
  lines: ReturnType<typeof packagePieces>,
  signal: AbortSignal,
): Promise<PackageEnd> {
  const files = new Map<string, WriteStream>(
    TABLES.map(({ id }) => [id, createWriteStream(join(folder, `${id}.csv`))]),
  );
  const failures: Error[] = [];
  // A full disk, and what was still to be written when everything is let go.
  for (const file of files.values()) file.on('error', (error) => failures.push(error));
  try {
    for (;;) {
      const step = await lines.next();
      signal.throwIfAborted();
      if (failures[0] !== undefined) throw failures[0];
      if (step.done === true) {
        for (const file of files.values()) file.end();
        for (const file of files.values()) await finished(file);
        return step.value;
      }
      const file = files.get(step.value.table);
      if (file !== undefined && !file.write(step.value.text)) await once(file, 'drain');
    }
  } finally {
    await lines.return?.({ ledger: '', at: null, records: 0 });
    for (const file of files.values()) file.destroy();
  }
}

async function writeAbout(folder: string, { ledger, at, records }: PackageEnd): Promise<void> {
  await writeFile(join(folder, 'code-book.md'), codeBookPage());
  await copyFile(join(packageFolder(), 'docs', 'accuracy.md'), join(folder, 'accuracy.md'));
  const resources = new Map([
    ...TABLES.map(({ id }) => [id, `${id}.csv`] as const),
    ...DOCUMENTS.map(({ id }) => [id, `${id}.md`] as const),
  ]);
  const facts = new Map<string, { bytes: number; sha256: string }>();
  for (const [id, name] of resources) facts.set(id, await factsOf(join(folder, name)));
  const rules = `swapledger ${version()}, reader ${READER_VERSION}, extractor ${EXTRACTOR_VERSION}`;
  const descriptor = `${JSON.stringify(dataPackage({ ledger, at, rules, files: facts }), null, 2)}\n`;
  await writeFile(join(folder, 'datapackage.json'), descriptor);
  const sum = createHash('sha256').update(descriptor).digest('hex');
  await writeFile(join(folder, 'README.md'), readme({ ledger, at, records }, rules, sum));
  const sums: string[] = [];
  for (const name of [...resources.values(), 'datapackage.json', 'README.md']) {
    sums.push(`${(await factsOf(join(folder, name))).sha256}  ${name}\n`);
  }
  await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
}

function readme({ at, records }: PackageEnd, rules: string, sum: string): string {
  return `# Swapledger, prisoner exchanges as reported by the news

${records} records, as of ${at ?? 'the beginning'}. Read by ${rules}; how well, is in accuracy.md.
What the fields mean: code-book.md. The tables and their types: datapackage.json (Frictionless Data Package 2).
Whether it is whole: \`sha256sum -c SHA256SUMS\`.

## Licence

${LICENCE.words}

## How to cite

“Swapledger, prisoner exchanges as reported by the news, release of ${(at ?? 'no day').slice(0, 10)}, ${records} records, SHA-256 ${sum.slice(0, 12)}.”
`;
}

async function factsOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) hash.update(chunk);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
