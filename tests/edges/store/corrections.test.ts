// Articles that are corrected, read again or taken out: records follow, decisions hold, and nothing stays that should not.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../../src/domain/article.ts';
import type { LedgerRecord } from '../../../src/domain/record.ts';
import { connect } from '../../../src/edges/store/connection.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import { decide } from '../../../src/service/decide.ts';
import { fold } from '../../../src/service/fold.ts';
import type { Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { document, later, ledgerOver, type Told, tellingOf, tell as tellStore } from './made.ts';

const reading = (...told: readonly Told[]) => tellingOf(told);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`corrections on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let minute = 0;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
    });
    afterAll(() => opened.stop());

    const resolve = async (): Promise<void> => {
      for (;;) {
        const { resolve: keys } = await store.due(later(minute), 100);
        if (keys.length === 0) return;
        for (const key of keys) await store.resolveBlock(key, later(minute), fold);
      }
    };
    /** Hands the address in with this text, reads and folds it: the first time, or anew. */
    const tell = async (place: string, extraction: Extraction): Promise<string> => {
      minute += 1;
      const id = await tellStore(store, place, extraction, later(minute));
      await resolve();
      return id;
    };
    const recordsOf = async (parties: string): Promise<readonly LedgerRecord[]> => {
      const { records } = await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 });
      return records.filter((record) => record.parties.toSorted().join('-') === parties);
    };
    const said = async (parties: string): Promise<readonly string[]> =>
      (await recordsOf(parties)).map(
        ({ date, transfers, sources }) =>
          `${date.start} ${transfers.map(({ count }) => count).join('/')} ×${sources.length}`,
      );
    const count = async (what: string): Promise<number> => {
      const { rows } = await sql<{ count: number }>`SELECT count(*)::integer AS count FROM ${sql.raw(what)}`.execute(
        connect(opened.database.pool),
      );
      return rows[0]?.count ?? -1;
    };
    const approve = async (recordId: string): Promise<void> => {
      minute += 1;
      const ports = {
        store,
        now: () => later(minute),
        sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
      };
      const outcome = await decide(ports, { kind: 'approve', recordId, by: 'ana', reason: null, key: null });
      expect(outcome.kind).toBe('done');
    };

    test('a corrected figure is in the record, under its id; the former text stays, and reviewers are told', async () => {
      await tell('a.example/1', reading(['2011-01-01', 'CO>FARC 20']));
      const [before] = await recordsOf('CO-FARC');
      const id = await tell('a.example/1', reading(['2011-01-01', 'CO>FARC 21']));
      expect(await said('CO-FARC')).toEqual(['2011-01-01 21 ×1']);
      const [after] = await recordsOf('CO-FARC');
      expect(after?.id).toBe(before?.id);
      expect(after?.needs.some((need) => need.includes('was changed on'))).toBe(true);
      expect(await count(`article_versions WHERE article_id = '${id}' AND text LIKE '%CO>FARC 20%'`)).toBe(1);
    });

    test('the same text handed in again changes nothing', async () => {
      const [outcome] = await store.insertDocuments(
        [document('a.example/1', reading(['2011-01-01', 'CO>FARC 21']).article?.text ?? '')],
        later(minute),
      );
      expect(outcome).toMatchObject({ kind: 'known', state: 'extracted' });
    });

    test('events that are not told any more leave, and a record without any goes', async () => {
      await tell('b.example/1', reading(['2012-01-01', 'PH>MILF 7'], ['2012-06-01', 'PH>MILF 8']));
      await tell('b.example/2', reading(['2012-06-01', 'PH>MILF 8']));
      expect(await said('MILF-PH')).toEqual(['2012-01-01 7 ×1', '2012-06-01 8 ×2']);
      await tell('b.example/1', reading());
      expect(await said('MILF-PH')).toEqual(['2012-06-01 8 ×1']);
      expect(await count('events WHERE gone OR unresolved')).toBe(0);
    });

    test('an event that moves to other parties takes its record along', async () => {
      await tell('c.example/1', reading(['2013-01-01', 'NG>BH 9']));
      const [before] = await recordsOf('BH-NG');
      await tell('c.example/1', reading(['2013-01-01', 'CM>BH 9']));
      expect(await said('BH-NG')).toEqual([]);
      expect(await said('BH-CM')).toEqual(['2013-01-01 9 ×1']);
      expect((await store.record(before?.id ?? ''))?.record.parties.toSorted()).toEqual(['BH', 'CM']);
    });

    test('what was approved stands when its only article says otherwise, and is reopened', async () => {
      await tell('d.example/1', reading(['2014-01-01', 'ET>ER 30']));
      const [record] = await recordsOf('ER-ET');
      await approve(record?.id ?? '');
      await tell('d.example/1', reading(['2014-01-01', 'ET>ER 31']));
      const [now] = await recordsOf('ER-ET');
      expect(now).toMatchObject({ id: record?.id, state: 'reopened' });
      expect(now?.transfers[0]?.count).toBe(30);
      expect(now?.machine?.transfers[0]?.count).toBe(31);
    });

    test('what was approved stays when no article tells of it any more, until a person says otherwise', async () => {
      await tell('h.example/1', reading(['2018-01-01', 'GE>AM 6']));
      const [told] = await recordsOf('AM-GE');
      const recordId = told?.id ?? '';
      await approve(recordId);
      await tell('h.example/1', reading());
      const untold = { id: recordId, transfers: [{ count: 6 }], sources: [] };
      const open = {
        ...untold,
        state: 'reopened',
        needs: [expect.stringContaining('no article tells of it any more')],
      };
      expect(await recordsOf('AM-GE')).toMatchObject([open]);
      expect((await store.record(recordId))?.articles).toEqual([]);

      await approve(recordId);
      expect(await recordsOf('AM-GE')).toMatchObject([{ ...untold, state: 'approved', needs: [] }]);
      const ledger = ledgerOver(store);
      const last = async () => (await store.lastStanding(null))?.id ?? '';
      await ledger.undo({ id: await last(), by: 'ana' });
      expect(await recordsOf('AM-GE')).toMatchObject([open]);
      const by = { by: 'ana', reason: null, key: null };
      const rejected = await ledger.decide({ kind: 'reject', recordId, ...by });
      expect(await recordsOf('AM-GE')).toEqual([]);
      await ledger.undo({ id: rejected.kind === 'done' ? rejected.decision.id : '', by: 'ana' });
      expect(await recordsOf('AM-GE')).toMatchObject([open]);

      await tell('h.example/1', reading(['2018-01-01', 'GE>AM 6']));
      expect(await recordsOf('AM-GE')).toMatchObject([{ id: recordId, state: 'approved', sources: [{}] }]);
    });

    test('a merge whose words a correction took away is put to a person, and holds again when they are back', async () => {
      await tell('m.example/1', reading(['2019-01-01', 'AZ>AM 5']));
      await tell('m.example/2', reading(['2019-06-01', 'AZ>AM 6']));
      const [one, other] = (await recordsOf('AM-AZ')).map(({ id }) => id);
      await ledgerOver(store).decide({
        ...{ kind: 'merge', recordId: one ?? '', otherRecordId: other ?? '' },
        ...{ by: 'ana', reason: null, key: null },
      });
      expect(await said('AM-AZ')).toEqual([expect.stringContaining('×2')]);
      await tell('m.example/2', reading(['2009-06-01', 'AZ>AM 61'], ['2009-07-01', 'AZ>AM 62']));
      const waiting = (await recordsOf('AM-AZ')).find(({ id }) => id === one);
      expect(waiting?.needs.join()).toContain('merged it');
      expect(waiting?.needs.join()).toContain('they gave AZ>AM 6”, which no article says any more');
      await tell('m.example/2', reading(['2019-06-01', 'AZ>AM 6']));
      expect(await said('AM-AZ')).toEqual([expect.stringContaining('×2')]);
      expect((await recordsOf('AM-AZ'))[0]?.needs.join()).not.toContain('which no article says any more');
    });

    test('two articles that swap the sides are one record that says so', async () => {
      await tell('e.example/1', reading(['2015-01-01', 'IN>PK 20; PK>IN 35']));
      await tell('e.example/2', reading(['2015-01-01', 'PK>IN 20; IN>PK 35']));
      expect(await said('IN-PK')).toEqual([expect.stringContaining('×2')]);
      const [record] = await recordsOf('IN-PK');
      expect(record?.transfers.every(({ claims }) => claims.length === 2)).toBe(true);
      expect(record?.needs.filter((need) => need.startsWith('reports differ'))).toHaveLength(2);
    });

    test.each<readonly [string, Told, string]>([
      ['without date or counts', ['', 'SD>SS ?'], 'null'],
      ['on a day that is none', ['2016-02-30', 'SD>SS 5'], '2016-02-30'],
      ['with a count of 10 million', ['2016-03-01', 'SD>SS 10000000'], '2016-03-01'],
    ])('an event %s has a record of its own, that waits', async (name, told, day) => {
      await tell(`f.example/${name.replaceAll(' ', '-')}`, reading(told));
      const found = (await recordsOf('SD-SS')).filter(({ date }) => String(date.start) === day || day === '2016-02-30');
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ state, needs }) => state === 'waiting' && needs.length > 0)).toBe(true);
    });

    test('what is taken out is nowhere any more; the record follows, and the address does not come back', async () => {
      await tell('g.example/secret', reading(['2017-01-01', 'LY>TD 44']));
      await tell('g.example/other', reading(['2017-01-01', 'LY>TD 44']));
      const [record] = await recordsOf('LY-TD');
      await approve(record?.id ?? '');
      const secret = 'they gave LY>TD 44';
      expect(
        await store.remove({ key: 'https://g.example/never', by: 'ana', reason: 'x', at: later(minute) }, fold),
      ).toBeNull();
      const removal = { key: 'https://g.example/secret', by: 'ana', reason: 'takedown of 3 May', at: later(minute) };
      expect(await store.remove(removal, fold)).toEqual([record?.id]);
      expect((await store.record(record?.id ?? ''))?.record.sources.map(({ url }) => url)).toEqual([
        'https://g.example/other',
      ]);
      expect(await store.remove({ ...removal, key: 'https://g.example/other' }, fold)).toEqual([record?.id]);
      expect(await store.record(record?.id ?? '')).toBeNull();
      for (const table of [
        'articles',
        'article_versions',
        'events',
        'resolutions',
        'decisions',
        'records',
        'audit',
        'addresses',
      ]) {
        expect([table, await count(`${table} AS t WHERE row_to_json(t)::text LIKE '%${secret}%'`)]).toEqual([table, 0]);
      }
      expect(await count(`audit WHERE action = 'remove' AND detail->>'reason' = 'takedown of 3 May'`)).toBe(2);
      expect(await count(`pages WHERE hash IN (SELECT page_hash FROM addresses WHERE reason = 'removed')`)).toBe(0);
      const [again] = await store.insertDocuments([document('g.example/secret', 'other words')], later(minute));
      expect(again).toMatchObject({ kind: 'known', state: 'rejected' });
    });
  });
}
