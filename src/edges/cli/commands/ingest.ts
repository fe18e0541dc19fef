// ingest: texts and saved pages in; they take the way of a fetched page, and nothing is fetched.
import { createReadStream } from 'node:fs';
import type { Document } from '../../../domain/document.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { checkDate, fromFile, fromLine, fromStream, type Given, type Input } from '../document-input.ts';
import { UsageError, wordsOf } from '../failures.ts';
import { takeIn } from '../intake.ts';
import { withLedger } from '../ledger-door.ts';
import { readLines } from '../read-lines.ts';
import type { Terminal } from '../terminal.ts';

type Options = { jsonl?: boolean; wait?: boolean; published?: string; url?: string };

export const addIngest: AddCommand = (program, run) => {
  const command = program
    .command('ingest')
    .summary('hand in texts and saved pages')
    .description('Hands in articles that are at hand: texts and saved pages. Nothing is fetched.')
    .argument('[files...]', 'files (text or saved page, also .gz), or - for standard input')
    .option('--jsonl', 'one article a line, as extract --jsonl reads them')
    .option('--published <date>', 'when the articles were published, where they do not say')
    .option('--url <url>', 'where the one article given stood')
    .option('--wait', 'wait until each is read and folded into the ledger, with a progress bar')
    .action(run(ingest));
  examples(command, [
    ['swapledger ingest saved/*.html --wait', 'saved pages'],
    ['swapledger ingest --jsonl < articles.jsonl', 'any number, with what is known of each'],
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
  let broken = false;
  const documents = takenFrom(
    options.jsonl === true ? lines(names, given, terminal) : whole(names, given, terminal),
    (problem) => {
      broken = true;
      terminal.say(terminal.voice.red(`error: ${problem}`));
    },
  );
  const code = await withLedger(context, (door) =>
    takeIn(
      {
        entries: documents,
        take: (batch) => door.ledger.ingest(batch),
        name: ({ url, id }) => url ?? id ?? 'a text without url and id',
        weigh: ({ body }) => (body.kind === 'text' ? body.text.length : body.bytes.length),
        wait: options.wait === true,
      },
      door,
      terminal,
    ),
  );
  return broken ? 1 : code;
}

async function* takenFrom(inputs: AsyncIterable<Input>, onBroken: (problem: string) => void): AsyncGenerator<Document> {
  for await (const input of inputs) {
    if (input.kind === 'broken') onBroken(input.problem);
    else yield input.document;
  }
}

async function* whole(files: readonly string[], given: Given, { stdin }: Terminal): AsyncGenerator<Input> {
  for (const file of files) yield file === '-' ? await fromStream(stdin, given) : await fromFile(file, given);
}

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
