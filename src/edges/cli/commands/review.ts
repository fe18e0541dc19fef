// approve, reject, correct, merge, apart, split, undo: what a reviewer decides, from the terminal.
import { type Command, Option } from 'commander';
import type { DecisionRequest, StatedValues } from '../../../domain/decision.ts';
import { EventKind, EventStatus } from '../../../domain/event.ts';
import type { DecisionOutcome, Ledger } from '../../../service/index.ts';
import { plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples, type Run } from '../command.ts';
import { withLedger } from '../ledger-door.ts';
import { byOption } from '../local-user.ts';
import { readDate, readTransfers } from '../stated-values.ts';
import { plain } from '../terminal.ts';

type Options = { by: string; reason?: string; json?: boolean };

export const addApprove: AddCommand = (program, run) => {
  const command = addJudgement(program, run, 'approve', 'records that may be published as they stand');
  examples(command, [['swapledger approve r8f3 r91c', 'both, and undone as one']]);
};

export const addReject: AddCommand = (program, run) => {
  const command = addJudgement(program, run, 'reject', 'records that tell of no exchange');
  examples(command, [['swapledger reject r8f3 --reason "a film"', 'with the reason, which is kept']]);
};

function addJudgement(program: Command, run: Run, kind: 'approve' | 'reject', what: string): Command {
  return withReviewer(program.command(kind).summary(what).description(`To ${kind}: ${what}.`))
    .argument('<record...>', 'ids of records')
    .action(
      run(async (context: Context, recordIds: readonly string[], options: Options) =>
        withLedger(context, async ({ ledger }) =>
          tell(context, options, await ledger.decideAll({ kind, recordIds, ...reviewer(options) })),
        ),
      ),
    );
}

export const addMerge: AddCommand = (program, run) => {
  const command = addPair(program, run, 'merge', 'two records tell of one exchange; the older id stays');
  examples(command, [['swapledger merge r8f3 r91c', 'the other id leads to the one that stays']]);
};

export const addApart: AddCommand = (program, run) => {
  const command = addPair(program, run, 'apart', 'two records tell of two exchanges, for ever');
  examples(command, [['swapledger apart r8f3 r91c', 'the machine will not join nor propose them again']]);
};

function addPair(program: Command, run: Run, kind: 'merge' | 'apart', what: string): Command {
  return withReviewer(
    program
      .command(kind)
      .summary(what)
      .description(`${what[0]?.toUpperCase()}${what.slice(1)}.`),
  )
    .argument('<record>')
    .argument('<other>')
    .action(
      run((context: Context, recordId: string, otherRecordId: string, options: Options) =>
        decideOne(context, options, { kind, recordId, otherRecordId }),
      ),
    );
}

export const addSplit: AddCommand = (program, run) => {
  const command = withReviewer(program.command('split'))
    .summary('some reports of a record are of another exchange')
    .description('Takes reports out of a record, into a new one. Its reports and their ids: swapledger show RECORD.')
    .argument('<record>')
    .argument('<report...>', 'ids of the reports that go')
    .action(
      run((context: Context, recordId: string, eventIds: readonly string[], options: Options) =>
        decideOne(context, options, { kind: 'split', recordId, eventIds }),
      ),
    );
  examples(command, [['swapledger split r8f3 5c2a 77d0', 'these two go']]);
};

type Correction = Options & {
  kind?: EventKind;
  status?: EventStatus;
  date?: StatedValues['date'];
  transfers?: StatedValues['transfers'];
  mediators?: string;
  location?: string;
  agreement?: string;
  named?: string;
};

export const addCorrect: AddCommand = (program, run) => {
  const command = withReviewer(program.command('correct'))
    .summary('a record says something wrong')
    .description('States what a record should say. What the machine found stays beside it, and the quotes do too.')
    .argument('<record>')
    .addOption(new Option('--kind <kind>').choices(EventKind.options))
    .addOption(new Option('--status <status>').choices(EventStatus.options))
    .addOption(
      new Option('--date <date>', '2024-09-14, 2024-09-13/2024-09-14, 2024-09, 2024 or unknown').argParser(readDate),
    )
    .addOption(
      new Option('--transfers <rows>', '"RU>UA 103 military; UA>RU 103 military": all of them').argParser(
        readTransfers,
      ),
    )
    .option('--mediators <ids>', 'AE,TR: all of them')
    .option('--location <place>')
    .option('--agreement <name>')
    .option('--named <names>', '"Ann Adams; Ivan Petrenko": whose names may be published; "" for nobody’s')
    .action(run(correct));
  examples(command, [
    ['swapledger correct r8f3 --date 2024-09-14', 'the day'],
    ['swapledger correct r8f3 --transfers "RU>UA 103 military; UA>RU 103 military"', 'who got whom'],
  ]);
};

async function correct(context: Context, recordId: string, options: Correction): Promise<number> {
  const { by, reason, json, mediators, named, ...rest } = options;
  const stated = {
    ...rest,
    ...(mediators === undefined ? {} : { mediators: mediators.split(',').map((id) => id.trim()) }),
    ...(named === undefined ? {} : { named: named.split(';').flatMap((name) => name.trim() || []) }),
  };
  const given = { by, ...(reason === undefined ? {} : { reason }), ...(json === undefined ? {} : { json }) };
  return await decideOne(context, given, { kind: 'correct', recordId, stated });
}

export const addUndo: AddCommand = (program, run) => {
  const command = program
    .command('undo')
    .summary('take a decision back')
    .description('Takes a decision, or a whole batch of them, back: the ledger is as if it had never been made.')
    .argument('[decision]', 'its id or that of its batch; without one the last decision')
    .addOption(byOption())
    .option('--json', 'print JSON')
    .action(
      run(async (context: Context, wanted: string | undefined, options: Options) =>
        withLedger(context, async ({ ledger }) => {
          const id = wanted ?? (await lastStanding(ledger));
          return await tell(context, options, id === null ? [] : await ledger.undo({ id, by: options.by }));
        }),
      ),
    );
  examples(command, [['swapledger undo', 'the last decision, or the batch it was part of']]);
};

async function lastStanding(ledger: Ledger): Promise<string | null> {
  const last = await ledger.lastStanding(null);
  return last === null ? null : (last.batch ?? last.id);
}

type One<Request> = Request extends unknown ? Omit<Request, 'by' | 'reason' | 'key'> : never;

async function decideOne(context: Context, options: Options, request: One<DecisionRequest>): Promise<number> {
  return await withLedger(context, async ({ ledger }) => {
    // Joined of two parts of one union's member.
    const whole = { ...request, ...reviewer(options) } as DecisionRequest;
    return await tell(context, options, [await ledger.decide(whole)]);
  });
}

function reviewer({ by, reason }: Options) {
  return { by, reason: reason ?? null, key: null };
}

function withReviewer(command: Command): Command {
  return command
    .addOption(byOption())
    .option('--reason <words>', 'why, for whoever asks later')
    .option('--json', 'print JSON');
}

async function tell({ terminal }: Context, { json }: Options, outcomes: readonly DecisionOutcome[]): Promise<number> {
  const { say, voice, write } = terminal;
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  if (json === true) await write(`${JSON.stringify(outcomes, null, 2)}\n`);
  if (outcomes.length === 0) say('There is nothing of this id to take back.');
  for (const { reason } of refused) say(voice.red(`refused: ${plain(reason)}`));
  const done = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.decision] : []));
  if (done.length > 1) {
    const [first] = done;
    say(voice.green(`${plural(done.length, 'decision')} ${first?.undoneAt === null ? 'made' : 'taken back'}.`));
    if (first?.undoneAt === null) say(voice.dim(`Take them back with: swapledger undo ${first.batch ?? first.id}`));
  } else {
    for (const { id, kind, recordId, otherRecordId, undoneAt } of done) {
      const what = plain([kind, recordId, otherRecordId].filter((part) => part !== null).join(' '));
      say(voice.green(undoneAt === null ? `Done: ${what}` : `Taken back: ${what}`));
      if (undoneAt === null) say(voice.dim(`Take it back with: swapledger undo ${id}`));
    }
  }
  return refused.length > 0 || outcomes.length === 0 ? 1 : 0;
}
