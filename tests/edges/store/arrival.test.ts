// The development reports in random orders, through one worker and through eight: the same ledger; and nothing twice.
import '../../support/draws.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Extraction } from '../../../src/domain/article.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import { fold } from '../../../src/service/fold.ts';
import type { Store } from '../../../src/service/index.ts';
import { GoldEvent, goldReports } from '../../records/gold.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { document, idOf, MINUTE_MS, NOON, reading, report } from './made.ts';

const Line = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  events: z.array(GoldEvent),
});

/** Each makes out a ledger of 110 articles through a real database: few here, as many as `npm run orders` asks for there. */
const ORDERS = Number(process.env['ORDERS'] ?? 4);
/** In the long form each order goes through one worker and through eight; in the short one they take turns. */
const isLong = process.env['ORDERS'] !== undefined;

type Arrival = { readonly place: string; readonly extraction: Extraction };

/** What a perfect reader finds in each article, without its words. */
const ARRIVALS: readonly Arrival[] = readFileSync(
  new URL('../../../fixtures/records/reports.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => {
    const article = Line.parse(JSON.parse(line));
    const events = goldReports([article]).map(({ told }) => told.event);
    const { article: blank, ...rest } = reading([], article.published);
    const text = { title: article.title, text: `${article.id} ${article.title}` };
    return {
      place: article.url.replace('https://', ''),
      extraction: { ...rest, events, figures: [], article: blank === null ? null : { ...blank, ...text } },
    };
  });

/** Reads and folds the articles, so many at a time, each store in turn. */
async function arrive(stores: readonly Store[], arrivals: readonly Arrival[], workers: number): Promise<void> {
  const waiting = [...arrivals];
  const work = async (store: Store): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [outcome] = await store.insertDocuments([document(next.place, next.place)], NOON);
      const id = idOf(outcome);
      const claimed = await store.claim('read', id, NOON, MINUTE_MS);
      if (claimed === null) continue;
      await store.finishRead(id, claimed.attempt, next.extraction, NOON);
      const { resolve } = await store.due(NOON, 20);
      for (const key of resolve) await store.resolveBlock(key, NOON, fold);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, index) => work(stores[index % stores.length] as Store)));
  const [store] = stores;
  for (const key of (await store?.due(NOON, 1_000))?.resolve ?? []) await store?.resolveBlock(key, NOON, fold);
}

/** Every record with its id, what it says and the addresses of its reports. */
async function ledgerOf(store: Store): Promise<readonly string[]> {
  const { records } = await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 });
  return records.map(({ id, date, status, transfers, sources }) =>
    JSON.stringify([id, date, status, transfers, sources.map(({ url, event }) => [url, event.date.start])]),
  );
}

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`arrival on ${engine.name}`, () => {
    let opened: OpenEngine;
    beforeAll(async () => {
      opened = await engine.open();
    });
    afterAll(() => opened.stop());

    test('in whatever order, through one worker or eight, the ledger is the same', {
      timeout: isLong ? 7_200_000 : 600_000,
    }, async () => {
      const orders = fc.sample(fc.shuffledSubarray([...ARRIVALS], { minLength: ARRIVALS.length }), ORDERS);
      const ledgers: (readonly string[])[] = [];
      const turns = [ARRIVALS, ...orders].flatMap((order, turn) =>
        (isLong ? [1, 8] : [turn % 2 === 0 ? 1 : 8]).map((workers) => ({ order, workers })),
      );
      for (const { order, workers } of turns) {
        const database = await opened.empty();
        const store = await openStore(database);
        await arrive([store], order, workers);
        ledgers.push(await ledgerOf(store));
        await database.close();
      }
      const [first = []] = ledgers;
      expect(first.length).toBeGreaterThan(100);
      for (const ledger of ledgers) expect(ledger).toEqual(first);
    });

    test('eight workers that are given the same 500 events at once make no double', { timeout: 300_000 }, async () => {
      const store = await openStore(opened.database);
      const second = await openStore(await opened.another());
      const swap = report('2025-05-23', 'RU>UA 390; UA>RU 390');
      const same = Array.from({ length: 500 }, (_, index) => ({
        place: `outlet-${index % 250}.example/${index % 250}`,
        extraction: reading([swap, report('2025-05-06', 'RU>UA 205; UA>RU 205')]),
      }));
      await arrive([store, second], same, 8);
      const { records } = await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 10 });
      expect(records.map(({ sources }) => sources.length)).toEqual([250, 250]);
      expect((await store.status()).events).toBe(500);
    });
  });
}
