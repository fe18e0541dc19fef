// Copies of one text, found by their fingerprints in the database: they count once, and bring a date to a copy without one.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../../src/domain/article.ts';
import { quoteAt } from '../../../src/domain/quote.ts';
import { connect } from '../../../src/edges/store/connection.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import type { Store } from '../../../src/service/index.ts';
import { swapEvent } from '../../records/told.ts';
import { articleOf } from '../../support/article.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { later, read, resolveAll } from './made.ts';

const REST =
  ' Families had waited since dawn on the road from the border, and when the first bus came round the bend nobody spoke. ' +
  'Doctors went in first. The ombudsman thanked the mediators, whom he did not name, and said the lists for the next exchange were being written.';

function report(text: string, on: string, transfers: string, published: string | null): Extraction {
  const event = swapEvent(on, transfers);
  const quotes = [quoteAt(text, 0, 20)];
  const article = articleOf(text, { published });
  const transfersWithQuotes = event.transfers.map((transfer) => ({ ...transfer, evidence: quotes }));
  const events = [{ ...event, transfers: transfersWithQuotes }];
  return { id: null, article, unreadable: null, reading: null, events, figures: [] };
}

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`copies on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
    });
    afterAll(() => opened.stop());

    test('twenty outlets that print one text are one report, and lose against two that do not', async () => {
      const wire = `Russia and Ukraine each freed 57 soldiers on Friday.${REST}`;
      for (let outlet = 0; outlet < 20; outlet += 1) {
        const text = outlet % 2 === 0 ? wire : `From our correspondent. ${wire.slice(0, -60)}`;
        await read(
          store,
          `outlet-${outlet}.example/`,
          report(text, '2024-05-31', 'RU>UA 57', '2024-05-31'),
          later(outlet),
        );
      }
      for (const name of ['one', 'two']) {
        const own = `${name}: ${REST.split(' ')
          .toReversed()
          .map((word) => `${word}${name}`)
          .join(' ')}`;
        await read(store, `${name}.example/`, report(own, '2024-05-31', 'RU>UA 75', '2024-05-31'), later(30));
      }
      await resolveAll(store);
      const { records } = await store.records({ state: 'any', order: 'newest', cursor: null, limit: 10 });
      expect(records).toHaveLength(1);
      expect(records[0]?.transfers[0]).toMatchObject({
        count: 75,
        claims: [
          { count: 75, articles: 2, independent: 2 },
          { count: 57, articles: 20, independent: 1 },
        ],
      });
      expect(new Set(records[0]?.sources.map(({ text }) => text)).size).toBe(3);
    });

    test('a copy without any date is found through the index, however far it seems', async () => {
      const text = `Armenia and Azerbaijan each let three men go at the crossing.${REST.replaceAll('bus', 'lorry')}`;
      await read(store, 'dated.example/', report(text, '2016-02-01', 'AZ>AM 3', '2016-02-02'), later(40));
      await resolveAll(store);
      await read(store, 'undated.example/', report(`${text} (wire)`, '', 'AZ>AM 3', null), later(50));
      await resolveAll(store);
      const { records } = await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 10 });
      expect(records[0]?.sources.map(({ url }) => url)).toEqual(['https://dated.example/', 'https://undated.example/']);
    });

    test('the look-up asks the index, not every article', async () => {
      const db = connect(opened.database.pool);
      const plan = await db.transaction().execute(async (tx) => {
        await sql`SET LOCAL enable_seqscan = off`.execute(tx);
        const { rows } = await sql<{ 'QUERY PLAN': string }>`
          EXPLAIN SELECT id FROM articles WHERE bands && ARRAY[1, 2, 3]`.execute(tx);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
      expect(plan).toContain('articles_by_band');
    });
  });
}
