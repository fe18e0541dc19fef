// The store on every engine: what was accepted is never lost, doubled, or finished by an attempt that lost its lease.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/edges/store/index.ts';
import type { AttemptFailure, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import {
  address,
  CONSENT_WALL,
  document,
  idOf,
  later,
  listed,
  MINUTE_MS,
  NOON,
  page,
  read,
  reading,
  report,
  resolveAll,
} from './made.ts';

const TRY_LATER: AttemptFailure = {
  state: 'accepted',
  reason: 'timeout',
  detail: 'The host did not answer.',
  nextTryAt: later(10),
  countsAsTry: true,
};

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the store on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
    });
    afterAll(() => opened.stop());

    const accept = async (place: string, at = NOON): Promise<string> =>
      idOf((await store.insertAddresses([address(place)], at))[0]);
    const claimed = async (stage: 'fetch' | 'read', id: string, at = NOON) => {
      const claim = await store.claim(stage, id, at, MINUTE_MS);
      if (claim === null) throw new Error(`${id} cannot be claimed`);
      return claim;
    };

    test('several processes may make the tables at once', async () => {
      const fresh = await opened.empty();
      const again = fresh.kind === 'embedded' ? [fresh, fresh, fresh] : [fresh, fresh, fresh];
      const stores = await Promise.all(again.map((database) => openStore(database)));
      expect(await Promise.all(stores.map((one) => one.sources()))).toEqual([[], [], []]);
    });

    test('an address is accepted once', async () => {
      const rows = [address('once.example/1'), address('once.example/2'), address('once.example/1')];
      const first = await store.insertAddresses(rows, NOON);
      expect(first.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'known']);
      const second = await store.insertAddresses(rows, NOON);
      expect(second.map(({ kind }) => kind)).toEqual(['known', 'known', 'known']);
      expect(second.map(idOf)).toEqual(first.map(idOf));
      expect(await store.progress(first.map(idOf))).toMatchObject({ total: 2, unresolved: 0 });
    });

    test('two processes that accept the same at once share it', async () => {
      const second = await openStore(await opened.another());
      const rows = Array.from({ length: 50 }, (_, index) => address(`shared.example/${index}`));
      const outcomes = await Promise.all([
        store.insertAddresses(rows, NOON),
        second.insertAddresses(rows.toReversed(), NOON),
      ]);
      const kinds = outcomes.flat().map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(50);
      expect(kinds.filter((kind) => kind === 'known')).toHaveLength(50);
    });

    test('an address may be longer than an index entry', async () => {
      const long = address(`long.example/${'x'.repeat(7_000)}`);
      expect((await store.insertAddresses([long, long], NOON)).map(({ kind }) => kind)).toEqual(['accepted', 'known']);
    });

    test('a bulk of addresses comes out in the order it went in, oldest first', async () => {
      const rows = Array.from({ length: 5_000 }, (_, index) => address(`bulk.example/${index}`));
      const accepted = await store.insertAddresses(rows, later(-60));
      const ids = accepted.map(idOf);
      expect((await store.due(NOON, 20)).fetch).toEqual(ids.slice(0, 20));
      expect((await store.progress([...ids, ...ids, 'nobody'])).states).toMatchObject({ accepted: 5_000 });
      await store.insertAddresses([address('bulk.example/older')], later(-90));
      expect((await store.due(NOON, 1)).fetch).not.toEqual(ids.slice(0, 1));
      expect((await store.due(later(-61), 9)).fetch).toHaveLength(1);
    });

    test('one attempt at a time holds a row', async () => {
      const id = await accept('held.example/');
      const claims = await Promise.all([1, 2, 3, 4].map(() => store.claim('fetch', id, NOON, MINUTE_MS)));
      const held = claims.filter((claim) => claim !== null);
      expect(held).toHaveLength(1);
      expect(held[0]?.attempt).toBe(1);
      expect(await store.claim('read', id, later(5), MINUTE_MS)).toBeNull();
      expect(await store.claim('fetch', 'nobody', NOON, MINUTE_MS)).toBeNull();
    });

    test("a zombie's late write changes nothing", async () => {
      const id = await accept('zombie.example/');
      const zombie = await claimed('fetch', id);
      const heir = await claimed('fetch', id, later(2));
      expect(heir).toMatchObject({ attempt: 2, address: { crashes: 1 } });
      expect(await store.finishFetch(id, zombie.attempt, page('late'), later(2))).toBe(false);
      expect(await store.failAttempt(id, zombie.attempt, TRY_LATER, later(2))).toBe(false);
      expect(await store.loadPage(id)).toBeNull();
      expect(await store.finishFetch(id, heir.attempt, page('in time'), later(2))).toBe(true);
      expect(await store.finishFetch(id, heir.attempt, page('twice'), later(2))).toBe(false);
      expect(new TextDecoder().decode((await store.loadPage(id))?.body)).toBe('in time');

      const reader = await claimed('read', id, later(3));
      const second = await claimed('read', id, later(5));
      expect(await store.finishRead(id, reader.attempt, reading([]), later(5))).toBe(false);
      expect(await store.finishRead(id, second.attempt, reading([]), later(5))).toBe(true);
      expect(await store.finishRead(id, second.attempt, CONSENT_WALL, later(5))).toBe(false);
      expect(
        (await store.why('https://zombie.example/'))?.history.map(({ stage, state }) => `${stage} ${state}`),
      ).toEqual(['accept accepted', 'fetch fetched', 'read extracted']);
    });

    test('a failed attempt waits for its next try', async () => {
      const id = await accept('slow.example/');
      const { attempt } = await claimed('fetch', id);
      expect(await store.failAttempt(id, attempt, TRY_LATER, NOON)).toBe(true);
      expect(await store.failAttempt(id, attempt, TRY_LATER, NOON)).toBe(false);
      expect(await store.claim('fetch', id, later(9), MINUTE_MS)).toBeNull();
      const again = await claimed('fetch', id, later(10));
      expect(again.address).toMatchObject({ tries: 1, crashes: 0, reason: 'timeout', state: 'accepted' });
      await store.failAttempt(id, again.attempt, { ...TRY_LATER, nextTryAt: later(20), countsAsTry: false }, later(10));
      expect((await claimed('fetch', id, later(20))).address.tries).toBe(1);
    });

    test('what ends its process five times is dead, and can be tried again', async () => {
      const id = await accept('poison.example/');
      for (const minutes of [0, 1, 2, 3, 4]) await claimed('fetch', id, later(minutes));
      expect(await store.claim('fetch', id, later(6), MINUTE_MS)).toBeNull();
      const why = await store.why('https://poison.example/');
      expect(why?.address).toMatchObject({ state: 'dead', reason: 'crashed', crashes: 5 });
      expect(why?.history.at(-1)).toMatchObject({ stage: 'fetch', state: 'dead', reason: 'crashed' });
      expect((await store.status()).deadLetters).toContainEqual(
        expect.objectContaining({ id, host: 'poison.example' }),
      );

      const filter = { state: 'dead', host: null, url: null } as const;
      expect(await store.retry({ ...filter, host: 'other.example' }, later(7))).toEqual([]);
      expect(await store.retry({ ...filter, url: 'https://poison.example/' }, later(7))).toEqual([id]);
      expect((await claimed('fetch', id, later(7))).address).toMatchObject({ crashes: 0, tries: 0, attempt: 6 });
    });

    test('a rejected address with a page goes back to be read', async () => {
      const id = await read(store, 'wall.example/', CONSENT_WALL);
      const why = await store.why('https://wall.example/');
      expect(why?.address).toMatchObject({ state: 'rejected', reason: 'unreadable_consent_wall' });
      expect(why?.unreadable).toEqual(CONSENT_WALL.unreadable);
      expect((await store.status()).rejected).toContainEqual({ reason: 'unreadable_consent_wall', count: 1 });
      expect(await store.retry({ state: 'rejected', host: 'wall.example', url: null }, later(1))).toEqual([id]);
      expect((await store.due(later(1), 10)).read).toContain(id);
      expect(await store.claim('fetch', id, later(1), MINUTE_MS)).toBeNull();
    });

    test('the same bytes at two addresses are kept once', async () => {
      const twins = [document('twin.example/1', 'the same'), document('twin.example/2', 'the same')];
      const ids = (await store.insertDocuments(twins, NOON)).map(idOf);
      for (const id of ids) expect(new TextDecoder().decode((await store.loadPage(id))?.body)).toBe('the same');
      const { rows } = await opened.database.pool.query<{ pages: number }>(
        `SELECT count(DISTINCT page_hash)::integer AS pages FROM addresses WHERE host = 'twin.example'`,
      );
      expect(rows).toEqual([{ pages: 1 }]);
    });

    test('NUL bytes and lone surrogates poison nothing', async () => {
      const event = { ...report('2019-05-23', 'RU>UA 1'), location: 'Kyiv\0\ud800', parties: ['NU\0L', 'UA'] };
      const poisoned = reading([event]);
      const article = poisoned.article && { ...poisoned.article, title: 'a\0b\udc00c', siteName: '\0' };
      const [acceptance] = await store.insertDocuments(
        [document('nul.example/', '\0<p>', { known: { title: '\0\ud800!' }, url: 'https://nul.example/' })],
        NOON,
      );
      const id = idOf(acceptance);
      const claim = await claimed('read', id);
      expect(claim.known.title).toBe('\ufffd!');
      expect(await store.finishRead(id, claim.attempt, { ...poisoned, article }, NOON)).toBe(true);
      expect((await store.loadPage(id))?.body).toEqual(Buffer.from('\0<p>'));
      expect((await store.why('https://nul.example/'))?.article?.title).toBe('ab\ufffdc');
      const failing = await accept('nul.example/failing');
      const { attempt } = await claimed('fetch', failing);
      const failure = { ...TRY_LATER, reason: 'odd\0', detail: 'said "\0\ud800"' };
      expect(await store.failAttempt(failing, attempt, failure, NOON)).toBe(true);
      await resolveAll(store);
      expect(await listed(store)).toContain('2019-05-23 NUL-UA: https://nul.example/');
    });

    test('a reading whose quote is not in its article is refused whole', async () => {
      const [acceptance] = await store.insertDocuments([document('misquoted.example/', 'x')], NOON);
      const { attempt } = await claimed('read', idOf(acceptance));
      const good = report('2018-01-01', 'RU>UA 1');
      const wrong = {
        ...good,
        date: { ...good.date, quotes: [{ exact: 'Mars', prefix: '', suffix: '', start: 0, end: 4 }] },
      };
      await expect(store.finishRead(idOf(acceptance), attempt, reading([wrong]), NOON)).rejects.toMatchObject({
        kind: 'permanent',
        code: 'broken_evidence',
      });
      expect((await store.why('https://misquoted.example/'))?.events).toEqual([]);
    });

    test('claims, figures and evidence are there as rows', async () => {
      const id = await read(store, 'rows.example/', reading([report('2017-01-01', 'RU>UA 390')]));
      const rows = async (what: string): Promise<unknown> =>
        (await opened.database.pool.query(`SELECT ${what} WHERE article_id = $1 ORDER BY 1`, [id])).rows;
      expect(await rows('kind, meaning, value::text, row_id FROM claims')).toEqual([
        { kind: 'figure', meaning: 'side', value: '390', row_id: 'en/each-released' },
      ]);
      expect(await rows('kind, sentence FROM figures')).toEqual([{ kind: 'figure', sentence: 0 }]);
      expect(await rows('part, exact FROM evidence')).toEqual([
        { part: 'claim 1', exact: '390' },
        { part: 'date', exact: 'swapped' },
        { part: 'parties', exact: 'Russia' },
        { part: 'parties', exact: 'Ukraine' },
        { part: 'transfer 1', exact: '390' },
      ]);
    });

    test('status counts what is there', async () => {
      const status = await store.status();
      const sum = Object.values(status.addresses).reduce((total, more) => total + more, 0);
      const { rows } = await opened.database.pool.query<{ n: number }>('SELECT count(*)::integer AS n FROM addresses');
      expect(sum).toBe(rows[0]?.n);
      expect(status.waiting).toMatchObject({ fetch: status.addresses.accepted, read: status.addresses.fetched });
      expect(status.hosts[0]).toMatchObject({ host: 'bulk.example', states: { accepted: 5_001 } });
      expect(status.store).not.toContain('secret');
    });
  });
}
