// Cells in, a line of RFC 4180 text out, in which nothing is a formula; and a cell as it was before that.

export type Cell = string | number | boolean | null;

/** By which some spreadsheets know UTF-8. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(encode).join(',')}\r\n`;
}

/** A number is written as one; a text that a spreadsheet would run is not. */
function encode(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = defused(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Titles, places and addresses come from strangers: `=HYPERLINK(…)` in a cell is a formula, and so is its full-width form
 * in some spreadsheets. Blanks before it don't help everywhere, so they don't count here. An apostrophe makes it a text;
 * one that stood before such a text already gets another, so that `asWritten` finds the very text again.
 */
function defused(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

const RUNS = /^'*(?:\s*[=+\-@\t\r\n＝＋－＠]|[\t\r\n])/u;

/** @example asWritten("'=1+1") // '=1+1' */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}
