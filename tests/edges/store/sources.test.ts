// Sources on every engine: added once, polled by one process, and their entries committed with their validators.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/edges/store/index.ts';
import type { FinishedPoll, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { address, later, NOON } from './made.ts';

const FEED = 'https://feed.example/rss';
const POLL: FinishedPoll = { title: 'The Example', etag: '"1"', lastModified: null, error: null, entries: [] };

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`sources on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
    });
    afterAll(() => opened.stop());

    test('a source is added once, and is due at once', async () => {
      const added = await store.addSource(FEED, NOON);
      expect(added).toMatchObject({ url: FEED, paused: false, nextPollAt: NOON, lastPolledAt: null, addresses: 0 });
      expect(await store.addSource(FEED, later(5))).toEqual(added);
      expect(await store.sources()).toEqual([added]);
    });

    test('a source that is due is given to one process', async () => {
      const second = await openStore(await opened.another());
      const claims = await Promise.all([
        store.claimDueSources(NOON, later(15)),
        second.claimDueSources(NOON, later(15)),
      ]);
      expect(claims.flat()).toHaveLength(1);
      expect(claims.flat()[0]).toMatchObject({ url: FEED, etag: null, nextPollAt: later(15) });
      expect(await store.claimDueSources(later(14), later(30))).toEqual([]);
    });

    test('entries are accepted with the validators, and once', async () => {
      const [source] = await store.sources();
      const id = source?.id ?? '';
      const entries = [1, 2, 2].map((n) =>
        address(`feed.example/${n}`, { sourceId: id, known: { published: '2025-05-23' } }),
      );
      const first = await store.finishPoll(id, { ...POLL, entries }, later(1));
      expect(first.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'known']);
      const failed = { ...POLL, title: null, etag: null, error: 'no answer' };
      expect(await store.finishPoll(id, { ...failed, entries: entries.slice(0, 1) }, later(2))).toMatchObject([
        { kind: 'known' },
      ]);
      expect(await store.source(id)).toMatchObject({
        ...{ title: 'The Example', etag: null, lastError: 'no answer', lastPolledAt: later(2), addresses: 2 },
      });
    });

    test('a paused source is not polled', async () => {
      const [source] = await store.sources();
      const id = source?.id ?? '';
      expect(await store.setSourcePaused(id, true)).toMatchObject({ paused: true, nextPollAt: null });
      expect(await store.claimDueSources(later(60), later(75))).toEqual([]);
      expect(await store.setSourcePaused(id, false)).toMatchObject({ paused: false, nextPollAt: later(15) });
      expect(await store.claimDueSources(later(60), later(75))).toHaveLength(1);
      expect(await store.setSourcePaused('nobody', true)).toBeNull();
    });

    test('a removed source leaves its addresses, and a poll that ends late writes nothing', async () => {
      const [source] = await store.sources();
      const id = source?.id ?? '';
      expect(await store.removeSource(id)).toBe(true);
      expect(await store.removeSource(id)).toBe(false);
      const entries = [address('feed.example/late', { sourceId: id })];
      expect(await store.finishPoll(id, { ...POLL, entries }, later(3))).toEqual([]);
      expect(await store.why('https://feed.example/late')).toBeNull();
      expect((await store.why('https://feed.example/1'))?.address.state).toBe('accepted');
    });
  });
}
