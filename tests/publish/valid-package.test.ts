// The data package as a stranger reads it: its descriptor is as the standard’s own profile has it, and by the descriptor alone every table is of the types, constraints and keys that are promised.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { default as formats } from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SnapshotLine } from '../../src/domain/snapshot.ts';
import { DOCUMENTS, dataPackage, packagePieces } from '../../src/publish/index.ts';
import { resolveBlock } from '../../src/records/index.ts';
import { blockOf, told } from '../records/told.ts';

const AT = '2026-05-02T10:00:00.000Z';
const { records } = resolveBlock(
  blockOf([
    told('a', '2026-04-24', 'RU>UA 193 military; UA>RU 193 military', { mediators: ['AE', 'US'], location: '=1+1' }),
    told('b', '2026-04-24', 'RU>UA 193 military; UA>RU 180 military', { location: 'a field, "near" Sumy\nat night' }),
    told('c', '2025-06-11', 'RU>UA 1212 remains; UA>RU 27 remains', { kind: 'remains' }),
    told('d', '', ''),
    told('e', '2025-05-16', 'RU>UA 1000; UA>RU 1000', { kind: 'agreement' }),
  ]),
);

async function* lines(): AsyncGenerator<SnapshotLine, void, void> {
  yield await Promise.resolve({ line: 'ledger', ledger: 'l1', at: AT });
  for (const record of records) {
    const deal =
      record.kind === 'agreement'
        ? {
            agreementId: record.id,
            stages: [{ recordId: records[0]?.id ?? '', status: 'completed' as const, date: record.date }],
            sides: [{ to: 'UA', pledged: 1000, delivered: 1003, left: -3 }],
          }
        : null;
    yield { line: 'record', record, deal };
  }
  const source = { id: 's1', url: 'https://a.example/feed', title: null, country: 'UA', filter: 'all' as const };
  yield {
    line: 'source',
    source: { ...source, paused: false, addedAt: AT, lastSuccessAt: null, addresses: 3, articles: 2 },
  };
  const list = { name: 'u7', title: 'Unit 7', url: null, licence: null, published: '2026-01-01', addedAt: AT, rows: 3 };
  yield { line: 'list', list };
  const undone = {
    undoneAt: null,
    undoneBy: null,
    batch: null,
    anchors: [],
    machine: null,
    otherRecordId: null,
    gone: null,
  };
  yield {
    line: 'decision',
    decision: {
      ...{ id: 'd1', kind: 'approve', recordId: records[0]?.id ?? '', by: 'ana', at: AT, reason: null, ...undone },
      stated: { location: 'Sumy' },
    },
  };
  yield { line: 'retired', retired: { id: 'r-old', becameId: records[0]?.id ?? null, at: AT } };
  yield { line: 'retired', retired: { id: 'r-gone', becameId: null, at: AT } };
  yield { line: 'end', lines: 0 };
}

/** The parts of the standard that a descriptor of ours uses; anything else in it is a mistake. */
const Field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'boolean', 'date', 'datetime']),
  description: z.string().min(10),
  constraints: z.strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).optional() }).optional(),
});
const Schema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: z.array(Field).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).length(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).length(1) }),
      }),
    )
    .min(1)
    .optional(),
});
const File = {
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  ...{ title: z.string(), description: z.string(), scheme: z.literal('file'), encoding: z.literal('utf-8') },
  ...{ bytes: z.number().int().positive(), hash: z.string().regex(/^sha256:[0-9a-f]{64}$/) },
};
const TableFile = z.strictObject({
  ...File,
  path: z.string().regex(/^[a-z]+\.csv$/),
  ...{ type: z.literal('table'), format: z.literal('csv'), mediatype: z.literal('text/csv') },
  schema: Schema,
});
const Document = z.strictObject({
  ...File,
  path: z.string().regex(/^[a-z-]+\.md$/),
  ...{ format: z.literal('md'), mediatype: z.literal('text/markdown') },
});
const Package = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  ...{ id: z.string(), title: z.string(), description: z.string(), version: z.string() },
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ name: z.string(), title: z.string(), path: z.url() })).min(1),
  resources: z.array(z.union([TableFile, Document])).min(1),
  'x-rules': z.string(),
});

/** As the standard writes each type. */
const TYPES: Readonly<Record<z.infer<typeof Field>['type'], (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  boolean: (cell) => ['true', 'false'].includes(cell),
  date: (cell) => z.iso.date().safeParse(cell).success,
  datetime: (cell) => z.iso.datetime().safeParse(cell).success,
};

type Tables = ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;

/** What is wrong, a sentence each. An empty cell is a missing value. */
function faults({ resources }: z.infer<typeof Package>, tables: Tables): readonly string[] {
  return resources.flatMap((resource) => {
    if (!('schema' in resource)) return [];
    const { name, schema } = resource;
    const rows = tables.get(name) ?? [];
    const columns = schema.fields.map((field) => field.name);
    const cells = rows.flatMap((row, at) => [
      ...(Object.keys(row).join() === columns.join() ? [] : [`${name} ${at}: columns`]),
      ...schema.fields.flatMap((field) => {
        const cell = row[field.name] ?? '';
        const { required = false, enum: values } = field.constraints ?? {};
        if (cell === '') return required ? [`${name} ${at} ${field.name}: required`] : [];
        if (!TYPES[field.type](cell)) return [`${name} ${at} ${field.name}: "${cell}" is no ${field.type}`];
        return values?.includes(cell) === false ? [`${name} ${at} ${field.name}: "${cell}" is not listed`] : [];
      }),
    ]);
    const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join('\u{1f}'));
    const foreign = (schema.foreignKeys ?? []).flatMap(({ fields: [column = ''], reference }) => {
      const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields[0] ?? '']));
      return rows.flatMap((row) =>
        (row[column] ?? '') === '' || known.has(row[column] ?? '')
          ? []
          : [`${name} ${column}: "${row[column]}" is nowhere`],
      );
    });
    return [...cells, ...foreign, ...(new Set(keys).size === keys.length ? [] : [`${name}: a key comes twice`])];
  });
}

async function written() {
  const tables = new Map<string, string>();
  for await (const { table, text } of packagePieces(lines(), false))
    tables.set(table, (tables.get(table) ?? '') + text);
  const files = new Map(
    [...[...tables.keys()], ...DOCUMENTS.map(({ id }) => id)].map((id) => [id, { bytes: 1, sha256: 'a'.repeat(64) }]),
  );
  const descriptor: unknown = JSON.parse(JSON.stringify(dataPackage({ ledger: 'l1', at: AT, rules: 'x', files })));
  const rows = new Map(
    [...tables].map(([id, text]) => [
      id,
      z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true })),
    ]),
  );
  return { descriptor: Package.parse(descriptor), asRead: descriptor, rows };
}

/** As https://datapackage.org/profiles/2.0/datapackage.json has it: the package, its resources and their schemas. */
const PROFILE = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/standards/datapackage-2.0.json', import.meta.url), 'utf8')));
// `textarea` is the profile's own word for editors.
const isOfProfile = formats.default(new Ajv({ strict: false, formats: { textarea: true } })).compile(PROFILE);

describe('the descriptor', () => {
  it('is as the profile of the standard has it', async () => {
    isOfProfile((await written()).asRead);
    expect(isOfProfile.errors).toBeNull();
  });

  it.each([
    ['"type":"integer"', '"type":"whole number"'],
    ['"created":"2026', '"created":"the year 2026'],
    ['"constraints":{"required":true', '"constraints":{"required":"yes"'],
    ['"path":"records.csv"', '"path":"../records.csv"'],
    ['"licenses":[{', '"licenses":["CC-BY-4.0",{'],
    ['"primaryKey":["id"]', '"primaryKey":[1]'],
    ['"reference":{"resource":"records","fields":["id"]}', '"reference":"records"'],
    ['"resources":[', '"tables":['],
  ])('with %s as %s is not', async (ours, other) => {
    const text = JSON.stringify((await written()).asRead);
    expect(text).toContain(ours);
    const changed: unknown = JSON.parse(text.replace(ours, other));
    expect(isOfProfile(changed)).toBe(false);
  });
});

describe('the data package', () => {
  it('is what its descriptor says, table by table', async () => {
    const { descriptor, rows } = await written();
    expect([...rows.values()].map((table) => table.length)).not.toContain(0);
    expect(faults(descriptor, rows)).toEqual([]);
  });

  it.each([
    ['records', { kind: 'swap' }, 'is not listed'],
    ['records', { id: '' }, 'required'],
    ['records', { articles: '1.5' }, 'is no integer'],
    ['records', { date_start: '2025-02-30' }, 'is no date'],
    ['sources', { paused: 'no' }, 'is no boolean'],
    ['claims', { record_id: 'r-nowhere' }, 'is nowhere'],
    ['retired', { id: 'r-gone' }, 'a key comes twice'],
  ])('that lies in %s %j is found out', async (table, change, fault) => {
    const { descriptor, rows } = await written();
    const [first = {}, ...rest] = rows.get(table) ?? [];
    const found = faults(descriptor, new Map([...rows, [table, [{ ...first, ...change }, ...rest]]]));
    expect(found.join('; ')).toContain(fault);
  });

  it('is named in the code book, table by table', async () => {
    const { descriptor } = await written();
    const page = readFileSync(new URL('../../docs/code-book.md', import.meta.url), 'utf8');
    for (const { path } of descriptor.resources.filter(({ format }) => format === 'csv'))
      expect(page).toContain(`(\`${path}\`)`);
  });
});
