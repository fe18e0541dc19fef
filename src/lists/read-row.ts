// A row of a table and the mapping in, the exchange that it tells of out with the columns that say so; or what cannot be read in it.
import { type DateSpan, EventKind, EventStatus, UNKNOWN_DATE } from '../domain/event.ts';
import type { ListDateCell, ListedRow, ListMapping, ListProblem } from '../domain/list.ts';
import { type RowReader, readerOf, type Written } from './cells.ts';
import { type ReadDay, readDay, spanFrom } from './read-day.ts';
import type { TableRow } from './read-table.ts';
import { readTransfers } from './read-transfers.ts';

export type ReadRow =
  | { readonly kind: 'row'; readonly row: ListedRow }
  | { readonly kind: 'left_out' }
  | { readonly kind: 'refused'; readonly problems: readonly ListProblem[] };

export function readRow(mapping: ListMapping, head: readonly string[], row: TableRow): ReadRow {
  const { leave_out: out } = mapping;
  const reader = readerOf(head, row);
  if (out?.values.includes(reader.cell(out.column)) === true) return { kind: 'left_out' };
  if (row.cells.slice(head.length).some((cell) => cell !== '')) {
    reader.problem(
      null,
      `it has ${row.cells.length} cells, and the head has ${head.length}; a cell with the delimiter in it stands in quotation marks`,
    );
  }
  const read = exchangeOf(mapping, head, reader);
  return reader.problems.length > 0 ? { kind: 'refused', problems: reader.problems } : { kind: 'row', row: read };
}

function exchangeOf(mapping: ListMapping, head: readonly string[], reader: RowReader): ListedRow {
  const transfers = readTransfers(mapping.transfers, reader);
  const date = dateOf(mapping, reader);
  const status = reader.one(mapping.status);
  const kind = reader.one(mapping.kind);
  const parties = reader.many(mapping.parties);
  const mediators = reader.many(mapping.mediators);
  const location = reader.one(mapping.location);
  const agreement = reader.one(mapping.agreement);
  const names = reader.many(mapping.names);
  const sides = named(parties, reader);
  const all = [...new Set([...sides, ...transfers.flatMap(({ from, to }) => [from, to])])];
  if (all.length === 0 && reader.problems.length === 0) {
    reader.problem(null, 'it names no side; say in "parties" or "transfers" of the mapping who they are');
  }
  return {
    id:
      mapping.id === undefined
        ? null
        : reader.cell(mapping.id) || reader.problem(mapping.id, 'it is empty; every row needs its id'),
    cells: cellsOf(mapping, head, reader),
    says: {
      kind: kind === null ? kindOf(transfers) : (reader.option(kind, EventKind.options) ?? 'exchange'),
      status: status === null ? 'completed' : (reader.option(status, EventStatus.options) ?? 'completed'),
      date: date.span,
      parties: all,
      mediators: named(mediators, reader),
      location: location?.text ?? null,
      agreement: agreement?.text ?? null,
      named: names.map(({ text }) => text),
    },
    transfers,
    columns: {
      date: date.columns,
      status: columnsOf(status === null ? [] : [status]),
      parties: columnsOf(parties),
      mediators: columnsOf(mediators),
      location: columnsOf(location === null ? [] : [location]),
      agreement: columnsOf(agreement === null ? [] : [agreement]),
    },
  };
}

function named(written: readonly Written[], reader: RowReader): readonly string[] {
  return [...new Set(written.flatMap((one) => reader.party(one) ?? []))];
}

function columnsOf(written: readonly Written[]): readonly string[] {
  return [...new Set(written.flatMap(({ column }) => column ?? []))];
}

/** Where the list has no column for it: people went both ways, one way, or they were bodies. */
function kindOf(transfers: ListedRow['transfers']): EventKind {
  if (transfers.length > 0 && transfers.every(({ category }) => category === 'remains')) return 'remains';
  return new Set(transfers.map(({ to }) => to)).size === 1 ? 'release' : 'exchange';
}

function dateOf(
  mapping: ListMapping,
  reader: RowReader,
): { readonly span: DateSpan; readonly columns: readonly string[] } {
  const start = dayOf(mapping.date, reader);
  const end = dayOf(mapping.date_end, reader);
  const columns = [...new Set([start, end].flatMap((one) => one?.column ?? []))];
  if (start === null) {
    if (end !== null) reader.problem(end.column, `there is a last day, "${end.text}", and no first one`);
    return { span: UNKNOWN_DATE, columns: [] };
  }
  const read: ReadDay =
    start.day.kind === 'span' && end?.day.kind === 'span' && end.text !== start.text
      ? spanFrom(start.day.span, end.day.span, `${start.text} – ${end.text}`)
      : start.day;
  if (end?.day.kind === 'wrong') reader.problem(end.column, end.day.detail);
  if (read.kind === 'span') return { span: read.span, columns };
  reader.problem(start.column, read.detail);
  return { span: UNKNOWN_DATE, columns };
}

type Dated = { readonly column: string; readonly text: string; readonly day: ReadDay };

function dayOf(given: ListDateCell | undefined, reader: RowReader): Dated | null {
  if (given === undefined) return null;
  const { column, formats = [], language = null, split = null } = typeof given === 'string' ? { column: given } : given;
  const text = reader.cell(column);
  return NO_DATE.has(text.toLowerCase()) ? null : { column, text, day: readDay(text, { formats, language, split }) };
}

const NO_DATE = new Set(['', '?', '-', '–', '—', 'n/a']);

/** In an order of their own, so that another order of the columns is the same row. */
function cellsOf({ id }: ListMapping, head: readonly string[], { cell }: RowReader): ListedRow['cells'] {
  return head
    .toSorted((a, b) => Number(b === id) - Number(a === id) || (a < b ? -1 : 1))
    .flatMap((name): ListedRow['cells'] => (cell(name) === '' ? [] : [[name, cell(name)]]));
}
