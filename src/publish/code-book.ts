// The published schemas in, the code book out: every field with its meaning, unit, values, how it is decided, and an example.
import { z } from 'zod';
import { aboutOf } from './fields/field.ts';
import { CITATION, LICENCE } from './licence.ts';
import { PublishedRecord } from './published-record.ts';
import { TABLES } from './tables/index.ts';

export type CodeBookEntry = {
  readonly table: string;
  readonly field: string;
  readonly type: string;
  readonly means: string;
  readonly unit: string | null;
  /** Every value that it may have; null where there is no list of them. */
  readonly values: readonly string[] | null;
  readonly mayBeEmpty: boolean;
  readonly decided: string;
  readonly example: string;
};

/** What the JSON of a record is called in the code book; the other tables by their ids. */
const RECORD_JSON = 'record (JSON)';

export function codeBook(): readonly CodeBookEntry[] {
  return [...TABLES.flatMap(({ id, row }) => entriesOf(id, row)), ...entriesOf(RECORD_JSON, PublishedRecord)];
}

function entriesOf(table: string, schema: z.ZodObject, under = ''): readonly CodeBookEntry[] {
  return Object.entries(schema.shape).flatMap(([name, part]) => {
    const path = `${under}${name}`;
    if (!(part instanceof z.ZodType)) return [];
    const inner = part instanceof z.ZodArray ? part.element : part;
    const nested = inner instanceof z.ZodObject && hasWords(inner) ? entriesOf(table, inner, `${path}.`) : [];
    const own = aboutOf(part);
    return [...(own === null ? [] : [entryOf(table, path, part, own)]), ...nested];
  });
}

/** A shape of which at least one field says what it means. */
function hasWords({ shape }: z.ZodObject): boolean {
  return Object.values(shape).some((part) => part instanceof z.ZodType && aboutOf(part) !== null);
}

type Own = NonNullable<ReturnType<typeof aboutOf>>;

function entryOf(
  table: string,
  field: string,
  schema: z.ZodType,
  { means, unit, decided, example }: Own,
): CodeBookEntry {
  const { type, values } = typeOf(schema);
  return {
    table,
    field,
    type,
    means,
    unit: unit ?? null,
    values,
    mayBeEmpty: schema.safeParse(null).success,
    decided,
    example: typeof example === 'string' ? example : JSON.stringify(example),
  };
}

function typeOf(schema: z.ZodType): { readonly type: string; readonly values: readonly string[] | null } {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner instanceof z.ZodEnum) return { type: 'text', values: inner.options.map(String) };
  if (inner instanceof z.ZodArray) return { type: 'list', values: null };
  if (inner instanceof z.ZodNumber) return { type: 'number', values: null };
  if (inner instanceof z.ZodBoolean) return { type: 'yes or no', values: null };
  if (inner instanceof z.ZodObject) return { type: 'object', values: null };
  return {
    type: inner instanceof z.ZodISODate ? 'day' : inner instanceof z.ZodISODateTime ? 'instant' : 'text',
    values: null,
  };
}

/** The code book as a page of Markdown. */
export function codeBookPage(): string {
  const entries = codeBook();
  const titles = [...TABLES.map(({ id, title, describes }) => ({ id, title: `${title} (\`${id}.csv\`)`, describes }))];
  const sections = [
    ...titles,
    { id: RECORD_JSON, title: 'A record as JSON', describes: 'one object a record, in `json`, `jsonl` and the API' },
  ];
  return [
    '# Code book',
    '',
    'Made from the schemas that exports, API and data package are written by (`npm run code-book`); a test fails where it is not.',
    '',
    ...HOW_TO_READ,
    '',
    `## Licence\n\n${LICENCE.words}`,
    '',
    `## How to cite\n\n${CITATION}`,
    ...sections.flatMap(({ id, title, describes }) => [
      '',
      `## ${title}`,
      '',
      `${describes.charAt(0).toUpperCase()}${describes.slice(1)}.`,
      '',
      '| field | type | means | how it is decided | example |',
      '|---|---|---|---|---|',
      ...entries.filter(({ table }) => table === id).map(lineOf),
    ]),
    '',
  ].join('\n');
}

const HOW_TO_READ = [
  '- An empty cell, or null, is what no report says. It is never zero, and never today.',
  '- Lists in a table are one cell, with “; ” between them.',
  '- In tables a text that a spreadsheet would run as a formula has an apostrophe before it; take one away to read it.',
  '- Ids are for ever: a merged record’s id leads to the one that it is in now, and is never given again.',
  '- The machine’s reading is published before anybody looked (state waiting). For figures to rely on, take what is approved.',
  '- A new source makes a false trend: before counting exchanges over time, see in `sources` and `outlets` since when each was read.',
];

function lineOf({ field, type, means, unit, values, mayBeEmpty, decided, example }: CodeBookEntry): string {
  const kind = [type, ...(unit === null ? [] : [unit]), ...(mayBeEmpty ? ['may be empty'] : [])].join('; ');
  const said = values === null ? means : `${means} Values: ${values.map((value) => `\`${value}\``).join(', ')}.`;
  const shown = example === '' ? '' : `\`${example}\``;
  return `| ${[`\`${field}\``, kind, said, decided, shown].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
