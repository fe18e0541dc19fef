// Test helper: a web server over the real store on PGlite, with articles read by the real pipeline, and no worker between.
//
//   const web = await openTestWeb();
//   await web.tell(await demoArticles());      // ingested, read and folded when it resolves
//   await page.goto(web.url);
//   await web.close();

import type { LedgerRecord } from '../../src/domain/record.ts';
import { readDemoArticles } from '../../src/edges/cli/demo/articles.ts';
import type { HttpPorts } from '../../src/edges/http/ports.ts';
import { extractPage } from '../../src/pipeline/index.ts';
import { partyName } from '../../src/publish/index.ts';
import { runFetch, runRead, runResolve } from '../../src/service/index.ts';
import { openTestLedger, type TestLedger } from '../service/open-test-ledger.ts';
import { startTestServer } from './http.ts';

type Told = { readonly url: string; readonly title: string; readonly published: string | null; readonly text: string };

export type TestWeb = {
  readonly url: string;
  readonly test: TestLedger;
  readonly tell: (articles: readonly Told[]) => Promise<void>;
  /** Fetches, reads and folds what waits, as the workers do; the web is `test.web`. */
  readonly work: () => Promise<void>;
  /** A side's records, by its id: the oldest exchange first, nine at most. */
  readonly recordsOf: (party: string) => Promise<readonly LedgerRecord[]>;
  /** What the server could not answer. */
  readonly failures: readonly string[];
  readonly close: () => Promise<void>;
};

/** The articles that were written for this project. */
export async function demoArticles(): Promise<readonly Told[]> {
  const articles = await readDemoArticles();
  return articles.map(({ url, title, published, paragraphs }) => ({
    url,
    title,
    published: published ?? null,
    text: paragraphs.join('\n\n'),
  }));
}

export async function openTestWeb(given: Partial<HttpPorts> = {}): Promise<TestWeb> {
  const test = await openTestLedger();
  test.read.page = extractPage;
  // Browsers, sessions and holds live by the real clock.
  test.clock.at = Date.now();
  const failures: string[] = [];
  const server = await startTestServer({
    ledger: test.ledger,
    keptPage: (id) => test.store.loadPage(id),
    partyName,
    ...given,
    onError: (error, where) => failures.push(`${where}: ${String(error)}`),
  });
  return {
    url: server.url,
    test,
    failures,
    tell: async (articles) => {
      const outcomes = await test.ledger.ingest(
        articles.map(({ url, title, published, text }) => ({
          ...{ id: null, url, title, published, fetchedAt: null, contentType: null, language: 'en' },
          body: { kind: 'text', text },
        })),
      );
      for (const outcome of outcomes) if (outcome.kind === 'accepted') await runRead(test, outcome.id);
      await foldAll(test);
    },
    recordsOf: async (party) => {
      const filter = { parties: [party] };
      return (await test.ledger.records({ state: 'any', filter, order: 'oldest', cursor: null, limit: 9 })).records;
    },
    work: async () => {
      const { fetch, read } = await test.store.due(test.now(), 100);
      for (const id of fetch) await runFetch(test, id);
      for (const id of new Set([...fetch, ...read])) await runRead(test, id);
      await foldAll(test);
    },
    close: async () => {
      await server.close(0);
      await test.close();
    },
  };
}

async function foldAll(test: TestLedger): Promise<void> {
  for (;;) {
    const { resolve } = await test.store.due(test.now(), 100);
    if (resolve.length === 0) return;
    for (const key of resolve) await runResolve(test, key);
  }
}
