// A row and what the mapping says of its columns in, values out; what cannot be read is noted with its column.
import type { ListCell, ListCells, ListProblem } from '../domain/list.ts';
import { partyCalled } from '../gazetteer/index.ts';
import type { TableRow } from './read-table.ts';

/** A value with the words that it is read from; `column` null where the mapping states it for every row. */
export type Written = { readonly text: string; readonly column: string | null };

export type RowReader = {
  /** Null where the mapping has no such column or the cell is empty. */
  readonly one: (cell: ListCell | undefined) => Written | null;
  readonly many: (cells: ListCells | undefined) => readonly Written[];
  readonly cell: (column: string) => string;
  /** Null, and a problem, for a word that is none of these. */
  readonly option: <Option extends string>(written: Written, options: readonly Option[]) => Option | null;
  readonly party: (written: Written) => string | null;
  readonly problem: (column: string | null, detail: string) => null;
  readonly problems: readonly ListProblem[];
};

export function readerOf(head: readonly string[], { line, cells }: TableRow): RowReader {
  const problems: ListProblem[] = [];
  const byName = new Map(head.map((name, at) => [name, plain(cells[at] ?? '')]));
  const cell = (column: string): string => byName.get(column) ?? '';
  const problem = (column: string | null, detail: string): null => {
    // A side that several figures of the row share is read for each, and said once.
    const isSaid = problems.some((said) => said.column === column && said.detail === detail);
    if (!isSaid) problems.push({ line, column, detail });
    return null;
  };
  const one = (given: ListCell | undefined): Written | null => {
    if (given === undefined) return null;
    if (typeof given === 'string') return filled(given, cell(given));
    if ('value' in given) return { text: given.value, column: null };
    const text = cell(given.column);
    return filled(given.column, given.values?.[text] ?? text);
  };
  const many = (given: ListCells | undefined): readonly Written[] => {
    if (given === undefined) return [];
    if (typeof given === 'object' && 'value' in given) return given.value.map((text) => ({ text, column: null }));
    const { column, values = {}, split = BETWEEN } = typeof given === 'string' ? { column: given } : given;
    return cell(column)
      .split(split)
      .flatMap((part) => filled(column, values[part.trim()] ?? part.trim()) ?? []);
  };
  return {
    one,
    many,
    cell,
    problem,
    problems,
    option: ({ text, column }, options) => {
      const wanted = text
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_');
      const found = options.find((option) => option === wanted);
      return (
        found ??
        problem(
          column,
          `"${text}" is none of ${options.join(', ')}; say in "values" of the mapping which it stands for`,
        )
      );
    },
    party: ({ text, column }) =>
      partyCalled(text) ??
      problem(
        column,
        `"${text}" is no side that the gazetteer knows; write an ISO code as UA, or say in "values" of the mapping whom it stands for`,
      ),
  };
}

/** As our own exports write lists into one cell. */
const BETWEEN = ';';

function filled(column: string, text: string): Written | null {
  return text === '' ? null : { text, column };
}

/** Spreadsheets are told by an apostrophe that a cell is no formula. */
function plain(cell: string): string {
  return /^'+\s*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
