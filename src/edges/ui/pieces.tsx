// Parts that several pages share: badges, a quote in its context, the figures of a record in one line a side.
import type { FC } from 'hono/jsx';
import type { Quote } from '../../domain/quote.ts';
import type { LedgerRecord, Source } from '../../domain/record.ts';
import { hostOf, OutLink } from './links.tsx';
import {
  amountWords,
  dayWords,
  flowsByReceiver,
  KIND_WORDS,
  type PartyName,
  plural,
  STATE_WORDS,
  STATUS_WORDS,
} from './words.ts';

export const Badges: FC<{ readonly record: Pick<LedgerRecord, 'kind' | 'status' | 'state'> }> = ({ record }) => (
  <p class="badges">
    <span class="badge">{KIND_WORDS[record.kind]}</span>
    <span class={`badge status-${record.status}`}>{STATUS_WORDS[record.status]}</span>
    <span class={`badge state-${record.state}`}>{STATE_WORDS[record.state]}</span>
  </p>
);

/** 'Russia ⇄ Ukraine'; a release has one direction: 'Syria → Iran'. */
export function partiesWords(record: Pick<LedgerRecord, 'parties' | 'transfers'>, name: PartyName): string {
  const pairs = [...new Set(record.transfers.map(({ from, to }) => `${from}\n${to}`))];
  const only = pairs.length === 1 && record.parties.length === 2 ? record.transfers[0] : undefined;
  if (only) return `${name(only.from)} → ${name(only.to)}`;
  return record.parties.map(name).join(' ⇄ ');
}

export const Flows: FC<{ readonly record: Pick<LedgerRecord, 'transfers'>; readonly name: PartyName }> = ({
  record,
  name,
}) => {
  if (record.transfers.length === 0) return <p class="flows-none">No report says how many went each way.</p>;
  return (
    <ul class="flows">
      {flowsByReceiver(record.transfers).map(({ to, transfers }) => (
        <li>
          <span class="flow-amount">{amountWords(transfers)}</span> <span class="flow-to">to {name(to)}</span>
        </li>
      ))}
    </ul>
  );
};

export const QuoteInContext: FC<{ readonly quote: Quote }> = ({ quote }) => {
  const { before, after } = contextOf(quote);
  return (
    <q>
      {before}
      <mark>{quote.exact}</mark>
      {after}
    </q>
  );
};

/** The words round a quote, within its paragraph, whole words only: '…Russia and Ukraine each released ' */
export function contextOf(quote: Quote): { readonly before: string; readonly after: string } {
  return { before: contextBefore(quote), after: contextAfter(quote) };
}

/** Who says it: the article's title or host, its publisher and its day. */
export const SourceLine: FC<{ readonly source: Pick<Source, 'url' | 'title' | 'publisher' | 'published'> }> = ({
  source,
}) => (
  <span class="source">
    <OutLink url={source.url}>
      <bdi>{sourceName(source)}</bdi>
    </OutLink>
    {source.publisher && source.title ? <span class="by"> {source.publisher}</span> : null}
    {source.published ? <time datetime={source.published}> {dayWords(source.published)}</time> : null}
  </span>
);

/** No newspaper's headline is longer; what a page calls its title may be the whole page. */
const LONGEST_NAME = 200;

export function sourceName({ url, title, publisher }: Pick<Source, 'url' | 'title' | 'publisher'>): string {
  const name = title ?? publisher ?? (url === null ? 'a text without an address' : hostOf(url));
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…`;
}

export function articlesWords(record: Pick<LedgerRecord, 'sources'>): string {
  return plural(new Set(record.sources.map(({ articleId }) => articleId)).size, 'article');
}

/** The quote that says most about a record: of the figure that it holds, else of any figure, else of the date or the status. */
export function bestQuote(
  record: Pick<LedgerRecord, 'sources' | 'transfers'>,
): { quote: Quote; source: Source } | null {
  const figures = record.sources.flatMap((source) =>
    source.event.transfers.flatMap(({ to, count, evidence }) =>
      evidence.slice(0, 1).map((quote) => ({
        quote,
        source,
        isHeld: record.transfers.some((transfer) => transfer.to === to && transfer.count === count && count !== null),
      })),
    ),
  );
  const others = record.sources.flatMap((source) =>
    [...source.event.date.quotes, ...source.event.evidence.status, ...source.event.evidence.parties]
      .slice(0, 1)
      .map((quote) => ({ quote, source, isHeld: false })),
  );
  const weight = ({ isHeld, source }: { isHeld: boolean; source: Source }) =>
    (isHeld ? 2 : 0) + (source.event.primary ? 1 : 0);
  return [...(figures.length > 0 ? figures : others)].sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

type NeedsProps = { readonly record: Pick<LedgerRecord, 'needs' | 'parties'>; readonly name: PartyName };

/** Why a person must look; a record that is named leads to its page, a party has its name. */
export const Needs: FC<NeedsProps> = ({ record: { needs, parties }, name }) => {
  if (needs.length === 0) return null;
  return (
    <div class="needs">
      <p>A person must look:</p>
      <ul>
        {needs.map((need) => (
          <li>
            {need
              .split(/\b(r[0-9a-f]{32})\b/)
              .map((part, index) =>
                index % 2 === 1 ? <a href={`/records/${part}`}>another record</a> : withNames(part, parties, name),
              )}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** 'reports differ on how many UA got' → 'reports differ on how many Ukraine got' */
export function withNames(words: string, parties: readonly string[], name: PartyName): string {
  return words.replace(/\b[A-Z][A-Za-z]+\b/g, (word) => (parties.includes(word) ? name(word) : word));
}

// Context is cut at a fixed length; the broken word at the cut helps nobody.
function contextBefore({ prefix, start }: Quote): string {
  const line = prefix.split('\n').at(-1) ?? '';
  const cut = line === prefix && start > prefix.length;
  return cut ? `…${line.replace(/^\S*\s/, '')}` : line;
}

function contextAfter({ suffix }: Quote): string {
  const line = suffix.split('\n')[0] ?? '';
  return line === suffix && suffix.length >= 30 ? `${line.replace(/\s\S*$/, '')}…` : line;
}
