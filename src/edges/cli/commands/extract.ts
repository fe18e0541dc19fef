// extract and read: articles in, their events (or the articles alone) out, with no database.
import { createReadStream } from 'node:fs';
import { Option } from 'commander';
import type { Extraction } from '../../../domain/article.ts';
import { checkUrl } from '../../../service/index.ts';
import { withoutPassword } from '../../config.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import {
  checkDate,
  fromFile,
  fromLine,
  fromStream,
  type Given,
  type Input,
  unreadableInput,
} from '../document-input.ts';
import { UsageError, wordsOf } from '../failures.ts';
import { inOrder } from '../in-order.ts';
import { openProblems } from '../problems.ts';
import { readLines } from '../read-lines.ts';
import { openReaders, type Readers } from '../readers.ts';
import { explanationOf, showExplanation } from '../show-explanation.ts';
import { showExtraction } from '../show-extraction.ts';

type Options = { published?: string; url?: string; json?: boolean; jsonl?: boolean; explain?: boolean };

const LINE = '{id, url?, title?, published?, fetched?, contentType?, language?, text | html | file}';

export const addExtract: AddCommand = (program, run) => {
  const command = program
    .command('extract')
    .summary('what articles say, with the words that say it; no database')
    .description('Reads articles and prints each event with its evidence. Nothing is kept.')
    .argument('[inputs...]', 'files (text or saved page, also .gz), URLs, or - for standard input')
    .option('--published <date>', 'when the articles were published, where they do not say')
    .option('--url <url>', 'where the one article given stood')
    .addOption(new Option('--json', 'print JSON: one object, or an array for several inputs').conflicts('jsonl'))
    .option('--jsonl', `read one article a line, ${LINE}; write one line for each, in the same order`)
    .addOption(
      new Option(
        '--explain',
        'show the text in colour, the rows that fired, and what every number was taken for',
      ).conflicts('jsonl'),
    )
    .action(run(extract));
  examples(command, [
    ['swapledger extract article.html --published 2025-05-23', 'events for a person'],
    ['swapledger extract https://example.org/news/1 --json', 'a page from the web, as JSON'],
    ['swapledger extract article.html --explain', 'why each number was taken for what it is'],
    ['swapledger extract --jsonl < articles.jsonl > events.jsonl', 'any number, memory stays flat'],
  ]);
};

export const addRead: AddCommand = (program, run) => {
  const command = program
    .command('read')
    .summary('the articles alone: title, date, language, text')
    .description(
      `Reads articles, one a line, ${LINE}, and writes {id, article, unreadable, reading} for each, in the same order.`,
    )
    .argument('[files...]', 'JSONL files, or - for standard input')
    .requiredOption('--jsonl', 'one article a line in, one line out')
    .action(
      run((context: Context, files: readonly string[]) =>
        stream(context, files, NOTHING_GIVEN, ({ id, article, unreadable, reading }) => ({
          id,
          article,
          unreadable,
          reading,
        })),
      ),
    );
  examples(command, [
    ['swapledger read --jsonl < pages.jsonl > articles.jsonl', 'what each page says, without its furniture'],
  ]);
};

const NOTHING_GIVEN: Given = { url: null, published: null };

async function extract(context: Context, inputs: readonly string[], options: Options): Promise<number> {
  const given = {
    url: options.url ?? null,
    published: options.published === undefined ? null : usageDate(options.published),
  };
  if (given.url !== null && (options.jsonl === true || inputs.length > 1)) {
    throw new UsageError('--url names the place of one article; give one input, or "url" in each line of --jsonl');
  }
  if (options.jsonl === true) return await stream(context, inputs, given, (extraction) => extraction);
  return await each(context, inputs, given, { json: options.json === true, explain: options.explain === true });
}

/** One line in, one line out, in order; a broken one is said with its number, and the rest goes on. */
async function stream(
  { terminal, config }: Context,
  files: readonly string[],
  given: Given,
  shape: (extraction: Extraction) => unknown,
): Promise<number> {
  const readers = openReaders(config);
  const problems = openProblems(terminal);
  try {
    for (const file of files.length === 0 ? ['-'] : files) {
      const where = file === '-' ? '' : `${file}: `;
      const lines = readLines(file === '-' ? terminal.stdin : createReadStream(file));
      const results = inOrder(lines, readers.window, async (line) => {
        const input = await fromLine(line, given);
        return input === null ? null : { input, extraction: await readInput(input, readers) };
      });
      for await (const result of results) {
        terminal.signal.throwIfAborted();
        if (result === null) continue;
        if (result.input.kind === 'broken') problems.tell(where + result.input.problem);
        await terminal.write(`${JSON.stringify(shape(result.extraction))}\n`);
      }
    }
  } finally {
    problems.end();
    await readers.close();
  }
  return problems.count() > 0 ? 1 : 0;
}

async function each(
  { terminal, config }: Context,
  given: readonly string[],
  known: Given,
  { json, explain }: { readonly json: boolean; readonly explain: boolean },
): Promise<number> {
  const show = (name: string, extraction: Extraction): string =>
    explain ? showExplanation(name, extraction, terminal) : showExtraction(name, extraction, terminal);
  const inJson = (extraction: Extraction): string =>
    JSON.stringify(explain ? { ...extraction, ...explanationOf(extraction) } : extraction, null, 2);
  const inputs = given.length > 0 ? given : terminal.stdin.isTTY ? [] : ['-'];
  if (inputs.length === 0) throw new UsageError('extract what? Give files, URLs, or - for standard input');
  const readers = openReaders(config);
  const problems = openProblems(terminal);
  try {
    for (const [index, name] of inputs.entries()) {
      terminal.signal.throwIfAborted();
      const input = await open(name, known, readers, terminal.stdin);
      const extraction = await readInput(input, readers);
      if (input.kind === 'broken') problems.tell(input.problem);
      else if (extraction.unreadable !== null) problems.tell(`${name}: ${extraction.unreadable.detail}`);
      if (!json) await terminal.write(show(withoutPassword(name), extraction));
      else if (inputs.length === 1) await terminal.write(`${inJson(extraction)}\n`);
      else await terminal.write(`${index === 0 ? '[\n' : ',\n'}${inJson(extraction)}`);
    }
    if (json && inputs.length > 1) await terminal.write('\n]\n');
  } finally {
    problems.end();
    await readers.close();
  }
  return problems.count() > 0 ? 1 : 0;
}

async function open(name: string, given: Given, readers: Readers, stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  if (name === '-') return await fromStream(stdin, given);
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(name) && !/^https?:/i.test(name)) return await fromFile(name, given);
  const url = checkUrl(name);
  if (url.kind === 'refused')
    return { kind: 'broken', id: url.given, reason: 'bad_input', problem: `${url.given}: ${url.detail}` };
  try {
    const document = await readers.fetch(url.url);
    return {
      kind: 'document',
      document: { ...document, ...(given.url === null ? {} : { url: given.url }), published: given.published },
    };
  } catch (error) {
    return { kind: 'broken', id: withoutPassword(name), reason: 'bad_input', problem: wordsOf(error).join(' ') };
  }
}

async function readInput(input: Input, readers: Readers): Promise<Extraction> {
  return input.kind === 'broken' ? unreadableInput(input) : await readers.read(input.document);
}

function usageDate(date: string): string {
  try {
    return checkDate(date);
  } catch (error) {
    throw new UsageError(`--published: ${wordsOf(error).join(' ')}`);
  }
}
