// Sources on every engine: added once, polled by one process, and their entries committed with their validators and next turn.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/edges/store/index.ts';
import type { FinishedPoll, NewSource, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { address, later, NOON } from './made.ts';

const FEED: NewSource = { url: 'https://feed.example/rss', title: null, country: 'UA', filter: 'swaps' };
const LEASE_MS = 120_000;
const POLL: FinishedPoll = {
  ...{ title: 'The Example', etag: '"1"', lastModified: null, error: null, strikes: 0, entries: [], filtered: [] },
  next: (fresh) => ({ intervalMs: 300_000, nextPollAt: later(fresh > 0 ? 5 : 15) }),
};

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`sources on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let id = '';
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
    });
    afterAll(() => opened.stop());

    test('a source is added once, and is due at once', async () => {
      const [added, again] = await store.addSources([FEED, FEED], NOON);
      expect([added, again]).toMatchObject([{ kind: 'added' }, { kind: 'known' }]);
      expect(await store.addSources([FEED], later(5))).toMatchObject([{ kind: 'known' }]);
      const [kept, ...others] = await store.sources();
      id = kept?.id ?? '';
      expect(kept).toMatchObject({ ...FEED, paused: false, addedAt: NOON, nextPollAt: NOON, lastPolledAt: null });
      expect(others).toEqual([]);
    });

    test('a source that is due is given to one process, until its lease runs out', async () => {
      const second = await openStore(await opened.another());
      const claims = await Promise.all([
        store.claimDueSources(NOON, LEASE_MS, 8),
        second.claimDueSources(NOON, LEASE_MS, 8),
      ]);
      expect(claims.flat()).toHaveLength(1);
      expect(claims.flat()[0]).toMatchObject({ url: FEED.url, etag: null });
      expect(await store.claimSource(id, later(1), LEASE_MS)).toBeNull();
      expect(await store.claimDueSources(later(2), LEASE_MS, 8)).toHaveLength(1);
    });

    test('entries are accepted with the validators and the next turn, and once', async () => {
      const entries = [1, 2, 2].map((n) =>
        address(`feed.example/${n}`, { sourceId: id, known: { published: '2025-05-23' } }),
      );
      const filtered = [3, 3, 1].map((n) => address(`feed.example/${n}`, { sourceId: id }));
      const first = await store.finishPoll(id, { ...POLL, entries, filtered }, later(1));
      expect(first.acceptances.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'known']);
      expect(first).toMatchObject({ filtered: 1, nextPollAt: later(5) });
      expect(await store.claimDueSources(later(4), LEASE_MS, 8)).toEqual([]);
      expect(await store.claimDueSources(later(5), LEASE_MS, 8)).toMatchObject([{ etag: '"1"' }]);
      const failed = { ...POLL, title: null, etag: null, error: 'no answer', strikes: 0.25, filtered };
      const second = await store.finishPoll(id, { ...failed, entries: entries.slice(0, 1) }, later(6));
      expect(second).toMatchObject({ acceptances: [{ kind: 'known' }], filtered: 0, nextPollAt: later(15) });
      expect(await store.source(id)).toMatchObject({
        ...{ lastError: 'no answer', strikes: 0.25, addresses: 2, filtered: 1, articles: 0, events: 0 },
        ...{ lastPolledAt: later(6), lastSuccessAt: later(1), lastNewAt: later(1) },
      });
    });

    test('a paused source is not polled on its own, and can be by hand', async () => {
      expect(await store.setSourcePaused(id, true)).toMatchObject({ paused: true, nextPollAt: null });
      expect(await store.claimDueSources(later(60), LEASE_MS, 8)).toEqual([]);
      expect(await store.claimSource(id, later(60), LEASE_MS)).not.toBeNull();
      expect(await store.finishPoll(id, POLL, later(61))).toMatchObject({ nextPollAt: null });
      expect(await store.setSourcePaused(id, false)).toMatchObject({ paused: false, nextPollAt: later(15) });
      expect(await store.claimDueSources(later(60), LEASE_MS, 8)).toHaveLength(1);
      expect(await store.setSourcePaused('nobody', true)).toBeNull();
    });

    test('a removed source leaves its addresses, and a poll that ends late writes nothing', async () => {
      expect(await store.removeSource(id)).toBe(true);
      expect(await store.removeSource(id)).toBe(false);
      const entries = [address('feed.example/late', { sourceId: id })];
      expect((await store.finishPoll(id, { ...POLL, entries }, later(3))).acceptances).toEqual([]);
      expect(await store.why('https://feed.example/late')).toBeNull();
      expect((await store.why('https://feed.example/1'))?.address.state).toBe('accepted');
    });
  });
}
