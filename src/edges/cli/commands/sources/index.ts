// sources: the feeds and sitemaps that articles come from, added, listed, paused, taken off, polled and exported.
import type { FeedSource, Ledger } from '../../../../service/index.ts';
import { instantWords, plural } from '../../../ui/words.ts';
import { type AddCommand, type Context, examples, type Run } from '../../command.ts';
import { InputError } from '../../failures.ts';
import { withLedger } from '../../ledger-door.ts';
import { plain } from '../../terminal.ts';
import { addAdd } from './add.ts';
import { showSources } from './list.ts';

export const addSources: AddCommand = (program, run) => {
  const sources = program
    .command('sources')
    .summary('the feeds that articles come from')
    .description('Feeds (RSS, Atom, RDF, JSON Feed) and news sitemaps that are polled for new articles.');
  sources.command('list').description('list them, with how each is').option('--json', 'print JSON').action(run(list));
  addAdd(sources, run);
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
  sources.command('export').description('print the list as OPML, for any feed reader').action(run(exportAll));
  examples(sources, [
    ['swapledger sources add https://example.org/', 'finds the feed of a site'],
    ['swapledger sources add --opml feeds.opml', 'the list of a feed reader'],
    ['swapledger sources add --starter', 'well-known outlets and official bodies'],
    ['swapledger sources poll https://example.org/feed.xml', 'now'],
    ['swapledger sources export > feeds.opml', 'and out again'],
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
  const { entries, accepted, known, filtered, refused, nextPollAt } = outcome;
  const parts = [
    `${accepted} accepted`,
    `${known} known`,
    filtered > 0 ? `${filtered} put aside by its filter` : null,
    refused > 0 ? `${refused} refused` : null,
  ];
  const next = nextPollAt === null ? '' : ` Next: ${instantWords(nextPollAt)}.`;
  return {
    line: `${plural(entries, 'entry', 'entries')}: ${parts.filter((part) => part !== null).join(', ')}.${next}`,
    failed: false,
  };
}

async function list(context: Context, options: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  return await withLedger(context, async ({ ledger }) => {
    const sources = await ledger.sources();
    await terminal.write(
      options.json === true ? `${JSON.stringify(sources, null, 2)}\n` : showSources(sources, terminal.ink),
    );
    return 0;
  });
}

async function exportAll(context: Context): Promise<number> {
  return await withLedger(context, async ({ ledger }) => {
    const { writeOpml } = await import('../../../feeds/index.ts');
    await context.terminal.write(writeOpml(await ledger.sources(), new Date().toISOString()));
    return 0;
  });
}
