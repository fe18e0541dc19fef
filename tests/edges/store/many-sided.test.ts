// A swap of many sides: a report that names two of them meets the one that names all, whichever comes first.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/edges/store/index.ts';
import { fold } from '../../../src/service/fold.ts';
import type { Store } from '../../../src/service/index.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { later, NOON, read, reading, report } from './made.ts';

const SEVEN = ['BY', 'DE', 'NO', 'PL', 'RU', 'SI', 'US'];
const ALL = report('2024-08-01', 'RU>US 16; US>RU 8', { parties: SEVEN });
const PAIR = report('2024-08-01', 'RU>US 16; US>RU 8');
const THIRD_PAIR = report('2024-08-01', 'RU>DE 12; DE>RU 1');
const OTHER_PAIR = report('2024-08-01', 'IN>PK 16; PK>IN 8');
const ONE_IN_COMMON = report('2024-08-01', 'RU>UA 16; UA>RU 8');
const OTHER_DAY = report('2024-08-20', 'RU>US 16; US>RU 8');

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`many sides on ${engine.name}`, () => {
    let opened: OpenEngine;
    beforeAll(async () => {
      opened = await engine.open();
    });
    afterAll(() => opened.stop());

    const resolve = async (store: Store): Promise<void> => {
      for (const key of (await store.due(later(9), 100)).resolve) await store.resolveBlock(key, NOON, fold);
    };
    const sizes = async (store: Store): Promise<readonly number[]> => {
      const { records } = await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 100 });
      return records.map(({ sources }) => sources.length).toSorted((a, b) => b - a);
    };

    test.each([
      ['the one that names all comes first', [ALL, PAIR, PAIR]],
      ['it comes last', [PAIR, PAIR, ALL]],
      ['it comes between', [PAIR, ALL, PAIR]],
    ])('%s', async (_, events) => {
      const store = await openStore(await opened.empty());
      for (const [index, event] of [...events, OTHER_PAIR, ONE_IN_COMMON, OTHER_DAY].entries()) {
        await read(store, `outlet-${index}.example/1`, reading([event], '2024-08-02'));
        await resolve(store);
      }
      expect(await sizes(store)).toEqual([3, 1, 1, 1]);
    });

    test.each([
      ['the one that names all comes first', [ALL, PAIR, THIRD_PAIR]],
      ['it comes last', [PAIR, THIRD_PAIR, ALL]],
      ['it comes between, the other way round', [THIRD_PAIR, ALL, PAIR]],
    ])('two pairs of its sides are one record: %s', async (_, events) => {
      const store = await openStore(await opened.empty());
      for (const [index, event] of [...events, ONE_IN_COMMON, OTHER_DAY].entries()) {
        await read(store, `outlet-${index}.example/1`, reading([event], '2024-08-02'));
        await resolve(store);
      }
      expect(await sizes(store)).toEqual([3, 1, 1]);
    });

    test('both are folded at the same moment', async () => {
      const store = await openStore(await opened.empty());
      await read(store, 'a.example/1', reading([ALL], '2024-08-02'));
      await read(store, 'b.example/1', reading([PAIR], '2024-08-02'));
      const { resolve: keys } = await store.due(later(9), 100);
      expect(keys).toHaveLength(2);
      await Promise.all(keys.map((key) => store.resolveBlock(key, NOON, fold)));
      expect(await sizes(store)).toEqual([2]);
    });
  });
}
