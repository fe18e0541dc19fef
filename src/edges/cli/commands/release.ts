// release: the ledger as a citable data package in a folder of its own, whole or not at all.
import { resolve } from 'node:path';
import { type AddCommand, type Context, examples } from '../command.ts';
import { withLedger } from '../ledger-door.ts';
import { writeRelease } from '../write-release.ts';

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
  return await withLedger(context, async ({ ledger }) => {
    const { signal } = terminal;
    const end = await writeRelease(resolve(folder), () => ledger.snapshot(), { names, signal });
    terminal.say(terminal.voice.green(`${folder}: ${end.records} records, as of ${end.at ?? 'the beginning'}.`));
    return 0;
  });
}
