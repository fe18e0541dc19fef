// A language's rows in, the same rows out as the matcher wants them: pieces that know the lines of the board that they ask for.
import type { Row } from '../languages/index.ts';
import { type Ask, askFor, type Vocabulary, vocabularyOf } from './board.ts';
import { type RowTable, tableOf } from './row-table.ts';
import { SLOTS, type Slot } from './slots.ts';

export type Piece =
  | { readonly kind: 'gap'; readonly most: number; readonly tight: boolean }
  | {
      readonly kind: 'unit';
      readonly ask: Ask;
      readonly slot: Slot | null;
      readonly optional: boolean;
    };

export type CompiledRow<Kind extends Row = Row> = {
  readonly row: Kind;
  readonly pieces: readonly Piece[];
  /** What each unit that must be there is asked for; most rows end here. */
  readonly needs: readonly Ask[];
  /** How many figures it speaks of. */
  readonly figures: number;
};

/** The rows of a language by what they say. */
export type Rows = { readonly [Kind in Row['kind']]: RowTable<CompiledRow<Extract<Row, { kind: Kind }>>> } & {
  readonly vocabulary: Vocabulary;
};

type Part =
  | Extract<Piece, { kind: 'gap' }>
  | {
      readonly kind: 'unit';
      readonly classes: readonly string[];
      readonly words: readonly string[];
      readonly slot: Slot | null;
      readonly optional: boolean;
    };

const FIGURE_CLASSES: ReadonlySet<string> = new Set([
  'figure',
  'pair',
  'number',
  'specialFigure',
  'specialPart',
  'wholeFigure',
  'partitiveFigure',
  'barePart',
  'remainsPart',
  'livingFigure',
  'deadFigure',
  'bareFigure',
]);

/** @throws Error where a row's own text is wrong: it names the row and the part */
export function compileRows(rows: readonly Row[]): Rows {
  const read = rows.map((row) => ({ row, parts: row.says.split(/\s+/u).map((part) => readPart(part, row.id)) }));
  const units = read.flatMap(({ parts }) => parts.filter((part) => part.kind === 'unit'));
  const vocabulary = vocabularyOf(
    units.flatMap(({ classes }) => classes),
    units.flatMap(({ words }) => words),
  );
  const compiled = read.map(({ row, parts }) => compileRow(row, parts, vocabulary));
  return {
    figure: tableOf(compiled.filter((one): one is Rows['figure']['rows'][number] => one.row.kind === 'figure')),
    cue: tableOf(compiled.filter((one): one is Rows['cue']['rows'][number] => one.row.kind === 'cue')),
    mediator: tableOf(compiled.filter((one): one is Rows['mediator']['rows'][number] => one.row.kind === 'mediator')),
    person: tableOf(compiled.filter((one): one is Rows['person']['rows'][number] => one.row.kind === 'person')),
    vocabulary,
  };
}

function compileRow(row: Row, parts: readonly Part[], vocabulary: Vocabulary): CompiledRow {
  const { classes, words } = vocabulary;
  const pieces = parts.map((part): Piece => {
    if (part.kind === 'gap') return part;
    const lines = [
      ...part.classes.flatMap((name) => classes.get(name) ?? []),
      ...part.words.flatMap((word) => words.get(word) ?? []),
    ];
    return { kind: 'unit', ask: askFor(lines, vocabulary), slot: part.slot, optional: part.optional };
  });
  const needs = pieces.flatMap((piece) => (piece.kind === 'unit' && !piece.optional ? [piece.ask] : []));
  const figures = parts.filter(
    (part) => part.kind === 'unit' && !part.optional && part.classes.some((name) => FIGURE_CLASSES.has(name)),
  ).length;
  // What fewest units are is asked first.
  return { row, pieces, needs: needs.toSorted((a, b) => a.lines.length - b.lines.length), figures };
}

function readPart(part: string, id: string): Part {
  const gap = /^(\.\.|--)(\d{1,2})$/u.exec(part);
  if (gap !== null) return { kind: 'gap', most: Number(gap[2]), tight: gap[1] === '--' };
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const braced = /^\{([\w|]+)(?::(\w+))?\}$/u.exec(body);
  if (braced !== null)
    return { kind: 'unit', classes: (braced[1] ?? '').split('|'), words: [], slot: slotOf(braced[2], id), optional };
  if (/[{}]|\w:/u.test(body))
    throw new Error(`row ${id}: "${part}" is no unit; write {class}, {class:slot}, a word or ..4`);
  const words = body.split('|').map((word) => word.replaceAll('_', ' '));
  return { kind: 'unit', classes: [], words, slot: null, optional };
}

function slotOf(name: string | undefined, id: string): Slot | null {
  const slot = SLOTS.find((one) => one === name);
  if (name !== undefined && slot === undefined)
    throw new Error(`row ${id}: "${name}" is no slot; there are ${SLOTS.join(', ')}`);
  return slot ?? null;
}
