// A kept row of a list in, its extraction out: an article whose text is the row's cells, and one event whose quotes are the cells that say it.
import { type Extraction, type KnownMetadata, type Page, UnreadableReason } from '../domain/article.ts';
import type { Claim, SwapEvent } from '../domain/event.ts';
import { LISTED_ROW_TYPE, ListedRow } from '../domain/list.ts';
import { type Quote, quoteAt } from '../domain/quote.ts';

/** Raised when a row would be read otherwise. */
const VERSION = 'list 1';

/** No page of the web has no address and calls itself so: what is fetched has one, and what is handed in is asked. */
export function isListedRow({ url, contentType }: Page): boolean {
  return url === null && contentType === LISTED_ROW_TYPE;
}

/** `known.title` is the list's. */
export function extractListedRow(page: Page, known: KnownMetadata): Extraction {
  const row = rowOf(page.body);
  if (row === null) return unread('This row of a list was kept in a shape that this version does not know.');
  const { text, quotesOf } = textOf(row);
  const title = known.title ?? null;
  const article = {
    title: title === null || row.id === null ? title : `${title}, ${row.id}`,
    byline: null,
    published: known.published ?? null,
    modified: null,
    language: null,
    canonicalUrl: null,
    siteName: title,
    text,
    entries: [],
  };
  const rules = { byline: null, modified: null, language: null, canonicalUrl: null };
  const reading = {
    version: VERSION,
    body: 'row of a list' as const,
    outlet: null,
    rules: { ...rules, title: 'list', published: article.published === null ? null : 'list', siteName: 'list' },
  };
  return { id: null, article, unreadable: null, reading, events: [eventOf(row, quotesOf)], figures: [] };
}

function rowOf(body: Uint8Array): ListedRow | null {
  try {
    return ListedRow.safeParse(JSON.parse(new TextDecoder().decode(body))).data ?? null;
  } catch {
    return null;
  }
}

function unread(detail: string): Extraction {
  const unreadable = { reason: UnreadableReason.enum.bad_input, detail };
  return { id: null, article: null, unreadable, reading: null, events: [], figures: [] };
}

type QuotesOf = (columns: readonly string[] | undefined) => readonly Quote[];

/** A paragraph a cell: "Vermittler: VAE". The quotes are of the cells alone. */
function textOf({ cells }: ListedRow): { readonly text: string; readonly quotesOf: QuotesOf } {
  const spans = new Map<string, readonly [start: number, end: number]>();
  let text = '';
  for (const [column, cell] of cells) {
    const start = text.length + (text === '' ? 0 : 2) + column.length + 2;
    text += `${text === '' ? '' : '\n\n'}${column}: ${cell}`;
    spans.set(column, [start, start + cell.length]);
  }
  return {
    text,
    quotesOf: (columns = []) =>
      columns.flatMap((column) => {
        const span = spans.get(column);
        return span === undefined ? [] : [quoteAt(text, ...span)];
      }),
  };
}

function eventOf({ says, transfers, columns }: ListedRow, quotesOf: QuotesOf): SwapEvent {
  return {
    ...says,
    date: { ...says.date, quotes: quotesOf(columns['date']) },
    transfers: transfers.map(({ columns: told, ...transfer }) => ({ ...transfer, evidence: quotesOf(told) })),
    primary: true,
    confidence: 1,
    rules: [RULE],
    evidence: {
      status: quotesOf(columns['status']),
      mediators: quotesOf(columns['mediators']),
      location: quotesOf(columns['location']),
      parties: quotesOf(columns['parties']),
      agreement: quotesOf(columns['agreement']),
    },
    claims: transfers.map(
      ({ count, columns: told }): Claim => ({
        kind: 'figure',
        meaning: 'side',
        value: count,
        quotes: quotesOf(told),
        sentence: 0,
        cues: [],
        row: RULE,
      }),
    ),
  };
}

const RULE = 'list/row';
