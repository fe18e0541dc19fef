// The data package: every line in its table, types that its own rows have, and nothing of a snapshot that broke off.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SnapshotLine } from '../../src/domain/snapshot.ts';
import { asWritten } from '../../src/publish/csv-text.ts';
import { dataPackage, packagePieces, TABLES } from '../../src/publish/index.ts';
import { readRow } from '../../src/publish/tables/table.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, told } from '../records/told.ts';

const AT = '2026-05-02T10:00:00.000Z';
const RECORDS = resolveBlock(
  blockOf([
    told('a', '2026-04-24', 'RU>UA 193 military; UA>RU 193 military', { mediators: ['AE'] }),
    told('b', '2025-06-11', 'RU>UA 1212 remains', { kind: 'remains' }),
  ]),
).records;
const LINES: readonly SnapshotLine[] = [
  { line: 'ledger', ledger: 'l1', at: AT },
  ...RECORDS.map((record) => ({ line: 'record' as const, record, deal: null })),
  {
    line: 'source',
    source: {
      ...{ id: 's1', url: 'https://a.example/feed', title: '=1+1', country: 'UA', filter: 'all', paused: false },
      ...{ addedAt: AT, lastSuccessAt: null, addresses: 3, articles: 2 },
    },
  },
  {
    line: 'list',
    list: { name: 'u7', title: 'Unit 7', url: null, licence: 'CC-BY-4.0', published: null, addedAt: AT, rows: 3 },
  },
  { line: 'retired', retired: { id: 'r-old', becameId: RECORDS[0]?.id ?? null, at: AT } },
  { line: 'end', lines: 7 },
];

async function* stream(lines: readonly SnapshotLine[]): AsyncGenerator<SnapshotLine, void, void> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function written(lines: readonly SnapshotLine[]) {
  const files = new Map<string, string>();
  const pieces = packagePieces(stream(lines), false);
  for (;;) {
    const step = await pieces.next();
    if (step.done === true) return { files, end: step.value };
    files.set(step.value.table, (files.get(step.value.table) ?? '') + step.value.text);
  }
}

describe('the data package', () => {
  it('has every table, and each row back as it was written', async () => {
    const { files, end } = await written(LINES);
    expect(end).toEqual({ ledger: 'l1', at: AT, records: 2 });
    expect([...files.keys()]).toEqual(TABLES.map(({ id }) => id));
    const counts = TABLES.map((table) => {
      const [head = [], ...rows] = parse(files.get(table.id) ?? '');
      for (const row of rows)
        readRow(table, Object.fromEntries(head.map((name, at) => [name, asWritten(row[at] ?? '')])));
      return `${table.id} ${rows.length}`;
    });
    expect(counts.join(', ')).toMatch(
      /^records 2, transfers \d+, claims \d+, agreements 0, stages 0, sources 1, lists 1, outlets 2, decisions 0, retired 1$/,
    );
    expect(files.get('sources')).toContain("'=1+1");
  });

  it('is the same each time', async () => {
    expect(await written(LINES)).toEqual(await written(LINES));
  });

  it('is not made of a ledger that broke off', async () => {
    await expect(written(LINES.slice(0, -1))).rejects.toMatchObject({ code: 'broken_snapshot' });
  });

  it('describes every column of every table', () => {
    const described = z
      .object({
        resources: z.array(
          z.object({
            name: z.string(),
            path: z.string(),
            schema: z.object({
              fields: z.array(z.object({ name: z.string(), type: z.string(), description: z.string().min(10) })),
            }),
          }),
        ),
      })
      .parse(tablesOf(dataPackage({ ledger: 'l1', at: AT, rules: 'x', files: new Map() })));
    expect(described.resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)])).toEqual(
      TABLES.map(({ id, row }) => [id, Object.keys(row.shape)]),
    );
  });
});

/** Documents have no columns. */
function tablesOf(descriptor: unknown) {
  const { resources } = z.object({ resources: z.array(z.looseObject({ format: z.string() })) }).parse(descriptor);
  return { resources: resources.filter(({ format }) => format === 'csv') };
}
