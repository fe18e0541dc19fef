// The head of a table and its rows in, a mapping out by the names that our own exports use and by what the cells look like: a start for a person.
import type { List, ListMapping } from '../domain/list.ts';
import { readCount } from './read-count.ts';
import { readDay } from './read-day.ts';
import type { TableRow } from './read-table.ts';

/** Names of columns, small; the first that is there. */
const NAMES = {
  id: ['id', 'no', 'no.', 'nr', 'nr.', '#'],
  kind: ['kind'],
  status: ['status'],
  date: ['date_start', 'date'],
  date_end: ['date_end'],
  parties: ['parties'],
  transfers: ['transfers'],
  mediators: ['mediators'],
  location: ['location', 'place'],
  agreement: ['agreement'],
  names: ['names'],
} as const satisfies Partial<Record<keyof ListMapping, readonly string[]>>;

/** Our own exports list what reviewers rejected, too. */
const REJECTED = { column: 'state', values: ['rejected'] };

export function guessMapping(list: List, head: readonly string[], rows: readonly TableRow[]): ListMapping {
  const byName = Object.entries(NAMES).flatMap(([field, names]) => {
    const column = head.find((one) => names.some((name) => name === one.toLowerCase()));
    return column === undefined ? [] : [[field, column] as const];
  });
  const found: Partial<Record<string, string>> = Object.fromEntries(byName);
  const date = found['date'] ?? head.find((_, at) => looksLike(rows, at, isDay));
  const isOurs = head.includes(REJECTED.column) && found['transfers'] !== undefined;
  const used = new Set([...Object.values(found), date, ...(isOurs ? [REJECTED.column] : [])]);
  return {
    list,
    ...found,
    ...(date === undefined ? {} : { date }),
    ...(isOurs ? { leave_out: REJECTED } : {}),
    unused: head.filter((column) => !used.has(column)),
  };
}

/** Where nothing says who the sides are: a direction for each column of numbers, whose sides a person has to say. */
export function withDirections(mapping: ListMapping, head: readonly string[], rows: readonly TableRow[]): ListMapping {
  const { parties, transfers, unused = [] } = mapping;
  const counts = unused.filter((column) => looksLike(rows, head.indexOf(column), isCount));
  if (parties !== undefined || transfers !== undefined || counts.length === 0) return mapping;
  return {
    ...mapping,
    transfers: counts.map((count) => ({ to: NOT_KNOWN, from: NOT_KNOWN, count })),
    unused: unused.filter((column) => !counts.includes(column)),
  };
}

const NOT_KNOWN = { value: '?' };

const ROWS_LOOKED_AT = 50;

/** Most of its cells: there are mistakes in every list. */
function looksLike(rows: readonly TableRow[], at: number, fits: (cell: string) => boolean): boolean {
  const cells = rows.slice(0, ROWS_LOOKED_AT).flatMap(({ cells: row }) => row[at] || []);
  return cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
}

function isDay(cell: string): boolean {
  return /\D/.test(cell) && readDay(cell, { formats: [], language: null, split: null }).kind === 'span';
}

function isCount(cell: string): boolean {
  return readCount(cell).kind === 'count';
}
