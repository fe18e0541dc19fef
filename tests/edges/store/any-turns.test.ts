// Articles come, change and go, and reviewers decide between, in any order, over several blocks: on the store, as in memory.
import '../../support/draws.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DecisionRequest } from '../../../src/domain/decision.ts';
import type { LedgerRecord } from '../../../src/domain/record.ts';
import { BACKUP_TABLES } from '../../../src/edges/store/backup.ts';
import { connect } from '../../../src/edges/store/connection.ts';
import { openStore } from '../../../src/edges/store/index.ts';
import { eventRows, ledgerEventsOf } from '../../../src/edges/store/ledger-events.ts';
import { fold } from '../../../src/service/fold.ts';
import type { Ledger, Store } from '../../../src/service/index.ts';
import { blockOf } from '../../records/told.ts';
import { ENGINES, type OpenEngine } from '../../support/engines.ts';
import { ledgerOver, minutesFrom, type Told, tell, tellingOf } from './made.ts';

/** Few here; `TURNS=500 npx vitest run tests/edges/store/any-turns.test.ts` for the long form. */
const RUNS = Number(process.env['TURNS'] ?? 4);

/** Two pairs that share a side, and a swap of all three; days together, apart, vague and unknown. */
const SIDES = [
  ['A', 'B'],
  ['A', 'C'],
  ['A', 'B', 'C'],
] as const;
const DAYS = ['2024-09-13', '2024-09-14', '2024-09', '2024-12-10', '2024', ''];
const PRINTED = ['2024-09-15', '2024-09-20', '2024-11-01', '2024-12-20'];

const anyTold = fc.tuple(fc.nat(SIDES.length - 1), fc.constantFrom(...DAYS), fc.constantFrom(49, 103));
/** `waits`: what it changes is folded later, together with what comes next. */
const anyTurn = fc.record({
  kind: fc.constantFrom(
    ...['tell', 'tell', 'tell', 'tell', 'take out'],
    ...['merge', 'merge', 'apart', 'split', 'approve', 'reject', 'undo'],
  ),
  told: fc.array(anyTold, { maxLength: 2 }),
  one: fc.nat(30),
  other: fc.nat(30),
  waits: fc.boolean(),
});
type Turn = typeof anyTurn extends fc.Arbitrary<infer T> ? T : never;

const turn = (kind: string, one: number, told: Turn['told'] = [], more: Partial<Turn> = {}): Turn => ({
  ...{ kind, one, told, other: 0, waits: false },
  ...more,
});

/** Each of these went wrong once. */
const WRONG_ONCE: readonly (readonly Turn[])[] = [
  // A recap that fits two exchanges of its year was given to the one beside which it was looked at.
  [
    turn('tell', 0, [[0, '2024-09-13', 49]]),
    turn('tell', 1, [[0, '2024-12-10', 49]]),
    turn('tell', 2, [[0, '2024', 49]]),
    turn('tell', 4, [[0, '2024-09-13', 49]]),
  ],
  // A report printed three months later went on naming a record that was gone.
  [
    turn('tell', 0, [[0, '2024-09-13', 103]]),
    turn('tell', 11, [
      [0, '', 103],
      [0, '2024-09-13', 49],
    ]),
    turn('tell', 0),
  ],
  // An approval came between the correction of its only article and the folding of that.
  [turn('tell', 13, [[0, '2024-09-13', 49]]), turn('tell', 18, [], { waits: true }), turn('approve', 0)],
];

/** Between two runs all is forgotten, but for the audit, which is only ever added to. */
const FORGOTTEN = BACKUP_TABLES.filter((table) => !table.startsWith('audit'));

type Run = { readonly articles: Map<string, string>; readonly decided: string[] };

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`any turns on ${engine.name}`, () => {
    let opened: OpenEngine;
    let store: Store;
    let ledger: Ledger;
    const now = minutesFrom(0);
    beforeAll(async () => {
      opened = await engine.open();
      store = await openStore(opened.database);
      ledger = ledgerOver(store, now);
    });
    afterAll(() => opened.stop());

    const resolve = async (): Promise<void> => {
      for (
        let keys = (await store.due(now(), 100)).resolve;
        keys.length > 0;
        keys = (await store.due(now(), 100)).resolve
      ) {
        for (const key of keys) await store.resolveBlock(key, now(), fold);
      }
    };
    const recordsNow = async (): Promise<readonly LedgerRecord[]> =>
      (await store.records({ state: 'any', order: 'oldest', cursor: null, limit: 1_000 })).records;
    const eventsNow = async () => await eventRows(connect(opened.database.pool), sql`NOT e.gone`);

    const take = async (run: Run, { kind, told, one, other }: Turn): Promise<void> => {
      const place = `outlet-${one % 5}.example/1`;
      if (kind === 'tell') {
        const said = told.map(([sides, on, count], index): Told => {
          const parties = SIDES[sides] ?? [];
          const [first = '', second = ''] = parties;
          return [on, `${first}>${second} ${count}; ${second}>${first} ${count}`, { parties, event: index + 1 }];
        });
        const extraction = tellingOf(said, PRINTED[one % PRINTED.length]);
        const address = await ledger.why(`https://${place}`);
        if (address?.address.reason === 'removed') return;
        const text = `${extraction.article?.text} ${one} ${other} ${now()}`;
        const again = { ...extraction, article: extraction.article && { ...extraction.article, text } };
        run.articles.set(place, await tell(store, place, again, now()));
        return;
      }
      if (kind === 'take out') {
        if (run.articles.has(place)) await ledger.remove({ url: `https://${place}`, by: 'ana', reason: 'a takedown' });
        run.articles.delete(place);
        return;
      }
      if (kind === 'undo') {
        const id = run.decided[one % Math.max(1, run.decided.length)];
        if (id !== undefined) await ledger.undo({ id, by: 'ben' });
        return;
      }
      const records = await recordsNow();
      const [first, second] = [records[one % records.length], records[other % records.length]];
      if (first === undefined || second === undefined) return;
      const by = { by: 'ana', reason: null, key: null, recordId: first.id };
      const eventIds = first.sources.flatMap(({ eventId }, index) => ((other >> index) & 1 ? [eventId] : []));
      const request: DecisionRequest =
        kind === 'merge' || kind === 'apart'
          ? { ...by, kind, otherRecordId: second.id }
          : kind === 'split'
            ? { ...by, kind, eventIds }
            : { ...by, kind: kind === 'reject' ? 'reject' : 'approve' };
      const outcome = await ledger.decide(request);
      if (outcome.kind === 'done') run.decided.push(outcome.decision.id);
    };

    /** Every event that was folded is in one record, which is there; and every id that was given leads to one that is. */
    const expectWhole = async (isFolded: boolean): Promise<void> => {
      const rows = await eventsNow();
      const records = await recordsNow();
      const ids = new Set(records.map(({ id }) => id));
      expect(ids.size).toBe(records.length);
      const held = records.flatMap(({ id, sources }) => sources.map(({ eventId }) => `${eventId} ${id}`)).toSorted();
      const placed = rows.filter(({ record_id }) => record_id !== null);
      expect(held).toEqual(placed.map(({ id, record_id }) => `${id} ${record_id}`).toSorted());
      expect(placed.filter(({ record_id }) => !ids.has(record_id ?? ''))).toEqual([]);
      if (isFolded) expect(placed.length).toBe(rows.length);
    };

    test('no event is in two records or in none, and with all taken back the ledger is that of the articles alone', {
      timeout: 30_000 + RUNS * 20_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyTurn, { minLength: 3, maxLength: 14 }), async (turns) => {
          await sql.raw(`TRUNCATE ${FORGOTTEN.join(', ')} CASCADE`).execute(connect(opened.database.pool));
          const run: Run = { articles: new Map(), decided: [] };
          for (const turn of turns) {
            await take(run, turn);
            if (!turn.waits) await resolve();
            await expectWhole(!turn.waits);
          }
          await resolve();
          for (const id of run.decided.toReversed()) await ledger.undo({ id, by: 'ben' });
          expect(await ledger.lastStanding(null)).toBeNull();
          await expectWhole(true);
          const alone = fold(blockOf(ledgerEventsOf(await eventsNow()))).records;
          expect((await recordsNow()).map(comparable)).toEqual(alone.toSorted(byListing).map(comparable));
        }),
        { numRuns: RUNS + WRONG_ONCE.length, examples: WRONG_ONCE.map((turns) => [[...turns]]) },
      );
    });
  });
}

/** What copies of one text are called is between those that are looked at together; how many there are is in the figures. */
function comparable(record: LedgerRecord) {
  return { ...record, sources: record.sources.map(({ text: _name, ...source }) => source) };
}

/** As the ledger lists them: oldest first. */
function byListing(a: LedgerRecord, b: LedgerRecord): number {
  const key = ({ date, id }: LedgerRecord) => `${date.start ?? '9999-12-31'} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
