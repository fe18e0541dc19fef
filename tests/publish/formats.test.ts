// Every format over the same records: what a program reads back, and what a spreadsheet must not run.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../src/domain/record.ts';
import { asWritten } from '../../src/publish/csv-text.ts';
import { FORMATS, formatOf, PublishedRecord, publishedRecord, type Wishes } from '../../src/publish/index.ts';
import { RECORD_TABLES } from '../../src/publish/tables/index.ts';
import { readRow } from '../../src/publish/tables/table.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, told } from '../records/told.ts';

const RECORDS = resolveBlock(
  blockOf([
    told('a', '2026-04-24', 'RU>UA 193 military; UA>RU 193 military', { mediators: ['AE', 'US'] }),
    told('b', '2026-04-24', 'RU>UA 193 military; UA>RU 180 military', {
      location: 'a field, near "Sumy"',
      published: '2026-05-02',
    }),
    told('c', '2025-06-11', 'RU>UA 1212 remains; UA>RU 27 remains', { kind: 'remains' }),
    told('d', '', ''),
  ]),
).records;

async function* stream(records: readonly LedgerRecord[]): AsyncIterable<LedgerRecord> {
  for (const record of records) yield await Promise.resolve(record);
}

const PLAIN: Wishes = { names: false, bom: false };

async function exported(id: string, records: readonly LedgerRecord[], wishes = PLAIN): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of formatOf(id)?.write(stream(records), wishes) ?? []) pieces.push(piece);
  return pieces.join('');
}

describe('the register', () => {
  it('has each format once, by its id', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(['json', 'jsonl', 'csv', 'csv-transfers', 'csv-claims']);
    for (const format of FORMATS) expect(formatOf(format.id)).toBe(format);
    expect(formatOf('pdf')).toBeNull();
  });

  it.each(FORMATS)('$id is written as the records come', async ({ write }) => {
    let read = 0;
    async function* counted(): AsyncIterable<LedgerRecord> {
      for (const record of RECORDS) {
        read += 1;
        yield await Promise.resolve(record);
      }
    }
    for await (const _ of write(counted(), PLAIN)) break;
    expect(read).toBeLessThan(RECORDS.length);
  });
});

describe('json', () => {
  it('is an array of the promised fields, in their order, with each event as its article tells it', async () => {
    const written: unknown = JSON.parse(await exported('json', RECORDS));
    const parsed = PublishedRecord.array().parse(written);
    // What the code book does not tell of is lost when it is parsed.
    expect(parsed).toEqual(written);
    expect(parsed.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id));
    expect(Object.keys(parsed[0] ?? {}).join(' ')).toBe(
      'id kind status date parties transfers mediators location agreement names history reported state sources',
    );
    expect(parsed.flatMap(({ sources }) => sources.map(({ event }) => event))).toEqual(
      RECORDS.flatMap(({ sources }) => sources.map(({ event }) => event)),
    );
  });

  it.each([0, 1, 2])('of %i records is valid', async (count) => {
    expect(JSON.parse(await exported('json', RECORDS.slice(0, count)))).toHaveLength(count);
  });

  it('as lines says the same, a record a line', async () => {
    const lines = (await exported('jsonl', RECORDS)).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(JSON.parse(await exported('json', RECORDS)));
    expect(await exported('jsonl', [])).toBe('');
  });
});

async function table(records: readonly LedgerRecord[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const [head = [], ...rows] = parse(await exported('csv', records));
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('csv', () => {
  it('has a row a record, numbers as numbers, words with commas and quotes whole', async () => {
    const rows = await table(RECORDS);
    expect(rows).toHaveLength(3);
    expect(rows.find(({ date_start }) => date_start === '2026-04-24')).toMatchObject({
      kind: 'exchange',
      date_end: '2026-04-24',
      side_a: 'RU',
      received_a: '180',
      side_b: 'UA',
      received_b: '193',
      transfers: 'RU to UA: 193 military; UA to RU: 180 military',
      mediators: 'AE; US',
      location: 'a field, near "Sumy"',
      articles: '2',
      first_report: '2026-05-01',
      last_report: '2026-05-02',
      urls: 'https://a.example/ https://b.example/',
    });
  });

  it('leaves empty what nobody says', async () => {
    const rows = await table(RECORDS);
    expect(rows.find(({ date_precision }) => date_precision === 'unknown')).toMatchObject({
      date_start: '',
      received_a: '',
      received_b: '',
      location: '',
    });
  });

  it.each([
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    [' =1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['a = b', 'a = b'],
    ['Kursk-Sumy border', 'Kursk-Sumy border'],
  ])('%j is text in a spreadsheet', async (location, cell) => {
    const [record] = RECORDS;
    if (record === undefined) throw new Error('no record');
    const [row] = await table([{ ...record, location }]);
    expect(row?.['location']).toBe(cell);
  });

  it.each(["'", "''", "'=", "''=x", '=', "it's"])('%j is found again behind its apostrophe', async (location) => {
    const [record] = RECORDS;
    if (record === undefined) throw new Error('no record');
    const [row] = await table([{ ...record, location }]);
    expect(asWritten(row?.['location'] ?? '')).toBe(location);
  });

  it('bears a byte order mark where one is asked for', async () => {
    const marked = await exported('csv', RECORDS, { names: false, bom: true });
    expect(marked.codePointAt(0)).toBe(0xfeff);
    expect(marked.slice(1)).toBe(await exported('csv', RECORDS));
  });

  it('of no records is its head', async () => {
    expect((await exported('csv', [])).startsWith('id,kind,status,date_start,')).toBe(true);
    expect(await table([])).toEqual([]);
  });
});

describe('round trip', () => {
  it('json gives back what was published, to the letter', async () => {
    const parsed = PublishedRecord.array().parse(JSON.parse(await exported('json', RECORDS)));
    expect(parsed).toEqual(RECORDS.map((record) => publishedRecord(record, false)));
  });

  it.each(RECORD_TABLES.map((one) => [one.id, one] as const))('the table %s gives back its rows', async (id, one) => {
    const text = await exported(id === 'records' ? 'csv' : `csv-${id}`, RECORDS);
    const [head = [], ...lines] = parse(text);
    const rows = lines.map((line) =>
      readRow(one, Object.fromEntries(head.map((name, index) => [name, asWritten(line[index] ?? '')]))),
    );
    expect(rows).toEqual(RECORDS.flatMap((record) => [...one.rowsOf(record)]));
    expect(rows.length).toBeGreaterThan(2);
    const keys = rows.map((row) => one.key.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('names of released people', () => {
  const NAMED = ['Ivan Petrenko', 'Ann Adams'];
  const report = (article: string, text: string, named: readonly string[]) => {
    const { event, ...rest } = told(article, '2026-04-24', 'RU>UA 1 military; UA>RU 1 military', { named, text });
    const quote = {
      exact: 'freed Ivan Petrenko',
      prefix: 'trenko was glad. They ',
      suffix: ', and Petren',
      start: 5,
      end: 24,
    };
    return { ...event, ...rest, event: { ...event, evidence: { ...event.evidence, status: [quote] } } };
  };
  const recordOf = (...reports: readonly ReturnType<typeof report>[]) => {
    const [record] = resolveBlock(blockOf(reports)).records;
    if (record === undefined) throw new Error('no record');
    return record;
  };

  it.each([
    ['two reports', recordOf(report('a', 'a', NAMED), report('b', 'b', NAMED)), []],
    ['copies of one', recordOf(...['a', 'b', 'c', 'd'].map((id) => report(id, 'a', NAMED))), []],
    [
      'three, of one person',
      recordOf(report('a', 'a', NAMED), report('b', 'b', ['Ann Adams']), report('c', 'c', ['Ann Adams'])),
      ['Ann Adams'],
    ],
    ['a description', recordOf(...['a', 'b', 'c'].map((id) => report(id, id, ['a Pakistani ranger']))), []],
  ] as const)('%s', (_what, record, names) => {
    expect(publishedRecord(record, true).names).toEqual(names);
    expect(publishedRecord(record, false).names).toEqual([]);
  });

  it('are nowhere but in titles unless they are asked for', async () => {
    const record = recordOf(report('a', 'a', NAMED));
    for (const { id } of FORMATS) {
      const text = await exported(id, [record]);
      expect(text).not.toMatch(/Petr|renko|Adams|Ivan|Ann/);
    }
    const [source] = publishedRecord(record, false).sources;
    expect(source?.event.evidence.status[0]).toEqual({
      exact: 'freed ████ ████████',
      prefix: '██████ was glad. They ',
      suffix: ', and ██████',
      start: 5,
      end: 24,
    });
  });

  it('are whole where the policy lets them out and they are asked for', async () => {
    const record = recordOf(...['a', 'b', 'c'].map((id) => report(id, id, ['Ivan Petrenko'])));
    expect(await exported('csv-claims', [record], { names: true, bom: false })).toContain('freed Ivan Petrenko');
    expect(await exported('csv', [record], { names: true, bom: false })).toContain('Ivan Petrenko');
    expect(await exported('csv-claims', [record])).not.toContain('Petrenko');
  });
});
