// export: the records of the ledger, streamed to standard output in one of the registered formats.
import { Option } from 'commander';
import { inLargePieces } from '../../../domain/lines.ts';
import { FORMATS, formatOf, recordsOf } from '../../../publish/index.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { UsageError } from '../failures.ts';
import { withLedger } from '../ledger-door.ts';
import { addRecordFilters, type GivenFilters, wantedRecords } from '../record-filters.ts';

type Options = GivenFilters & { format: string; names?: boolean; bom?: boolean };

export const addExport: AddCommand = (program, run) => {
  const command = program
    .command('export')
    .summary('the records, for other programs')
    .description('Writes the records of the ledger to standard output, each with every report that it rests on.')
    .addOption(
      new Option('--format <format>', 'which format').choices(FORMATS.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option('--names', 'with the names of released people that the policy lets out (docs/people.md)')
    .option('--bom', 'with a byte order mark, by which Excel knows UTF-8; tables only')
    .addHelpText(
      'after',
      `\nFormats:\n${FORMATS.map(({ id, describes }) => `  ${id.padEnd(14)} ${describes}`).join('\n')}\n`,
    )
    .action(run(exportRecords));
  addRecordFilters(command);
  examples(command, [
    ['swapledger export --format json > ledger.json', 'everything'],
    ['swapledger export --format csv --state approved > ledger.csv', 'what a reviewer approved'],
    ['swapledger export --format csv --party RU,UA --from 2025-01-01 > swaps.csv', 'one war, from one year on'],
    ['swapledger export --format csv-claims --bom > claims.csv', 'every claim with its quote, for a spreadsheet'],
  ]);
};

async function exportRecords(
  context: Context,
  { format: id, names = false, bom = false, ...filters }: Options,
): Promise<number> {
  const format = formatOf(id);
  if (format === null) throw new UsageError(`there is no format "${id}"`);
  const wanted = wantedRecords(filters);
  const { write, signal } = context.terminal;
  return await withLedger(context, async ({ ledger }) => {
    let found = 0;
    const records = counted(recordsOf(await ledger.snapshot(wanted)), () => {
      found += 1;
    });
    for await (const piece of inLargePieces(format.write(records, { names, bom }))) {
      signal.throwIfAborted();
      await write(piece);
    }
    if (found === 0) context.terminal.say('No record of the ledger meets this.');
    return 0;
  });
}

async function* counted<Item>(items: AsyncIterable<Item>, count: () => void): AsyncGenerator<Item, void, void> {
  for await (const item of items) {
    count();
    yield item;
  }
}
