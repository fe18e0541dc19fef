// Addresses that stopped, a page at a time; and the processes that say they are alive.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/edges/store/index.ts';
import type { StoppedQuery, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { address, later, NOON } from './made.ts';

const LEASE_MS = 60_000;

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`stopped addresses on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
      const fates = [
        ['a.example/1', 'dead', 'http_503'],
        ['a.example/2', 'dead', 'timeout'],
        ['b.example/3', 'dead', 'http_503'],
        ['b.example/4', 'rejected', 'http_404'],
        ['b.example/5', 'dead', 'http_503'],
      ] as const;
      for (const [index, [url, state, reason]] of fates.entries()) {
        const [accepted] = await store.insertAddresses([address(url)], NOON);
        const id = accepted?.kind === 'accepted' ? accepted.id : '';
        const claimed = await store.claim('fetch', id, NOON, LEASE_MS);
        const failure = { state, reason, detail: 'so it is', nextTryAt: null, countsAsTry: true };
        await store.failAttempt(id, claimed?.attempt ?? 0, failure, later(index));
      }
    });
    afterAll(() => opened.stop());

    const DEAD: StoppedQuery = { state: 'dead', host: null, reason: null, cursor: null, limit: 10 };
    const urls = async (query: StoppedQuery) => (await store.stopped(query)).addresses.map(({ url }) => url.slice(-1));

    test.each([
      ['all dead letters, the last first', {}, '5321'],
      ['of a host', { host: 'b.example' }, '53'],
      ['for a reason', { reason: 'http_503' }, '531'],
      ['of a host for a reason', { host: 'a.example', reason: 'timeout' }, '2'],
      ['rejected', { state: 'rejected' }, '4'],
      ['of a host that has none', { host: 'c.example' }, ''],
    ] as const)('%s', async (_, query, expected) => {
      expect((await urls({ ...DEAD, ...query })).join('')).toBe(expected);
    });

    test('page by page, each once', async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await store.stopped({ ...DEAD, cursor, limit: 2 });
        seen.push(...page.addresses.map(({ url }) => url.slice(-1)));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen.join('')).toBe('5321');
    });

    test.each(['x', '2026 5', '2026-05-01T00:00:00.000Z 1; DROP TABLE addresses', ''])(
      'a cursor that was cut, %j, is refused',
      (cursor) => expect(store.stopped({ ...DEAD, cursor })).rejects.toMatchObject({ code: 'bad_cursor' }),
    );

    test('only those of the reason are tried again', async () => {
      const filter = { state: 'dead', host: null, url: null, reason: 'timeout' } as const;
      expect(await store.retry(filter, later(10))).toHaveLength(1);
      expect((await urls(DEAD)).join('')).toBe('531');
    });

    test('a process is alive while it says so, and gone when it leaves', async () => {
      const self = { id: 'w1', host: 'here', pid: 7, stages: ['fetch', 'read'] as const, startedAt: NOON };
      await store.beat(self, later(1));
      expect(await store.workers(later(0))).toEqual([{ ...self, seenAt: later(1) }]);
      expect(await store.workers(later(2))).toEqual([]);
      await store.beat({ ...self, stages: ['fetch'] }, later(3));
      expect(await store.workers(later(2))).toMatchObject([{ stages: ['fetch'], seenAt: later(3) }]);
      await store.leave('w1');
      expect(await store.workers(later(0))).toEqual([]);
    });
  });
}
