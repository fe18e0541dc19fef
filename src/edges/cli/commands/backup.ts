// backup and restore: a consistent copy of everything into a file while the service runs, and back into an empty ledger.
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { grouped, plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { InputError } from '../failures.ts';
import { withLedger } from '../ledger-door.ts';

export const addBackup: AddCommand = (program, run) => {
  const command = program
    .command('backup')
    .summary('a copy of everything, while the service runs')
    .description(
      'Writes a consistent, gzip-compressed copy of the whole ledger to a file. The service goes on meanwhile.',
    )
    .argument('<file>', 'where to; - for standard output')
    .option('--force', 'write over a file that is there')
    .action(run(backup));
  examples(command, [['swapledger backup ledger-2025-05-23.gz', 'keep it on another disk']]);
};

export const addRestore: AddCommand = (program, run) => {
  const command = program
    .command('restore')
    .summary('a backup, back into an empty ledger')
    .description('Fills an empty ledger (a new data folder, or a new database) with a backup: whole, or not at all.')
    .argument('<file>', 'what backup wrote')
    .action(run(restore));
  examples(command, [['SWAPLEDGER_DATA=./restored swapledger restore ledger-2025-05-23.gz', 'into a new folder']]);
};

async function backup(context: Context, file: string, options: { force?: boolean }): Promise<number> {
  const { terminal } = context;
  if (file !== '-' && options.force !== true && (await exists(file))) {
    throw new InputError(`${file}: it is there already; name another file, or add --force`);
  }
  return await withLedger(context, async ({ ledger }) => {
    if (file === '-') {
      for await (const chunk of await ledger.backup()) await terminal.write(chunk);
      return 0;
    }
    // Beside it first: a copy that breaks off never stands under the name of a whole one.
    const fresh = `${file}.${process.pid}.part`;
    try {
      await pipeline(await ledger.backup(), createWriteStream(fresh, { mode: 0o600, flush: true }), {
        signal: terminal.signal,
      });
      await rename(fresh, file);
    } finally {
      await rm(fresh, { force: true });
    }
    const { size } = await stat(file);
    terminal.say(terminal.voice.green(`${file}: ${plural(Math.ceil(size / 1024), 'kilobyte')}.`));
    return 0;
  });
}

async function restore({ terminal, config }: Context, file: string): Promise<number> {
  const { databaseUrl, dataFolder } = config();
  if (!(await stat(file)).isFile()) throw new InputError(`${file}: it is no file; name what backup wrote`);
  const [{ openDatabase, readLock }, { restoreBackup }] = await Promise.all([
    import('../../database/index.ts'),
    import('../../store/index.ts'),
  ]);
  const owner = databaseUrl === null ? await readLock(dataFolder) : null;
  if (owner !== null) {
    throw new InputError(
      `${dataFolder} belongs to the running process ${owner.pid}; stop it first, or restore into another folder with SWAPLEDGER_DATA`,
    );
  }
  const database = await openDatabase({ databaseUrl, dataFolder });
  try {
    const { rows } = await restoreBackup(database, createReadStream(file));
    terminal.say(
      terminal.voice.green(`${grouped(rows)} rows restored into ${databaseUrl === null ? dataFolder : database.name}.`),
    );
    return 0;
  } finally {
    await database.close();
  }
}

async function exists(file: string): Promise<boolean> {
  // The folder must be there: a long backup should not end in finding out that it is not.
  await stat(dirname(file));
  return await stat(file).then(
    () => true,
    () => false,
  );
}
