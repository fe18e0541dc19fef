// The events that a record rests on in, the words that say each of its values out, each leading to where it stands.
import type { FC } from 'hono/jsx';
import type { Category } from '../../domain/event.ts';
import type { Quote } from '../../domain/quote.ts';
import type { FigureSupport, LedgerRecord, RecordTransfer, Source } from '../../domain/record.ts';
import { markId } from './marks.ts';
import { sourceName } from './pieces.tsx';
import { dayWords } from './words.ts';

/** Past this, quotes of one value are many of a kind. */
const MOST_QUOTES = 12;

export type Said = { readonly source: Source; readonly quote: Quote };

/** Where an article's text is shown: its number on the page, and what comes before the anchor. */
export type Shown = { readonly number: number; readonly href: string };

type LinksProps = {
  readonly quotes: readonly Said[];
  /** Null: the article is not shown. */
  readonly shown: (articleId: string) => Shown | null;
};

/** Each quote leads to its place; a quote that several events of one article share is shown once. */
export const QuoteLinks: FC<LinksProps> = ({ quotes, shown }) => {
  if (quotes.length === 0) return null;
  const once = eachOnce(quotes);
  return (
    <ul class="quotes">
      {once.slice(0, MOST_QUOTES).map(({ source, quote }) => {
        const place = shown(source.articleId);
        return (
          <li>
            {place === null ? (
              `“${quote.exact}”`
            ) : (
              <a href={`${place.href}#${markId(place.number, quote)}`} data-mark={markId(place.number, quote)}>
                “{quote.exact}”
              </a>
            )}{' '}
            <span class="by">
              <bdi>{sourceName(source)}</bdi>
              {source.published ? `, ${dayWords(source.published)}` : ''}
            </span>
          </li>
        );
      })}
      {once.length > MOST_QUOTES ? <li class="by">and {once.length - MOST_QUOTES} more</li> : null}
    </ul>
  );
};

function eachOnce(quotes: readonly Said[]): readonly Said[] {
  const seen = new Map<string, Said>();
  for (const said of quotes) seen.set(`${said.source.articleId} ${said.quote.start} ${said.quote.end}`, said);
  return [...seen.values()];
}

/** The quotes that every report gives for one thing. */
export function saidOf(record: LedgerRecord, quotes: (source: Source) => readonly Quote[]): readonly Said[] {
  return record.sources.flatMap((source) => quotes(source).map((quote) => ({ source, quote })));
}

export function saidOfClaim(record: LedgerRecord, transfer: RecordTransfer, claim: FigureSupport): readonly Said[] {
  return tellingsOf(record, transfer, claim).flatMap(({ source, quotes }) =>
    quotes.map((quote) => ({ source, quote })),
  );
}

type Telling = { readonly source: Source; readonly category: Category; readonly quotes: readonly Quote[] };

/** What the events of a figure say: that very figure under its category, else under another, else all that went this way. */
export function tellingsOf(record: LedgerRecord, transfer: RecordTransfer, claim: FigureSupport): readonly Telling[] {
  const ids = new Set(claim.eventIds);
  return record.sources
    .filter(({ eventId }) => ids.has(eventId))
    .flatMap((source) => {
      const way = source.event.transfers.filter(({ to, from }) => to === transfer.to && from === transfer.from);
      const said = way.filter(
        ({ count, claimedBy }) => count === claim.count && (claimedBy ?? null) === claim.claimedBy,
      );
      const exact = said.filter(({ category }) => category === transfer.category);
      const chosen = exact.length > 0 ? exact : said.length > 0 ? said : way;
      return chosen.map(({ category, evidence }) => ({ source, category, quotes: evidence }));
    });
}
