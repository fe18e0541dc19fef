// sources: the feeds that articles come from, listed, added, paused, taken off and polled at once.
import Table from 'cli-table3';
import type { FeedSource, Ledger } from '../../../service/index.ts';
import { grouped, instantWords, plural } from '../../ui/index.ts';
import { type AddCommand, type Context, examples, type Run } from '../command.ts';
import { InputError } from '../failures.ts';
import { withLedger } from '../ledger-door.ts';
import { BARE } from '../table.ts';
import { plain, type Terminal } from '../terminal.ts';

export const addSources: AddCommand = (program, run) => {
  const sources = program
    .command('sources')
    .summary('the feeds that articles come from')
    .description('Feeds (RSS, Atom) that are polled for new articles.');
  sources.command('list').description('list them').option('--json', 'print JSON').action(run(list));
  sources
    .command('add')
    .description('poll this feed from now on')
    .argument('<url>')
    .action(run((context: Context, url: string) => add(context, url)));
  addOne(sources, run, 'pause', 'poll it no more until it is resumed', async (ledger, { id }) =>
    said(await ledger.pauseSource(id, true), 'is paused'),
  );
  addOne(sources, run, 'resume', 'poll it again', async (ledger, { id }) =>
    said(await ledger.pauseSource(id, false), 'is polled again'),
  );
  addOne(sources, run, 'remove', 'take it off the list; its articles stay', async (ledger, { id, url }) => {
    await ledger.removeSource(id);
    return { line: `${url} is off the list; its articles stay.`, failed: false };
  });
  addOne(sources, run, 'poll', 'ask it for new articles now', poll);
  examples(sources, [
    ['swapledger sources add https://example.org/feed.xml', 'from now on'],
    ['swapledger sources poll https://example.org/feed.xml', 'now'],
  ]);
};

type Said = { readonly line: string; readonly failed: boolean };
type One = (ledger: Ledger, source: FeedSource) => Promise<Said>;

function addOne(sources: Parameters<AddCommand>[0], run: Run, name: string, description: string, act: One): void {
  sources
    .command(name)
    .description(description)
    .argument('<source>', 'its id or its URL')
    .action(
      run((context: Context, wanted: string) =>
        withLedger(context, async ({ ledger }) => {
          const source = (await ledger.sources()).find(({ id, url }) => id === wanted || url === wanted);
          if (source === undefined)
            throw new InputError(`${wanted}: there is no such source; see swapledger sources list`);
          const { line, failed } = await act(ledger, source);
          const { say, voice } = context.terminal;
          say(failed ? voice.red(`error: ${plain(line)}`) : voice.green(plain(line)));
          return failed ? 1 : 0;
        }),
      ),
    );
}

function said(source: FeedSource | null, what: string): Said {
  return source === null
    ? { line: 'the source is gone', failed: true }
    : { line: `${source.url} ${what}.`, failed: false };
}

async function poll(ledger: Ledger, { id, url }: FeedSource): Promise<Said> {
  const outcome = await ledger.pollSource(id);
  if (outcome === null) return { line: `${url} is gone from the list`, failed: true };
  if (outcome.error !== null) return { line: `${url}: ${outcome.error}`, failed: true };
  const { entries, accepted, known, refused } = outcome;
  return {
    line: `${plural(entries, 'entry', 'entries')}: ${accepted} accepted, ${known} known, ${refused} refused.`,
    failed: false,
  };
}

async function add(context: Context, url: string): Promise<number> {
  return await withLedger(context, async ({ ledger }) => {
    const source = await ledger.addSource(url);
    context.terminal.say(context.terminal.voice.green(`${plain(source.url)} is polled from now on (${source.id}).`));
    return 0;
  });
}

async function list(context: Context, options: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  return await withLedger(context, async ({ ledger }) => {
    const sources = await ledger.sources();
    await terminal.write(options.json === true ? `${JSON.stringify(sources, null, 2)}\n` : show(sources, terminal));
    return 0;
  });
}

function show(sources: readonly FeedSource[], { ink }: Terminal): string {
  if (sources.length === 0) return 'No sources yet. Add one with: swapledger sources add URL\n';
  const table = new Table({
    ...BARE,
    head: ['source', 'articles', 'last polled', 'id'].map(ink.dim),
    colAligns: ['left', 'right', 'left', 'left'],
  });
  for (const { id, url, title, paused, lastPolledAt, lastError, addresses } of sources) {
    const state = paused
      ? ink.yellow('paused')
      : lastPolledAt === null
        ? ink.dim('not yet')
        : instantWords(lastPolledAt);
    const name = `${plain(title ?? url)}${title === null ? '' : `\n${ink.dim(plain(url))}`}${lastError === null ? '' : `\n${ink.red(plain(lastError))}`}`;
    table.push([name, grouped(addresses), state, ink.dim(id)]);
  }
  return `${table.toString()}\n`;
}
