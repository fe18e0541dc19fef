// Sources: what is added once, what their entries become, what their filter puts aside, and how they are said to be.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/domain/failure.ts';
import { pollDueSources } from '../../src/service/index.ts';
import { feedOf, openTestLedger, type TestLedger } from './open-test-ledger.ts';

let test: TestLedger;
beforeAll(async () => {
  test = await openTestLedger();
});
afterAll(() => test.close());

const DAY_MS = 24 * 3_600_000;
const wait = (ms: number) => {
  test.clock.at += ms;
};
async function add(url: string, filter: 'all' | 'swaps' = 'all'): Promise<string> {
  const [outcome] = await test.ledger.addSources([{ url, title: null, country: 'UA', filter }]);
  if (outcome === undefined || outcome.kind === 'refused') throw new Error('not added');
  return outcome.id;
}
const sourceOf = async (id: string) => (await test.ledger.sources()).find((source) => source.id === id);

describe('adding', () => {
  it('says of each what became of it, in order, and doubles none: two operators add one feed', async () => {
    const given = [
      'https://example.org/a.xml',
      'feed.xml',
      'HTTPS://example.org/b.xml',
      'https://example.org/a.xml',
    ].map((url) => ({ url, title: null, country: null, filter: 'swaps' as const }));
    const both = await Promise.all([test.ledger.addSources(given), test.ledger.addSources(given.toReversed())]);
    expect(both[0].map(({ kind }) => kind).toSorted()).toContain('refused');
    const added = both.flat().filter(({ kind }) => kind === 'added');
    expect(added).toHaveLength(2);
    expect(both.flat().filter(({ kind }) => kind === 'known')).toHaveLength(4);
    expect(both[0][1]).toMatchObject({ kind: 'refused', reason: 'not_a_url' });
    expect(await test.ledger.sources()).toHaveLength(2);
    for (const { id } of await test.ledger.sources()) await test.ledger.removeSource(id);
  });

  it('takes a list of 10,000', async () => {
    const many = Array.from({ length: 10_000 }, (_, number) => ({
      ...{
        url: `https://host-${number}.example/feed`,
        title: `Feed ${number}`,
        country: null,
        filter: 'swaps' as const,
      },
    }));
    expect((await test.ledger.addSources(many)).filter(({ kind }) => kind === 'added')).toHaveLength(10_000);
    expect((await test.ledger.addSources(many)).filter(({ kind }) => kind === 'known')).toHaveLength(10_000);
    for (const { id } of await test.ledger.sources()) await test.store.removeSource(id);
  });
});

describe('a poll', () => {
  const feed = 'https://example.org/feed.xml';

  it('makes addresses of the entries, once each, with what the feed said of them', async () => {
    const id = await add(feed);
    const entry = (url: string) => ({ url, title: 'A title', published: '2025-05-23T09:00:00Z' });
    const entries = [entry('https://example.org/f1'), entry('https://example.org/f2'), entry('javascript:alert(1)')];
    test.web.feeds.set(feed, () => feedOf(entries, { title: 'The feed', etag: '"1"' }));
    expect(await test.ledger.pollSource(id)).toMatchObject({
      entries: 3,
      accepted: 2,
      known: 0,
      refused: 1,
      error: null,
    });
    expect(await test.ledger.pollSource(id)).toMatchObject({ accepted: 0, known: 2 });
    expect(await sourceOf(id)).toMatchObject({ title: 'The feed', addresses: 2, lastError: null });

    test.web.feeds.set(feed, () => null);
    expect(await test.ledger.pollSource(id)).toMatchObject({ entries: 0, error: null });
    test.web.feeds.delete(feed);
    expect(await test.ledger.pollSource(id)).toMatchObject({ error: 'The feed is broken.' });
    expect(await sourceOf(id)).toMatchObject({ title: 'The feed', lastError: 'The feed is broken.', strikes: 0.5 });
    expect(await test.store.claimSource(id, test.now(), 1_000)).toMatchObject({ etag: '"1"' });
    expect(await test.ledger.pollSource('nobody')).toBeNull();
  });

  it('makes one address of an entry that two feeds carry, tracking and all', async () => {
    const one = await add('https://example.org/one.xml');
    const two = await add('https://example.org/two.xml');
    test.web.feeds.set('https://example.org/one.xml', () =>
      feedOf([{ url: 'https://news.example/same?utm_source=one' }]),
    );
    test.web.feeds.set('https://example.org/two.xml', () => feedOf([{ url: 'https://NEWS.example/same#top' }]));
    expect(await test.ledger.pollSource(one)).toMatchObject({ accepted: 1 });
    expect(await test.ledger.pollSource(two)).toMatchObject({ accepted: 0, known: 1 });
  });

  it('leaves a source alone that is being polled at this moment', async () => {
    const id = await add('https://example.org/held.xml');
    await test.store.claimSource(id, test.now(), 60_000);
    expect(await test.ledger.pollSource(id)).toMatchObject({ error: 'It is being polled at this moment.' });
    // Whoever held it is gone, and its lease runs out.
    wait(61_000);
    test.web.feeds.set('https://example.org/held.xml', () => feedOf([]));
    expect(await test.ledger.pollSource(id)).toMatchObject({ error: null });
  });
});

describe('the filter', () => {
  const feed = 'https://general.example/rss';
  const entries = [
    { url: 'https://general.example/1', title: 'Council opens new bridge', summary: 'Two years of work are over.' },
    { url: 'https://general.example/2', title: 'Late on Friday', summary: 'The two sides each freed 95 captives.' },
    { url: 'https://general.example/3', title: 'Russia and Ukraine swap prisoners', summary: null },
    { url: 'https://general.example/4', title: null, summary: null },
    { url: 'https://general.example/2025/05/22/new-recipes-for-spring', title: null, summary: null },
    { url: 'https://general.example/2025/05/22/dozens-of-prisoners-freed', title: null, summary: null },
    { url: 'https://general.example/7', title: 'Додому повернулися 95 людей', summary: null },
  ];

  it('puts aside what cannot be about an exchange, counts it once, and fetches the rest', async () => {
    const id = await add(feed, 'swaps');
    test.web.feeds.set(feed, () => feedOf(entries));
    expect(await test.ledger.pollSource(id)).toMatchObject({ entries: 7, accepted: 5, filtered: 2 });
    expect(await test.ledger.pollSource(id)).toMatchObject({ accepted: 0, known: 5, filtered: 0 });
    expect(await sourceOf(id)).toMatchObject({ filter: 'swaps', addresses: 5, filtered: 2 });
    expect(await test.ledger.why('https://general.example/1')).toBeNull();
  });

  it('of one source keeps nothing from another that takes all, nor from a person', async () => {
    const all = await add('https://general.example/all', 'all');
    test.web.feeds.set('https://general.example/all', () => feedOf(entries.slice(0, 1)));
    expect(await test.ledger.pollSource(all)).toMatchObject({ accepted: 1, filtered: 0 });
    expect(await test.ledger.accept([entries[4]?.url ?? ''])).toMatchObject([{ kind: 'accepted' }]);
  });

  it('is offered as the feed looks: off where most of its entries tell of exchanges', async () => {
    expect((await test.ledger.discover(feed)).offers[0]).toMatchObject({
      url: feed,
      entries: 7,
      telling: 5,
      filter: 'all',
    });
    test.web.feeds.set(feed, () =>
      feedOf([
        ...entries,
        ...entries.slice(0, 1),
        ...entries.slice(0, 1),
        ...entries.slice(0, 1),
        ...entries.slice(0, 1),
      ]),
    );
    expect((await test.ledger.discover(feed)).offers[0]).toMatchObject({ entries: 11, telling: 5, filter: 'swaps' });
    await expect(test.ledger.discover('feed.xml')).rejects.toThrow(PipelineError);
    await expect(test.ledger.discover('https://example.org/no-feed')).rejects.toThrow('leads to no feed');
  });
});

describe('health', () => {
  const feed = 'https://health.example/rss';

  it('is said in words, from the first poll to the last entry', async () => {
    const id = await add(feed);
    const health = async () => (await sourceOf(id))?.health;
    expect(await health()).toEqual({ state: 'new', words: 'Not asked yet.' });
    test.web.feeds.set(feed, () => feedOf([{ url: 'https://health.example/1' }]));
    await test.ledger.pollSource(id);
    expect(await health()).toMatchObject({ state: 'well' });

    wait(20 * DAY_MS);
    await test.ledger.pollSource(id);
    expect(await health()).toEqual({
      state: 'quiet',
      words: 'It answers, but has had nothing new since 2025-05-23; look whether it has moved.',
    });
    const status = await test.ledger.status();
    expect(status.sourceHealth.quiet).toBeGreaterThan(0);
    expect(status.troubled.map(({ url }) => url)).toContain(feed);

    test.web.feeds.delete(feed);
    await test.ledger.pollSource(id);
    expect(await health()).toEqual({
      state: 'failing',
      words: 'It last answered on 2025-06-12: The feed is broken.',
    });
    await test.ledger.pauseSource(id, true);
    expect(await health()).toMatchObject({ state: 'paused' });
  });

  it('never gives a source up: after weeks of errors it is still asked once a day', async () => {
    const id = await add('https://dead.example/rss');
    const pollsWithin = async (days: number): Promise<number> => {
      let polls = 0;
      const endAt = test.clock.at + days * DAY_MS;
      while (test.clock.at < endAt) {
        const due = Date.parse((await sourceOf(id))?.nextPollAt ?? '');
        test.clock.at = Math.max(test.clock.at, due);
        polls += (await pollDueSources(test)).filter(({ sourceId }) => sourceId === id).length;
      }
      return polls;
    };
    await pollsWithin(21);
    const polls = await pollsWithin(28);
    expect(polls).toBeGreaterThanOrEqual(26);
    expect(polls).toBeLessThanOrEqual(32);
    expect(await sourceOf(id)).toMatchObject({ paused: false, strikes: 10, health: { state: 'failing' } });
  });
});
