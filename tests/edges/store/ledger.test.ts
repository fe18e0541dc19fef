// Events folded into records on every engine: none in two records or in none, and every id that ever was leads on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, LedgerRecord, ResolvedBlock } from '../../../src/domain/record.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import { resolveBlock } from '../../../src/records/index.ts';
import type { Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import {
  CONSENT_WALL,
  document,
  idOf,
  later,
  listed,
  MINUTE_MS,
  NOON,
  read,
  reading,
  report,
  resolveAll,
} from './made.ts';

/** All events of a block in one record named for its first event, or each in a record of its own. */
function resolver(how: 'together' | 'apart', seen: Block[] = []): (block: Block) => ResolvedBlock {
  return (block) => {
    seen.push(block);
    const groups = how === 'together' ? [block.events] : block.events.map((event) => [event]);
    const records = groups.flatMap((group) => (group[0] === undefined ? [] : [recordOf(`r-${group[0].id}`, group)]));
    const resolutions = records.flatMap(({ id, sources }) =>
      sources.map(({ eventId }) => ({
        eventId,
        recordId: id,
        judgement: 'same' as const,
        score: 1,
        reasons: ['told so'],
      })),
    );
    return { records, resolutions };
  };
}

function recordOf(id: string, events: Block['events']): LedgerRecord {
  const [first] = events;
  if (first === undefined) throw new Error('a record of nothing');
  const { kind, status, date, parties, mediators, location, agreement } = first.event;
  const { start, end, precision } = date;
  return {
    id,
    ...{ kind, status, parties, mediators, location, agreement },
    date: { start, end, precision },
    transfers: [],
    state: 'waiting',
    needs: [],
    named: [],
    history: [],
    reported: { first: null, last: null },
    machine: null,
    doubles: [],
    sources: events.map(({ url, title, publisher, published, articleId, id: eventId, text, event }) => ({
      ...{ url, title, publisher, published, articleId, eventId, text, event },
    })),
  };
}

const ids = (block: Block | undefined): readonly string[] => (block?.events ?? []).map(({ url }) => url ?? '').sort();

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the ledger on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
    });
    afterAll(() => opened.stop());

    const count = async (what: string): Promise<number> => {
      const { rows } = await opened.database.pool.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${what}`);
      return rows[0]?.n ?? 0;
    };

    test('reports of one exchange become one record with each as a source', async () => {
      const said = '2025-05-23';
      const first = await read(store, 'one.example/', reading([report(said, 'RU>UA 390; UA>RU 390')]));
      expect(await store.progress([first])).toMatchObject({ states: { extracted: 1 }, unresolved: 1 });
      await resolveAll(store);
      await read(store, 'two.example/', reading([report(said, 'RU>UA 390; UA>RU 390')]), later(1));
      await resolveAll(store);
      expect(await store.progress([first])).toMatchObject({ unresolved: 0 });
      const [line] = await listed(store);
      expect(line).toBe('2025-05-23 RU-UA: https://one.example/ https://two.example/');

      const { records } = await store.records({ state: 'waiting', order: 'oldest', cursor: null, limit: 10 });
      expect(records).toHaveLength(1);
      expect((await store.records({ state: 'approved', order: 'oldest', cursor: null, limit: 10 })).records).toEqual(
        [],
      );
      const detail = await store.record(records[0]?.id ?? '');
      expect(detail?.record).toEqual(records[0]);
      expect(detail?.articles.map(({ url }) => url)).toEqual(['https://one.example/', 'https://two.example/']);
      const ids = detail?.articles.map(({ id }) => id) ?? [];
      const texts = await store.articles([...ids.toReversed(), 'nobody']);
      expect(texts.map(({ id }) => id)).toEqual(ids.toReversed());
      for (const { record } of detail === null ? [] : [detail]) {
        const text = texts[1]?.article.text ?? '';
        for (const { exact, start, end } of record.sources[0]?.event.transfers[0]?.evidence ?? []) {
          expect(text.slice(start, end)).toBe(exact);
        }
      }
      expect(detail?.resolutions.map(({ reasons }) => reasons.length > 0)).toEqual([true, true]);
      const why = await store.why('https://two.example/');
      expect(why?.events[0]).toMatchObject({
        summary: 'exchange between RU and UA on 2025-05-23, completed: 390 to UA, 390 to RU',
        resolution: { recordId: records[0]?.id, judgement: 'same' },
      });
      expect(await store.record('nobody')).toBeNull();
    });

    test('an event that an article tells twice is kept once', async () => {
      const twice = report('2016-02-01', 'AZ>AM 3');
      await read(
        store,
        'twice.example/',
        reading([twice, { ...twice, confidence: 0.5 }, report('2016-02-01', 'AZ>AM 4')]),
      );
      expect((await store.why('https://twice.example/'))?.events).toHaveLength(2);
      await resolveAll(store);
    });

    test('only what is near in time is read', async () => {
      const on = (day: string) => reading([report(day, 'SY>LB 10')], null);
      for (const day of ['2010-01-01', '2010-06-01', '2010-06-20', '2010-08-01', '2011-06-01', '2010']) {
        await read(store, `near.example/${day}`, on(day));
      }
      await resolveAll(store);
      await read(store, 'near.example/undated', reading([report('', 'SY>LB 11')], '2010-06-18'));
      await read(store, 'near.example/nothing-known', reading([report('', 'SY>LB 12')], null));
      const seen: Block[] = [];
      await store.resolveBlock('LB-SY', NOON, resolver('apart', seen));
      const near = [
        'https://near.example/2010',
        'https://near.example/2010-06-01',
        'https://near.example/2010-06-20',
        'https://near.example/2010-08-01',
        'https://near.example/nothing-known',
        'https://near.example/undated',
      ];
      expect(ids(seen[0])).toEqual(near);
      // This resolver parts the recap of the year from its record: what moves is looked at with all that is near it.
      expect(ids(seen[1])).toEqual(['https://near.example/2010', 'https://near.example/2010-01-01', ...near.slice(1)]);
      expect(seen).toHaveLength(2);
      const later: Block[] = [];
      await read(store, 'near.example/later', reading([report('2010-06-19', 'SY>LB 13')], null));
      await store.resolveBlock('LB-SY', NOON, resolver('apart', later));
      expect(ids(later[0])).toContain('https://near.example/undated');
      expect(ids(later[0])).not.toContain('https://near.example/nothing-known');
      expect(later[0]?.standing.size).toBe((later[0]?.events.length ?? 0) - 1);
    });

    test('the other events of a record come along, however far', async () => {
      await read(store, 'far.example/1', reading([report('2005-01-01', 'ET>ER 1')], null));
      await read(store, 'far.example/2', reading([report('2005-02-10', 'ET>ER 2')], null));
      await store.resolveBlock('ER-ET', NOON, resolver('together'));
      await read(store, 'far.example/3', reading([report('2005-03-20', 'ET>ER 3')], null));
      const seen: Block[] = [];
      await store.resolveBlock('ER-ET', NOON, resolver('together', seen));
      expect(ids(seen[0])).toEqual(['https://far.example/1', 'https://far.example/2', 'https://far.example/3']);
      expect(await store.due(NOON, 10)).toMatchObject({ resolve: [] });
    });

    test('a merged record leads to its heir, and back when the merge is undone', async () => {
      const path = (name: string) => `merge.example/${name}`;
      for (const name of ['a', 'b', 'c'])
        await read(store, path(name), reading([report('2001-01-01', `KE>SO ${name.charCodeAt(0)}`)], null));
      await store.resolveBlock('KE-SO', NOON, resolver('apart'));
      const before = (await listed(store, 100)).filter((line) => line.includes('merge.example'));
      expect(before).toHaveLength(3);
      const former = (await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 100 })).records
        .filter(({ sources }) => sources.some(({ url }) => url?.includes('merge.example')))
        .map(({ id }) => id);

      await read(store, path('d'), reading([report('2001-01-01', 'KE>SO 999')], null));
      await store.resolveBlock('KE-SO', later(1), resolver('together'));
      const details = await Promise.all(former.map((id) => store.record(id)));
      const heirs = new Set(details.map((detail) => detail?.record.id));
      expect(heirs.size).toBe(1);
      expect(details[0]?.record.sources).toHaveLength(4);

      await read(store, path('e'), reading([report('2001-01-01', 'KE>SO 1000')], null));
      await store.resolveBlock('KE-SO', later(2), resolver('apart'));
      expect(await Promise.all(former.map(async (id) => (await store.record(id))?.record.id))).toEqual(former);
      expect(await count(`record_redirects WHERE from_id IN (${former.map((id) => `'${id}'`).join()})`)).toBe(0);
    });

    test('a heir that is merged in turn is found from the first id', async () => {
      const one = (name: string, day: string) =>
        read(store, `chain.example/${name}`, reading([report(day, `UG>RW ${name}`)], null));
      const naming =
        (name: string) =>
        (block: Block): ResolvedBlock => {
          const record = recordOf(name, block.events);
          const resolutions = block.events.map(({ id: eventId }) => ({
            eventId,
            recordId: name,
            judgement: 'same' as const,
            score: 1,
            reasons: [],
          }));
          return { records: [record], resolutions };
        };
      for (const [index, name] of ['first', 'second', 'third'].entries()) {
        await one(String(index + 1), '2002-02-02');
        await store.resolveBlock('RW-UG', NOON, naming(name));
      }
      expect((await store.record('first'))?.record.id).toBe('third');
      expect((await store.record('second'))?.record.id).toBe('third');
    });

    test('a resolver that loses or doubles an event writes nothing', async () => {
      await read(store, 'wrong.example/1', reading([report('1999-01-01', 'PE>EC 1')], null));
      await read(store, 'wrong.example/2', reading([report('1999-01-01', 'PE>EC 2')], null));
      const wrong: readonly [RegExp, (block: Block) => ResolvedBlock][] = [
        [
          /is in no record/,
          (block) => ({ ...resolver('apart')(block), records: resolver('apart')(block).records.slice(1) }),
        ],
        [
          /is in two records/,
          (block) => ({
            ...resolver('apart')(block),
            records: [...resolver('apart')(block).records, recordOf('again', block.events)],
          }),
        ],
      ];
      for (const [message, resolve] of wrong) {
        await expect(store.resolveBlock('EC-PE', NOON, resolve)).rejects.toThrow(message);
      }
      await expect(
        store.resolveBlock('EC-PE', NOON, () => {
          throw new Error('the resolver failed');
        }),
      ).rejects.toThrow('the resolver failed');
      expect(await count(`records WHERE block_key = 'EC-PE'`)).toBe(0);
      expect((await store.due(NOON, 10)).resolve).toEqual(['EC-PE']);
      await store.resolveBlock('EC-PE', NOON, resolver('apart'));
      expect(await count(`records WHERE block_key = 'EC-PE'`)).toBe(2);
    });

    test('one block at a time, whoever resolves it, and events that come meanwhile are not left behind', async () => {
      const second = await openStore(await opened.another());
      const arrive = async (index: number): Promise<void> => {
        await read(store, `busy.example/${index}`, reading([report('2003-03-03', `ML>NE ${index}`)], null));
        await (index % 2 === 0 ? store : second).resolveBlock('ML-NE', NOON, resolver('together'));
      };
      await Promise.all(Array.from({ length: 12 }, (_, index) => arrive(index)));
      await resolveAll(store);
      expect(await count(`events WHERE block_key = 'ML-NE' AND (unresolved OR record_id IS NULL)`)).toBe(0);
      expect(await count(`events e JOIN records r ON r.id = e.record_id WHERE e.block_key = 'ML-NE'`)).toBe(12);
      expect(await count(`records WHERE block_key = 'ML-NE'`)).toBe(1);
    });

    test('a first import of many events is resolved in parts, to the end', async () => {
      const events = Array.from({ length: 450 }, (_, index) => report('2004-04-04', `TD>CF ${index}`));
      await read(store, 'import.example/', reading(events, null));
      const seen: Block[] = [];
      await store.resolveBlock('CF-TD', NOON, resolver('together', seen));
      expect(seen.map(({ events: given }) => given.length)).toEqual([200, 400, 450]);
      expect(await count(`events WHERE block_key = 'CF-TD' AND unresolved`)).toBe(0);
      expect(await count(`records WHERE block_key = 'CF-TD'`)).toBe(1);
    });

    test('records come page by page in one order, whatever the size of the page', async () => {
      const whole = await listed(store, 1_000);
      expect(whole).toEqual(await listed(store, 1));
      expect(whole).toEqual(await listed(store, 7));
      expect(whole.filter((line) => line.startsWith('undated'))).toEqual(whole.slice(-2));
      const dated = whole.filter((line) => !line.startsWith('undated')).map((line) => line.slice(0, 10));
      expect(dated).toEqual(dated.toSorted());
      await expect(store.records({ state: 'any', order: 'oldest', cursor: 'x', limit: 5 })).rejects.toMatchObject({
        code: 'bad_cursor',
      });
    });

    test('nothing is written where nothing changed', async () => {
      await read(store, 'same.example/1', reading([report('1998-01-01', 'BO>CL 7')], null));
      await resolveAll(store);
      const before = await count('audit');
      await read(store, 'same.example/other', reading([report('1995-01-01', 'BO>CL 7')], null));
      await resolveAll(store);
      // The reading, and the one record that is new.
      expect(await count('audit')).toBe(before + 2);
    });

    test('killed between reading and resolving, the rest is done by whoever comes next', async () => {
      const [acceptance] = await store.insertDocuments([document('killed.example/', 'x')], NOON);
      const id = idOf(acceptance);
      const first = await store.claim('read', id, NOON, MINUTE_MS);
      expect(first?.attempt).toBe(1);
      // The process is gone: its lease runs out, and the row is due again.
      expect((await store.due(NOON, 1_000)).read).not.toContain(id);
      expect((await store.due(later(1), 1_000)).read).toContain(id);
      const next = await store.claim('read', id, later(2), MINUTE_MS);
      expect(await store.finishRead(id, next?.attempt ?? 0, reading([report('1997-01-01', 'AR>UY 1')]), later(2))).toBe(
        true,
      );
      expect(await store.finishRead(id, 1, CONSENT_WALL, later(2))).toBe(false);
      expect((await store.due(later(2), 10)).resolve).toEqual(['AR-UY']);
      await store.resolveBlock('AR-UY', later(2), resolveBlock);
      expect((await listed(store, 100)).filter((line) => line.includes('killed.example'))).toHaveLength(1);
    });
  });
}
