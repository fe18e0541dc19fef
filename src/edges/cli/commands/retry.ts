// retry: dead letters, or rejected addresses, go back to where they stopped.
import { Option } from 'commander';
import type { RetryFilter, Why } from '../../../service/index.ts';
import { plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { withLedger } from '../ledger-door.ts';

type Options = { state: RetryFilter['state']; host?: string; url?: string; reason?: string };

export const addRetry: AddCommand = (program, run) => {
  const command = program
    .command('retry')
    .summary('try dead letters again')
    .description('Puts dead letters (or rejected addresses) back to where they stopped, with all their tries.')
    .addOption(new Option('--state <state>', 'which ones').choices(['dead', 'rejected']).default('dead'))
    .option('--host <host>', 'only those of this host')
    .option('--url <url>', 'only this address')
    .option('--reason <code>', 'only those that stopped for this reason, as http_503')
    .action(run(retry));
  examples(command, [['swapledger retry --state dead --host news.example', 'a host that was down is up again']]);
};

async function retry(context: Context, { state, host, url, reason }: Options): Promise<number> {
  return await withLedger(context, async ({ ledger }) => {
    const { retried } = await ledger.retry({ state, host: host ?? null, url: url ?? null, reason: reason ?? null });
    const { say, voice } = context.terminal;
    if (retried > 0) say(voice.green(`${plural(retried, 'address is', 'addresses are')} tried again.`));
    else say(`Nothing to try again.${url === undefined ? '' : hintFor(url, await ledger.why(url))}`);
    return 0;
  });
}

/** What is not tried again has another state, or is not there. */
function hintFor(url: string, why: Why | null): string {
  if (why === null) return ` The ledger does not know ${url}: swapledger enqueue ${url}`;
  const { state, reason } = why.address;
  if (state === 'rejected' || state === 'dead')
    return ` It is ${state} (${reason}); to try it all the same: swapledger retry --state ${state} --url ${url}`;
  return ` It is ${state === 'extracted' ? 'extracted already' : 'under way'}: swapledger why ${url}`;
}
