// The published schemas in, the code book out: every field with its meaning, unit, values, how it is decided, and an example.
import { z } from 'zod';
import { aboutOf, bare, partOf, partsOf } from './fields/field.ts';
import { CITATION, LICENCE } from './licence.ts';
import { SHAPES } from './shapes/index.ts';
import { TABLES } from './tables/index.ts';

/** One field. */
export const CodeBookEntry = z.object({
  /** The id of a table, or of an object: 'records', 'record (JSON)'. */
  table: z.string(),
  /** The way to it: 'transfers[].claims[].count'. */
  field: z.string(),
  type: z.string(),
  means: z.string(),
  unit: z.string().nullable(),
  /** Every value that it may have; null where there is no list of them. */
  values: z.array(z.string()).nullable(),
  mayBeEmpty: z.boolean(),
  mayBeLeftOut: z.boolean(),
  decided: z.string(),
  example: z.string(),
});
export type CodeBookEntry = Readonly<z.infer<typeof CodeBookEntry>>;

export function codeBook(): readonly CodeBookEntry[] {
  return SECTIONS.flatMap(({ table, row }) => entriesOf(table, row));
}

const SECTIONS = [
  ...TABLES.map(({ id, title, describes, row }) => ({ table: id, title: `${title} (\`${id}.csv\`)`, describes, row })),
  ...SHAPES.map(({ id, ...shape }) => ({ table: `${id} (JSON)`, ...shape })),
];

function entriesOf(table: string, schema: z.ZodObject, under = ''): readonly CodeBookEntry[] {
  return partsOf(schema).flatMap(([name, part]) => {
    const path = `${under}${name}`;
    return [
      ...entryOf(table, path, part),
      ...insideOf(part, path).flatMap(({ inner, at }) => entriesOf(table, inner, `${at}.`)),
    ];
  });
}

/** The objects that a part is made of, with the way to them; what has a section of its own is not told again. */
function insideOf(part: z.ZodType, at: string): readonly { readonly inner: z.ZodObject; readonly at: string }[] {
  const inner = bare(part);
  if (inner instanceof z.ZodArray) return insideOf(partOf(inner), `${at}[]`);
  if (inner instanceof z.ZodUnion) return optionsOf(inner).flatMap((one) => insideOf(one, at));
  return inner instanceof z.ZodObject && shapeNamed(inner) === null ? [{ inner, at }] : [];
}

function optionsOf({ options }: z.ZodUnion): readonly z.ZodType[] {
  return options.filter((one) => one instanceof z.ZodType);
}

function shapeNamed(schema: z.ZodType): string | null {
  const { title } = schema.meta() ?? {};
  return title ?? null;
}

function entryOf(table: string, field: string, schema: z.ZodType): readonly CodeBookEntry[] {
  const about = aboutOf(schema);
  if (about === null) return [];
  const { means, unit, decided, example } = about;
  const inner = bare(schema);
  return [
    {
      table,
      field,
      type: typeOf(inner),
      means,
      unit: unit ?? null,
      values: inner instanceof z.ZodEnum ? inner.options.map(String) : null,
      mayBeEmpty: schema.safeParse(null).success,
      mayBeLeftOut: schema.safeParse(undefined).success,
      decided,
      example: exampleText(example),
    },
  ];
}

/** What is longer is shown by its parts. */
const LONGEST_EXAMPLE = 200;

function exampleText(example: unknown): string {
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  return text.length > LONGEST_EXAMPLE && typeof example === 'object' ? '' : text;
}

function typeOf(schema: z.ZodType): string {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) {
    const of = typeOf(partOf(inner));
    return of === 'text' ? 'list' : `list of ${of}`;
  }
  if (inner instanceof z.ZodUnion) return optionsOf(inner).flatMap(wordOf).join(', ');
  if (inner instanceof z.ZodNumber) return 'number';
  if (inner instanceof z.ZodBoolean) return 'yes or no';
  if (inner instanceof z.ZodObject) return shapeNamed(inner) ?? 'object';
  if (inner instanceof z.ZodISODate) return 'day';
  return inner instanceof z.ZodISODateTime ? 'instant' : 'text';
}

/** That it may be empty is said beside it. */
function wordOf(option: z.ZodType): readonly string[] {
  return option instanceof z.ZodNull ? [] : [typeOf(option)];
}

/** The code book as a page of Markdown. */
export function codeBookPage(): string {
  const entries = codeBook();
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
    ...SECTIONS.flatMap(({ table, title, describes }) => [
      '',
      `## ${title}`,
      '',
      `${describes.charAt(0).toUpperCase()}${describes.slice(1)}.`,
      '',
      '| field | type | means | how it is decided | example |',
      '|---|---|---|---|---|',
      ...entries.filter((entry) => entry.table === table).map(lineOf),
    ]),
    '',
  ].join('\n');
}

const HOW_TO_READ = [
  '- An empty cell, or null, is what no report says. It is never zero, and never today.',
  '- Of JSON the way to a field is written as `transfers[].claims[].count`: of each transfer each claim’s count.',
  '- Lists in a table are one cell, with “; ” between them.',
  '- In tables a text that a spreadsheet would run as a formula has an apostrophe before it; take one away to read it.',
  '- Ids are for ever: a merged record’s id leads to the one that it is in now, and is never given again.',
  '- The machine’s reading is published before anybody looked (state waiting). For figures to rely on, take what is approved.',
  '- A new source makes a false trend: before counting exchanges over time, see in `sources` and `outlets` since when each was read.',
];

function lineOf({
  field,
  type,
  means,
  unit,
  values,
  mayBeEmpty,
  mayBeLeftOut,
  decided,
  example,
}: CodeBookEntry): string {
  const absent = [...(mayBeEmpty ? ['may be empty'] : []), ...(mayBeLeftOut ? ['may be left out'] : [])];
  const kind = [type, ...(unit === null ? [] : [unit]), ...absent].join('; ');
  const said = values === null ? means : `${means} Values: ${values.map((value) => `\`${value}\``).join(', ')}.`;
  const shown = example === '' ? '' : `\`${example}\``;
  return `| ${[`\`${field}\``, kind, said, decided, shown].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
