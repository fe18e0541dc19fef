// Who follows the ledger hears of every change once, in order, and where ids went; a snapshot holds all of it, each time the same.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SnapshotLine } from '../../../src/domain/snapshot.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import type { ChangePage, Ledger, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { later, ledgerOver, read, reading, report, resolveAll } from './made.ts';

const BY = { by: 'ana', reason: null, key: null };

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`changes on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let ledger: Ledger;
    let cursor: string | null = null;
    let [first, second] = ['', ''];
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
      ledger = ledgerOver(store);
    });
    afterAll(() => opened.stop());

    const tell = async (place: string, on: string, transfers: string, kind: 'exchange' | 'agreement' = 'exchange') => {
      await read(store, place, reading([report(on, transfers, { kind })], on), later(1));
      await resolveAll(store);
    };
    /** What is new, two at a time. */
    const news = async (): Promise<ChangePage['changes']> => {
      const found: ChangePage['changes'][number][] = [];
      for (let more = true; more; ) {
        const page: ChangePage = await ledger.changes({ cursor, limit: 2, newest: false });
        found.push(...page.changes);
        cursor = page.cursor;
        more = page.more;
      }
      return found;
    };
    const inShort = (changes: ChangePage['changes']) =>
      changes.map(({ id, kind, becameId, record }) => [id, kind, becameId, record?.sources.length ?? null]);

    test('records that are new, and then nothing', async () => {
      await tell('a.example/1', '2025-01-05', 'RU>UA 20; UA>RU 20');
      await tell('a.example/2', '2025-03-05', 'RU>UA 30; UA>RU 30');
      const made = await news();
      expect(made.map(({ kind }) => kind)).toEqual(['created', 'created']);
      [first = '', second = ''] = made.map(({ id }) => id);
      expect(await news()).toEqual([]);
      expect(cursor).not.toBeNull();
    });

    test('a report that joins changes its record, once however many came', async () => {
      await tell('b.example/1', '2025-01-05', 'RU>UA 20; UA>RU 20');
      await tell('c.example/1', '2025-01-05', 'RU>UA 20; UA>RU 20');
      expect(inShort(await news())).toEqual([[first, 'changed', null, 3]]);
    });

    test('a merge leaves a redirect, its undoing brings the id back', async () => {
      const merged = await ledger.decide({ ...BY, kind: 'merge', recordId: first, otherRecordId: second });
      if (merged.kind !== 'done') throw new Error(merged.reason);
      const told = await news();
      expect(new Set(told.map(({ id }) => id))).toEqual(new Set([first, second]));
      const gone = told.find(({ kind }) => kind === 'merged');
      expect([first, second]).toContain(gone?.becameId);
      expect((await ledger.record(gone?.id ?? ''))?.record.id).toBe(gone?.becameId);
      expect(await ledger.changeOf(gone?.id ?? '')).toMatchObject({ kind: 'merged', becameId: gone?.becameId });

      await ledger.undo({ id: merged.decision.id, by: 'ana' });
      expect(new Set((await news()).map(({ id, kind }) => `${id} ${kind}`))).toEqual(
        new Set([`${gone?.id} created`, `${gone?.becameId} changed`]),
      );
    });

    test('an approval is a change, and a record whose articles are gone is withdrawn', async () => {
      await ledger.decide({ ...BY, kind: 'approve', recordId: second });
      expect((await news()).map(({ id, record }) => [id, record?.state])).toEqual([[second, 'approved']]);
      await ledger.remove({ url: 'https://a.example/2', by: 'ana', reason: 'asked to' });
      expect(inShort(await news())).toEqual([[second, 'withdrawn', null, null]]);
      expect(await ledger.record(second)).toBeNull();
      expect(await ledger.changeOf(second)).toMatchObject({ kind: 'withdrawn' });
      expect(await ledger.changeOf('r-nobody')).toBeNull();
    });

    test('the newest first, for a feed', async () => {
      const { changes } = await ledger.changes({ cursor: null, limit: 1, newest: true });
      expect(changes.map(({ id }) => id)).toEqual([second]);
    });

    test.each([
      ['1', 'bad_cursor'],
      ['../../x', 'bad_cursor'],
      ['0123456789ab.1', 'other_ledger'],
    ])('the cursor %j is refused as %s', async (bad, code) => {
      await expect(ledger.changes({ cursor: bad, limit: 1, newest: false })).rejects.toMatchObject({ code });
    });

    test('agreements come with their stages, a page at a time', async () => {
      const both = [
        report('2025-05-16', 'RU>UA 1000; UA>RU 1000', { kind: 'agreement' }),
        report('2025-05-23', 'RU>UA 390; UA>RU 390'),
      ];
      await read(store, 'd.example/1', reading(both, '2025-05-24'), later(1));
      await tell('d.example/2', '2024-05-16', 'RU>UA 100; UA>RU 100', 'agreement');
      const page = await ledger.agreements({ cursor: null, limit: 1 });
      expect(page.agreements.map(({ record }) => record.date.start)).toEqual(['2024-05-16']);
      const next = await ledger.agreements({ cursor: page.next, limit: 1 });
      expect(next.next).toBeNull();
      expect(next.agreements[0]?.deal).toMatchObject({
        stages: [{ date: { start: '2025-05-23' } }],
        sides: [
          { to: 'RU', pledged: 1000, delivered: 390, left: 610 },
          { to: 'UA', pledged: 1000, delivered: 390, left: 610 },
        ],
      });
    });

    test('a snapshot is everything, in the same order each time', async () => {
      const all = async (): Promise<readonly SnapshotLine[]> => {
        const found: SnapshotLine[] = [];
        for await (const line of await ledger.snapshot()) found.push(line);
        return found;
      };
      const lines = await all();
      expect(lines.map(({ line }) => line)).toEqual([
        'ledger',
        ...Array.from({ length: 4 }, () => 'record'),
        ...Array.from({ length: 2 }, () => 'decision'),
        'retired',
        'end',
      ]);
      expect(lines.flatMap((line) => (line.line === 'record' ? [line.record.date.start] : []))).toEqual([
        '2024-05-16',
        '2025-01-05',
        '2025-05-16',
        '2025-05-23',
      ]);
      expect(lines.flatMap((line) => (line.line === 'record' ? (line.deal?.sides.length ?? []) : []))).toEqual([2, 2]);
      expect(lines.at(-1)).toEqual({ line: 'end', lines: lines.length - 1 });
      expect(await all()).toEqual(lines);
    });
  });
}
