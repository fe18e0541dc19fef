// Addresses, pages and readings for the tests of the store, in a short notation.
import { createHash } from 'node:crypto';
import type { Extraction, Page, Reading } from '../../../src/domain/article.ts';
import type { SwapEvent } from '../../../src/domain/event.ts';
import { type Quote, quoteAt } from '../../../src/domain/quote.ts';
import { resolveBlock } from '../../../src/records/index.ts';
import {
  type Acceptance,
  createHints,
  createLedger,
  type Ledger,
  type Log,
  type NewAddress,
  type NewDocument,
  type Queue,
  type Store,
} from '../../../src/service/index.ts';
import { type Extra, swapEvent } from '../../records/told.ts';
import { articleOf } from '../../support/article.ts';

export const NOON = '2026-05-01T12:00:00.000Z';
export const MINUTE_MS = 60_000;

/** later(2) is two minutes after NOON. */
export function later(minutes: number): string {
  return new Date(Date.parse(NOON) + minutes * MINUTE_MS).toISOString();
}

/** address('a.example/1') */
export function address(place: string, more: Partial<NewAddress> = {}): NewAddress {
  const url = `https://${place}`;
  return { url, key: url, host: place.split('/')[0] ?? '', sourceId: null, known: {}, ...more };
}

export function page(text: string, url = 'https://a.example/'): Page {
  return { url, contentType: 'text/html; charset=utf-8', fetchedAt: NOON, body: new TextEncoder().encode(text) };
}

export function document(place: string, text: string, more: Partial<NewDocument> = {}): NewDocument {
  const row = address(place);
  return { ...row, shownUrl: row.url, page: page(text, row.url), ...more };
}

const TEXT = 'Russia and Ukraine swapped prisoners, and 390 of each side went home.';

/** report('2025-05-23', 'RU>UA 390; UA>RU 390'): an event with real quotes of the text that `reading` gives. */
export function report(on: string, transfers: string, more: Parameters<typeof swapEvent>[2] = {}): SwapEvent {
  const event = swapEvent(on, transfers, more);
  const quotes = [quoteOf('390')];
  return {
    ...event,
    date: { ...event.date, quotes: [quoteOf('swapped')] },
    transfers: event.transfers.map((transfer) => ({ ...transfer, evidence: quotes })),
    evidence: { ...event.evidence, parties: [quoteOf('Russia'), quoteOf('Ukraine')] },
    claims: [figure()],
  };
}

function figure(): SwapEvent['claims'][number] {
  return {
    kind: 'figure',
    meaning: 'side',
    value: 390,
    quotes: [quoteOf('390')],
    sentence: 0,
    cues: ['swapped'],
    row: 'en/each-released',
  };
}

function quoteOf(words: string): Quote {
  const start = TEXT.indexOf(words);
  return quoteAt(TEXT, start, start + words.length);
}

/** By our own reader, each field from the JSON-LD. */
const HOW_READ: Reading = {
  version: '1',
  body: 'own',
  outlet: null,
  rules: {
    title: 'json-ld',
    byline: null,
    published: 'json-ld',
    modified: null,
    language: 'html lang',
    canonicalUrl: null,
    siteName: 'json-ld',
  },
};

export function reading(events: readonly SwapEvent[], published: string | null = '2025-05-24'): Extraction {
  const article = articleOf(TEXT, { title: 'Prisoners swapped', published, siteName: 'The Example' });
  return { id: null, article, unreadable: null, reading: HOW_READ, events, figures: [figure()] };
}

export const CONSENT_WALL: Extraction = {
  id: null,
  article: null,
  unreadable: { reason: 'consent_wall', detail: 'The page asks for consent and shows no article.' },
  reading: null,
  events: [],
  figures: [],
};

export type Told = readonly [on: string, transfers: string, extra?: Extra];

/** As `reading`, in words of its own: each event quotes the sentence that tells it. */
export function tellingOf(told: readonly Told[], published: string | null = null): Extraction {
  const text =
    told.map(([on, transfers]) => `On ${on || 'a day'} they gave ${transfers}, as both sides said.`).join('\n\n') ||
    'Nothing.';
  const events = told.map(([on, transfers, extra], index) => {
    const event = swapEvent(on, transfers, { ...extra, event: index + 1 });
    const start = text.indexOf(`they gave ${transfers}`);
    const quotes = [quoteAt(text, start, start + 10 + transfers.length)];
    return { ...event, transfers: event.transfers.map((transfer) => ({ ...transfer, evidence: quotes })) };
  });
  const article = articleOf(text, { published });
  return { id: null, article, unreadable: null, reading: null, events, figures: [] };
}

/** Handed in under this address, for the first time or anew, and read. Gives its id. */
export async function tell(store: Store, place: string, extraction: Extraction, at: string): Promise<string> {
  const [outcome] = await store.insertDocuments([document(place, extraction.article?.text ?? '')], at);
  const id = idOf(outcome);
  const claimed = await store.claim('read', id, at, MINUTE_MS);
  if (claimed === null) throw new Error(`${place} is not to be read`);
  await store.finishRead(id, claimed.attempt, extraction, at);
  return id;
}

/** The way of one document through the store: accepted, claimed, read. Gives its id. */
export async function read(store: Store, place: string, extraction: Extraction, at = NOON): Promise<string> {
  const [acceptance] = await store.insertDocuments([document(place, `<p>${place}</p>`)], at);
  const id = idOf(acceptance);
  const claimed = await store.claim('read', id, at, MINUTE_MS);
  if (claimed === null) throw new Error(`${place} cannot be claimed`);
  if (!(await store.finishRead(id, claimed.attempt, extraction, at))) throw new Error(`${place} was not written`);
  return id;
}

export async function resolveAll(store: Store, at = NOON): Promise<void> {
  for (;;) {
    const { resolve } = await store.due(at, 100);
    if (resolve.length === 0) return;
    for (const key of resolve) await store.resolveBlock(key, at, resolveBlock);
  }
}

export function idOf(acceptance: Acceptance | undefined): string {
  if (acceptance === undefined || acceptance.kind === 'refused') throw new Error('nothing was accepted');
  return acceptance.id;
}

/** Each record as 'date parties: addresses of its sources', in the order in which they are listed. */
export async function listed(store: Store, limit = 3): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const { records, next } = await store.records({ state: 'any', order: 'oldest', cursor, limit });
    for (const { date, parties, sources } of records) {
      lines.push(`${date.start ?? 'undated'} ${parties.join('-')}: ${sources.map(({ url }) => url).join(' ')}`);
    }
    cursor = next;
    more = next !== null;
  }
  return lines;
}

export async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function* inPieces(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array, void, void> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const away = { name: 'none' } as unknown as Queue;
/** A minute passes with each look at it. */
export function minutesFrom(first: number): () => string {
  let minute = first;
  return () => {
    minute += 1;
    return later(minute);
  };
}

/** Its verbs, with a minute between one and the next, and nothing of a queue or a web. */
export function ledgerOver(store: Store, now: () => string = minutesFrom(10)): Ledger {
  return createLedger({
    store,
    queue: away,
    hints: createHints(away, quiet),
    now,
    log: quiet,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    fetchFeed: () => Promise.resolve(null),
    findFeeds: () => Promise.reject(new Error('no web here')),
    rules: '1',
  });
}
