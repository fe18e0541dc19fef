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

export const QuoteInContext: FC<{ readonly quote: Quote }> = ({ quote }) => (
  <q>
    {contextBefore(quote)}
    <mark>{quote.exact}</mark>
    {contextAfter(quote)}
  </q>
);

/** Who says it: the article's title or host, its publisher and its day. */
export const SourceLine: FC<{ readonly source: Pick<Source, 'url' | 'title' | 'publisher' | 'published'> }> = ({
  source,
}) => (
  <span class="source">
    <OutLink url={source.url}>{sourceName(source)}</OutLink>
    {source.publisher && source.title ? <span class="by"> {source.publisher}</span> : null}
    {source.published ? <time datetime={source.published}> {dayWords(source.published)}</time> : null}
  </span>
);

export function sourceName({ url, title, publisher }: Pick<Source, 'url' | 'title' | 'publisher'>): string {
  return title ?? publisher ?? (url === null ? 'a text without an address' : hostOf(url));
}

export function articlesWords(record: Pick<LedgerRecord, 'sources'>): string {
  return plural(new Set(record.sources.map(({ articleId }) => articleId)).size, 'article');
}

/** The quote that says most about a record: of a figure, else of the date, the status or the parties; primary reports first. */
export function bestQuote(record: Pick<LedgerRecord, 'sources'>): { quote: Quote; source: Source } | null {
  const ranked = [...record.sources].sort((a, b) => Number(b.event.primary) - Number(a.event.primary));
  for (const quotesOf of [figureQuotes, otherQuotes]) {
    for (const source of ranked) {
      const quote = quotesOf(source)[0];
      if (quote) return { quote, source };
    }
  }
  return null;
}

const figureQuotes = ({ event }: Source): readonly Quote[] => event.transfers.flatMap(({ evidence }) => evidence);

const otherQuotes = ({ event }: Source): readonly Quote[] => [
  ...event.date.quotes,
  ...event.evidence.status,
  ...event.evidence.parties,
];

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
