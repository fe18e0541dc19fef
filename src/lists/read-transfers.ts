// A row's columns of people in, who let whom go out, with the columns that say so.
import { Category, Qualifier } from '../domain/event.ts';
import type { ListedRow, ListMapping, ListTransfer } from '../domain/list.ts';
import { transfersToldBy } from '../domain/transfer-words.ts';
import type { RowReader } from './cells.ts';
import { readCount } from './read-count.ts';

type Transfers = ListedRow['transfers'];

export function readTransfers(given: ListMapping['transfers'], reader: RowReader): Transfers {
  if (given === undefined) return [];
  return typeof given === 'string' ? inWords(given, reader) : given.flatMap((one) => oneWay(one, reader));
}

/** As our own exports tell them in one cell. */
function inWords(column: string, reader: RowReader): Transfers {
  const words = reader.cell(column);
  const told = transfersToldBy(words);
  if (told === null) {
    reader.problem(
      column,
      `"${words}" is not as our exports write it: "RU to UA: 390 military; UA to RU: at least 270 military"`,
    );
    return [];
  }
  return told.flatMap(({ to, from, ...rest }) => {
    const [known, other] = [to, from].map((text) => reader.party({ text, column }));
    return known == null || other == null ? [] : [{ to: known, from: other, ...rest, columns: [column] }];
  });
}

/** Nobody, where the cell of the count is empty or 0. */
function oneWay({ to, from, count, category, qualifier }: ListTransfer, reader: RowReader): Transfers {
  const written = reader.one(count);
  if (written === null) return [];
  const read = readCount(written.text);
  if (read.kind === 'nothing') return [];
  if (read.kind === 'wrong') {
    reader.problem(written.column, read.detail);
    return [];
  }
  const [getting, giving, sort, how] = [to, from, category, qualifier].map((cell) => reader.one(cell));
  if (getting == null || giving == null) {
    reader.problem(
      written.column,
      `${written.text} went, and the row does not say ${getting == null ? 'to' : 'from'} whom`,
    );
    return [];
  }
  const [toParty, fromParty] = [reader.party(getting), reader.party(giving)];
  if (toParty === null || fromParty === null) return [];
  if (toParty === fromParty) {
    reader.problem(written.column, `${written.text} went from ${fromParty} to ${toParty}: these are one side`);
    return [];
  }
  return [
    {
      to: toParty,
      from: fromParty,
      category: sort == null ? 'unspecified' : (reader.option(sort, Category.options) ?? 'unspecified'),
      count: read.count.count,
      qualifier: how == null ? read.count.qualifier : (reader.option(how, Qualifier.options) ?? 'exact'),
      columns: [...new Set([written, getting, giving].flatMap(({ column }) => column ?? []))],
    },
  ];
}
