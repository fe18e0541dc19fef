// export: the records of the ledger, streamed to standard output in one of the registered formats.
import { Option } from 'commander';
import { inLargePieces } from '../../../domain/lines.ts';
import type { ReviewState } from '../../../domain/record.ts';
import { FORMATS, formatOf, recordsOf } from '../../../publish/index.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { UsageError } from '../failures.ts';
import { withLedger } from '../ledger-door.ts';

type Options = { format: string; state: ReviewState | 'any'; names?: boolean; bom?: boolean };

export const addExport: AddCommand = (program, run) => {
  const command = program
    .command('export')
    .summary('the records, for other programs')
    .description('Writes the records of the ledger to standard output, each with every report that it rests on.')
    .addOption(
      new Option('--format <format>', 'which format').choices(FORMATS.map(({ id }) => id)).makeOptionMandatory(),
    )
    .addOption(
      new Option('--state <state>', 'only records in this review state')
        .choices(['any', 'approved', 'waiting', 'needs_second_source', 'reopened', 'rejected'])
        .default('any'),
    )
    .option('--names', 'with the names of released people that the policy lets out (docs/people.md)')
    .option('--bom', 'with a byte order mark, by which Excel knows UTF-8; tables only')
    .addHelpText(
      'after',
      `\nFormats:\n${FORMATS.map(({ id, describes }) => `  ${id.padEnd(14)} ${describes}`).join('\n')}\n`,
    )
    .action(run(exportRecords));
  examples(command, [
    ['swapledger export --format json > ledger.json', 'everything'],
    ['swapledger export --format csv --state approved > ledger.csv', 'what a reviewer approved'],
    ['swapledger export --format csv-claims --bom > claims.csv', 'every claim with its quote, for a spreadsheet'],
  ]);
};

async function exportRecords(
  context: Context,
  { format: id, state, names = false, bom = false }: Options,
): Promise<number> {
  const format = formatOf(id);
  if (format === null) throw new UsageError(`there is no format "${id}"`);
  const { write, signal } = context.terminal;
  return await withLedger(context, async ({ ledger }) => {
    const records = recordsOf(await ledger.snapshot(), state);
    for await (const piece of inLargePieces(format.write(records, { names, bom }))) {
      signal.throwIfAborted();
      await write(piece);
    }
    return 0;
  });
}
