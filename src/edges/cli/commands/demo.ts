// demo: the main job in one go: articles from a local origin, through the real queue, into a ledger that is printed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LedgerRecord } from '../../../domain/record.ts';
import { readConfig } from '../../config.ts';
import { openLog } from '../../log.ts';
import { plural } from '../../ui/words.ts';
import { allRecords } from '../all-records.ts';
import { type AddCommand, type Context, examples } from '../command.ts';
import { readDemoArticles } from '../demo/articles.ts';
import { type Origin, openOrigin } from '../demo/origin.ts';
import { openService, type Service } from '../open-service.ts';
import { showRecords } from '../show-records.ts';
import type { Terminal } from '../terminal.ts';
import { waitFor } from '../wait-for.ts';

type Options = { keep?: boolean; data?: string };

export const addDemo: AddCommand = (program, run) => {
  const command = program
    .command('demo')
    .summary('the whole way on articles of our own, in under a minute')
    .description(
      'Serves the articles of fixtures/ as web pages on this machine, fetches and reads them through the real queue,\nand prints the ledger that comes of it.',
    )
    .option('--data <folder>', 'keep the ledger in this folder, in place of a temporary one')
    .option('--keep', 'go on serving the pages of the ledger until Ctrl-C')
    .action(run(demo));
  examples(command, [
    ['swapledger demo', 'print the ledger and end'],
    ['swapledger demo --keep', 'and look at it in a browser'],
  ]);
};

async function demo({ terminal }: Context, { keep, data }: Options): Promise<number> {
  const { say, voice } = terminal;
  const articles = await readDemoArticles();
  const temporary = data === undefined ? await mkdtemp(join(tmpdir(), 'swapledger-demo-')) : null;
  const folder = temporary ?? resolve(data ?? '.');
  const origin = await openOrigin(articles);
  try {
    const config = readConfig({ ...settings(origin), SWAPLEDGER_DATA: folder }, process.cwd());
    say(
      `${plural(articles.length, 'article')} of our own ${articles.length === 1 ? 'is' : 'are'} served on ${origin.url}, as web pages with all that stands round an article.`,
    );
    say(
      voice.dim(
        config.databaseUrl === null ? `Opening a database in ${folder} …` : 'Opening the database of DATABASE_URL …',
      ),
    );
    const log = openLog(process.env['LOG_LEVEL'] === undefined ? 'error' : config.logLevel);
    const service = await openService(config, { log, say, signal: terminal.signal, web: keep === true });
    try {
      const code = await runDemo(service, origin, terminal);
      if (keep === true) await stay(service, terminal);
      else sayNext(terminal, data);
      return code;
    } finally {
      await service.close();
    }
  } finally {
    await origin.close();
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  }
}

/** The environment's own, except that the demo may fetch from its own origin, and from no other private host. */
function settings({ host }: Origin): Readonly<Record<string, string | undefined>> {
  return { ...process.env, SWAPLEDGER_ALLOW_HOSTS: host, SWAPLEDGER_PORT: process.env['SWAPLEDGER_PORT'] ?? '0' };
}

async function runDemo(service: Service, origin: Origin, terminal: Terminal): Promise<number> {
  const { say, voice } = terminal;
  const taken = await service.ledger.accept(origin.addresses);
  const ids = taken.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome.id]));
  await service.start(['fetch', 'read', 'resolve']);
  const { states } = await waitFor(ids, service.ledger, terminal);
  const records: LedgerRecord[] = [];
  for await (const record of allRecords(service.ledger, 'any', terminal.signal)) {
    // A database of the reader's own may hold other records.
    if (record.sources.some(({ url }) => url?.startsWith(`${origin.url}/`))) records.push(record);
  }
  say('');
  await terminal.write(showRecords(records, terminal));
  say(
    `${voice.bold(plural(records.length, 'record'))} from ${voice.bold(plural(states.extracted, 'article'))}: ${plural(
      records.filter(({ needs }) => needs.length > 0).length,
      'record waits',
      'records wait',
    )} for a person to look.`,
  );
  const failed = taken.length - ids.length + states.rejected + states.dead;
  if (failed > 0)
    say(voice.yellow(`${plural(failed, 'article was', 'articles were')} not read: swapledger status says why.`));
  return failed > 0 ? 1 : 0;
}

async function stay({ url }: Service, { say, voice, signal }: Terminal): Promise<void> {
  say(`\nEvery figure with the words that say it: ${voice.cyan(url ?? '')}. Stop with Ctrl-C.`);
  await new Promise<void>((end) => {
    if (signal.aborted) end();
    else signal.addEventListener('abort', () => end(), { once: true });
  });
}

function sayNext({ say, voice }: Terminal, data: string | undefined): void {
  const next: readonly (readonly [string, string])[] = [
    ['npx swapledger demo --keep', 'the same in a browser: each figure in its article’s own words'],
    data === undefined
      ? ['npm start', 'the service, with its data in ./data']
      : [`SWAPLEDGER_DATA=${data} npm start`, 'the service on this ledger'],
    ['npx swapledger enqueue URL --wait', 'an article of yours'],
    ['npx swapledger extract FILE', 'what one article says, with no database'],
  ];
  say(`\nNext:\n${next.map(([line, what]) => `  ${voice.cyan(line.padEnd(36))} ${what}`).join('\n')}`);
}
