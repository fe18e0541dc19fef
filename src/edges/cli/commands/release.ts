// release: the ledger as a citable data package in a folder of its own, whole or not at all.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { READER_VERSION } from '../../../article/index.ts';
import { EXTRACTOR_VERSION } from '../../../domain/article.ts';
import { codeBookPage, dataPackage, LICENCE, type PackageEnd, packageLines, TABLES } from '../../../publish/index.ts';
import { packageFolder, version } from '../../package.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { InputError } from '../failures.ts';
import { withLedger } from '../ledger-door.ts';

export const addRelease: AddCommand = (program, run) => {
  const command = program
    .command('release')
    .summary('the ledger as a citable data package')
    .description(
      'Writes a Frictionless Data Package into a new folder: tables, code book, accuracy, checksums. The same ledger gives the same bytes.',
    )
    .argument('<folder>', 'a new one')
    .option('--names', 'with the names of released people that the policy lets out (docs/people.md)')
    .action(run(release));
  examples(command, [['swapledger release swapledger-2026-11', 'to publish as it is']]);
};

async function release(context: Context, folder: string, { names = false }: { names?: boolean }): Promise<number> {
  const { terminal } = context;
  const place = resolve(folder);
  if (await exists(place))
    throw new InputError(`${folder}: it is there already; a release never changes, name a new folder`);
  return await withLedger(context, async ({ ledger }) => {
    // Beside it first: a release that breaks off never stands under the name of a whole one, nor two in one folder.
    const fresh = `${place}.${process.pid}.part`;
    await mkdir(fresh, { recursive: true });
    try {
      const end = await writeTables(fresh, packageLines(await ledger.snapshot(), names), terminal.signal);
      await writeAbout(fresh, end);
      await rename(fresh, place).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && /^(ENOTEMPTY|EEXIST|ENOTDIR)$/.test(String(error.code))))
          throw error;
        throw new InputError(`${folder}: another release was written there meanwhile; it stays, name a new folder`);
      });
      terminal.say(terminal.voice.green(`${folder}: ${end.records} records, as of ${end.at ?? 'the beginning'}.`));
      return 0;
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
}

async function writeTables(
  folder: string,
  lines: ReturnType<typeof packageLines>,
  signal: AbortSignal,
): Promise<PackageEnd> {
  const files = new Map<string, WriteStream>(
    TABLES.map(({ id }) => [id, createWriteStream(join(folder, `${id}.csv`))]),
  );
  try {
    for (;;) {
      const step = await lines.next();
      signal.throwIfAborted();
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
  const tables = TABLES.map(({ id }) => `${id}.csv`);
  const facts = new Map<string, { bytes: number; sha256: string }>();
  for (const { id } of TABLES) facts.set(id, await factsOf(join(folder, `${id}.csv`)));
  const rules = `swapledger ${version()}, reader ${READER_VERSION}, extractor ${EXTRACTOR_VERSION}`;
  const descriptor = `${JSON.stringify(dataPackage({ ledger, at, rules, files: facts }), null, 2)}\n`;
  await writeFile(join(folder, 'datapackage.json'), descriptor);
  await writeFile(join(folder, 'code-book.md'), codeBookPage());
  await copyFile(join(packageFolder(), 'docs', 'accuracy.md'), join(folder, 'accuracy.md'));
  const sum = createHash('sha256').update(descriptor).digest('hex');
  await writeFile(join(folder, 'README.md'), readme({ ledger, at, records }, rules, sum));
  const sums: string[] = [];
  for (const name of [...tables, 'datapackage.json', 'code-book.md', 'accuracy.md', 'README.md']) {
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
