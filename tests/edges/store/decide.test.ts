// Decisions on the real engines: kept with what they did, refused whole, taken back exactly, and never made twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DecisionRequest } from '../../../src/domain/decision.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import type { Ledger, Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { later, ledgerOver, NOON, read, reading, report, resolveAll } from './made.ts';

const BY = { by: 'ana', reason: null, key: null };

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`decisions on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let ledger: Ledger;
    let seen = 0;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
      ledger = ledgerOver(store);
    });
    afterAll(() => opened.stop());

    /** One report a day of the year, resolved; gives the ids of the records, in their order. */
    const reports = async (year: number, parties: string, days: readonly string[]): Promise<readonly string[]> => {
      const [one = '', other = ''] = parties.split('-');
      for (const [index, day] of days.entries()) {
        const told = report(`${year}-${day}`, `${one}>${other} ${20 + index}`, { kind: 'release' });
        seen += 1;
        await read(
          store,
          `${parties.toLowerCase()}.example/${year}/${day}/${index}`,
          reading([told], null),
          later(seen),
        );
      }
      await resolveAll(store);
      return await idsOf(parties, year);
    };
    const idsOf = async (parties: string, year: number): Promise<readonly string[]> => {
      const { records } = await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 });
      return records
        .filter(
          (record) =>
            record.parties.toSorted().join('-') === parties.split('-').toSorted().join('-') &&
            record.date.start?.startsWith(String(year)),
        )
        .map(({ id }) => id);
    };
    const all = async (): Promise<string> =>
      JSON.stringify((await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 })).records);
    const done = async (request: Partial<DecisionRequest> & Pick<DecisionRequest, 'kind'>) => {
      const outcome = await ledger.decide({ ...BY, ...request } as DecisionRequest);
      if (outcome.kind === 'refused') throw new Error(outcome.reason);
      return outcome.decision;
    };

    test('a merge, a split and their undoing', async () => {
      const [first = '', second = '', third = ''] = await reports(2011, 'CO-FARC', ['01-01', '06-01', '11-01']);
      const before = await all();
      const merge = await done({ kind: 'merge', recordId: second, otherRecordId: first });
      expect((await ledger.record(second))?.record.id).toBe(first);
      expect((await ledger.record(first))?.decisions.map(({ id }) => id)).toEqual([merge.id]);
      const merged = await done({ kind: 'merge', recordId: second, otherRecordId: third });
      const [eventId = ''] =
        (await ledger.record(third))?.record.sources.slice(1).map((source) => source.eventId) ?? [];
      const split = await done({ kind: 'split', recordId: first, eventIds: [eventId] });
      expect((await ledger.record(split.otherRecordId ?? ''))?.record.sources.map((one) => one.eventId)).toEqual([
        eventId,
      ]);
      expect(await ledger.undo({ id: merge.id, by: 'ben' })).toMatchObject([{ kind: 'refused', code: 'built_upon' }]);
      for (const { id } of [split, merged, merge]) {
        expect(await ledger.undo({ id, by: 'ben' })).toMatchObject([{ kind: 'done', decision: { undoneBy: 'ben' } }]);
      }
      expect(await all()).toBe(before);
      expect(await ledger.undo({ id: merge.id, by: 'ben' })).toEqual([]);
    });

    test('a refusal writes nothing', async () => {
      const [first = '', second = ''] = await reports(2012, 'CO-ELN', ['01-01', '06-01']);
      await done({ kind: 'apart', recordId: first, otherRecordId: second, reason: 'half a year' });
      const before = [await all(), (await ledger.lastDecided(100)).length];
      expect(await ledger.decide({ ...BY, kind: 'merge', recordId: first, otherRecordId: second })).toMatchObject({
        kind: 'refused',
        code: 'told_apart',
      });
      expect(await ledger.decide({ ...BY, kind: 'approve', recordId: 'nobody' })).toMatchObject({
        code: 'no_such_record',
      });
      expect([await all(), (await ledger.lastDecided(100)).length]).toEqual(before);
    });

    test('records of different parties can be merged, and parted again', async () => {
      const [one = ''] = await reports(2013, 'IL-Hezbollah', ['03-03']);
      const [other = ''] = await reports(2013, 'DE-Hezbollah', ['03-03']);
      const merge = await done({ kind: 'merge', recordId: one, otherRecordId: other });
      expect((await ledger.record(other))?.record.id).toBe(one);
      await read(
        store,
        'il.example/more',
        reading([report('2013-03-03', 'IL>Hezbollah 20', { kind: 'release' })], null),
        later(9),
      );
      await resolveAll(store);
      expect((await ledger.record(one))?.record.sources).toHaveLength(3);
      await ledger.undo({ id: merge.id, by: 'ana' });
      expect((await ledger.record(other))?.record.id).toBe(other);
      expect((await idsOf('DE-Hezbollah', 2013)).concat(await idsOf('IL-Hezbollah', 2013))).toEqual([other, one]);
    });

    test('the same request comes in twice at once, and from two processes: it is made once', async () => {
      const [first = '', second = ''] = await reports(2015, 'PH-MILF', ['01-01', '06-01']);
      const elsewhere = ledgerOver(await openStore(await opened.another()));
      const request = { ...BY, kind: 'merge', recordId: first, otherRecordId: second, key: 'form 7' } as const;
      const outcomes = await Promise.all([ledger, elsewhere, ledger, elsewhere].map((one) => one.decide(request)));
      expect(new Set(outcomes.map((one) => (one.kind === 'done' ? one.decision.id : one.code))).size).toBe(1);
      expect((await ledger.record(first))?.decisions).toHaveLength(1);
    });

    test('many approvals are taken back as one', async () => {
      const ids = await reports(2016, 'AM-AZ', ['01-01', '04-01', '07-01', '10-01']);
      const outcomes = await ledger.decideAll({ ...BY, kind: 'approve', recordIds: ids });
      expect(outcomes.map(({ kind }) => kind)).toEqual(ids.map(() => 'done'));
      const [outcome] = outcomes;
      const batch = outcome?.kind === 'done' ? outcome.decision.batch : null;
      expect(await ledger.undo({ id: batch ?? '', by: 'ana' })).toHaveLength(4);
      expect(await Promise.all(ids.map(async (id) => (await ledger.record(id))?.record.state))).toEqual(
        ids.map(() => 'waiting'),
      );
    });

    test('the desk shows what waits, page by page, and who is at it', async () => {
      const first = await ledger.desk({ cursor: null, limit: 2 });
      expect(first.waiting).toBe(first.counts.waiting + first.counts.reopened + first.counts.needs_second_source);
      const seen = [...first.records];
      for (let cursor = first.next; cursor !== null; ) {
        const page = await ledger.desk({ cursor, limit: 2 });
        seen.push(...page.records);
        cursor = page.next;
      }
      expect(seen).toHaveLength(first.waiting);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(first.waiting);
      const recordId = seen[0]?.id ?? '';
      expect(await store.hold(recordId, 'ana', NOON, later(5))).toMatchObject({ by: 'ana' });
      expect(await store.hold(recordId, 'ben', later(4), later(9))).toMatchObject({ by: 'ana' });
      expect(await store.hold(recordId, 'ben', later(5), later(10))).toMatchObject({ by: 'ben' });
      await ledger.release({ recordId, by: 'ana' });
      expect(await store.hold(recordId, 'cem', later(6), later(11))).toMatchObject({ by: 'ben' });
      await ledger.release({ recordId, by: 'ben' });
      expect(await store.hold(recordId, 'cem', later(6), later(11))).toMatchObject({ by: 'cem' });
      expect(await ledger.hold({ recordId: 'nobody', by: 'ana' })).toBeNull();
      await expect(ledger.desk({ cursor: 'x', limit: 2 })).rejects.toMatchObject({ code: 'bad_cursor' });
    });

    test('what was decided last is told, the newest first: many at once are one, undone in part or as a whole', async () => {
      const many = await reports(2016, 'IQ-IR', ['01-01', '04-01', '07-01']);
      const others = await reports(2017, 'IQ-IR', ['01-01', '06-01']);
      const alone = { kind: 'approve', recordId: others[0] ?? '', by: 'cem', reason: null, key: null } as const;
      await ledger.decide(alone);
      const made = await ledger.decideAll({ ...alone, recordIds: many, by: 'dia' });
      await ledger.decide({ ...alone, kind: 'reject', recordId: others[1] ?? '' });
      const last = async () =>
        (await ledger.lastDecided(3)).map(
          ({ decision: { by, kind }, size, standing }) => `${by} ${kind} ${standing} of ${size}`,
        );
      expect(await last()).toEqual(['cem reject 1 of 1', 'dia approve 3 of 3', 'cem approve 1 of 1']);
      const ids = made.flatMap((one) => (one.kind === 'done' ? [one.decision.id] : []));
      await ledger.undo({ id: ids[2] ?? '', by: 'eva' });
      expect((await last())[1]).toBe('dia approve 2 of 3');
      expect((await ledger.lastStanding('dia'))?.id).toBe(ids[1]);
      expect(await ledger.lastStanding(null)).toMatchObject({ by: 'cem', kind: 'reject' });
      const batch = (await ledger.decision(ids[2] ?? ''))?.batch ?? '';
      expect(await ledger.undo({ id: batch, by: 'eva' })).toHaveLength(2);
      expect((await last())[1]).toBe('dia approve 0 of 3');
      expect(await ledger.lastStanding('dia')).toBeNull();
      expect(await ledger.decision('nobody')).toBeNull();
    });
  });
}
