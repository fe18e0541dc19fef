// Accounts, sessions and tokens on every engine: what is kept, who is let in, and what happens when two act at once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccountStore, openStore } from '../../../src/edges/store/index.ts';
import type { AccountStore } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { later, NOON } from './made.ts';

const row = (name: string, role: 'reader' | 'administrator', onlyFirst = false) => ({
  ...{ name, role, onlyFirst, passwordHash: `hash of ${name}`, by: 'test' },
});

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`accounts on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: AccountStore;
    beforeAll(async () => {
      opened = await engine.open();
      await openStore(opened.database);
      store = openAccountStore(opened.database);
    });
    afterAll(() => opened.stop());

    test('of many that want to be the first administrator, one is', async () => {
      expect(await store.any()).toBe(false);
      const other = openAccountStore(await opened.another());
      const tries = ['ana', 'ben', 'cem', 'dia'].map((name, index) =>
        (index % 2 === 0 ? store : other).addAccount(row(name, 'administrator', true), NOON),
      );
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      expect(await store.accounts()).toHaveLength(1);
    });

    test('the last administrator stays, also where two are removed at once', async () => {
      const [first] = await store.accounts();
      const name = first?.name ?? '';
      expect(await store.removeAccount(name, 'test', NOON)).toBe('last');
      expect(await store.setRole(name, 'reader', 'test', NOON)).toBe('last');
      expect(await store.addAccount(row('eva', 'administrator'), NOON)).toBe(true);
      const other = openAccountStore(await opened.another());
      const both = await Promise.all([
        store.removeAccount(name, 'test', NOON),
        other.setRole('eva', 'reader', 'test', NOON),
      ]);
      expect([...both].sort()).toEqual(['done', 'last']);
      expect((await store.accounts()).filter(({ role }) => role === 'administrator')).toHaveLength(1);
    });

    test('a removed account is gone with its sessions and tokens, and comes back as the same', async () => {
      await store.addAccount(row('fay', 'reader'), NOON);
      await store.startSession({ id: 's1', name: 'fay', agent: null, endsAt: later(100) }, NOON);
      const token = { id: 't1', name: 'x', role: 'reader', createdBy: 'fay', createdAt: NOON } as const;
      await store.addToken({ ...token, expiresAt: later(100), usedAt: null, digest: 'd1' });
      expect(await store.removeAccount('fay', 'test', later(1))).toBe('done');
      expect(await store.session('s1', later(1), NOON)).toBeNull();
      expect(await store.token('d1', later(1))).toBeNull();
      expect(await store.account('fay')).toBeNull();
      expect(await store.addAccount(row('fay', 'reader'), later(2))).toBe(true);
      expect(await store.addAccount(row('fay', 'reader'), later(2))).toBe(false);
      expect(await store.token('d1', later(3))).toBeNull();
    });

    test.each([
      ['seen a moment ago', 'g1', 1, -10, true],
      ['idle for too long', 'g2', 30, 20, false],
      ['at its end', 'g3', 60, -10, false],
    ])('a session %s', async (_, id, minutes, idleSinceMinutes, alive) => {
      await store.addAccount(row('gus', 'reader'), NOON);
      await store.startSession({ id, name: 'gus', agent: 'Firefox', endsAt: later(60) }, NOON);
      const found = await store.session(id, later(minutes), later(idleSinceMinutes));
      expect(found?.account.name ?? null).toBe(alive ? 'gus' : null);
    });

    test('a session is seen again and so lives on', async () => {
      await store.addAccount(row('hal', 'reader'), NOON);
      await store.startSession({ id: 'h1', name: 'hal', agent: null, endsAt: later(600) }, NOON);
      expect(await store.session('h1', later(10), NOON.replace('T12', 'T11'))).not.toBeNull();
      expect(await store.session('h1', later(15), later(5))).toMatchObject({ seenAt: later(10) });
      expect(await store.sessions('hal', later(15), later(5))).toHaveLength(1);
    });

    test('another password ends every session but the one it is changed from', async () => {
      await store.addAccount(row('ivy', 'reader'), NOON);
      for (const id of ['i1', 'i2', 'i3'])
        await store.startSession({ id, name: 'ivy', agent: null, endsAt: later(60) }, NOON);
      expect(await store.setPassword('ivy', 'other', 'i2', 'ivy', later(1))).toBe(true);
      expect((await store.sessions('ivy', later(1), '2000-01-01T00:00:00.000Z')).map(({ id }) => id)).toEqual(['i2']);
      expect(await store.endSession('i2', 'hal')).toBe(false);
      expect(await store.endSession('i2', 'ivy')).toBe(true);
    });

    test.each([
      ['before it expires', 'k1', 59, 'administrator', 'reader'],
      ['after it expired', 'k2', 61, 'administrator', null],
    ] as const)('a token %s, of somebody whose role is lower', async (_, digest, minutes, role, found) => {
      await store.addAccount(row('kim', 'reader'), NOON);
      const token = { id: digest, name: 'x', role, createdBy: 'kim', createdAt: NOON, usedAt: null };
      await store.addToken({ ...token, expiresAt: later(60), digest });
      expect((await store.token(digest, later(minutes)))?.role ?? null).toBe(found);
    });

    test('a revoked token is worth nothing, and is revoked once', async () => {
      expect((await store.revokeToken('k1', 'test', NOON))?.id).toBe('k1');
      expect(await store.revokeToken('k1', 'test', NOON)).toBeNull();
      expect(await store.token('k1', NOON)).toBeNull();
      expect((await store.tokens()).map(({ id }) => id)).not.toContain('k1');
    });

    test('every change of an account is in the audit, and no secret is', async () => {
      const { rows } = await opened.database.pool.query(
        `SELECT string_agg(concat_ws(' ', actor, action, subject, detail ->> 'what'), '; ') AS lines FROM swapledger.audit`,
      );
      const lines = JSON.stringify(rows);
      for (const line of ['test account eva added', 'hal account hal signed in', 'ivy account ivy password']) {
        expect(lines).toContain(line);
      }
      expect(lines).not.toContain('hash of');
    });
  });
}
