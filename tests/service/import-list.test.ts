// A list that somebody kept, through the real store and queue: all of it or nothing, once however often, one source, and joined by what others report.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ImportRequest, ListMapping } from '../../src/domain/list.ts';
import type { LedgerRecord } from '../../src/domain/record.ts';
import { isListedRow } from '../../src/lists/index.ts';
import { extractPage } from '../../src/pipeline/index.ts';
import { formatOf } from '../../src/publish/index.ts';
import { runRead, runResolve } from '../../src/service/index.ts';
import { documentOf } from '../support/document.ts';
import { openTestLedger, readTold, type TestLedger } from './open-test-ledger.ts';

let test: TestLedger;
beforeAll(async () => {
  test = await openTestLedger();
  test.read.page = (page, known) => (isListedRow(page) ? extractPage(page, known) : readTold(page, known));
});
beforeEach(() => test.clear());
afterAll(() => test.close());

const MAPPING = ListMapping.parse({
  list: { name: 'unit-7', title: 'Exchanges, kept by unit 7', licence: 'CC-BY-4.0', published: '2025-07-01' },
  id: 'no',
  date: { column: 'day', formats: ['D.M.YYYY'] },
  transfers: [
    { to: { value: 'UA' }, from: { value: 'RU' }, count: 'to UA', category: { value: 'military' } },
    { to: { value: 'RU' }, from: { value: 'UA' }, count: 'to RU', category: { value: 'military' } },
  ],
});
const HEAD = 'no;day;to UA;to RU';
const ROWS = ['1;23.05.2025;390;390', '2;24.05.2025;307;307', '3;25.05.2025;303;303'];

async function handIn(rows: readonly string[], more: Partial<ImportRequest> = {}) {
  const body = new TextEncoder().encode([HEAD, ...rows].join('\n'));
  return await test.ledger.importList({
    ...{ file: 'list.csv', body, mapping: MAPPING, dryRun: false, skipRefused: false, replace: false },
    ...more,
  });
}

/** Reads and folds all that waits. */
async function work(): Promise<void> {
  for (;;) {
    const { read, resolve } = await test.store.due(test.now(), 1_000, ['read', 'resolve']);
    if (read.length + resolve.length === 0) return;
    for (const id of read) await runRead({ ...test, readPage: test.readPage }, id);
    for (const key of resolve) await runResolve(test, key);
  }
}

async function records(): Promise<readonly LedgerRecord[]> {
  return (await test.ledger.records({ state: 'any', order: 'oldest', cursor: null, limit: 100 })).records;
}

const said = (all: readonly LedgerRecord[]) =>
  all.map(
    ({ date, transfers, sources }) =>
      `${date.start} ${transfers.map(({ count }) => count).join(':')} ${sources.length}`,
  );

const article = (url: string, text: string) => documentOf(text, { url, published: '2025-05-26', language: 'en' });

describe('a list', () => {
  it('becomes records whose words are its cells, under its title', async () => {
    expect(await handIn(ROWS)).toMatchObject({ kind: 'imported', fresh: 3, records: 3, joined: 0, repeated: [] });
    await work();
    const [first, ...rest] = await records();
    expect(said(rest)).toEqual(['2025-05-24 307:307 1', '2025-05-25 303:303 1']);
    const [source] = first?.sources ?? [];
    expect(source).toMatchObject({ title: 'Exchanges, kept by unit 7, 1', publisher: 'Exchanges, kept by unit 7' });
    expect(source?.event.date.quotes.map(({ exact }) => exact)).toEqual(['23.05.2025']);
    expect(source?.event.transfers.map(({ evidence }) => evidence.map(({ exact }) => exact))).toEqual([
      ['390'],
      ['390'],
    ]);
    const detail = await test.ledger.record(first?.id ?? '');
    const [article] = await test.ledger.articles(detail?.articles.map(({ id }) => id) ?? []);
    expect(article?.article.text).toBe('no: 1\n\nday: 23.05.2025\n\nto RU: 390\n\nto UA: 390');
  });

  it('is tried without a trace, and says what would come of it', async () => {
    await test.ledger.ingest([article('https://a.example/1', 'swap 2025-05-23 390')]);
    await work();
    const before = await records();
    const tried = await handIn([...ROWS, '4;25.05.2025;303;303'], { dryRun: true });
    expect(tried).toMatchObject({
      kind: 'tried',
      fresh: 4,
      records: 2,
      joined: 1,
      repeated: [{ line: 5, of: 4 }],
      ids: [],
    });
    expect(await records()).toEqual(before);
    expect((await test.ledger.status()).addresses).toMatchObject({ extracted: 1, fetched: 0 });
    expect(await handIn([...ROWS, '4;25.05.2025;303;303'])).toMatchObject({
      ...tried,
      kind: 'imported',
      ids: { length: 4 },
    });
    await work();
    expect(said(await records())).toEqual(['2025-05-23 390:390 2', '2025-05-24 307:307 1', '2025-05-25 303:303 2']);
  });

  it('is joined by what others report later', async () => {
    await handIn(ROWS);
    await test.ledger.ingest([
      article('https://a.example/1', 'swap 2025-05-24 307'),
      article('https://b.example/1', 'swap 2025-05-30 80'),
    ]);
    await work();
    expect(said(await records())).toEqual([
      ...['2025-05-23 390:390 1', '2025-05-24 307:307 2', '2025-05-25 303:303 1'],
      '2025-05-30 80:80 1',
    ]);
  });

  it('is one voice, however many of its rows tell of one exchange', async () => {
    await handIn([...ROWS, '4;25.05.2025;303;303', '5;25.05.2025;303;303']);
    await test.ledger.ingest([article('https://a.example/1', 'swap 2025-05-25 303')]);
    await work();
    const told = (await records()).find(({ date }) => date.start === '2025-05-25');
    expect(told?.transfers[0]?.claims[0]).toMatchObject({ articles: 4, independent: 2 });
  });

  it('handed in again changes nothing, in whatever order its columns and rows are, and under whatever title', async () => {
    await handIn(ROWS);
    await work();
    const before = await records();
    expect(await handIn(ROWS.toReversed())).toMatchObject({ fresh: 0, known: 3, corrected: 0 });
    const turned = ['to RU;to UA;no;day', '390;390;1;23.05.2025', '307;307;2;24.05.2025', '303;303;3;25.05.2025'];
    const body = new TextEncoder().encode(turned.join('\r\n'));
    const mapping = { ...MAPPING, list: { ...MAPPING.list, title: 'Unit 7, all of them', published: '2025-08-01' } };
    expect(await handIn([], { body, mapping })).toMatchObject({ fresh: 0, known: 3, corrected: 0 });
    await work();
    expect(await records()).toEqual(before);
  });

  it('corrected and longer, is corrected and longer: also where the row is still to be read', async () => {
    await handIn(ROWS);
    await work();
    const again = [ROWS[0] ?? '', '2;24.05.2025;307;311', ROWS[2] ?? '', '4;06.06.2025;50;50'];
    expect(await handIn(again, { dryRun: true })).toMatchObject({ fresh: 1, known: 2, corrected: 1, gone: [] });
    expect(await handIn(again)).toMatchObject({ fresh: 1, known: 2, corrected: 1, records: 1 });
    await handIn([again[0] ?? '', '2;24.05.2025;307;312', again[2] ?? '', again[3] ?? '']);
    await work();
    expect(said(await records())).toEqual([
      ...['2025-05-23 390:390 1', '2025-05-24 307:312 1', '2025-05-25 303:303 1', '2025-06-06 50:50 1'],
    ]);
  });

  it('shorter than it was says which rows stay, and changes none of them', async () => {
    await handIn(ROWS);
    await work();
    const before = await records();
    const shorter = [ROWS[1] ?? ''];
    const stay = { fresh: 0, known: 1, gone: ['list:unit-7:1', 'list:unit-7:3'] };
    expect(await handIn(shorter, { dryRun: true })).toMatchObject(stay);
    expect(await handIn(shorter)).toMatchObject(stay);
    await work();
    expect(await records()).toEqual(before);
    await test.ledger.remove({ url: 'list:unit-7:3', by: 'ana', reason: 'no longer in the list' });
    expect(await handIn(shorter)).toMatchObject({ gone: ['list:unit-7:1'] });
    const mapping = { ...MAPPING, list: { ...MAPPING.list, name: 'another' } };
    expect(await handIn(shorter, { mapping })).toMatchObject({ fresh: 1, gone: [] });
  });

  describe('that replaces what it was', () => {
    const shorter = [ROWS[1] ?? ''];
    const replacing = { replace: true };
    const addresses = async () => (await test.ledger.status()).addresses;
    const ids = async () => (await records()).map(({ id }) => id);

    it('has rows taken out that it has no longer, and says so first; they come back with it', async () => {
      await handIn(ROWS);
      await work();
      const before = await records();
      const leave = { fresh: 0, known: 1, replaced: true, gone: ['list:unit-7:1', 'list:unit-7:3'] };
      expect(await handIn(shorter, { ...replacing, dryRun: true })).toMatchObject({ ...leave, kind: 'tried' });
      expect(await records()).toEqual(before);
      const outcome = await handIn(shorter, replacing);
      expect(outcome).toMatchObject({ ...leave, kind: 'imported' });
      expect(await test.ledger.progress(outcome.ids)).toMatchObject({ total: 3, unresolved: 2 });
      await work();
      expect(said(await records())).toEqual(['2025-05-24 307:307 1']);
      expect(await addresses()).toMatchObject({ extracted: 1, rejected: 2 });
      expect((await test.ledger.why('list:unit-7:1'))?.verdict).toContain('The list does not have this row any more');
      expect(await handIn(shorter, replacing)).toMatchObject({ known: 1, gone: [] });

      expect(await handIn(ROWS, { ...replacing, dryRun: true })).toMatchObject({ known: 1, corrected: 2, gone: [] });
      await handIn(ROWS, replacing);
      await work();
      expect((await records()).map(({ sources: _, ...record }) => record)).toEqual(
        before.map(({ sources: _, ...record }) => record),
      );
    });

    it('keeps them out whoever tries what was rejected, or reads again what is kept', async () => {
      await handIn(ROWS);
      await work();
      await test.ledger.remove({ url: 'list:unit-7:3', by: 'ana', reason: 'asked for' });
      await handIn(shorter, replacing);
      await work();
      expect(await test.ledger.retry({ state: 'rejected', host: null, url: null })).toEqual({ retried: 0 });
      await test.ledger.reprocess({ filter: { host: null, since: null, olderThan: null, all: true }, by: 'ana' });
      expect((await test.ledger.reprocessing(null))?.articles).toMatchObject({ total: 1 });
    });

    it('leaves what others report as they tell it, what a person approved as it is, and each decision', async () => {
      await test.ledger.ingest([article('https://a.example/1', 'swap 2025-05-23 390')]);
      await handIn(ROWS);
      await work();
      const [, , third] = await ids();
      const by = { by: 'ana', reason: null, key: null };
      await test.ledger.decide({ kind: 'approve', recordId: third ?? '', ...by });
      const told = (await records()).find(({ date }) => date.start === '2025-05-23');
      await handIn(shorter, replacing);
      await work();
      const now = await records();
      const joined = now.find(({ id }) => id === told?.id);
      expect([told?.sources, joined?.sources].map((all) => all?.length)).toEqual([2, 1]);
      expect(now.find(({ id }) => id === third)).toMatchObject({
        ...{ state: 'reopened', sources: [], transfers: [{ count: 303 }, { count: 303 }] },
        needs: [expect.stringContaining('no article tells of it any more')],
      });
      const kept = await test.ledger.record(third ?? '');
      expect(kept?.decisions).toMatchObject([{ kind: 'approve', undoneAt: null }]);
      const { rows } = await sql<{ detail: unknown }>`
        SELECT detail FROM audit WHERE action = 'leave_list' AND subject = 'list:unit-7'`.execute(test.db);
      expect(rows).toEqual([{ detail: { keys: ['list:unit-7:1', 'list:unit-7:3'] } }]);
    });

    it('broken off in the middle has done nothing, and done again is done whole', async () => {
      await handIn(ROWS);
      await work();
      const before = [await records(), await addresses()];
      await sql`
        CREATE FUNCTION swapledger.break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken off'; END $$`.execute(
        test.db,
      );
      await sql`
        CREATE TRIGGER breaks_off BEFORE INSERT ON audit FOR EACH ROW
        WHEN (NEW.action = 'leave_list') EXECUTE FUNCTION swapledger.break_off()`.execute(test.db);
      const longer = [...shorter, '4;06.06.2025;50;50'];
      try {
        await expect(handIn(longer, replacing)).rejects.toThrow('broken off');
      } finally {
        await sql`DROP FUNCTION swapledger.break_off() CASCADE`.execute(test.db);
      }
      await work();
      expect([await records(), await addresses()]).toEqual(before);
      await handIn(longer, replacing);
      await work();
      expect(said(await records())).toEqual(['2025-05-24 307:307 1', '2025-06-06 50:50 1']);
    });

    it('writes nothing of a row that is read at that moment', async () => {
      await handIn(ROWS);
      const { page } = test.read;
      test.read.page = async (...given) => {
        test.read.page = page;
        await handIn(shorter, replacing);
        return await page(...given);
      };
      await work();
      expect(said(await records())).toEqual(['2025-05-24 307:307 1']);
    });

    it('is refused where a row cannot be read: it may be one that seems to be gone', async () => {
      await handIn(ROWS);
      const outcome = await handIn([...shorter, '3;31.02.2025;1;1'], { ...replacing, skipRefused: true });
      expect(outcome).toMatchObject({ kind: 'refused', problems: [{ line: null }, { line: 3, column: 'day' }] });
      expect(await addresses()).toMatchObject({ fetched: 3 });
    });
  });

  it('of which a row cannot be read is refused whole, unless the others are wanted', async () => {
    const rows = [...ROWS, '4;31.02.2025;1;1', '5;01.03.2025;many;1'];
    const refused = await handIn(rows);
    expect(refused).toMatchObject({ kind: 'refused', rows: { good: 3, refused: 2 }, ids: [] });
    expect(refused.problems.map(({ line, column }) => [line, column])).toEqual([
      [5, 'day'],
      [6, 'to UA'],
    ]);
    expect((await test.ledger.status()).addresses.fetched).toBe(0);
    expect(await handIn(rows, { skipRefused: true })).toMatchObject({
      kind: 'imported',
      fresh: 3,
      rows: { refused: 2 },
    });
    expect(await handIn([], {})).toMatchObject({ kind: 'refused', problems: [{ line: 1 }] });
  });

  it('without ids knows its rows by what they say', async () => {
    const { id: _, ...mapping } = MAPPING;
    expect(await handIn([...ROWS, ROWS[0] ?? ''], { mapping })).toMatchObject({ kind: 'imported', fresh: 4 });
    expect(await handIn([...ROWS, ROWS[0] ?? ''], { mapping })).toMatchObject({ fresh: 0, known: 4 });
  });

  it('keeps its rows where old pages are dropped: their text alone could not be read again', async () => {
    await handIn(ROWS);
    await work();
    expect(await test.store.dropPages('2030-01-01T00:00:00.000Z', test.now())).toBe(0);
    await test.ledger.reprocess({ filter: { host: null, since: null, olderThan: null, all: true }, by: 'test' });
    const { reprocessing } = test.ledger;
    expect((await reprocessing(null))?.articles).toMatchObject({ total: 3, fromText: 0 });
  });
});

describe('our own export', () => {
  it('is taken in by an empty ledger as the same exchanges', async () => {
    await handIn([...ROWS, '4;06.06.2025;>50;?']);
    await test.ledger.ingest([
      article('https://a.example/1', 'swap 2025-05-24 309'),
      article('https://a.example/2', 'swap undated 12'),
    ]);
    await work();
    const before = await records();
    const pieces: string[] = [];
    async function* all() {
      for (const record of before) yield await Promise.resolve(record);
    }
    for await (const piece of formatOf('csv')?.write(all(), { names: false, bom: true }) ?? []) pieces.push(piece);
    await test.clear();
    const body = new TextEncoder().encode(pieces.join(''));
    const outcome = await handIn([], { body, mapping: null, file: 'records.csv' });
    expect(outcome).toMatchObject({ kind: 'imported', records: before.length, undated: 1 });
    await work();
    const same = (record: LedgerRecord) => ({
      ...{ kind: record.kind, status: record.status, date: record.date, parties: record.parties.toSorted() },
      ...{ mediators: record.mediators, location: record.location, agreement: record.agreement },
      transfers: record.transfers.map(({ claims: _, ...transfer }) => transfer),
    });
    const inOrder = (all: readonly LedgerRecord[]) => all.map((record) => JSON.stringify(same(record))).toSorted();
    expect(inOrder(await records())).toEqual(inOrder(before));
  });
});
