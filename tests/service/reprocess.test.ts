// What is kept is read again by other rules: shown before it is written, written once, and never over a person or a correction.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction, KnownMetadata, Page } from '../../src/domain/article.ts';
import type { LedgerRecord } from '../../src/domain/record.ts';
import type { RecordChange, ReprocessFilter } from '../../src/domain/reprocessing.ts';
import {
  createLedger,
  dropOldPages,
  isRereading,
  type Ledger,
  runRead,
  runReread,
  runResolve,
} from '../../src/service/index.ts';
import { documentOf } from '../support/document.ts';
import { openTestLedger, readTold, type TestLedger } from './open-test-ledger.ts';

let test: TestLedger;
/** The same ledger after an update of the rules. */
let updated: Ledger;
beforeAll(async () => {
  test = await openTestLedger();
  updated = createLedger({ ...test, rules: '2+second' });
});
afterAll(() => test.close());
it('is called for while articles were read by other rules', async () => {
  await handIn(ARTICLES);
  expect(await test.store.readOtherwise('1+first')).toBe(0);
  expect(await test.store.readOtherwise('2+second')).toBe(ARTICLES.length);
  await updated.reprocess({ filter: ANY, by: 'ana' });
  await work(2, '2+second');
  expect(await test.store.readOtherwise('2+second')).toBe(ARTICLES.length);
});

afterEach(async () => {
  test.read.page = readTold;
  await test.clear();
});

const ANY: ReprocessFilter = { host: null, since: null, olderThan: null, all: false };
const BY = { by: 'ana', reason: null, key: null };

const ARTICLES: readonly (readonly [url: string, text: string])[] = [
  ['https://a.example/1', 'They told of a swap 2025-05-23 390 each.'],
  ['https://b.example/1', 'Another report of the swap 2025-05-23 390 each.'],
  ['https://a.example/2', 'This was a swap 2025-06-09 77 each.'],
  ['https://a.example/3', 'And then a swap 2025-07-01 12 each.'],
  ['https://a.example/4', 'Nothing happened, or did it: swop 2025-08-01 5 each.'],
];

async function handIn(articles: readonly (readonly [url: string, text: string])[]): Promise<readonly string[]> {
  const outcomes = await test.ledger.ingest(articles.map(([url, text]) => documentOf(text, { url })));
  await work();
  return outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome.id]));
}

/** Whatever waits, until nothing does. @param most rereadings at most: as if the process ended then */
async function work(most = Number.POSITIVE_INFINITY, rules = '1+first'): Promise<void> {
  let done = 0;
  for (;;) {
    const { read, resolve } = await test.store.due(test.now(), 100);
    if (read.length + resolve.length === 0 || done >= most) return;
    for (const id of read) {
      if (done >= most) return;
      if (isRereading(id)) await runReread({ ...test, rules }, id);
      else await runRead({ ...test, rules }, id);
      done += isRereading(id) ? 1 : 0;
    }
    for (const key of resolve) await runResolve(test, key);
  }
}

/** From now on "swop" tells of an exchange too, 77 is read as 78, and the exchange of July is none. */
function otherRules(): void {
  test.read.page = async (page: Page, known: KnownMetadata): Promise<Extraction> => {
    const text = new TextDecoder().decode(page.body);
    const told = await readTold({ ...page, body: new TextEncoder().encode(text.replace('swop', 'swap')) }, known);
    const article = told.article === null ? null : { ...told.article, text };
    const events = told.events
      .filter(({ date }) => date.start !== '2025-07-01')
      .map((event) => ({
        ...event,
        ...withoutQuotes(text, event),
        transfers: event.transfers.map((transfer) => ({
          ...transfer,
          count: transfer.count === 77 ? 78 : transfer.count,
          evidence: text.includes('swop') ? [] : transfer.evidence,
        })),
      }));
    return { ...told, article, events };
  };
}

function withoutQuotes(text: string, event: Extraction['events'][number]) {
  if (!text.includes('swop')) return {};
  const { start, end, precision } = event.date;
  return { date: { start, end, precision, quotes: [] }, evidence: { ...event.evidence, status: [], parties: [] } };
}

const records = async (): Promise<readonly LedgerRecord[]> =>
  (await test.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 100 })).records;
const said = async () =>
  (await records()).map(
    ({ date, transfers, sources, state }) => `${date.start} ${transfers[0]?.count} ×${sources.length} ${state}`,
  );
const begin = async (filter = ANY): Promise<string> => {
  const outcome = await updated.reprocess({ filter, by: 'ana' });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.reprocessing.id;
};
const changes = async (id: string): Promise<readonly RecordChange[]> => {
  const found: RecordChange[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page = await updated.reprocessingChanges({ id, cursor, limit: 1 });
    found.push(...page.changes);
    cursor = page.next;
  }
  return found;
};
const write = async (id: string) => {
  const outcome = await updated.endReprocessing({ id, by: 'ana', write: true });
  await work(undefined, '2+second');
  return outcome;
};

describe('reprocess', () => {
  it('shows what would change, with the words, and writes nothing; then writes just that', async () => {
    await handIn(ARTICLES);
    const before = await said();
    expect(before).toEqual(['2025-05-23 390 ×2 waiting', '2025-06-09 77 ×1 waiting', '2025-07-01 12 ×1 waiting']);
    otherRules();
    const id = await begin();
    await work();
    expect((await updated.reprocessing(id))?.articles).toMatchObject({ total: 5, waiting: 0, same: 2, different: 3 });
    expect(await said()).toEqual(before);

    const shown = await changes(id);
    expect(shown.map(({ kind, before: was, after: is, fields }) => [kind, (was ?? is)?.date.start, fields])).toEqual([
      ['changed', '2025-06-09', ['transfers']],
      ['lost', '2025-07-01', []],
      ['gained', '2025-08-01', []],
    ]);
    const [changed, lost] = shown;
    expect([changed?.before?.transfers[0]?.count, changed?.after?.transfers[0]?.count]).toEqual([77, 78]);
    expect(lost).toMatchObject({
      into: null,
      quotes: { before: [{ exact: 'swap 2025-07-01 12', url: 'https://a.example/3' }] },
    });

    expect(await write(id)).toMatchObject({ kind: 'done' });
    expect(await said()).toEqual(['2025-05-23 390 ×2 waiting', '2025-06-09 78 ×1 waiting', '2025-08-01 5 ×1 waiting']);
    const after = new Map((await records()).map((record) => [record.id, record.transfers[0]?.count]));
    for (const { kind, recordId, after: is } of shown) {
      expect([kind, after.get(recordId)]).toEqual([kind, kind === 'lost' ? undefined : is?.transfers[0]?.count]);
    }
    expect(await updated.reprocessing(id)).toMatchObject({ state: 'written', articles: { written: 3, different: 0 } });
    // Everything was read by these rules now.
    expect((await updated.reprocessing(await begin()))?.articles.total).toBe(0);
  });

  it('an approved record is proposed to a person, and goes on saying what was approved', async () => {
    await handIn(ARTICLES);
    const [, june, july] = await records();
    for (const record of [june, july]) {
      await test.ledger.decide({ kind: 'approve', recordId: record?.id ?? '', ...BY });
    }
    otherRules();
    const id = await begin();
    await work();
    expect((await changes(id)).map(({ kind, recordId }) => [kind, recordId])).toEqual([
      ['proposed', june?.id],
      ['proposed', july?.id],
      ['gained', expect.any(String)],
    ]);
    await write(id);
    const [, approved, untold] = await records();
    expect(approved).toMatchObject({ id: june?.id, state: 'reopened', transfers: [{ count: 77 }, { count: 77 }] });
    expect(approved?.machine?.transfers[0]?.count).toBe(78);
    expect(untold).toMatchObject({
      id: july?.id,
      state: 'reopened',
      transfers: [{ count: 12 }, { count: 12 }],
      sources: [],
    });
    expect(untold?.needs).toEqual([expect.stringContaining('no article tells of it any more')]);
  });

  it('goes on where it was stopped, reads nothing twice, and writes nothing twice', async () => {
    await handIn(ARTICLES);
    otherRules();
    let reads = 0;
    const reader = test.read.page;
    test.read.page = (...given) => {
      reads += 1;
      return reader(...given);
    };
    const id = await begin();
    await work(2);
    expect(reads).toBe(2);
    expect(await updated.endReprocessing({ id, by: 'ana', write: true })).toMatchObject({
      kind: 'refused',
      code: 'still_reading',
    });
    expect(await begin()).toBe(id);
    await work();
    expect(await begin()).toBe(id);
    expect(reads).toBe(5);

    await updated.endReprocessing({ id, by: 'ana', write: true });
    await work(1, '2+second');
    expect((await updated.reprocessing(id))?.articles).toMatchObject({ written: 1, different: 2 });
    expect(await updated.reprocess({ filter: ANY, by: 'ana' })).toMatchObject({
      kind: 'refused',
      code: 'reprocessing_writing',
    });
    expect(await write(id)).toMatchObject({ kind: 'done' });
    expect((await updated.reprocessing(id))?.articles).toMatchObject({ written: 3, different: 0 });
    expect(
      (await test.ledger.why('https://a.example/2'))?.history.filter(({ stage }) => stage === 'read'),
    ).toHaveLength(2);
  });

  it.each<readonly [string, Partial<ReprocessFilter>, number]>([
    ['of one host', { host: 'b.example' }, 1],
    ['accepted since, where none says when it was published', { since: '2025-05-23' }, 5],
    ['accepted before', { since: '2025-05-24' }, 0],
    ['read by rules below 2', { olderThan: 2 }, 5],
    ['read by rules below 1', { olderThan: 1 }, 0],
  ])('takes only what the filter says: %s', async (_, filter, total) => {
    await handIn(ARTICLES);
    const id = await begin({ ...ANY, ...filter });
    expect((await updated.reprocessing(id))?.articles.total).toBe(total);
  });

  it('another filter waits until this one is written or dropped; other rules begin anew', async () => {
    await handIn(ARTICLES);
    const id = await begin();
    expect(await updated.reprocess({ filter: { ...ANY, host: 'b.example' }, by: 'ana' })).toMatchObject({
      kind: 'refused',
      code: 'reprocessing_open',
    });
    const third = createLedger({ ...test, rules: '3+third' });
    const anew = await third.reprocess({ filter: ANY, by: 'ana' });
    expect(anew.kind === 'done' && anew.reprocessing.id !== id).toBe(true);
    expect(await updated.reprocessing(id)).toMatchObject({ state: 'dropped', articles: { total: 0 } });
  });

  it('dropped, it leaves nothing', async () => {
    await handIn(ARTICLES);
    const before = await said();
    otherRules();
    const id = await begin();
    await work();
    expect(await updated.endReprocessing({ id, by: 'ana', write: false })).toMatchObject({ kind: 'done' });
    expect(await said()).toEqual(before);
    expect(await updated.endReprocessing({ id, by: 'ana', write: true })).toMatchObject({ kind: 'refused' });
    expect(await changes(id)).toEqual([]);
  });

  it('what was corrected or taken out meanwhile is not written over', async () => {
    await handIn(ARTICLES);
    otherRules();
    const id = await begin();
    await work();
    await handIn([['https://a.example/2', 'Corrected: it was a swap 2025-06-09 80 each.']]);
    await test.ledger.remove({ url: 'https://a.example/3', by: 'ana', reason: 'takedown' });
    await write(id);
    expect((await updated.reprocessing(id))?.articles).toMatchObject({ overtaken: 1, written: 1 });
    expect(await said()).toEqual(['2025-05-23 390 ×2 waiting', '2025-06-09 80 ×1 waiting', '2025-08-01 5 ×1 waiting']);
  });

  it('what cannot be read any more stays as it was, and is said', async () => {
    await handIn(ARTICLES);
    const before = await said();
    test.read.page = async () => ({
      ...{ id: null, article: null, reading: null, events: [], figures: [] },
      unreadable: { reason: 'list_page', detail: 'This is a list.' },
    });
    const id = await begin();
    await work();
    const read = await updated.reprocessing(id);
    expect(read?.articles).toMatchObject({ unreadable: 5, different: 0 });
    expect(read?.notes[0]).toEqual({
      url: 'https://a.example/1',
      detail: 'It stays as it was read before: This is a list.',
    });
    await write(id);
    expect(await said()).toEqual(before);
  });

  it('a page that was unreadable is read again too', async () => {
    test.read.page = async () => ({
      ...{ id: null, article: null, reading: null, events: [], figures: [] },
      unreadable: { reason: 'no_article', detail: 'There is none.' },
    });
    await handIn(ARTICLES.slice(0, 1));
    expect(await said()).toEqual([]);
    test.read.page = readTold;
    const id = await begin();
    await work();
    expect((await changes(id)).map(({ kind }) => kind)).toEqual(['gained']);
    await write(id);
    expect(await said()).toEqual(['2025-05-23 390 ×1 waiting']);
    expect((await test.ledger.why('https://a.example/1'))?.address.state).toBe('extracted');
  });

  it('a page that was kept for its time goes, which is said; its kept text is read again in its place', async () => {
    await handIn(ARTICLES);
    const day = 24 * 60 * 60 * 1000;
    test.clock.at += 20 * day;
    await handIn([['https://young.example/1', 'A later report of the swap 2025-05-23 390 each.']]);
    test.clock.at += 20 * day;
    expect(await dropOldPages({ ...test, keepPagesDays: null })).toBe(0);
    expect(await dropOldPages({ ...test, keepPagesDays: 30 })).toBe(5);
    expect(await dropOldPages({ ...test, keepPagesDays: 30 })).toBe(0);
    const why = await test.ledger.why('https://a.example/2');
    expect(why?.history.at(-1)).toMatchObject({ reason: 'page_gone', state: 'extracted' });
    expect((await records()).flatMap(({ sources }) => sources)).toHaveLength(5);

    otherRules();
    const id = await begin();
    await work();
    const read = await updated.reprocessing(id);
    expect(read?.articles).toMatchObject({ total: 6, fromText: 5, different: 3 });
    expect(read?.notes[0]).toEqual({
      url: 'https://a.example/1',
      detail: 'Its page is gone: its kept text was read again, not the page.',
    });
    await write(id);
    expect(await said()).toEqual(['2025-05-23 390 ×3 waiting', '2025-06-09 78 ×1 waiting', '2025-08-01 5 ×1 waiting']);
    expect((await records()).flatMap(({ needs }) => needs).filter((need) => need.includes('was changed'))).toEqual([]);
  });

  it('a page that is still to be read stays whatever its age; a text whose page is gone is not tried again', async () => {
    await test.ledger.ingest([documentOf('A swap 2025-05-23 390 each.')]);
    test.clock.at += 1_000 * 24 * 60 * 60 * 1000;
    expect(await dropOldPages({ ...test, keepPagesDays: 30 })).toBe(0);
    test.read.page = async () => ({
      ...{ id: null, article: null, reading: null, events: [], figures: [] },
      unreadable: { reason: 'no_article', detail: 'There is none.' },
    });
    await work();
    expect(await dropOldPages({ ...test, keepPagesDays: 30 })).toBe(1);
    expect(await test.ledger.retry({ state: 'rejected', host: null, url: null })).toEqual({ retried: 0 });
  });
});
