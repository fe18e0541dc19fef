// ingest: texts, saved pages and web archives in; they take the way of a fetched page, and nothing is fetched.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Document } from '../../../domain/document.ts';
import { plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { checkDate, fromFile, fromLine, fromStream, type Given, type Input } from '../document-input.ts';
import { codeOf, InputError, UsageError, wordsOf } from '../failures.ts';
import { takeIn } from '../intake.ts';
import { withLedger } from '../ledger-door.ts';
import { openProblems, type Problems } from '../problems.ts';
import { openProgress } from '../progress-line.ts';
import { readLines } from '../read-lines.ts';
import type { Terminal } from '../terminal.ts';
import type { WarcCounts } from '../warc-input.ts';

type Options = { jsonl?: boolean; wait?: boolean; published?: string; url?: string };

export const addIngest: AddCommand = (program, run) => {
  const command = program
    .command('ingest')
    .summary('hand in texts, saved pages and web archives')
    .description(
      'Hands in articles that are at hand: texts, saved pages, and the pages of a web archive that may tell of an exchange.\nNothing is fetched.',
    )
    .argument('[files...]', 'files (text or saved page, also .gz; .warc or .warc.gz), or - for standard input')
    .option('--jsonl', 'one article a line, as extract --jsonl reads them')
    .option('--published <date>', 'when the articles were published, where they do not say')
    .option('--url <url>', 'where the one article given stood')
    .option('--wait', 'wait until each is read and folded into the ledger, with a progress bar')
    .action(run(ingest));
  examples(command, [
    ['swapledger ingest saved/*.html --wait', 'saved pages'],
    ['swapledger ingest --jsonl < articles.jsonl', 'any number, with what is known of each'],
    ['swapledger ingest CC-NEWS-20250506.warc.gz', 'a web archive: pages without a word of a swap are passed over'],
  ]);
};

async function ingest(context: Context, files: readonly string[], options: Options): Promise<number> {
  const { terminal } = context;
  if (files.length === 0 && options.jsonl !== true)
    throw new UsageError('ingest what? Give files, or --jsonl with standard input');
  if (options.url !== undefined && (files.length > 1 || options.jsonl === true)) {
    throw new UsageError('--url names the place of one article; give one file, or "url" in each line of --jsonl');
  }
  const given = {
    url: options.url ?? null,
    published: options.published === undefined ? null : usageDate(options.published),
  };
  const names = files.length === 0 ? ['-'] : files;
  const problems = openProblems(terminal);
  const documents = takenFrom(
    options.jsonl === true ? lines(names, given, terminal) : whole(names, given, terminal),
    problems,
  );
  const code = await withLedger(context, (door) =>
    takeIn(
      {
        entries: documents,
        take: (batch) => door.ledger.ingest(batch),
        name: ({ url, id }) => url ?? id ?? 'a text without url and id',
        nouns: ['article', 'articles'],
        weigh: ({ body }) => (body.kind === 'text' ? body.text.length : body.bytes.length),
        wait: options.wait === true,
        total: null,
      },
      door,
      terminal,
    ),
  );
  return problems.count() > 0 ? 1 : code;
}

async function* takenFrom(inputs: AsyncIterable<Input>, problems: Problems): AsyncGenerator<Document> {
  try {
    for await (const input of inputs) {
      if (input.kind === 'broken') problems.tell(input.problem);
      else yield input.document;
    }
  } finally {
    problems.end();
  }
}

async function* whole(files: readonly string[], given: Given, terminal: Terminal): AsyncGenerator<Input> {
  for (const file of files) {
    if (isWarc(file)) yield* archived(file, terminal);
    else yield file === '-' ? await fromStream(terminal.stdin, given) : await fromFile(file, given);
  }
}

const isWarc = (file: string): boolean => /\.warc(?:\.gz)?$/i.test(file);

/** Pages come out while the archive is read; one that breaks off is said, and what came before it stays. */
async function* archived(file: string, terminal: Terminal): AsyncGenerator<Input> {
  const { warcPages } = await import('../warc-input.ts');
  const counts: WarcCounts = { pages: 0, passedOver: 0, broken: 0, bytes: 0 };
  const bar = openProgress(terminal, 'Megabytes');
  const total = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  try {
    for await (const document of warcPages(file, counts, terminal.signal)) {
      bar.update(
        inMegabytes(counts.bytes),
        inMegabytes(total),
        `${counts.pages} pages, ${counts.passedOver} passed over`,
      );
      yield { kind: 'document', document };
    }
  } catch (error) {
    if (!(error instanceof InputError) && typeof codeOf(error) !== 'string') throw error;
    yield { kind: 'broken', id: file, reason: 'bad_input', problem: wordsOf(error).join(' ') };
  } finally {
    bar.stop();
  }
  const { pages, passedOver, broken } = counts;
  const unpackable = broken > 0 ? `, ${broken} that cannot be unpacked or are too large` : '';
  terminal.say(
    terminal.voice.dim(`${file}: ${plural(pages, 'page')}, ${passedOver} without a word of a swap${unpackable}.`),
  );
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

async function* lines(files: readonly string[], given: Given, { stdin }: Terminal): AsyncGenerator<Input> {
  for (const file of files) {
    const where = file === '-' ? '' : `${file}: `;
    for await (const line of readLines(file === '-' ? stdin : createReadStream(file))) {
      const input = await fromLine(line, given);
      if (input !== null) yield input.kind === 'broken' ? { ...input, problem: where + input.problem } : input;
    }
  }
}

function usageDate(date: string): string {
  try {
    return checkDate(date);
  } catch (error) {
    throw new UsageError(`--published: ${wordsOf(error).join(' ')}`);
  }
}
