// Every format over the same records: what a program reads back, and what a spreadsheet must not run.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EventKind, EventStatus, SwapEvent } from '../../src/domain/event.ts';
import { type LedgerRecord, ReviewState } from '../../src/domain/record.ts';
import { FORMATS, formatOf } from '../../src/publish/index.ts';
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

async function exported(id: string, records: readonly LedgerRecord[]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of formatOf(id)?.write(stream(records)) ?? []) pieces.push(piece);
  return pieces.join('');
}

describe('the register', () => {
  it('has each format once, by its id', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(['json', 'csv']);
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
    for await (const _ of write(counted())) break;
    expect(read).toBeLessThan(RECORDS.length);
  });
});

describe('json', () => {
  const Exported = z.array(
    z.strictObject({
      id: z.string(),
      kind: EventKind,
      status: EventStatus,
      date: z.strictObject({
        start: z.string().nullable(),
        end: z.string().nullable(),
        precision: z.string(),
        edtf: z.string().nullable(),
      }),
      parties: z.array(z.string()),
      transfers: z.array(z.looseObject({ to: z.string(), from: z.string(), count: z.number().nullable() })),
      mediators: z.array(z.string()),
      location: z.string().nullable(),
      agreement: z.string().nullable(),
      history: z.array(z.strictObject({ status: EventStatus, day: z.string().nullable() })),
      reported: z.strictObject({ first: z.string().nullable(), last: z.string().nullable() }),
      state: ReviewState,
      sources: z.array(
        z.strictObject({
          url: z.string().nullable(),
          title: z.string().nullable(),
          publisher: z.string().nullable(),
          published: z.string().nullable(),
          event: SwapEvent,
        }),
      ),
    }),
  );

  it('is an array of the promised fields, in their order, with each event as its article tells it', async () => {
    const parsed = Exported.parse(JSON.parse(await exported('json', RECORDS)));
    expect(parsed.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id));
    expect(Object.keys(parsed[0] ?? {}).join(' ')).toBe(
      'id kind status date parties transfers mediators location agreement history reported state sources',
    );
    expect(parsed.flatMap(({ sources }) => sources.map(({ event }) => event))).toEqual(
      RECORDS.flatMap(({ sources }) => sources.map(({ event }) => event)),
    );
  });

  it.each([0, 1, 2])('of %i records is valid', async (count) => {
    expect(JSON.parse(await exported('json', RECORDS.slice(0, count)))).toHaveLength(count);
  });
});

/** RFC 4180, read by the letter. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

async function table(records: readonly LedgerRecord[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const [head = [], ...rows] = readCsv(await exported('csv', records));
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

  it('of no records is its head', async () => {
    expect((await exported('csv', [])).startsWith('id,kind,status,date_start,')).toBe(true);
    expect(await table([])).toEqual([]);
  });
});
