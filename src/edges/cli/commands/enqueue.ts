// enqueue: URLs in; each is committed before it is answered for, then fetched and read by the service.
import { createReadStream } from 'node:fs';
import { type AddCommand, type Context, examples } from '../command.ts';
import { UsageError } from '../failures.ts';
import { takeIn } from '../intake.ts';
import { withLedger } from '../ledger-door.ts';
import { readLines } from '../read-lines.ts';

export const addEnqueue: AddCommand = (program, run) => {
  const command = program
    .command('enqueue')
    .summary('hand in URLs to be fetched and read')
    .description('Hands in the URLs of articles. What is accepted is kept before the answer, and never lost.')
    .argument('[urls...]', 'URLs, or - for standard input, one a line')
    .option('--file <file>', 'a file of URLs, one a line; blank lines and lines that begin with # are skipped')
    .option('--wait', 'wait until each is read and folded into the ledger, with a progress bar')
    .action(run(enqueue));
  examples(command, [
    ['swapledger enqueue https://example.org/news/1 --wait', 'one article, and wait for it'],
    ['swapledger enqueue --file urls.txt', 'many'],
  ]);
};

async function enqueue(
  context: Context,
  urls: readonly string[],
  options: { file?: string; wait?: boolean },
): Promise<number> {
  if (urls.length === 0 && options.file === undefined) {
    throw new UsageError('enqueue what? Give URLs, --file urls.txt, or - for standard input');
  }
  const { terminal } = context;
  return await withLedger(context, (door) =>
    takeIn(
      {
        entries: urlsOf(urls, options.file, terminal.stdin),
        take: (batch) => door.ledger.accept(batch),
        name: (url) => url,
        nouns: ['address', 'addresses'],
        weigh: (url) => url.length,
        wait: options.wait === true,
        total: linesIn(options.file),
      },
      door,
      terminal,
    ),
  );
}

/** Counted ahead, so that a person sees how far it is: a file of 100,000 lines takes some milliseconds. */
async function linesIn(file: string | undefined): Promise<number> {
  if (file === undefined || file === '-') return 0;
  let lines = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      const bytes: unknown = chunk;
      if (bytes instanceof Uint8Array) lines += bytes.reduce((sum, byte) => sum + Number(byte === 0x0a), 0);
    }
  } catch {
    // Said where it is read.
  }
  return lines;
}

async function* urlsOf(
  urls: readonly string[],
  file: string | undefined,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  for (const url of urls) {
    if (url === '-') yield* linesOf(stdin);
    else yield url;
  }
  if (file !== undefined) yield* linesOf(file === '-' ? stdin : createReadStream(file));
}

/** A URL of more than a megabyte is refused for its length; what is not there cannot be shown whole. */
async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const { number, text } of readLines(source, 1024 * 1024)) {
    const url = text === null ? `(line ${number}, too long to be a URL)` : text.trim();
    if (url !== '' && !url.startsWith('#')) yield url;
  }
}
