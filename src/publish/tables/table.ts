// A table: what a record gives as rows, each column a field that says what it means; CSV, data package and code book are made of it.
import { z } from 'zod';
import { type Cell, csvLine } from '../csv-text.ts';

export type Row = Readonly<Record<string, Cell | readonly string[]>>;

export type Columns = Readonly<Record<string, z.ZodType>>;

export type Table = {
  /** Its file's name, and what other tables call it. */
  readonly id: string;
  readonly title: string;
  readonly describes: string;
  /** Read back from a file, a row is of this shape. */
  readonly row: z.ZodObject<Columns>;
  /** Columns that together name a row; empty where none do. */
  readonly key: readonly string[];
  /** Columns that hold the id of a row of another table, by that table's id. */
  readonly refers: Readonly<Record<string, string>>;
};

/** A table with how its rows are made of one thing of the ledger. */
export type TableOf<Thing> = Table & { readonly rowsOf: (thing: Thing) => Iterable<Row> };

/** The compiler sees to it that the rows fit the columns. */
export function tableOf<Shape extends Columns, Thing>(
  table: Omit<Table, 'row' | 'key' | 'refers'> & {
    /** Left out: its id. */
    readonly key?: readonly (string & keyof Shape)[];
    readonly refers?: Readonly<Partial<Record<keyof Shape, string>>>;
    readonly row: z.ZodObject<Shape>;
    readonly rowsOf: (thing: Thing) => Iterable<z.output<z.ZodObject<Shape>> & Row>;
  },
): TableOf<Thing> {
  const refers: readonly (readonly [string, string | undefined])[] = Object.entries(table.refers ?? {});
  return {
    ...table,
    key: table.key ?? ['id'],
    refers: Object.fromEntries(refers.flatMap(([column, id]) => (id === undefined ? [] : [[column, id]]))),
  };
}

export function headOf({ row }: Table): string {
  return csvLine(Object.keys(row.shape));
}

/** Lists are one cell: 'RU; UA'. */
export function lineOf({ row }: Table, cells: Row): string {
  return csvLine(Object.keys(row.shape).map((name) => cellOf(cells[name] ?? null)));
}

const BETWEEN = '; ';

function cellOf(value: Row[string]): Cell {
  return Array.isArray(value) ? value.join(BETWEEN) : (value as Cell);
}

/** The cells of a line in, the row that was written out. @throws ZodError where the line is of another table */
export function readRow({ row }: Table, cells: Readonly<Record<string, string>>): Row {
  const read = Object.entries(row.shape).map(([name, schema]) => [name, readCell(cells[name] ?? '', schema)]);
  return row.parse(Object.fromEntries(read)) as Row;
}

function readCell(cell: string, schema: z.ZodType): unknown {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner instanceof z.ZodArray) return cell === '' ? [] : cell.split(BETWEEN);
  if (cell === '' && schema instanceof z.ZodNullable) return null;
  if (inner instanceof z.ZodNumber) return Number(cell);
  return inner instanceof z.ZodBoolean ? cell === 'true' : cell;
}
