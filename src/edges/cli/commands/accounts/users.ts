// users: who may sign in, and as what; added, listed, given another role or password, removed.
import Table from 'cli-table3';
import { Option } from 'commander';
import { Role } from '../../../../domain/account.ts';
import type { AccountVerbs } from '../../../../service/index.ts';
import { dayWords } from '../../../ui/words.ts';
import { type AddCommand, type Context, examples, type Run } from '../../command.ts';
import { withLedger } from '../../ledger-door.ts';
import { localUser } from '../../local-user.ts';
import { readPassword } from '../../read-password.ts';
import { BARE } from '../../table.ts';
import { plain } from '../../terminal.ts';
import { tellOutcome } from './tell.ts';

export const addUsers: AddCommand = (program, run) => {
  const users = program
    .command('users')
    .summary('who may sign in')
    .description('Accounts of people. With the first one, everybody signs in, on this machine too.');
  users
    .command('add')
    .description('make an account; its password is asked for, or read from standard input')
    .argument('<name>', 'as ana or ana@example.org; it signs what is decided')
    .addOption(roleOption().default('reader', 'reader'))
    .action(
      run(async (context: Context, name: string, { role }: { role: Role }) => {
        const password = await readPassword(context.terminal, `Password for ${plain(name)}`);
        return await ask(context, `${plain(name)} may sign in as ${role}`, (accounts, by) =>
          accounts.addUser({ name, role, password, by }),
        );
      }),
    );
  users.command('list').description('list them').option('--json', 'print JSON').action(run(list));
  addRole(users, run);
  users
    .command('password')
    .description('give one another password; its sessions end')
    .argument('<name>')
    .action(
      run(async (context: Context, name: string) => {
        const password = await readPassword(context.terminal, `New password for ${plain(name)}`);
        return await ask(context, `${plain(name)} has another password`, (accounts, by) =>
          accounts.setPassword({ name, password, by }),
        );
      }),
    );
  users
    .command('remove')
    .description('let one in no more: sessions end, tokens are revoked, decisions stay')
    .argument('<name>')
    .action(
      run((context: Context, name: string) =>
        ask(context, `${plain(name)} may sign in no more`, (accounts, by) => accounts.removeUser({ name, by })),
      ),
    );
  examples(users, [
    ['swapledger users add ana --role administrator', 'asks for a password'],
    ['pass show ledger | swapledger users add ben --role reviewer', 'takes the first line'],
  ]);
};

function addRole(users: Parameters<AddCommand>[0], run: Run): void {
  users
    .command('role')
    .description('give one another role, at once')
    .argument('<name>')
    .addOption(roleOption().makeOptionMandatory())
    .action(
      run((context: Context, name: string, { role }: { role: Role }) =>
        ask(context, `${plain(name)} is ${role}`, (accounts, by) => accounts.setRole({ name, role, by })),
      ),
    );
}

export function roleOption(): Option {
  return new Option('--role <role>', 'each may do what the one before may').choices(Role.options);
}

type Asked = (accounts: AccountVerbs, by: string) => ReturnType<AccountVerbs['addUser']>;

async function ask(context: Context, done: string, act: Asked): Promise<number> {
  return await withLedger(context, async ({ accounts }) =>
    tellOutcome(context.terminal, await act(accounts, localUser()), () => `${done}.`),
  );
}

async function list(context: Context, { json }: { json?: boolean }): Promise<number> {
  const { write, ink } = context.terminal;
  return await withLedger(context, async ({ accounts }) => {
    const users = await accounts.users();
    if (json === true) {
      await write(`${JSON.stringify(users, null, 2)}\n`);
    } else if (users.length === 0) {
      await write('Nobody has an account: whoever is on this machine may read, review and operate.\n');
    } else {
      const table = new Table({ ...BARE, head: ['name', 'role', 'since', 'last signed in'].map(ink.dim) });
      for (const { name, role, createdAt, seenAt } of users) {
        table.push([plain(name), role, dayWords(createdAt), seenAt === null ? ink.dim('never') : dayWords(seenAt)]);
      }
      await write(`${table.toString()}\n`);
    }
    return 0;
  });
}
