// sources add: a site's address, a list as OPML, or the starter list; what was found is shown, and what is added is polled from now on.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option } from 'commander';
import type {
  Discovery,
  Ledger,
  NewSource,
  SourceFilter,
  SourceOffer,
  SourceOutcome,
} from '../../../../service/index.ts';
import { packageFolder } from '../../../package.ts';
import { dayWords, plural } from '../../../ui/words.ts';
import type { AddCommand, Context, Run } from '../../command.ts';
import { InputError, UsageError } from '../../failures.ts';
import { withLedger } from '../../ledger-door.ts';
import { MOST_SHOWN } from '../../problems.ts';
import { plain, type Terminal } from '../../terminal.ts';

type Options = {
  filter?: SourceFilter;
  country?: string;
  opml?: string;
  starter?: boolean;
  asIs?: boolean;
};

const MOST_AT_ONCE = 5_000;

export function addAdd(sources: Parameters<AddCommand>[0], run: Run): void {
  sources
    .command('add')
    .description('poll a feed from now on; of a page, the feed that it leads to')
    .argument('[url]', 'a feed, a news sitemap, or a page of the site')
    .addOption(
      new Option(
        '--filter <filter>',
        'swaps: fetch only what title and summary may tell of an exchange; all: everything (default: as the feed looks)',
      ).choices(['swaps', 'all']),
    )
    .option('--country <code>', 'where it is published, as in UA')
    .option('--opml <file>', 'every feed of a list that a feed reader exported')
    .option(
      '--starter',
      'well-known English-language outlets and official bodies; an address of theirs that has moved shows as failing in "sources list"',
    )
    .option('--as-is', 'add this very address without a look at it')
    .action(run(add));
}

async function add(context: Context, url: string | undefined, options: Options): Promise<number> {
  const ways = [url !== undefined, options.opml !== undefined, options.starter === true].filter(Boolean).length;
  if (ways !== 1) throw new UsageError('sources add what? Give one of: a URL, --opml FILE, --starter');
  const country = checkCountry(options.country);
  if (url === undefined) return await addList(context, options, country);
  return await withLedger(context, async ({ ledger }) => {
    const offer = options.asIs === true ? null : await chosen(ledger, url, context.terminal);
    const source: NewSource = {
      url: offer?.url ?? url,
      title: offer?.title ?? null,
      country,
      filter: options.filter ?? offer?.filter ?? 'swaps',
    };
    return await addAll(ledger, [source], context.terminal);
  });
}

async function addList({ terminal, ...context }: Context, options: Options, country: string | null): Promise<number> {
  const path = options.opml ?? join(packageFolder(), 'fixtures', 'sources', 'starter.opml');
  const { readOpml } = await import('../../../feeds/index.ts');
  const listed = readOpml(await readFile(path, 'utf8'), path);
  if (listed.length === 0) throw new InputError(`${path}: it lists no feed (no outline has an xmlUrl)`);
  const sources = listed.map((source) => ({
    ...source,
    country: source.country ?? country,
    filter: options.filter ?? source.filter,
  }));
  return await withLedger({ terminal, ...context }, async ({ ledger }) => await addAll(ledger, sources, terminal));
}

async function addAll(ledger: Ledger, sources: readonly NewSource[], terminal: Terminal): Promise<number> {
  const { say, voice, signal } = terminal;
  const outcomes: SourceOutcome[] = [];
  for (let from = 0; from < sources.length; from += MOST_AT_ONCE) {
    signal.throwIfAborted();
    outcomes.push(...(await ledger.addSources(sources.slice(from, from + MOST_AT_ONCE))));
  }
  const refused = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome] : []));
  for (const { given, detail } of refused.slice(0, MOST_SHOWN))
    say(voice.red(`refused ${plain(given)}: ${plain(detail)}`));
  const added = outcomes.filter(({ kind }) => kind === 'added').length;
  const known = outcomes.length - added - refused.length;
  const parts = [
    voice.green(`${plural(added, 'source')} added`),
    known > 0 ? voice.yellow(`${known} on the list before`) : null,
    refused.length > 0 ? voice.red(`${refused.length} refused`) : null,
  ];
  say(parts.filter((part) => part !== null).join(', '));
  if (added > 0) say(voice.dim('A running service polls them from now on: swapledger sources list'));
  return refused.length > 0 ? 1 : 0;
}

/** Null where the address does not answer now: it is added all the same, and shows as unhealthy until it does. */
async function chosen(ledger: Ledger, url: string, { say, voice }: Terminal): Promise<SourceOffer | null> {
  say(voice.dim(`Looking for feeds at ${plain(url)} …`));
  let discovery: Discovery;
  try {
    discovery = await ledger.discover(url);
  } catch (error) {
    if (!isPassing(error)) throw error;
    say(voice.yellow(`It does not answer now, and is added as it is: ${plain(error.message)}`));
    return null;
  }
  const [first, ...others] = discovery.offers;
  if (first === undefined) throw new InputError(`${url}: no feed was found there; give the feed's own address`);
  say(`${voice.green('found')}  ${offerWords(first)}`);
  for (const other of others) say(`${voice.dim('also')}   ${offerWords(other)}`);
  if (others.length > 0) say(voice.dim('The first one is added; add another by its own address.'));
  return first;
}

function offerWords({ url, kind, title, entries, newest, telling, filter }: SourceOffer): string {
  const facts = [
    kind === 'sitemap' ? 'sitemap' : null,
    plural(entries, 'entry', 'entries'),
    newest === null ? null : `newest ${dayWords(newest)}`,
    `${telling} may tell of an exchange`,
    filter === 'all' ? 'all are fetched' : 'only those are fetched',
  ];
  return `${plain(url)}${title === null ? '' : `  ${plain(title)}`} (${facts.filter((fact) => fact !== null).join(', ')})`;
}

/** The same failure in this process and from the running service. */
function isPassing(error: unknown): error is Error {
  return error instanceof Error && 'kind' in error && (error.kind === 'retryable' || error.kind === 'later');
}

function checkCountry(code: string | undefined): string | null {
  if (code === undefined) return null;
  if (/^[a-z]{2}$/i.test(code)) return code.toUpperCase();
  throw new UsageError(`--country "${code.slice(0, 20)}" is no country code; write two letters, as in UA`);
}
