// What becomes of an address, stage by stage: retries, dead letters, "later", zombies, crashes, and a queue that is lost.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/domain/article.ts';
import { PipelineError } from '../../src/domain/failure.ts';
import { pollDueSources, reconcile, runFetch, runRead, runResolve } from '../../src/service/index.ts';
import { feedOf, openTestLedger, pageOf, readTold, type TestLedger, until } from './open-test-ledger.ts';

let test: TestLedger;
beforeAll(async () => {
  test = await openTestLedger();
});
afterAll(() => test.close());
afterEach(() => {
  test.read.page = readTold;
  test.queueState.away = false;
});

let serial = 0;
/** Accepts a URL of its own, with what the web answers there. */
async function accepted(answer: (() => Page | Promise<Page>) | null): Promise<{ id: string; url: string }> {
  serial += 1;
  const url = `https://example.org/stage/${serial}`;
  if (answer !== null) test.web.pages.set(url, answer);
  const [outcome] = await test.ledger.accept([url]);
  if (outcome?.kind !== 'accepted') throw new Error('not accepted');
  return { id: outcome.id, url };
}

const tell = async (url: string) => {
  const why = await test.ledger.why(url);
  if (why === null) throw new Error(`${url} is lost`);
  return why;
};
const states = (why: Awaited<ReturnType<typeof tell>>) =>
  why.history.map(({ stage, state, reason }) => `${stage} ${state}${reason === null ? '' : ` ${reason}`}`);
const wait = (ms: number) => {
  test.clock.at += ms;
};
const fails = (kind: 'permanent' | 'retryable' | 'later', code: string, retryAfterMs?: number) => () => {
  throw new PipelineError(kind, code, `${code}.`, retryAfterMs === undefined ? {} : { retryAfterMs });
};

describe('fetch', () => {
  it('keeps the page and hands it on', async () => {
    const { id, url } = await accepted(() => pageOf('Hello.', 'https://example.org/final'));
    await runFetch(test, id);
    const why = await tell(url);
    expect(why.address).toMatchObject({ state: 'fetched', reason: null });
    expect((await test.queue.counts()).read.queued).toBeGreaterThan(0);
    // A job that comes again finds nothing to do.
    await runFetch(test, id);
    expect((await tell(url)).address.attempt).toBe(1);
  });

  it('rejects a 404 for good, with its reason', async () => {
    const { id, url } = await accepted(null);
    await runFetch(test, id);
    const why = await tell(url);
    expect(why.address).toMatchObject({ state: 'rejected', reason: 'http_404' });
    expect(why.verdict).toBe('It is not in the ledger: There is no such page (http_404).');
  });

  it('tries a 500 again, each time later, and then makes it a dead letter that can be tried again', async () => {
    const { id, url } = await accepted(fails('retryable', 'http_500'));
    await runFetch(test, id);
    expect((await tell(url)).address).toMatchObject({ state: 'accepted', tries: 1 });
    await runFetch(test, id);
    expect((await tell(url)).address.attempt).toBe(1);
    wait(1_000);
    await runFetch(test, id);
    expect((await tell(url)).address).toMatchObject({ state: 'accepted', tries: 2 });
    wait(4_000);
    await runFetch(test, id);
    const dead = await tell(url);
    expect(dead.address).toMatchObject({ state: 'dead', reason: 'http_500' });
    expect(dead.verdict).toContain('swapledger retry --state dead');
    expect(states(dead)).toEqual([
      'accept accepted',
      'fetch accepted http_500',
      'fetch accepted http_500',
      'fetch dead http_500',
    ]);

    test.web.pages.set(url, () => pageOf('Back again.'));
    expect(await test.ledger.retry({ state: 'dead', host: null, url })).toEqual({ retried: 1 });
    await runFetch(test, id);
    expect((await tell(url)).address).toMatchObject({ state: 'fetched', tries: 0 });
  });

  it('spends no try on Retry-After', async () => {
    const { id, url } = await accepted(fails('later', 'http_429', 90_000));
    for (let turn = 0; turn < 6; turn += 1) {
      await runFetch(test, id);
      wait(90_000);
    }
    expect((await tell(url)).address).toMatchObject({ state: 'accepted', tries: 0, attempt: 6, reason: 'http_429' });
    const [postponed, ...others] = (await test.ledger.progress([id])).postponed;
    expect(postponed).toMatchObject({ reason: 'http_429', count: 1 });
    expect(Date.parse(postponed?.until ?? '')).toBeGreaterThan(Date.parse(test.now()) - 1);
    expect(others).toEqual([]);
  });

  it('tries again after an error that nobody foresaw', async () => {
    const { id, url } = await accepted(() => {
      throw new TypeError('x is not a function');
    });
    await runFetch(test, id);
    expect((await tell(url)).address).toMatchObject({ state: 'accepted', tries: 1, reason: 'unexpected' });
  });

  it("lets a zombie's late write do nothing", async () => {
    let release = (_page: Page): void => {};
    const { id, url } = await accepted(
      () =>
        new Promise<Page>((resolve) => {
          release = resolve;
        }),
    );
    const zombie = runFetch(test, id);
    await until(async () => (await tell(url)).address.attempt === 1);
    wait(61_000);
    test.web.pages.set(url, () => pageOf('By the second.'));
    await runFetch(test, id);
    release(pageOf('By the zombie.'));
    await zombie;
    const page = await test.store.loadPage(id);
    expect(new TextDecoder().decode(page?.body)).toBe('By the second.');
    expect((await tell(url)).address).toMatchObject({ state: 'fetched', attempt: 2 });
  });

  it("lets a zombie's late failure do nothing either", async () => {
    let fail = (_error: Error): void => {};
    const { id, url } = await accepted(
      () =>
        new Promise<Page>((_, reject) => {
          fail = reject;
        }),
    );
    const zombie = runFetch(test, id);
    await until(async () => (await tell(url)).address.attempt === 1);
    wait(61_000);
    test.web.pages.set(url, () => pageOf('By the second.'));
    await runFetch(test, id);
    fail(new PipelineError('permanent', 'http_404', 'Gone.'));
    await zombie;
    expect((await tell(url)).address).toMatchObject({ state: 'fetched', attempt: 2 });
  });

  it('makes a page that ends its process five times a dead letter', async () => {
    const { id, url } = await accepted(() => new Promise<Page>(() => {}));
    for (let crash = 0; crash < 5; crash += 1) {
      void runFetch(test, id);
      await until(async () => (await tell(url)).address.attempt === crash + 1);
      wait(61_000);
    }
    await runFetch(test, id);
    expect((await tell(url)).address).toMatchObject({ state: 'dead', reason: 'crashed' });
  });
});

describe('read', () => {
  async function fetched(text: string) {
    const { id, url } = await accepted(() => pageOf(text));
    await runFetch(test, id);
    return { id, url };
  }

  it('keeps the article, and resolve folds its event into the ledger', async () => {
    const { id, url } = await fetched('They swap 2025-05-23 390 each.');
    await runRead(test, id);
    expect((await tell(url)).address.state).toBe('extracted');
    const due = await test.store.due(test.now(), 10);
    expect(due.resolve).toHaveLength(1);
    expect((await test.queue.counts()).resolve.queued).toBe(1);
    for (const key of due.resolve) await runResolve(test, key);
    const why = await tell(url);
    expect(why.verdict).toMatch(/^It was read and tells of 1 exchange: in the ledger in 1 record/);
    expect(
      (await test.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 10 })).records,
    ).toHaveLength(1);
    expect(await test.ledger.progress([id])).toMatchObject({ total: 1, unresolved: 0, states: { extracted: 1 } });
  });

  it('rejects what cannot be read, with the reason', async () => {
    const { id, url } = await fetched('A wall.');
    test.read.page = () =>
      Promise.resolve({
        id: null,
        article: null,
        unreadable: { reason: 'consent_wall', detail: 'It asks for consent.' },
        reading: null,
        events: [],
        figures: [],
      });
    await runRead(test, id);
    const why = await tell(url);
    expect(why.address).toMatchObject({
      state: 'rejected',
      reason: 'unreadable_consent_wall',
      detail: 'It asks for consent.',
    });
  });

  it.each(['timeout', 'memory', 'crashed'] as const)(
    'tries again once where the child ended by %s, then rejects',
    async (reason) => {
      const { id, url } = await fetched(`A bomb: ${reason}.`);
      test.read.page = () =>
        Promise.resolve({
          id: null,
          article: null,
          unreadable: { reason, detail: 'The child ended.' },
          reading: null,
          events: [],
          figures: [],
        });
      await runRead(test, id);
      expect((await tell(url)).address).toMatchObject({ state: 'fetched', reason: `unreadable_${reason}`, tries: 1 });
      wait(1_000);
      await runRead(test, id);
      expect((await tell(url)).address).toMatchObject({ state: 'rejected', reason: `unreadable_${reason}` });
    },
  );

  it('loses nothing to a parser that cannot start', async () => {
    const { id, url } = await fetched('Fine.');
    test.read.page = () => Promise.reject(new PipelineError('retryable', 'parser_start', 'It is not built.'));
    for (let turn = 0; turn < 5; turn += 1) {
      await runRead(test, id);
      wait(30_000);
    }
    expect((await tell(url)).address).toMatchObject({ state: 'fetched', tries: 0 });
    test.read.page = readTold;
    await runRead(test, id);
    expect((await tell(url)).address.state).toBe('extracted');
  });

  it('reads a rejected page anew when it is tried again, without fetching it', async () => {
    const { id, url } = await fetched('A wall that falls.');
    test.read.page = () =>
      Promise.resolve({
        id: null,
        article: null,
        unreadable: { reason: 'paywall', detail: 'Pay.' },
        reading: null,
        events: [],
        figures: [],
      });
    await runRead(test, id);
    test.read.page = readTold;
    expect(await test.ledger.retry({ state: 'rejected', host: null, url })).toEqual({ retried: 1 });
    await runRead(test, id);
    expect((await tell(url)).address.state).toBe('extracted');
  });
});

describe('the reconciler', () => {
  it('queues again what no job speaks of, also after the queue was away', async () => {
    test.queueState.away = true;
    const { id, url } = await accepted(() => pageOf('Found again.'));
    test.queueState.away = false;
    const seen: string[] = [];
    const stop = await test.queue.work('fetch', 4, async (job) => {
      seen.push(job);
      await runFetch(test, job);
    });
    await until(async () => {
      await reconcile(test);
      return seen.includes(id);
    });
    await until(async () => (await tell(url)).address.state === 'fetched');
    await stop();
  });

  it('leaves alone what is leased, waits for its time, or is final', async () => {
    const leased = await accepted(() => new Promise<Page>(() => {}));
    void runFetch(test, leased.id);
    await until(async () => (await tell(leased.url)).address.attempt === 1);
    const waiting = await accepted(fails('retryable', 'http_500'));
    await runFetch(test, waiting.id);
    const final = await accepted(null);
    await runFetch(test, final.id);
    const due = await test.store.due(test.now(), 1_000);
    expect(due.fetch).not.toContain(leased.id);
    expect(due.fetch).not.toContain(waiting.id);
    expect(due.fetch).not.toContain(final.id);
    wait(60_000);
    const later = await test.store.due(test.now(), 1_000);
    expect(later.fetch).toContain(leased.id);
    expect(later.fetch).toContain(waiting.id);
    expect(later.fetch).not.toContain(final.id);
  });

  it('keeps the queue short, however much is handed in at once', async () => {
    const urls = Array.from({ length: 1_500 }, (_, index) => `https://bulk.example.org/${index}`);
    const outcomes = await test.ledger.accept(urls);
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1_500);
    await reconcile(test);
    await reconcile(test);
    expect((await test.queue.counts()).fetch.queued).toBeLessThanOrEqual(400);
    expect(await test.ledger.progress([])).toMatchObject({ total: 0 });
    const { stages } = await test.ledger.status();
    expect(stages.find(({ stage }) => stage === 'fetch')?.waiting).toBeGreaterThanOrEqual(1_500);
  });
});

describe('sources that are due', () => {
  it('are polled once, by one of two processes', async () => {
    let polls = 0;
    test.web.feeds.set('https://example.org/due.xml', () => {
      polls += 1;
      return feedOf([{ url: 'https://example.org/due/1' }]);
    });
    const source = { url: 'https://example.org/due.xml', title: null, country: null, filter: 'swaps' as const };
    await test.ledger.addSources([source]);
    const outcomes = await Promise.all([pollDueSources(test), pollDueSources(test)]);
    expect(outcomes.flat()).toMatchObject([{ accepted: 1, error: null }]);
    expect(polls).toBe(1);
    wait(14 * 60_000);
    expect(await pollDueSources(test)).toEqual([]);
    wait(60_000);
    expect(await pollDueSources(test)).toMatchObject([{ known: 1 }]);
  });
});
