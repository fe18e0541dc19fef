// tokens: what programs show to be let in; made, listed and revoked.
import Table from 'cli-table3';
import { InvalidArgumentError } from 'commander';
import type { Role } from '../../../../domain/account.ts';
import { dayWords } from '../../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../../command.ts';
import { withLedger } from '../../ledger-door.ts';
import { localUser } from '../../local-user.ts';
import { BARE } from '../../table.ts';
import { plain } from '../../terminal.ts';
import { tellOutcome } from './tell.ts';
import { roleOption } from './users.ts';

const DEFAULT_DAYS = 90;

export const addTokens: AddCommand = (program, run) => {
  const tokens = program
    .command('tokens')
    .summary('what programs show to be let in')
    .description(
      'API tokens: for scripts, and for the commands of another machine (SWAPLEDGER_SERVER, SWAPLEDGER_TOKEN).',
    );
  tokens
    .command('add')
    .description('make one; it is printed once and kept as a digest')
    .argument('<name>', 'what it is for')
    .addOption(roleOption().default('reader', 'reader'))
    .option('--days <days>', 'how long it lives', readDays, DEFAULT_DAYS)
    .action(run(add));
  tokens.command('list').description('list them, without the secrets').option('--json', 'print JSON').action(run(list));
  tokens
    .command('revoke')
    .description('let one in no more, at once')
    .argument('<id>', 'as list shows it')
    .action(
      run((context: Context, id: string) =>
        withLedger(context, async ({ accounts }) =>
          tellOutcome(
            context.terminal,
            await accounts.revokeToken({ id, by: localUser() }),
            ({ name }) => `${plain(name)} is revoked.`,
          ),
        ),
      ),
    );
  examples(tokens, [
    ['swapledger tokens add "nightly export" --role reader --days 365', 'prints the token'],
    ['SWAPLEDGER_SERVER=https://ledger.example.org SWAPLEDGER_TOKEN=… swapledger status', 'from elsewhere'],
  ]);
};

type Adding = { role: Role; days: number };

async function add(context: Context, name: string, { role, days }: Adding): Promise<number> {
  const { terminal } = context;
  return await withLedger(context, async ({ accounts }) => {
    const outcome = await accounts.addToken({ name, role, days, by: localUser() });
    if (outcome.kind === 'done') await terminal.write(`${outcome.done.secret}\n`);
    return tellOutcome(
      terminal,
      outcome,
      ({ token }) => `It has the role ${token.role}, until ${dayWords(token.expiresAt)}. It is not shown again.`,
    );
  });
}

async function list(context: Context, { json }: { json?: boolean }): Promise<number> {
  const { write, ink } = context.terminal;
  return await withLedger(context, async ({ accounts }) => {
    const tokens = await accounts.tokens();
    if (json === true) {
      await write(`${JSON.stringify(tokens, null, 2)}\n`);
    } else if (tokens.length === 0) {
      await write('No tokens. Make one with: swapledger tokens add NAME\n');
    } else {
      const table = new Table({ ...BARE, head: ['name', 'role', 'made by', 'until', 'last used', 'id'].map(ink.dim) });
      for (const { id, name, role, createdBy, expiresAt, usedAt } of tokens) {
        const used = usedAt === null ? ink.dim('never') : dayWords(usedAt);
        table.push([plain(name), role, plain(createdBy), dayWords(expiresAt), used, ink.dim(id)]);
      }
      await write(`${table.toString()}\n`);
    }
    return 0;
  });
}

function readDays(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1) throw new InvalidArgumentError('It is a number of days, as 90.');
  return Number(text);
}
