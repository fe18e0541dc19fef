// A sentence's units in, its board out: for each class and word that rows ask for, a line of bits, one bit a unit.
import { type ByTags, remember, type Tags } from './tags.ts';
import type { Unit } from './unit.ts';
import { classesOf } from './unit-classes.ts';

/** The classes and words that rows ask for, each with its number. */
export type Vocabulary = {
  readonly classes: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** The same by the form of a unit, as far as it was asked: -1 where no row asks for that word. */
  readonly wordsByForm: (number | undefined)[];
  readonly size: number;
  /** What pieces ask for, by their lines; it grows while rows are compiled, and never after. */
  readonly asks: Map<string, Ask>;
  /** The numbers of those that ask for a line. */
  readonly asksOfLine: number[][];
  /** The numbers of a set's classes: computed once, since units share their sets. */
  readonly byTags: ByTags<readonly number[]>;
  /** What boards are written on, used again for each sentence. */
  readonly sheets: Sheet[];
};

type Sheet = { bits: Int32Array; readonly standing: Uint8Array };

export type Board = {
  /** The line of class `c` begins at `c * width`; bit `at & 31` of its word `at >> 5` is the unit at `at`. */
  readonly bits: Int32Array;
  readonly width: number;
  readonly units: number;
  /** 1 where a unit stands on one of the lines that a piece asks for, by the number of the ask. */
  readonly standing: Uint8Array;
};

/** What a piece of a row asks for: the same numbers of lines have the same `id`. */
export type Ask = { readonly id: number; readonly lines: readonly number[] };

/** No gap of a row reaches over these, a tight one not over a comma either. They are the first lines of every board. */
const BARRIERS = ['stop', 'contrast', 'comma'] as const;
export const BARRIER_LINES = { wide: [0, 1], tight: [0, 1, 2] } as const;

export function vocabularyOf(classes: Iterable<string>, words: Iterable<string>): Vocabulary {
  const classNumbers = new Map([...new Set([...BARRIERS, ...classes])].map((name, at) => [name, at]));
  const wordNumbers = new Map([...new Set(words)].map((word, at) => [word, classNumbers.size + at]));
  return {
    classes: classNumbers,
    words: wordNumbers,
    wordsByForm: [],
    size: classNumbers.size + wordNumbers.size,
    asks: new Map(),
    asksOfLine: [],
    byTags: [],
    sheets: [],
  };
}

export function askFor(lines: readonly number[], { asks, asksOfLine }: Vocabulary): Ask {
  const key = lines.toSorted((a, b) => a - b).join(' ');
  const known = asks.get(key);
  if (known !== undefined) return known;
  const made = { id: asks.size, lines };
  asks.set(key, made);
  for (const line of lines) asksOfLine[line] = [...(asksOfLine[line] ?? []), made.id];
  return made;
}

/** @param sheet which of its sheets it is written on: good until the next one is written there */
export function boardOf(units: readonly Unit[], vocabulary: Vocabulary, sheet: number): Board {
  // One bit more than there are units: behind the last one nothing stands.
  const width = (units.length >> 5) + 1;
  const { bits, standing } = emptySheet(vocabulary, sheet, vocabulary.size * width);
  const board: Board = { bits, width, units: units.length, standing };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    const lines = linesOf(classesOf(unit), vocabulary);
    for (let i = 0; i < lines.length; i++) mark(board, lines[i] ?? 0, at, vocabulary);
    const word = wordLine(unit, vocabulary);
    if (word !== -1) mark(board, word, at, vocabulary);
  }
  return board;
}

function wordLine({ lower, form }: Unit, { words, wordsByForm }: Vocabulary): number {
  const known = form === -1 ? undefined : wordsByForm[form];
  if (known !== undefined) return known;
  const line = words.get(lower) ?? -1;
  if (form === -1) return line;
  // Without holes, so that a look costs no more than an index.
  while (wordsByForm.length <= form) wordsByForm.push(undefined);
  wordsByForm[form] = line;
  return line;
}

function mark({ bits, width, standing }: Board, line: number, at: number, { asksOfLine }: Vocabulary): void {
  const place = line * width + (at >> 5);
  const before = bits[place] ?? 0;
  bits[place] = before | (1 << (at & 31));
  const asks = before === 0 ? asksOfLine[line] : undefined;
  if (asks !== undefined) for (let i = 0; i < asks.length; i++) standing[asks[i] ?? 0] = 1;
}

function emptySheet({ sheets, asks }: Vocabulary, at: number, size: number): Sheet {
  const known = sheets[at] ?? { bits: new Int32Array(size), standing: new Uint8Array(asks.size) };
  sheets[at] = known;
  if (known.bits.length < size) known.bits = new Int32Array(size);
  else known.bits.fill(0, 0, size);
  known.standing.fill(0);
  return known;
}

function linesOf(tags: Tags, { classes, byTags }: Vocabulary): readonly number[] {
  return byTags[tags.id] ?? remember(byTags, tags, numbersIn(classes, tags));
}

function numbersIn(classes: Vocabulary['classes'], tags: Tags): readonly number[] {
  return [...tags].flatMap((tag) => classes.get(tag) ?? []);
}

/** Does the unit at `at` have one of the classes or words `lines`? */
export function standsAt({ bits, width }: Board, lines: readonly number[], at: number): boolean {
  const column = at >> 5;
  const bit = 1 << (at & 31);
  for (let i = 0; i < lines.length; i++) {
    if (((bits[(lines[i] ?? 0) * width + column] ?? 0) & bit) !== 0) return true;
  }
  return false;
}

/** Does any unit? */
export function stands({ standing }: Board, { id }: Ask): boolean {
  return standing[id] === 1;
}

/** The first place from `from` on where one stands; -1 where there is none. */
export function nextStanding({ bits, width }: Board, lines: readonly number[], from: number): number {
  for (let column = from >> 5; column < width; column++) {
    let found = 0;
    for (let i = 0; i < lines.length; i++) found |= bits[(lines[i] ?? 0) * width + column] ?? 0;
    if (column === from >> 5) found &= -1 << (from & 31);
    // The lowest bit that is set.
    if (found !== 0) return column * 32 + 31 - Math.clz32(found & -found);
  }
  return -1;
}
