// start, serve and work: the service whole in one process, its web alone, or one stage alone.
import { Argument } from 'commander';
import { Stage } from '../../../domain/address.ts';
import { openLog } from '../../log.ts';
import { plural } from '../../ui/words.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { sayIfNew } from '../ledger-door.ts';
import { openService, type Service } from '../open-service.ts';
import type { Terminal } from '../terminal.ts';

export const addStart: AddCommand = (program, run) => {
  const command = program
    .command('start')
    .summary('the whole service: web, workers and schedule')
    .description('Runs the web pages, every stage and the schedule in this process, until Ctrl-C.')
    .action(run((context: Context) => serve(context, Stage.options, 'reading and serving')));
  examples(command, [
    ['swapledger start', 'data in ./data, pages on http://127.0.0.1:3210'],
    ['SWAPLEDGER_PORT=0 SWAPLEDGER_DATA=/srv/ledger swapledger start', 'any free port, another folder'],
  ]);
};

export const addServe: AddCommand = (program, run) => {
  const command = program
    .command('serve')
    .summary('the web pages alone')
    .description('Runs the web pages and takes in what other terminals hand in; the stages run elsewhere (work STAGE).')
    .action(run((context: Context) => serve(context, [], 'serving')));
  examples(command, [['DATABASE_URL=postgres://… swapledger serve', 'beside workers on other hosts']]);
};

export const addWork: AddCommand = (program, run) => {
  const command = program
    .command('work')
    .summary('one stage alone, beside others')
    .description('Runs one stage, any number of times, on any hosts that reach the same DATABASE_URL.')
    .addArgument(new Argument('<stage>', 'which one').choices(Stage.options))
    .action(run(work));
  examples(command, [['DATABASE_URL=postgres://… swapledger work fetch', 'with or without REDIS_URL']]);
};

async function serve({ terminal, config }: Context, stages: readonly Stage[], doing: string): Promise<number> {
  const log = openLog(config().logLevel);
  sayIfNew(config(), terminal);
  const service = await openService(config(), { log, say: terminal.say, signal: terminal.signal, web: true });
  try {
    await service.start(stages);
    terminal.say(`${terminal.voice.bold('Swapledger')} is ${doing} on ${terminal.voice.cyan(service.url ?? '')}`);
    terminal.say(
      terminal.voice.dim('Hand in articles from another terminal: swapledger enqueue URL. Stop with Ctrl-C.'),
    );
    if (service.setupToken !== null) {
      const { dim, bold } = terminal.voice;
      terminal.say(
        dim(
          `Nobody has an account: whoever is on this machine may read, review and operate. To have people sign in, open`,
        ),
      );
      terminal.say(dim(`  ${service.url}/setup   with the token ${bold(service.setupToken)}`));
    }
    await sayReadOtherwise(service, terminal);
    await ended(terminal.signal);
  } finally {
    await service.close();
  }
  return 0;
}

/** After an update: what was read before stands as it was read, names of minors included. */
async function sayReadOtherwise({ readOtherwise }: Service, { say, voice }: Terminal): Promise<void> {
  const articles = await readOtherwise();
  if (articles === 0) return;
  say(
    voice.yellow(
      `${plural(articles, 'article was', 'articles were')} read by earlier rules, which may show names of minors that those of today cover.`,
    ),
  );
  say('  What today’s rules change: swapledger reprocess');
}

async function work({ terminal, config }: Context, stage: Stage): Promise<number> {
  const { checkApart } = await import('../../../../workers/runtime.ts');
  checkApart(config(), stage);
  const log = openLog(config().logLevel);
  const service = await openService(config(), { log, say: terminal.say, signal: terminal.signal, web: false });
  try {
    await service.start([stage]);
    terminal.say(`${terminal.voice.bold('Swapledger')} works on ${stage}. Stop with Ctrl-C.`);
    await ended(terminal.signal);
  } finally {
    await service.close();
  }
  return 0;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
