// Records in, RFC 4180 text out: one row a record, the two chief sides with their totals as numbers, the rest in words.
import type { LedgerRecord } from '../domain/record.ts';
import { wholeOf } from '../domain/whole.ts';
import { chiefTransfers } from './chief-transfers.ts';
import type { Format } from './format.ts';

export const csv: Format = { id: 'csv', mediaType: 'text/csv; charset=utf-8', extension: 'csv', write };

type Cell = string | number | null;

const COLUMNS: readonly { readonly name: string; readonly cell: (record: LedgerRecord) => Cell }[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'status', cell: ({ status }) => status },
  { name: 'date_start', cell: ({ date }) => date.start },
  { name: 'date_end', cell: ({ date }) => date.end },
  { name: 'date_precision', cell: ({ date }) => date.precision },
  { name: 'parties', cell: ({ parties }) => parties.join('; ') },
  { name: 'side_a', cell: (record) => sideOf(record, 0) },
  { name: 'received_a', cell: (record) => receivedBy(record, 0) },
  { name: 'side_b', cell: (record) => sideOf(record, 1) },
  { name: 'received_b', cell: (record) => receivedBy(record, 1) },
  { name: 'transfers', cell: transfersInWords },
  { name: 'mediators', cell: ({ mediators }) => mediators.join('; ') },
  { name: 'location', cell: ({ location }) => location },
  { name: 'agreement', cell: ({ agreement }) => agreement },
  { name: 'state', cell: ({ state }) => state },
  { name: 'articles', cell: ({ sources }) => new Set(sources.map(({ articleId }) => articleId)).size },
  { name: 'first_report', cell: ({ sources }) => days(sources)[0] ?? null },
  { name: 'last_report', cell: ({ sources }) => days(sources).at(-1) ?? null },
  { name: 'urls', cell: ({ sources }) => [...new Set(sources.flatMap(({ url }) => url ?? []))].join(' ') },
];

async function* write(records: AsyncIterable<LedgerRecord>): AsyncIterable<string> {
  yield line(COLUMNS.map(({ name }) => name));
  for await (const record of records) yield line(COLUMNS.map(({ cell }) => cell(record)));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(encode).join(',')}\r\n`;
}

/** A number is written as one; a text that a spreadsheet would run is not. */
function encode(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Titles, places and addresses come from strangers: `=HYPERLINK(…)` in a cell is a formula, and so is its full-width form
 * in some spreadsheets. Blanks before it don't help everywhere, so they don't count here.
 */
function defused(text: string): string {
  return /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

/** The sides of the largest transfers; a side that nothing went to is named all the same. */
function sideOf({ parties, transfers }: LedgerRecord, index: number): string | null {
  const sides = new Set([...transfers.map(({ to }) => to), ...transfers.map(({ from }) => from), ...parties]);
  return [...sides].slice(0, 2).toSorted()[index] ?? null;
}

function receivedBy(record: LedgerRecord, index: number): number | null {
  const side = sideOf(record, index);
  return wholeOf(chiefTransfers(record.kind, record.transfers).filter(({ to }) => to === side))?.count ?? null;
}

const QUALIFIERS = { exact: '', about: 'about ', at_least: 'at least ', at_most: 'at most ' } as const;

/** "RU to UA: 277 military; UA to RU: at least 240 military" */
function transfersInWords({ transfers }: LedgerRecord): string {
  return transfers
    .map(
      ({ to, from, category, count, qualifier }) =>
        `${from} to ${to}: ${count === null ? 'some' : QUALIFIERS[qualifier] + count} ${category}`,
    )
    .join('; ');
}

function days(sources: LedgerRecord['sources']): readonly string[] {
  return sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).toSorted();
}
