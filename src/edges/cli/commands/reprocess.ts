// reprocess: what is kept is read again by the rules of now; what would change is shown, and written only when asked.
import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError, Option } from 'commander';
import type { RecordChange, Reprocessing } from '../../../domain/reprocessing.ts';
import { isDateOrTime, type Ledger, type ReprocessOutcome } from '../../../service/index.ts';
import { plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { InputError, UsageError } from '../failures.ts';
import { type LedgerDoor, withLedger } from '../ledger-door.ts';
import { openProgress } from '../progress-line.ts';
import { showChanges } from '../show-changes.ts';
import { plain, type Terminal } from '../terminal.ts';

type Options = {
  host?: string;
  since?: string;
  olderThan?: number;
  all?: boolean;
  write?: boolean;
  drop?: boolean;
  by: string;
  json?: boolean;
};

export const addReprocess: AddCommand = (program, run) => {
  const command = program
    .command('reprocess')
    .summary('read what is kept again, and see what would change')
    .description(
      'Reads kept pages and articles again by the rules of now, and shows what would change in the ledger: records gained, lost and changed, with the words. Nothing is written before --write. Stopped and run again, it goes on where it was.',
    )
    .option('--host <host>', 'only articles of this host')
    .option('--since <day>', 'only articles published since, as in 2025-05-23', day)
    .option('--older-than <version>', 'only what rules below this version read (why URL tells the version)', version)
    .option('--all', 'also what the rules of now have read already')
    .addOption(new Option('--write', 'write what was shown').conflicts('drop'))
    .option('--drop', 'forget it: the ledger stays as it is')
    .addOption(new Option('--by <name>', 'who decides').default(userInfo().username, 'your name on this computer'))
    .option('--json', 'print JSON')
    .action(run(reprocess));
  examples(command, [
    ['swapledger reprocess', 'after an update: what would the new rules change?'],
    ['swapledger reprocess --write', 'that, then'],
    ['swapledger reprocess --all --host news.example --json', 'one host, for a program'],
  ]);
};

async function reprocess(context: Context, options: Options): Promise<number> {
  const { host, since, olderThan, all, write, drop, by } = options;
  const filtered = host !== undefined || since !== undefined || olderThan !== undefined || all === true;
  if ((write === true || drop === true) && filtered) {
    throw new UsageError('--write and --drop are of what was shown last, and take no filter');
  }
  return await withLedger(context, async (door) => {
    if (write === true || drop === true) return await end(context, door, { by, write: write === true });
    const filter = { host: host ?? null, since: since ?? null, olderThan: olderThan ?? null, all: all === true };
    const begun = doneOrThrow(await door.ledger.reprocess({ filter, by }));
    if (begun.articles.waiting > 0) await door.startWork();
    const read = await follow(begun.id, door.ledger, context.terminal, 'Reading', ({ articles }) => articles.waiting);
    return await show(context.terminal, door.ledger, read, options);
  });
}

async function show(terminal: Terminal, ledger: Ledger, read: Reprocessing, { json, by }: Options): Promise<number> {
  const { say, voice, write, ink, signal } = terminal;
  if (json === true) {
    const changes: RecordChange[] = [];
    for await (const change of allChanges(ledger, read.id, signal)) changes.push(change);
    await write(`${JSON.stringify({ reprocessing: read, changes }, null, 2)}\n`);
  } else await showChanges(allChanges(ledger, read.id, signal), write, ink);
  const { total, same, different, unreadable, fromText } = read.articles;
  say(
    [
      `${plural(total, 'article')} read again: ${same} as before`,
      different > 0 ? voice.yellow(`${different} otherwise`) : null,
      unreadable > 0 ? `${unreadable} not readable any more, which stay as they are` : null,
      fromText > 0 ? `of ${fromText} the page is gone, and the kept text was read` : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
  for (const { url, detail } of read.notes) say(voice.dim(`${plain(url)}: ${plain(detail)}`));
  if (different > 0)
    say('Nothing is written yet. Write it: swapledger reprocess --write. Forget it: swapledger reprocess --drop');
  // Nothing to decide: what was read as before is noted, so that it need not be read by these rules again.
  else if (read.state === 'reading') doneOrThrow(await ledger.endReprocessing({ id: read.id, by, write: true }));
  return 0;
}

async function end(
  { terminal }: Context,
  door: LedgerDoor,
  { by, write }: { by: string; write: boolean },
): Promise<number> {
  const { ledger } = door;
  const { say, voice } = terminal;
  const open = await ledger.reprocessing(null);
  if (open === null || open.state === 'written' || open.state === 'dropped') {
    throw new InputError(
      `nothing was read again that could be ${write ? 'written' : 'dropped'}; begin with: swapledger reprocess`,
    );
  }
  const ended = doneOrThrow(await ledger.endReprocessing({ id: open.id, by, write }));
  if (!write) {
    say('Forgotten; the ledger is as it was.');
    return 0;
  }
  if (ended.state !== 'written') await door.startWork();
  const written = await follow(open.id, ledger, terminal, 'Writing', ({ state, articles }) =>
    state === 'written' ? 0 : articles.different,
  );
  await folded(ledger, terminal);
  const { overtaken } = written.articles;
  say(voice.green(`${plural(written.articles.written, 'article')} written, and folded into the ledger.`));
  if (overtaken > 0) {
    say(
      voice.yellow(
        `${plural(overtaken, 'article was', 'articles were')} changed meanwhile and left alone; run reprocess again.`,
      ),
    );
  }
  return 0;
}

const ASK_EVERY_MS = 250;

/** Until `left` says 0. */
async function follow(
  id: string,
  ledger: Ledger,
  terminal: Terminal,
  what: string,
  left: (reprocessing: Reprocessing) => number,
): Promise<Reprocessing> {
  const bar = openProgress(terminal, what);
  try {
    for (;;) {
      terminal.signal.throwIfAborted();
      const now = await ledger.reprocessing(id);
      if (now === null) throw new InputError(`the reprocessing ${id} is gone; begin with: swapledger reprocess`);
      const { total } = now.articles;
      const still = left(now);
      bar.update(total - still, total, '');
      if (now.state === 'dropped') throw new InputError('somebody dropped it meanwhile; nothing was written');
      if (still === 0) return now;
      await sleep(ASK_EVERY_MS, undefined, { signal: terminal.signal }).catch(() => undefined);
    }
  } finally {
    bar.stop();
    if (terminal.signal.aborted) terminal.say('Stopped: run it again, and it goes on where it was.');
  }
}

async function folded(ledger: Ledger, { signal }: Terminal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const { stages } = await ledger.status();
    if (stages.every(({ stage, waiting }) => stage !== 'resolve' || waiting === 0)) return;
    await sleep(ASK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

const CHANGES_A_CALL = 200;

async function* allChanges(ledger: Ledger, id: string, signal: AbortSignal): AsyncGenerator<RecordChange> {
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    signal.throwIfAborted();
    const page: Awaited<ReturnType<Ledger['reprocessingChanges']>> = await ledger.reprocessingChanges({
      id,
      cursor,
      limit: CHANGES_A_CALL,
    });
    yield* page.changes;
    cursor = page.next;
  }
}

function doneOrThrow(outcome: ReprocessOutcome): Reprocessing {
  if (outcome.kind === 'done') return outcome.reprocessing;
  throw new InputError(outcome.reason);
}

function day(text: string): string {
  if (isDateOrTime(text) && text.length === 10) return text;
  throw new InvalidArgumentError(`"${plain(text)}" is no day; write 2025-05-23.`);
}

function version(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError(`"${plain(text)}" is no version; write a whole number, as in 2.`);
}
