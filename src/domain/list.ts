// A list: exchanges that somebody has gathered in a table already, how its columns are to be read, and what taking it in comes to.
import { z } from 'zod';
import { RecordValues } from './decision.ts';

const words = z.string().trim().min(1).max(300);

/** Who speaks in it: one source, however many rows it has. */
export const List = z.strictObject({
  /** Names it for ever: the same list handed in again, corrected or longer, bears the same name. */
  name: z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u,
      'a name has 1 to 80 letters, digits, dots and dashes, as in unit-7.2026',
    ),
  title: words,
  url: z
    .url({ protocol: /^https?$/, error: 'an address begins with https://' })
    .nullable()
    .default(null),
  /** Under which it may be used: 'CC-BY-4.0', 'by permission of its author'. Null: not known. */
  licence: words.nullable().default(null),
  /** The day as of which it is. */
  published: z.iso.date('a day, as in 2025-05-23').nullable().default(null),
});
export type List = Readonly<z.infer<typeof List>>;

const column = z.string().min(1);
const values = z.record(z.string(), z.string()).optional();

/** A column by its name; with what its words stand for; or one value for every row. */
const Cell = z.union([
  column,
  z.strictObject({ column, values }),
  z.strictObject({ value: z.union([z.string(), z.number()]).transform(String) }),
]);
export type ListCell = z.infer<typeof Cell>;

const Cells = z.union([
  column,
  z.strictObject({ column, values, split: z.string().min(1).optional() }),
  z.strictObject({ value: z.array(z.string()) }),
]);
export type ListCells = z.infer<typeof Cells>;

/** `formats`: 'D.M.YYYY', 'D MMMM YYYY', 'M/YYYY'; `language` of the names of months. `split`: between a first and a last day. */
const DateCell = z.union([
  column,
  z.strictObject({
    column,
    formats: z.array(z.string().min(1)).min(1).optional(),
    language: z.string().min(2).max(35).optional(),
    split: z.string().min(1).optional(),
  }),
]);
export type ListDateCell = z.infer<typeof DateCell>;

const TransferCells = z.strictObject({
  to: Cell,
  from: Cell,
  count: Cell,
  category: Cell.optional(),
  qualifier: Cell.optional(),
});
export type ListTransfer = z.infer<typeof TransferCells>;

/** What of a list's columns says what. Rows name their place in the ledger by `id`, or where there is none by what they say. */
export const ListMapping = z.strictObject({
  list: List,
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  /** 'windows-1252': where the file is no UTF-8. */
  encoding: z.string().max(40).optional(),
  id: column.optional(),
  kind: Cell.optional(),
  status: Cell.optional(),
  date: DateCell.optional(),
  date_end: DateCell.optional(),
  parties: Cells.optional(),
  /** One entry a direction; or the column in which our own exports tell them all: 'RU to UA: 390 military'. */
  transfers: z.union([column, z.array(TransferCells).min(1)]).optional(),
  mediators: Cells.optional(),
  location: Cell.optional(),
  agreement: Cell.optional(),
  names: Cells.optional(),
  /** Rows that have one of these values there are left out: of our own exports, what a reviewer rejected. */
  leave_out: z.strictObject({ column, values: z.array(z.string()).min(1) }).optional(),
  /** Columns that say nothing of the exchange; their words are kept with the row all the same. */
  unused: z.array(z.string()).optional(),
});
export type ListMapping = Readonly<z.infer<typeof ListMapping>>;

/** A row as the ledger keeps it: its cells as they were written, what they say, and which of them say it. */
export const ListedRow = z.object({
  id: z.string().nullable(),
  cells: z.array(z.tuple([z.string(), z.string()])).readonly(),
  says: RecordValues.omit({ transfers: true }),
  transfers: z
    .array(
      z.object({ ...RecordValues.shape.transfers.unwrap().element.shape, columns: z.array(z.string()).readonly() }),
    )
    .readonly(),
  /** By field: the heads of the columns whose words say it. */
  columns: z.record(z.string(), z.array(z.string()).readonly()),
});
export type ListedRow = Readonly<z.infer<typeof ListedRow>>;

/** Of a page that is a row of a list and no page of the web: only an import makes one. */
export const LISTED_ROW_TYPE = 'application/vnd.swapledger.listed-row+json';

/** Why a row is rejected that its list has no longer. */
export const LEFT_LIST = 'left_list';

/** All rows of a list speak with one voice; see LedgerEvent.text. */
export function voiceOfList(name: string): string {
  return `list ${name}`;
}

export function isVoiceOfList(text: string): boolean {
  return text.startsWith('list ');
}

const count = z.number().int().nonnegative();

/** What is wrong in a file, by its place: line from 1, as an editor counts; column by its name, or by its number from 1. */
export const ListProblem = z.object({ line: count.nullable(), column: z.string().nullable(), detail: z.string() });
export type ListProblem = Readonly<z.infer<typeof ListProblem>>;

export const ImportRequest = z.object({
  /** For messages, and for a guessed name of the list. */
  file: z.string().max(1000),
  body: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** Null: guessed by the names of the columns. */
  mapping: ListMapping.nullable(),
  /** Nothing is written. */
  dryRun: z.boolean(),
  /** Rows that can be read are taken in although others cannot. */
  skipRefused: z.boolean(),
  /** Rows of this list that the ledger has and the file has no longer are taken out. */
  replace: z.boolean(),
});
export type ImportRequest = Readonly<z.infer<typeof ImportRequest>>;

export const ImportOutcome = z.object({
  /** refused: nothing was written. */
  kind: z.enum(['imported', 'tried', 'refused']),
  list: List.nullable(),
  /** Columns that say something, and those that are only kept. */
  columns: z.object({ read: z.array(z.string()).readonly(), kept: z.array(z.string()).readonly() }),
  /** Of the file: rows that can be read, those left out, those that cannot. */
  rows: z.object({ good: count, leftOut: count, refused: count }),
  /** Of the good ones: not in the ledger; there already; there with other words, and read anew. */
  fresh: count,
  known: count,
  corrected: count,
  /** Of the fresh ones: records of their own, and those that tell of a record that was there. */
  records: count,
  joined: count,
  /** Rows that tell of the exchange of an earlier row of this file. */
  repeated: z.array(z.object({ line: count, of: count })).readonly(),
  undated: count,
  /** Rows that the ledger has of this list and the file no longer, by what `remove` knows them: 'list:unit-7:12'. */
  gone: z.array(z.string()).readonly(),
  /** Whether these leave the ledger; else they stay. */
  replaced: z.boolean(),
  /** The first ones. */
  problems: z.array(ListProblem).readonly(),
  /** Of the addresses, to wait for. */
  ids: z.array(z.string()).readonly(),
});
export type ImportOutcome = Readonly<z.infer<typeof ImportOutcome>>;
