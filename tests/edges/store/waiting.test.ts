// What the desk asks of the database does not grow with what waits, and the counts that the database keeps are the rows' own.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Db } from '../../../src/edges/store/connection.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import type { Ledger, Store } from '../../../src/service/index.ts';
import { fill } from '../../bench/synthetic.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { metered, type Touched } from '../../support/metered-pool.ts';
import { ledgerOver, NOON, read, reading, report, resolveAll } from './made.ts';

const FEW = 300;
const MANY = 3_000;
/** Of ten times as many: an index one level higher, and rows that lie apart. */
const most = (buffers: number): number => 2 * buffers + 40;

/** Twelve batches of so many decisions each; how each is judged is asked elsewhere. */
async function decideMany(db: Db, name: string, size: number): Promise<void> {
  await sql`
    INSERT INTO decisions (id, kind, record_id, by, at, batch)
    SELECT ${name} || n, 'approve', 'r' || n, 'ana', now(), ${name} || n / ${size}::integer
      FROM generate_series(0, ${12 * size - 1}::integer) AS n`.execute(db);
}

/** All but the newest are approved at once; whoever asks first afterwards passes what that left in the indexes. */
async function approveAllBut(db: Db, left: number, store: Store): Promise<void> {
  await sql`
    UPDATE records SET state = 'approved', waits_since = NULL, urgency = 0
     WHERE id NOT IN (SELECT id FROM records ORDER BY created_at DESC, id DESC LIMIT ${left})`.execute(db);
  await store.desk({ cursor: null, limit: 1 });
}

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`what waits on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let ledger: Ledger;
    let db: Db;
    let meter: ReturnType<typeof metered>;
    beforeAll(async () => {
      opened = await engine.open();
      meter = metered(opened.database.pool);
      db = connect(opened.database.pool);
      store = await openStore({ ...opened.database, pool: meter.pool });
      ledger = ledgerOver(store);
    });
    afterAll(() => opened.stop());

    /** [what the rows say, what was counted] */
    const counted = async (): Promise<readonly [unknown, unknown]> => {
      const { rows } = await sql<{ state: string; rank: number; records: number }>`
        SELECT state, urgency / 1000 AS rank, count(*)::integer AS records FROM records GROUP BY 1, 2 ORDER BY 1, 2`.execute(
        db,
      );
      const { rows: kept } = await sql<{ state: string; rank: number; records: number }>`
        SELECT state, rank, sum(records)::integer AS records FROM review_counts
         GROUP BY 1, 2 HAVING sum(records) <> 0 ORDER BY 1, 2`.execute(db);
      return [rows, kept];
    };
    const waits = async (id: string): Promise<string | null> => {
      const { rows } = await sql<{ since: Date | null }>`
        SELECT waits_since AS since FROM records WHERE id = ${id}`.execute(db);
      return rows[0]?.since?.toISOString() ?? null;
    };

    test('is counted through every way a record is written: new, decided, merged, taken out, rolled back, emptied', async () => {
      for (const [index, day] of ['2020-01-01', '2020-05-01', '2020-09-01'].entries()) {
        const told = report(day, `CO>FARC ${20 + index}`, { kind: 'release' });
        await read(store, `count.example/${index}`, reading([told], null));
      }
      await resolveAll(store);
      const ids = (await ledger.desk({ cursor: null, limit: 10 })).records.map(({ id }) => id);
      const [first = '', second = '', third = ''] = ids;
      const check = async (waiting: number) => {
        const [rows, kept] = await counted();
        expect(kept).toEqual(rows);
        expect([await ledger.waiting(), (await ledger.desk({ cursor: null, limit: 1 })).waiting]).toEqual([
          waiting,
          waiting,
        ]);
      };
      await check(3);
      expect(await waits(first)).toBe(NOON);
      const by = { by: 'ana', reason: 'seen', key: null };
      const outcome = await ledger.decide({ ...by, kind: 'approve', recordId: first });
      await check(2);
      expect(await waits(first)).toBeNull();
      await ledger.decide({ ...by, kind: 'needs_second_source', recordId: second });
      await ledger.decide({ ...by, kind: 'merge', recordId: second, otherRecordId: third });
      await check(1);
      await ledger.undo({ id: outcome.kind === 'done' ? outcome.decision.id : '', by: 'ana' });
      await check(2);
      expect((await waits(first)) ?? '').toMatch(/^2026-05-01T12:[1-5]\d/); // anew, and not since NOON
      const url = (await ledger.record(first))?.record.sources[0]?.url ?? '';
      await ledger.remove({ url, by: 'ana', reason: 'asked to' });
      await check(1);
      const failing = db.transaction().execute(async (tx) => {
        await sql`UPDATE records SET state = 'rejected', urgency = 0`.execute(tx);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await check(1);
      await sql`TRUNCATE records CASCADE`.execute(db);
      await check(0);
    });

    test('is counted exactly where several write at once', async () => {
      const elsewhere = ledgerOver(await openStore(await opened.another()));
      for (let index = 0; index < 8; index += 1) {
        const told = report('2021-01-01', `A${index}>B${index} 20`, { kind: 'release' });
        await read(store, `at-once.example/${index}`, reading([told], null));
      }
      await resolveAll(store);
      const { records } = await ledger.desk({ cursor: null, limit: 10 });
      expect(records).toHaveLength(8);
      await Promise.all(
        records.map(({ id }, index) =>
          (index % 2 === 0 ? ledger : elsewhere).decide({
            ...{ kind: index % 4 === 0 ? 'reject' : 'approve', recordId: id, by: 'ana', reason: 'seen', key: null },
          }),
        ),
      );
      const [rows, kept] = await counted();
      expect(kept).toEqual(rows);
      expect(await ledger.waiting()).toBe(0);
    });

    test('is asked for with as many queries, rows and pages among many, and after thousands were approved, as among few', async () => {
      const asked: Touched[][] = [];
      for (const [stage, records] of [FEW, MANY, MANY].entries()) {
        if (stage < 2) {
          await sql`TRUNCATE records, events, articles, addresses, blocks, resolutions CASCADE`.execute(db);
          await fill(db, records);
          await decideMany(db, `stage${stage}-`, records / 15);
        }
        await approveAllBut(db, stage === 1 ? MANY - 20 : FEW - 20, store);
        // Another one each time: what was decided on one record stays with its name.
        const id = (await ledger.desk({ cursor: null, limit: 4 })).records[stage + 1]?.id ?? '';
        // Far down, where most are of one urgency.
        const { rows } = await sql<{ id: string }>`
          SELECT id FROM records WHERE state = 'waiting' ORDER BY urgency, created_at DESC OFFSET 20 LIMIT 1`.execute(
          db,
        );
        const { cursor } = await ledger.trail(rows[0]?.id ?? '');
        const touched: Touched[] = [];
        for (const ask of [
          () => ledger.waiting(),
          () => ledger.countRecords({}),
          () => ledger.desk({ cursor, limit: 10 }),
          () => ledger.neighbour({ cursor, way: 'on', freeFor: 'ana' }),
          () => ledger.neighbour({ cursor, way: 'back', freeFor: 'ana' }),
          () => ledger.neighbour({ cursor: null, way: 'on', freeFor: 'ana' }),
          () => ledger.trail(id),
          () => ledger.lastDecided(10),
          () => ledger.lastStanding('ana'),
          () => ledger.lastStanding(null),
          () => ledger.decide({ kind: 'approve', recordId: id, by: 'ana', reason: null, key: null }),
          () => ledger.records({ state: 'waiting', filter: { clean: true }, order: 'newest', cursor: null, limit: 10 }),
        ]) {
          meter.start();
          await ask();
          touched.push(meter.stop());
        }
        asked.push(touched);
      }
      const [few = [], ...others] = asked;
      expect(few.every(({ queries }) => queries > 0)).toBe(true);
      for (const many of others) {
        expect(many.map(({ queries, rows }) => [queries, rows])).toEqual(
          few.map(({ queries, rows }) => [queries, rows]),
        );
        for (const [index, { buffers }] of many.entries()) {
          expect(buffers, `question ${index}`).toBeLessThan(most(few[index]?.buffers ?? 0));
        }
      }
    });
  });
}
