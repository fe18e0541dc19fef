// Test helper: a ledger over the real store and the real queue on PGlite, with a clock and a web that the test sets.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Article, Extraction, KnownMetadata, Page } from '../../src/domain/article.ts';
import { UNKNOWN_DATE } from '../../src/domain/event.ts';
import { PipelineError } from '../../src/domain/failure.ts';
import { openQueue } from '../../src/edges/queue/index.ts';
import { BACKUP_TABLES } from '../../src/edges/store/backup.ts';
import { connect } from '../../src/edges/store/connection.ts';
import { openStore } from '../../src/edges/store/index.ts';
import { createHints, createLedger, type Feed, type FeedEntry, type Log, type Queue } from '../../src/service/index.ts';
import { articleOf } from '../support/article.ts';
import { openTestDatabase } from '../support/embedded.ts';

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** What the web answers, by URL; a URL that is not listed is a 404. */
type TestWeb = {
  readonly pages: Map<string, () => Page | Promise<Page>>;
  readonly feeds: Map<string, () => Feed | null>;
};

export type TestLedger = Awaited<ReturnType<typeof openTestLedger>>;

export async function openTestLedger() {
  const database = await openTestDatabase();
  const store = await openStore(database);
  const bull = await openQueue({ kind: 'database', name: database.name, pool: database.pool }, quiet);
  const clock = { at: Date.parse('2025-05-23T10:00:00.000Z') };
  const web: TestWeb = { pages: new Map(), feeds: new Map() };
  const queueState = { away: false };
  const queue: Queue = {
    ...bull,
    enqueue: (...given) => (queueState.away ? Promise.reject(new Error('away')) : bull.enqueue(...given)),
  };
  const read = { page: readTold };
  const fetchPage = async (url: string): Promise<Page> => {
    const page = web.pages.get(url);
    if (page === undefined) throw new PipelineError('permanent', 'http_404', 'There is no such page.');
    return await page();
  };
  const ports = {
    store,
    queue,
    hints: createHints(queue, quiet),
    now: () => new Date(clock.at).toISOString(),
    log: quiet,
    sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
    retry: { tries: 3, firstDelayMs: 1_000 },
    fetchPage,
    fetchAgain: fetchPage,
    revisitDays: [1, 7],
    fetchFeed: async (url: string) => {
      const feed = web.feeds.get(url);
      if (feed === undefined) throw new PipelineError('retryable', 'http_500', 'The feed is broken.');
      return await Promise.resolve(feed());
    },
    findFeeds: async (url: string) => {
      const feed = web.feeds.get(url)?.();
      if (feed == null) throw new PipelineError('permanent', 'no_feed_found', 'This page leads to no feed.');
      return await Promise.resolve({ found: [{ url, feed }], failed: [] });
    },
    rules: '1+first',
    readPage: (page: Page, known: KnownMetadata) => read.page(page, known),
    readText: (article: Article) => read.page(pageOf(article.text), {}),
  };
  return {
    ...ports,
    ledger: createLedger(ports),
    /** To look into the tables. */
    db: connect(database.pool),
    clock,
    web,
    read,
    queueState,
    /** Nothing is in the ledger any more. */
    clear: async () => {
      const db = connect(database.pool);
      const kept = ['audit', 'audit_chain'] as const;
      for (const table of kept) await sql.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`).execute(db);
      await sql.raw(`TRUNCATE ${BACKUP_TABLES.join(', ')} CASCADE`).execute(db);
      for (const table of kept) await sql.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`).execute(db);
    },
    close: async () => {
      await bull.close();
      await store.close();
    },
  };
}

/** A feed of these entries, with nothing else said. */
export function feedOf(entries: readonly Partial<FeedEntry>[], more: Partial<Feed> = {}): Feed {
  return {
    kind: 'feed',
    title: null,
    etag: null,
    lastModified: null,
    wishes: { notBeforeMs: null, skipHours: [] },
    entries: entries.map((entry) => ({ url: '', title: null, summary: null, published: null, ...entry })),
    ...more,
  };
}

export function pageOf(text: string, url: string | null = null): Page {
  return { url, contentType: 'text/html', fetchedAt: null, body: new TextEncoder().encode(text) };
}

/**
 * The smallest reading that is true to its page: an article whose text is the page, and where it says so
 * ("swap 2025-05-23 390"), an event with that day and figure.
 */
export async function readTold(page: Page, known: KnownMetadata): Promise<Extraction> {
  const text = new TextDecoder().decode(page.body);
  const told = /swap (\d{4}-\d{2}-\d{2}|undated) (\d+)/.exec(text);
  const article = articleOf(text, { title: known.title ?? null, published: known.published ?? null });
  const quotes =
    told === null
      ? []
      : [{ exact: told[0], prefix: '', suffix: '', start: told.index, end: told.index + told[0].length }];
  const day = told?.[1] === 'undated' ? null : (told?.[1] ?? null);
  const count = Number(told?.[2]);
  const transfer = { category: 'military' as const, count, qualifier: 'exact' as const, evidence: quotes };
  const event = {
    kind: 'exchange' as const,
    status: 'completed' as const,
    date: { ...(day === null ? UNKNOWN_DATE : { start: day, end: day, precision: 'day' as const }), quotes },
    parties: ['RU', 'UA'],
    transfers: [
      { ...transfer, from: 'RU', to: 'UA' },
      { ...transfer, from: 'UA', to: 'RU' },
    ],
    mediators: [],
    location: null,
    agreement: null,
    named: [],
    primary: true,
    confidence: 1,
    rules: [],
    evidence: { status: quotes, mediators: [], location: [], parties: quotes, agreement: [] },
    claims: [],
  };
  return await Promise.resolve({
    id: null,
    article,
    unreadable: null,
    reading: null,
    events: told === null ? [] : [event],
    figures: [],
  });
}

/** The test's own time limit is the only one. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}
