// remove: an article and every quote of it leave the ledger, for good; that and why is kept, not what.
import { Option } from 'commander';
import { plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { withLedger } from '../ledger-door.ts';
import { byOption } from '../local-user.ts';
import { plain } from '../terminal.ts';

type Options = { reason: string; by: string };

export const addRemove: AddCommand = (program, run) => {
  const command = program
    .command('remove')
    .summary('take an article and its quotes out, for good')
    .description(
      'Takes an article, its earlier versions, its page and every quote of it out of the ledger; records follow. The address is not read again.',
    )
    .argument('<url>', 'the URL as it was handed in')
    .addOption(new Option('--reason <words>', 'why; kept in the audit').makeOptionMandatory())
    .addOption(byOption())
    .action(run(remove));
  examples(command, [['swapledger remove https://example.org/news/1 --reason "takedown of 3 May"', 'at once']]);
};

async function remove(context: Context, url: string, { reason, by }: Options): Promise<number> {
  const { say, voice } = context.terminal;
  return await withLedger(context, async ({ ledger }) => {
    const removed = await ledger.remove({ url, by, reason });
    if (removed === null) {
      say(voice.red(`error: ${plain(url)} was never accepted; there is nothing to take out`));
      return 1;
    }
    const records = removed.recordIds.length;
    say(
      voice.green(`${plain(url)} is out of the ledger${records === 0 ? '' : `, and of ${plural(records, 'record')}`}.`),
    );
    return 0;
  });
}
