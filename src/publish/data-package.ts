// The tables, the documents and what their files weigh in, the descriptor of a Frictionless Data Package (version 2) out.
import { z } from 'zod';
import { aboutOf } from './fields/field.ts';
import { LICENCE } from './licence.ts';
import { TABLES } from './tables/index.ts';
import type { Table } from './tables/table.ts';

type FileFacts = { readonly bytes: number; readonly sha256: string };

type Release = {
  readonly ledger: string;
  /** ISO instant of the last change; null: an empty ledger. */
  readonly at: string | null;
  /** Of the rules that read. */
  readonly rules: string;
  /** By the id of the table or document. */
  readonly files: ReadonlyMap<string, FileFacts>;
};

/** The same ledger gives the same descriptor: it bears the time of the last change, not of the writing. */
export function dataPackage({ ledger, at, rules, files }: Release): unknown {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'swapledger',
    id: `urn:swapledger:${ledger}:${at ?? 'empty'}`,
    title: 'Swapledger: prisoner exchanges as the news report them',
    description:
      'Each figure leads back to its sources, with the words that say it. code-book.md says what the fields mean.',
    ...(at === null ? {} : { created: at }),
    version: (at ?? 'empty').slice(0, 10),
    licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.path }],
    resources: [
      ...TABLES.map((table) => resourceOf(table, files.get(table.id))),
      ...DOCUMENTS.map((document) => documentOf(document, files.get(document.id))),
    ],
    'x-rules': rules,
  };
}

/** What is to be read beside the tables, in Markdown. */
export const DOCUMENTS = [
  { id: 'code-book', title: 'Code book', describes: 'what every field means, its unit, values and how it is decided' },
  { id: 'accuracy', title: 'Accuracy', describes: 'how well the rules that made this read, as measured' },
] as const;

function documentOf({ id, title, describes }: (typeof DOCUMENTS)[number], facts: FileFacts | undefined) {
  return { ...fileOf(id, 'md', title, describes, facts), mediatype: 'text/markdown' };
}

function fileOf(name: string, format: 'csv' | 'md', title: string, describes: string, facts: FileFacts | undefined) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    path: `${name}.${format}`,
    title,
    description: `${describes.charAt(0).toUpperCase()}${describes.slice(1)}.`,
    scheme: 'file',
    format,
    encoding: 'utf-8',
    ...(facts === undefined ? {} : { bytes: facts.bytes, hash: `sha256:${facts.sha256}` }),
  };
}

function resourceOf({ id, title, describes, row, key, refers }: Table, facts: FileFacts | undefined) {
  const keys = Object.entries(refers).map(([column, resource]) => ({
    fields: [column],
    reference: { resource, fields: ['id'] },
  }));
  return {
    ...fileOf(id, 'csv', title, describes, facts),
    type: 'table',
    mediatype: 'text/csv',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: Object.entries(row.shape).map(([name, schema]) => fieldOf(name, schema)),
      primaryKey: key,
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  };
}

function fieldOf(name: string, schema: z.ZodType) {
  const about = aboutOf(schema);
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const values = inner instanceof z.ZodEnum ? inner.options : null;
  const constraints = {
    ...(schema instanceof z.ZodNullable || inner instanceof z.ZodArray ? {} : { required: true }),
    ...(values === null ? {} : { enum: values }),
  };
  return {
    name,
    ...typeOf(inner),
    description: about === null ? '' : `${about.means} How it is decided: ${about.decided}.`,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function typeOf(schema: unknown): { readonly type: string } {
  if (schema instanceof z.ZodNumber) return { type: 'integer' };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodISODate) return { type: 'date' };
  if (schema instanceof z.ZodISODateTime) return { type: 'datetime' };
  return { type: 'string' };
}
