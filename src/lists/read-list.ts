// A file and its mapping in, the rows of the list out, each with its line, and all that cannot be read in it.
import { Category, EventKind, EventStatus, Qualifier } from '../domain/event.ts';
import type { List, ListCell, ListedRow, ListMapping, ListProblem } from '../domain/list.ts';
import { scrub } from '../domain/scrub.ts';
import { readerOf, type Written } from './cells.ts';
import { decodeFile } from './decode-file.ts';
import { guessMapping, withDirections } from './guess-mapping.ts';
import { formatProblem } from './read-day.ts';
import { readRow } from './read-row.ts';
import { readTable, type TableRow } from './read-table.ts';

export type ReadList = {
  readonly mapping: ListMapping;
  readonly head: readonly string[];
  /** In the order of the file. */
  readonly rows: readonly { readonly line: number; readonly row: ListedRow }[];
  readonly leftOut: number;
  /** Of rows; how many rows these are is `refused`. */
  readonly problems: readonly ListProblem[];
  readonly refused: number;
};

export type ListFile =
  | { readonly kind: 'read'; readonly list: ReadList }
  /** Nothing of it can be read as it is. */
  | { readonly kind: 'broken'; readonly problems: readonly ListProblem[] };

/** `mapping` null: guessed, with the name of the list from that of the file. */
export function readList(file: string, bytes: Uint8Array, given: ListMapping | null): ListFile {
  const table = tableOf(bytes, given);
  if (table.kind === 'broken') return table;
  const { head, rows } = table;
  const mapping = given ?? guessMapping(listNamed(file), head, rows);
  const problems = mappingProblems(mapping, head);
  return problems.length > 0 ? { kind: 'broken', problems } : { kind: 'read', list: rowsOf(mapping, head, rows) };
}

/** A mapping to begin with, made of the file itself. */
export function exampleMapping(file: string, bytes: Uint8Array): ListMapping | readonly ListProblem[] {
  const table = tableOf(bytes, null);
  if (table.kind === 'broken') return table.problems;
  const { head, rows } = table;
  return withDirections(guessMapping(listNamed(file), head, rows), head, rows);
}

type Table =
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly TableRow[] }
  | Extract<ListFile, { kind: 'broken' }>;

function tableOf(bytes: Uint8Array, mapping: ListMapping | null): Table {
  const decoded = decodeFile(bytes, mapping?.encoding ?? null);
  if (decoded.kind === 'broken') {
    return { kind: 'broken', problems: [{ line: null, column: null, detail: decoded.detail }] };
  }
  const read = readTable(scrub(decoded.text), mapping?.delimiter ?? null);
  return read.kind === 'broken' ? { kind: 'broken', problems: [read.problem] } : read;
}

/** @example listNamed('lists/Unit 7, swaps.csv').name // 'Unit-7-swaps' */
function listNamed(file: string): List {
  const title = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z]{1,4}$/i, '').trim();
  const name = title
    .replaceAll(/[^\p{L}\p{N}._]+/gu, '-')
    .replaceAll(/^[-._]+|-+$/g, '')
    .slice(0, 80);
  return { name: name || 'list', title: title || 'A list', url: null, licence: null, published: null };
}

function rowsOf(mapping: ListMapping, head: readonly string[], rows: readonly TableRow[]): ReadList {
  const good: ReadList['rows'][number][] = [];
  const problems: ListProblem[] = [];
  const lines = new Map<string, number>();
  let [leftOut, refused] = [0, 0];
  for (const row of rows) {
    const read = readRow(mapping, head, row);
    if (read.kind === 'left_out') leftOut += 1;
    else if (read.kind === 'refused') {
      refused += 1;
      problems.push(...read.problems);
    } else {
      const { id } = read.row;
      const before = id === null ? undefined : lines.get(id);
      if (before === undefined) {
        if (id !== null) lines.set(id, row.line);
        good.push({ line: row.line, row: read.row });
      } else {
        refused += 1;
        const detail = `the id "${id}" is that of line ${before}, too; each row needs its own`;
        problems.push({ line: row.line, column: mapping.id ?? null, detail });
      }
    }
  }
  return { mapping, head, rows: good, leftOut, problems, refused };
}

/** The columns that the mapping reads, by field. */
export function mappedColumns(mapping: ListMapping): readonly string[] {
  const { list: _list, delimiter: _delimiter, encoding: _encoding, unused: _unused, ...fields } = mapping;
  return [...new Set(Object.values(fields).flatMap(columnsIn))];
}

function columnsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap((one: object) => Object.values(one).flatMap(columnsIn));
  return typeof part === 'object' && part !== null && 'column' in part && typeof part.column === 'string'
    ? [part.column]
    : [];
}

function mappingProblems(mapping: ListMapping, head: readonly string[]): readonly ListProblem[] {
  const missing = mappedColumns(mapping)
    .filter((column) => !head.includes(column))
    .map((column) => ({
      line: null,
      column,
      detail: `the mapping reads this column, and the file has none of this name; it has: ${head.join(', ')}`,
    }));
  if (missing.length > 0) return missing;
  const formats = [mapping.date, mapping.date_end].flatMap((date) =>
    typeof date === 'object' ? (date.formats ?? []) : [],
  );
  const wrong = formats.flatMap((format) => formatProblem(format) ?? []);
  if (wrong.length > 0) return wrong.map((detail) => ({ line: null, column: null, detail }));
  const stated = statedProblems(mapping);
  if (stated.length > 0) return stated;
  if (mapping.parties !== undefined || mapping.transfers !== undefined) return [];
  return [{ line: null, column: null, detail: noSides(head) }];
}

/** What the mapping itself says of every row is wrong once, not in each of them. */
function statedProblems({ kind, status, parties, mediators, transfers }: ListMapping): readonly ListProblem[] {
  const reader = readerOf([], { line: 0, cells: [] });
  const option = (cell: ListCell | undefined, options: readonly string[]) => {
    const written = reader.one(cell);
    if (written?.column === null) reader.option(written, options);
  };
  const sides = (written: readonly (Written | null)[]) => {
    for (const one of written) if (one?.column === null) reader.party(one);
  };
  option(kind, EventKind.options);
  option(status, EventStatus.options);
  sides([...reader.many(parties), ...reader.many(mediators)]);
  for (const one of Array.isArray(transfers) ? transfers : []) {
    sides([reader.one(one.from), reader.one(one.to)]);
    option(one.category, Category.options);
    option(one.qualifier, Qualifier.options);
  }
  return reader.problems.map(({ detail }) => ({ line: null, column: null, detail: `in the mapping, ${detail}` }));
}

function noSides(head: readonly string[]): string {
  if (['record_id', 'transfer', 'claim'].every((column) => head.includes(column))) {
    return 'this is an export with a row a figure and no dates; import the one with a row a record (format csv, records.csv), which holds the figures too';
  }
  return 'nothing says who the sides are: give a mapping with "transfers" or "parties"; "import FILE --example" prints one to begin with';
}
