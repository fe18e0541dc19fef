// The text of a CSV file in, its head and its rows with their lines out; or where its quotes are broken.
import { CsvError, parse } from 'csv-parse/sync';
import type { ListProblem } from '../domain/list.ts';

export type TableRow = { readonly line: number; readonly cells: readonly string[] };

export type ReadTable =
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'broken'; readonly problem: ListProblem };

const DELIMITERS = [',', ';', '\t', '|'] as const;
const MOST_ROWS = 100_000;

/** `delimiter` null: the one that the head has most of. Rows without a word in them are passed over. */
export function readTable(text: string, delimiter: string | null): ReadTable {
  const read = parsed(text, delimiter ?? delimiterOf(text));
  if (read.kind === 'broken') return read;
  const [first, ...rows] = read.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (first === undefined) return broken(null, null, 'the file is empty');
  if (rows.length === 0) return broken(first.line, null, 'there is a head and no row below it');
  if (rows.length > MOST_ROWS) {
    return broken(
      null,
      null,
      `it has ${rows.length} rows, and at most ${MOST_ROWS} are taken in at once; part it, each part with the head`,
    );
  }
  const widest = rows.reduce((most, { cells }) => Math.max(most, filled(cells)), 0);
  const head = headOf(first.cells, widest);
  const twice = head.find((name, at) => head.indexOf(name) !== at);
  if (twice !== undefined) return broken(first.line, twice, 'two columns have this name; give each a name of its own');
  return { kind: 'table', head, rows };
}

type Parsed = { readonly kind: 'rows'; readonly rows: readonly TableRow[] } | Extract<ReadTable, { kind: 'broken' }>;
type WithInfo = {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
};

function parsed(text: string, delimiter: string): Parsed {
  // Where the last whole row ended: a row whose quote is never closed goes on to the end of the file.
  let last = { lines: 0, empty: 0 };
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      on_record: (record, { lines, empty_lines: empty }) => {
        last = { lines, empty };
        return record;
      },
      relax_column_count: true,
      skip_empty_lines: true,
      trim: delimiter !== '\t',
    }) as unknown as readonly WithInfo[];
    // A row is told by the line on which it ends; cells may hold line ends.
    let [ended, empty] = [0, 0];
    const rows = records.map(({ record, info }) => {
      const line = ended + 1 + info.empty_lines - empty;
      [ended, empty] = [info.lines, info.empty_lines];
      return { line, cells: record.map((cell) => cell.trim()) };
    });
    return { kind: 'rows', rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const line = isOpen ? last.lines + 1 + Number(error['empty_lines']) - last.empty : Number(error['lines']);
    const column = Number(error['column']);
    return broken(
      Number.isFinite(line) ? line : null,
      Number.isFinite(column) ? String(column + 1) : null,
      BROKEN_QUOTES[error.code] ?? `it is no CSV: ${error.message}`,
    );
  }
}

const BROKEN_QUOTES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark opens here and is never closed',
  INVALID_OPENING_QUOTE:
    'a quotation mark stands inside a cell; put the whole cell in quotation marks, and write the mark twice',
  CSV_INVALID_CLOSING_QUOTE: 'words stand behind a closing quotation mark; write a mark inside a cell twice',
};

const LONGEST_HEAD = 20_000;

/** Quoted cells may hold any mark, and so do not count. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .slice(0, LONGEST_HEAD)
    .replace(/^\u{FEFF}/u, '')
    .trimStart()
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/);
  const counts = DELIMITERS.map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ',';
}

/** Columns without a name are called by their place; empty ones at the end are none. */
function headOf(cells: readonly string[], widest: number): readonly string[] {
  const width = Math.max(filled(cells), Math.min(widest, cells.length));
  return cells.slice(0, width).map((cell, at) => (cell === '' ? `column ${at + 1}` : cell.normalize('NFC')));
}

function filled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function broken(line: number | null, column: string | null, detail: string): Extract<ReadTable, { kind: 'broken' }> {
  return { kind: 'broken', problem: { line, column, detail } };
}
