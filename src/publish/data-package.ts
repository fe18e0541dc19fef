// The tables and what their files weigh in, the descriptor of a Frictionless Data Package (version 2) out.
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
  /** By the id of the table. */
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
    resources: TABLES.map((table) => resourceOf(table, files.get(table.id))),
    'x-rules': rules,
  };
}

function resourceOf({ id, title, describes, row, key, refers }: Table, facts: FileFacts | undefined) {
  const keys = Object.entries(refers).map(([column, resource]) => ({
    fields: [column],
    reference: { resource, fields: ['id'] },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: id,
    type: 'table',
    path: `${id}.csv`,
    title,
    description: `${describes}.`,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(facts === undefined ? {} : { bytes: facts.bytes, hash: `sha256:${facts.sha256}` }),
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
