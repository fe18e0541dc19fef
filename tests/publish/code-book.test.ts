// The code book: no published field without its words, no example that the field would not take, and the page in docs/ as it is made.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aboutOf } from '../../src/publish/fields/field.ts';
import { codeBook, codeBookPage, PublishedRecord } from '../../src/publish/index.ts';
import { TABLES } from '../../src/publish/tables/index.ts';

const COLUMNS = [
  ...TABLES,
  { id: 'record', row: PublishedRecord.omit({ date: true }) },
  { id: 'date', row: PublishedRecord.shape.date },
].flatMap(({ id, row }) =>
  Object.entries<z.ZodType>(row.shape).map(([name, schema]) => [`${id}.${name}`, schema] as const),
);

describe('every published field', () => {
  it.each(COLUMNS)('%s says what it means, and its example fits', (_name, schema) => {
    const about = aboutOf(schema);
    expect(about?.means.length).toBeGreaterThan(10);
    expect(about?.decided.length).toBeGreaterThan(3);
    // Of what is nested, the example shows a part.
    const isNested = !(schema instanceof z.ZodNullable) && JSON.stringify(about?.example).includes('{');
    if (!isNested) expect(schema.safeParse(about?.example).error).toBeUndefined();
  });

  it('is in the code book', () => {
    const known = new Set(codeBook().map(({ table, field }) => `${table}.${field}`));
    for (const { id, row } of TABLES)
      for (const name of Object.keys(row.shape)) expect(known).toContain(`${id}.${name}`);
  });
});

describe('tables', () => {
  it('refer to keys that there are', () => {
    for (const { key, row, refers } of TABLES) {
      for (const name of key) expect(Object.keys(row.shape)).toContain(name);
      for (const [column, table] of Object.entries(refers)) {
        expect(Object.keys(row.shape)).toContain(column);
        expect(Object.keys(TABLES.find(({ id }) => id === table)?.row.shape ?? {})).toContain('id');
      }
    }
  });
});

it('docs/code-book.md is what npm run code-book writes', () => {
  expect(readFileSync(new URL('../../docs/code-book.md', import.meta.url), 'utf8')).toBe(codeBookPage());
});
