// Rows and a sentence's units in, matches out: each row is compiled once; gaps are bounded, so that time is linear in the units.
import type { Row } from '../languages/index.ts';
import type { Unit } from './unit.ts';

type Piece =
  | { readonly kind: 'gap'; readonly most: number; readonly tight: boolean }
  | {
      readonly kind: 'unit';
      readonly tags: readonly string[];
      readonly words: readonly string[];
      readonly slot: string | null;
      readonly optional: boolean;
    };

export type CompiledRow = {
  readonly row: Row;
  readonly pieces: readonly Piece[];
  /** Classes without which it cannot match; most rows end here. */
  readonly needs: readonly (readonly string[])[];
  /** How many figures it speaks of. */
  readonly figures: number;
};

export type RowMatch = {
  readonly row: Row;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly slots: Readonly<Record<string, number>>;
};

const FIGURE_CLASSES: ReadonlySet<string> = new Set([
  'figure',
  'pair',
  'number',
  'specialFigure',
  'specialPart',
  'wholeFigure',
  'partitiveFigure',
  'remainsPart',
  'bareFigure',
]);

/** @throws Error where the row's own text is wrong: it names the row and the part */
export function compileRow(row: Row): CompiledRow {
  const pieces = row.says.split(/\s+/u).map((part) => compilePart(part, row.id));
  const needs = pieces.flatMap((piece) =>
    piece.kind === 'unit' && !piece.optional && piece.tags.length > 0 && piece.words.length === 0 ? [piece.tags] : [],
  );
  const figures = needs.filter((tags) => tags.some((tag) => FIGURE_CLASSES.has(tag))).length;
  return { row, pieces, needs, figures };
}

function compilePart(part: string, id: string): Piece {
  const gap = /^(\.\.|--)(\d{1,2})$/u.exec(part);
  if (gap !== null) return { kind: 'gap', most: Number(gap[2]), tight: gap[1] === '--' };
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const braced = /^\{([\w|]+)(?::(\w+))?\}$/u.exec(body);
  if (braced !== null)
    return { kind: 'unit', tags: (braced[1] ?? '').split('|'), words: [], slot: braced[2] ?? null, optional };
  if (/[{}:]/u.test(body))
    throw new Error(`row ${id}: "${part}" is no unit; write {class}, {class:slot}, a word or ..4`);
  return {
    kind: 'unit',
    tags: [],
    words: body.split('|').map((word) => word.replaceAll('_', ' ')),
    slot: null,
    optional,
  };
}

/** Every match of `compiled`, the shortest from each place where it can begin. */
export function matchRow(
  compiled: CompiledRow,
  units: readonly Unit[],
  present: ReadonlySet<string>,
): readonly RowMatch[] {
  if (!compiled.needs.every((tags) => tags.some((tag) => present.has(tag)))) return [];
  const found: RowMatch[] = [];
  const first = compiled.pieces[0];
  for (let from = 0; from < units.length; from++) {
    const unit = units[from];
    // Most places end here: a row begins with a unit that must be there.
    if (first?.kind === 'unit' && !first.optional && (unit === undefined || !fits(first, unit))) continue;
    const slots: Record<string, number> = {};
    const to = matchFrom(compiled.pieces, 0, units, from, slots);
    if (to !== -1 && to > from) found.push({ row: compiled.row, from, to, slots });
  }
  return found;
}

/** Where the match ends; -1 where there is none. Depth is the row's length, breadth its gaps. */
function matchFrom(
  pieces: readonly Piece[],
  piece: number,
  units: readonly Unit[],
  at: number,
  slots: Record<string, number>,
): number {
  const part = pieces[piece];
  if (part === undefined) return at;
  if (part.kind === 'gap') {
    for (let skip = 0; skip <= part.most && at + skip <= units.length; skip++) {
      const skipped = skip > 0 ? units[at + skip - 1] : undefined;
      if (
        skipped?.tags.has('stop') === true ||
        skipped?.tags.has('contrast') === true ||
        (part.tight && skipped?.tags.has('comma') === true)
      )
        return -1;
      const end = matchFrom(pieces, piece + 1, units, at + skip, slots);
      if (end !== -1) return end;
    }
    return -1;
  }
  const unit = units[at];
  if (unit !== undefined && fits(part, unit)) {
    const end = matchFrom(pieces, piece + 1, units, at + 1, slots);
    if (end !== -1) {
      if (part.slot !== null) slots[part.slot] = at;
      return end;
    }
  }
  return part.optional ? matchFrom(pieces, piece + 1, units, at, slots) : -1;
}

function fits(part: Extract<Piece, { kind: 'unit' }>, unit: Unit): boolean {
  if (part.words.length > 0) return part.words.includes(unit.lower);
  return part.tags.some((tag) => hasClass(unit, tag));
}

/** What a row's class means beyond a unit's own tags. */
function hasClass(unit: Unit, tag: string): boolean {
  switch (tag) {
    case 'actor':
      return (
        (unit.tags.has('party') || unit.tags.has('voice') || unit.tags.has('nation')) && unit.party?.kind !== 'mediator'
      );
    case 'go':
      return unit.tags.has('party') || unit.tags.has('voice') || unit.tags.has('nation');
    case 'somebody':
      return unit.person !== undefined || unit.tags.has('loneName');
    case 'org':
      return unit.party?.kind === 'mediator' && (unit.tags.has('party') || unit.tags.has('voice'));
    case 'special':
      return unit.figure === undefined && unit.people === 'civilian';
    case 'specialFigure':
      return unit.figure?.category === 'civilian' || unit.figure?.category === 'child';
    case 'specialPart':
      return unit.figure?.ofThem === true && unit.figure.category === 'civilian';
    case 'wholeFigure':
      return unit.figure !== undefined && !unit.figure.ofThem;
    case 'partitiveFigure':
      return unit.figure?.ofThem === true;
    case 'remainsPart':
      return unit.figure?.ofThem === true && unit.figure.category === 'remains';
    case 'bareFigure':
      return unit.figure?.bare === true;
    default:
      return isTagged(unit.tags, tag);
  }
}

function isTagged(tags: ReadonlySet<string>, tag: string): boolean {
  return tags.has(tag);
}

const DERIVED = [
  'actor',
  'go',
  'org',
  'somebody',
  'special',
  'specialFigure',
  'specialPart',
  'remainsPart',
  'wholeFigure',
  'partitiveFigure',
  'bareFigure',
] as const;

/** The classes that stand in a sentence. */
export function classesOf(units: readonly Unit[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const unit of units) {
    for (const tag of unit.tags) present.add(tag);
    for (const tag of DERIVED) if (hasClass(unit, tag)) present.add(tag);
  }
  return present;
}
