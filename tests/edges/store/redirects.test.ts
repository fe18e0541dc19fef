// Ids are for ever: through chains of merges, their undoing in any order, and to the end, each id that a record ever had leads where its reports are.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/edges/store/index.ts';
import type { Ledger, Store } from '../../../src/service/index.ts';
import { openTestDatabase } from '../../support/embedded.ts';
import { ledgerOver, read, reading, report, resolveAll } from './made.ts';

const BY = { by: 'ana', reason: null, key: null };
let [round, ids]: [number, readonly string[]] = [0, []];
let store: Store;
let ledger: Ledger;
beforeAll(async () => {
  store = await openStore(await openTestDatabase());
  ledger = ledgerOver(store);
});
afterAll(() => store.close());

/** Four records that have nothing to do with one another, oldest first. */
beforeEach(async () => {
  round += 1;
  for (const month of [1, 3, 5, 7]) {
    const day = `20${20 + round}-0${month}-05`;
    await read(store, `${round}.example/${month}`, reading([report(day, `RU>UA ${month}7; UA>RU ${month}7`)], day));
  }
  await resolveAll(store);
  const page = await ledger.records({
    state: 'any',
    order: 'oldest',
    cursor: null,
    limit: 50,
    filter: { from: `20${20 + round}-01-01` },
  });
  ids = page.records.map(({ id }) => id);
});

async function merge(one: number, other: number): Promise<string> {
  const outcome = await ledger.decide({
    ...BY,
    kind: 'merge',
    recordId: ids[one] ?? '',
    otherRecordId: ids[other] ?? '',
  });
  if (outcome.kind !== 'done') throw new Error(outcome.reason);
  return outcome.decision.id;
}

/** Which record each of the four ids leads to, as the number of the one whose name it bears; null: to none. */
async function leads(): Promise<readonly (number | null)[]> {
  const records = await Promise.all(ids.map((id) => ledger.record(id)));
  return records.map((detail) => (detail === null ? null : ids.indexOf(detail.record.id)));
}

/** That ledger and followers are told the same. */
async function told(): Promise<readonly (number | null)[]> {
  const changes = await Promise.all(ids.map((id) => ledger.changeOf(id)));
  return changes.map((change, at) => {
    if (change?.kind === 'withdrawn' || change == null) return null;
    return change.becameId === null ? at : ids.indexOf(change.becameId);
  });
}

async function expectAll(where: readonly (number | null)[]): Promise<void> {
  expect(await leads()).toEqual(where);
  expect(await told()).toEqual(where);
}

describe('an id', () => {
  it('leads through a chain of merges straight to the last, and a merge of what is gone is of what it became', async () => {
    await merge(2, 3);
    await merge(1, 2);
    await merge(0, 3);
    await expectAll([0, 0, 0, 0]);
  });

  it('leads back where a merge is undone, also where it was merged before that', async () => {
    await expectAll([0, 1, 2, 3]);
    await merge(2, 3);
    const above = await merge(0, 2);
    await expectAll([0, 1, 0, 0]);
    await ledger.undo({ id: above, by: 'ana' });
    await expectAll([0, 1, 2, 2]);
  });

  it('leads where its report is when the first merge of two is undone', async () => {
    const first = await merge(2, 3);
    await merge(0, 2);
    await ledger.undo({ id: first, by: 'ana' });
    const where = await leads();
    // What was merged later stays merged, under whichever of their names.
    expect([where[1], where[2]]).toEqual([1, where[0]]);
    expect(await told()).toEqual(where);
  });

  it('of what was merged into a record that is withdrawn later is withdrawn with it', async () => {
    await merge(2, 3);
    for (const month of [5, 7]) {
      await ledger.remove({ url: `https://${round}.example/${month}`, by: 'ana', reason: 'asked to' });
    }
    await expectAll([0, 1, null, null]);
  });
});
