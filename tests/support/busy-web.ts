// Test helper: the pages of a service at work (articles told, sources well and not, addresses that stopped, workers, people), signed in.
import type { BrowserContext } from 'playwright-core';
import { openTestAccounts, PASSWORD, type TestAccounts } from './accounts.ts';
import { demoArticles, openTestWeb, type TestWeb } from './web.ts';

export type BusyWeb = {
  readonly web: TestWeb;
  readonly accounts: TestAccounts['accounts'];
  /** ':record', ':waiting' and ':address' of a path, filled in. */
  readonly urlOf: (path: string) => string;
  /** Whoever has this context is signed in as the administrator 'ana'. */
  readonly signIn: (context: BrowserContext) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Every page that a person can open, by the name that a picture or a figure of it has. */
export const VIEWS = {
  ledger: '/',
  search: '/?q=ukraine&from=2024-01-01',
  'search that finds nothing': '/?parties=Atlantis',
  charts: '/charts',
  record: '/records/:record',
  agreement: '/records/:agreement',
  'no record': '/records/none',
  review: '/review',
  desk: '/review/:waiting',
  bulk: '/review/bulk',
  console: '/console',
  address: '/console/address?url=:address',
  stopped: '/console/stopped',
  'stopped for a reason': '/console/stopped?state=rejected&reason=http_404',
  sources: '/console/sources',
  account: '/account',
  accounts: '/accounts',
  'sign in': '/login',
} as const satisfies Readonly<Record<string, string>>;

const FATES = [
  ['https://courier.example/politics/2026/1', 'dead', 'http_503', 'The server answers 503 Service Unavailable.'],
  ['https://courier.example/politics/2026/2', 'dead', 'timeout', 'Nothing came within 30 s.'],
  ['https://harbour-times.example/a', 'dead', 'http_503', 'The server answers 503 Service Unavailable.'],
  ['https://harbour-times.example/gone', 'rejected', 'http_404', 'There is no such page.'],
  ['https://morning.example/sport', 'rejected', 'no_article', 'The page has no text that reads as an article.'],
] as const;

const LEASE_MS = 60_000;

/** Three dead letters and two rejected addresses, as the workers leave them. */
export async function stopThem(test: TestWeb['test']): Promise<void> {
  const now = test.now();
  for (const [url, state, reason, detail] of FATES) {
    const [outcome] = await test.ledger.accept([url]);
    const id = outcome?.kind === 'accepted' ? outcome.id : '';
    const claimed = await test.store.claim('fetch', id, now, LEASE_MS);
    const failure = { state, reason, detail, nextTryAt: null, countsAsTry: true };
    await test.store.failAttempt(id, claimed?.attempt ?? 0, failure, now);
  }
}

/** A notice of long waits that nobody took. */
async function tellInVain({ store, now }: TestWeb['test']): Promise<void> {
  const at = now();
  await store.noteWaits({ at, overdueSince: at, quietSince: at }, (found) => ({
    ...{ type: 'review.overdue', at, hours: 24, desk: null, ...found },
  }));
  const claimed = await store.claimWaitNotice(at, LEASE_MS);
  const detail = 'http_404: The server answers 404 Not Found.';
  await store.endWaitNotice(claimed?.id ?? '', { state: 'given_up', detail, dueAt: null }, at);
}

export async function openBusyWeb(): Promise<BusyWeb> {
  const opened = await openTestAccounts();
  const { accounts } = opened;
  const web = await openTestWeb({ accounts });
  const { test } = web;
  const now = test.now();
  await web.tell(await demoArticles());
  await stopThem(test);
  await test.ledger.accept(['https://courier.example/politics/2026/3']);
  await test.ledger.addSources([
    { url: 'https://courier.example/feed.xml', title: 'The Courier', country: null, filter: 'swaps' },
    { url: 'https://harbour-times.example/rss', title: 'Harbour Times, world', country: null, filter: 'all' },
  ]);
  for (const source of await test.ledger.sources()) await test.ledger.pollSource(source.id);
  await test.store.beat({ id: 'w1', host: 'worker-1', pid: 4711, startedAt: now, stages: ['fetch', 'read'] }, now);
  await test.store.beat({ id: 'w2', host: 'worker-2', pid: 4712, startedAt: now, stages: ['resolve'] }, now);
  for (const [name, role] of [
    ['ana', 'administrator'],
    ['bohdan', 'operator'],
    ['carol@example.org', 'reviewer'],
  ] as const)
    await accounts.addUser({ name, role, password: PASSWORD, by: 'ana' });
  await accounts.addToken({ name: 'nightly export', role: 'reader', days: 90, by: 'ana' });
  await tellInVain(test);
  const session = await accounts.signIn({ name: 'ana', password: PASSWORD, agent: 'Firefox on Linux' });

  const all = { state: 'any', cursor: null, limit: 100 } as const;
  const { records } = await test.ledger.records({ ...all, order: 'newest' });
  const fullest = records.toSorted((a, b) => b.sources.length - a.sources.length);
  const ids = {
    ':record': fullest.find(({ kind }) => kind === 'exchange')?.id ?? '',
    ':agreement': fullest.find(({ kind }) => kind === 'agreement')?.id ?? '',
    ':waiting': (await test.ledger.desk({ cursor: null, limit: 1 })).records[0]?.id ?? '',
    ':address': encodeURIComponent(FATES[0][0]),
  };
  return {
    web,
    accounts,
    urlOf: (path) =>
      web.url + Object.entries(ids).reduce((filled, [name, value]) => filled.replaceAll(name, value), path),
    signIn: (context) =>
      context.addCookies([{ name: 'swapledger', value: session?.secret ?? '', url: web.url, httpOnly: true }]),
    close: async () => {
      await web.close();
      await opened.close();
    },
  };
}
