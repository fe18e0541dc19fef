// The code book: no published field without its words, down to the leaves, no example that the field would not take, and the page in docs/ as it is made.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/languages/index.ts';
import { aboutOf } from '../../src/publish/fields/field.ts';
import { codeBook, codeBookPage } from '../../src/publish/index.ts';
import { SHAPES } from '../../src/publish/shapes/index.ts';
import { TABLES } from '../../src/publish/tables/index.ts';

const ZodSchema = z.custom<z.ZodType>((value) => value instanceof z.ZodType);
const Inside = z.object({
  element: ZodSchema.optional(),
  innerType: ZodSchema.optional(),
  options: z.array(ZodSchema).optional(),
});

type Node = { readonly path: string; readonly schema: z.ZodType };

/** Every part of every published object, however deep. */
const NODES: readonly Node[] = [
  ...TABLES.flatMap(({ id, row }) => nodesIn(row, `${id}.`)),
  ...SHAPES.flatMap(({ id, row }) => nodesIn(row, `${id} (JSON).`)),
];

function nodesIn(schema: z.ZodType, path: string): readonly Node[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(schema.shape).flatMap(([name, part]) => [
    { path: `${path}${name}`, schema: part },
    ...under(part, `${path}${name}`),
  ]);
}

/** Through lists and choices, whatever a part is wrapped in. */
function under(schema: z.ZodType, path: string): readonly Node[] {
  const def: unknown = schema.def;
  const { element, innerType, options } = Inside.parse(def);
  if (element !== undefined) return under(element, `${path}[]`);
  if (innerType !== undefined) return under(innerType, path);
  if (options !== undefined) return options.flatMap((option) => under(option, path));
  return SHAPES.some(({ id }) => id === schema.meta()?.title) ? [] : nodesIn(schema, `${path}.`);
}

describe('every published field', () => {
  it.each(NODES)('$path says what it means, and its example fits', ({ schema }) => {
    const about = aboutOf(schema);
    expect(about?.means.length).toBeGreaterThan(10);
    expect(about?.decided.length).toBeGreaterThan(3);
    expect(about?.example).toBeDefined();
    expect(schema.safeParse(about?.example).error).toBeUndefined();
  });

  it('is in the code book, and nothing else is', () => {
    expect(codeBook().map(({ table, field }) => `${table}.${field}`)).toEqual(NODES.map(({ path }) => path));
  });

  it('with rules is shown by a rule that there is', () => {
    const known = new Set<string>(LANGUAGES.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const shown = NODES.flatMap(({ path, schema }) =>
      /\.(?:rules?|row)$/.test(path) ? [aboutOf(schema)?.example] : [],
    );
    expect(shown.flat().filter((id) => typeof id !== 'string' || !known.has(id))).toEqual([]);
    expect(shown).toHaveLength(3);
  });
});

it('goes down to what is deepest', () => {
  const fields = codeBook().map(({ table, field }) => `${table}.${field}`);
  expect(fields).toEqual(
    expect.arrayContaining([
      'record (JSON).transfers[].claims[].count',
      'record (JSON).history[].day',
      'record (JSON).reported.first',
      'record (JSON).sources[].event',
      'event (JSON).claims[].value.start',
      'event (JSON).date.quotes',
      'event (JSON).hidden[].end',
      'quote (JSON).exact',
      'agreement (JSON).stages[].date.precision',
    ]),
  );
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
