// import: a list of exchanges that somebody keeps already; its rows become records that reports join, all of them or none.
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { type ImportOutcome, ListMapping } from '../../../domain/list.ts';
import { exampleMapping } from '../../../lists/index.ts';
import { plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { InputError, UsageError } from '../failures.ts';
import { type LedgerDoor, withLedger } from '../ledger-door.ts';
import { MOST_SHOWN } from '../problems.ts';
import { plain, type Terminal } from '../terminal.ts';
import { waitFor } from '../wait-for.ts';

type Options = {
  mapping?: string;
  dryRun?: boolean;
  skipRefused?: boolean;
  replace?: boolean;
  example?: boolean;
  wait?: boolean;
};

export const addImport: AddCommand = (program, run) => {
  const command = program
    .command('import')
    .summary('begin with a list of exchanges that you keep')
    .description(
      'Takes in a list of exchanges (CSV) as records that the reports of others join. The list is one source, each row with\nits own words as evidence. All rows are taken in, or none. The list again, longer or corrected: what is known stays.',
    )
    .argument('<file>', 'CSV: commas, semicolons, tabs or bars, with a head')
    .option('--mapping <file>', 'which column says what (JSON); without it, by the names that our exports use')
    .option('--example', 'print a mapping for this file, to begin with')
    .option('--dry-run', 'say what would come of it, and write nothing')
    .option('--skip-refused', 'take in the other rows where some cannot be read')
    .option('--replace', 'take out the rows of this list that the file has no longer; --dry-run says which')
    .option('--wait', 'wait until each is folded into the ledger, with a progress bar')
    .action(run(importFile));
  examples(command, [
    ['swapledger import exchanges.csv --example > mapping.json', 'a mapping to fill in'],
    ['swapledger import exchanges.csv --mapping mapping.json --dry-run', 'what would come of it'],
    ['swapledger import exchanges.csv --mapping mapping.json --wait', 'take it in'],
    ['swapledger import exchanges.csv --mapping mapping.json --replace --dry-run', 'which rows would leave'],
    ['swapledger import records.csv', 'an export of another ledger needs no mapping'],
  ]);
};

async function importFile(context: Context, file: string, options: Options): Promise<number> {
  const { terminal } = context;
  const { dryRun = false, skipRefused = false, replace = false, wait = false } = options;
  if (dryRun && wait) throw new UsageError('--dry-run writes nothing to wait for; leave one of the two out');
  if (options.example === true) return await printExample(file, terminal);
  const mapping = options.mapping === undefined ? null : await readMapping(options.mapping);
  const body = await bytesOf(file);
  return await withLedger(context, async (door) => {
    const outcome = await door.ledger.importList({ file, body, mapping, dryRun, skipRefused, replace });
    tell(file, outcome, terminal);
    if (outcome.kind === 'refused') return 1;
    if (wait) await fold(outcome, door, terminal);
    return outcome.rows.refused > 0 ? 1 : 0;
  });
}

async function printExample(file: string, terminal: Terminal): Promise<number> {
  const example = exampleMapping(file, await bytesOf(file));
  if ('list' in example) {
    await terminal.write(`${JSON.stringify(example, null, 2)}\n`);
    terminal.say(terminal.voice.dim('What each part may be, with examples: docs/import.md'));
    return 0;
  }
  sayProblems(file, example, terminal);
  return 1;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if ((await stat(file)).isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR', path: file });
  return await readFile(file);
}

async function readMapping(path: string): Promise<ListMapping> {
  const text = (await readFile(path, 'utf8')).replace(/^\u{FEFF}/u, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${path}: it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const read = ListMapping.safeParse(json);
  if (read.success) return read.data;
  throw new InputError(`${path}: it is no mapping; docs/import.md says what one holds\n${z.prettifyError(read.error)}`);
}

function tell(file: string, outcome: ImportOutcome, terminal: Terminal): void {
  const { say, voice } = terminal;
  const { kind, list, columns, rows, repeated, undated, fresh, known, corrected, records, joined } = outcome;
  sayProblems(file, outcome.problems, terminal);
  if (list !== null) {
    say(
      `${plain(list.title)} (${list.name}): ${sentence(rows.good, 'row', [
        [rows.leftOut, 'left out'],
        [rows.refused, 'refused'],
      ])}`,
    );
    say(voice.dim(`Read: ${columns.read.map(plain).join(', ')}`));
    if (columns.kept.length > 0) say(voice.dim(`Only kept with the row: ${columns.kept.map(plain).join(', ')}`));
  }
  if (kind === 'refused') {
    const way = outcome.replaced ? 'Mend them.' : 'Mend them, or take in the other rows with --skip-refused.';
    const hint = rows.good > 0 ? ` ${way}` : '';
    say(voice.red(`Nothing was taken in.${hint}`));
    return;
  }
  for (const { line, of } of repeated.slice(0, MOST_SHOWN))
    say(voice.yellow(`line ${line} tells of the exchange of line ${of}`));
  sayRest(repeated.length, terminal);
  if (undated > 0)
    say(voice.yellow(`${plural(undated, 'row')} without a date: each stands alone until a reviewer says when it was`));
  sayGone(outcome, terminal);
  const words = sentence(records, 'record', [
    [joined, joined === 1 ? 'row joins a record that is there' : 'rows join records that are there'],
    [repeated.length, 'told twice'],
    [corrected, 'corrected'],
    [known, 'known before'],
  ]);
  if (kind === 'tried') say(`${voice.green(`It would make ${words}.`)} Nothing was written.`);
  else
    say(
      voice.green(
        fresh === 0 && corrected === 0 && !(outcome.replaced && outcome.gone.length > 0)
          ? `Nothing new: ${words}.`
          : `Taken in: ${words}.`,
      ),
    );
}

function sayGone({ kind, gone, replaced }: ImportOutcome, { say, voice }: Terminal): void {
  if (gone.length === 0) return;
  const shown = gone.slice(0, MOST_SHOWN).map(plain).join(', ');
  const others = gone.length > MOST_SHOWN ? ` and ${gone.length - MOST_SHOWN} more` : '';
  const isOne = gone.length === 1;
  const stays = isOne ? 'stays' : 'stay';
  const leaves = kind === 'tried' ? 'would leave' : isOne ? 'leaves' : 'leave';
  const rows = `${plural(gone.length, 'row')} of this list ${isOne ? 'is' : 'are'} not in the file any more`;
  say(voice.yellow(`${rows} and ${replaced ? leaves : stays}: ${shown}${others}`));
  if (replaced) return;
  say(`To take ${isOne ? 'it' : 'them'} out: import again with --replace`);
}

function sentence(count: number, what: string, more: readonly (readonly [count: number, what: string])[]): string {
  return [plural(count, what), ...more.flatMap(([some, said]) => (some === 0 ? [] : [`${some} ${said}`]))].join(', ');
}

function sayProblems(file: string, problems: ImportOutcome['problems'], terminal: Terminal): void {
  for (const { line, column, detail } of problems.slice(0, MOST_SHOWN)) {
    const place = [line === null ? [] : `line ${line}`, column === null ? [] : `column ${plain(column)}`]
      .flat()
      .join(', ');
    terminal.say(terminal.voice.red(`${plain(file)}${place === '' ? '' : `, ${place}`}: ${plain(detail)}`));
  }
  sayRest(problems.length, terminal);
}

function sayRest(count: number, { say }: Terminal): void {
  if (count > MOST_SHOWN) say(`… and ${count - MOST_SHOWN} more`);
}

async function fold({ ids }: ImportOutcome, door: LedgerDoor, terminal: Terminal): Promise<void> {
  await door.startWork();
  const { states } = await waitFor(ids, door.ledger, terminal);
  terminal.say(terminal.voice.green(`${plural(states.extracted, 'row')} folded into the ledger`));
}
