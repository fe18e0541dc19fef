// A row and a sentence's board in, matches out: gaps are bounded, so that time is linear in the units.
import { pick } from '../domain/pick.ts';
import type { Row } from '../languages/index.ts';
import { type Ask, BARRIER_LINES, type Board, nextStanding, stands, standsAt } from './board.ts';
import type { CompiledRow, Piece } from './compile-row.ts';

export type RowMatch = {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly slots: Readonly<Record<string, number>>;
};

const NONE: readonly RowMatch[] = [];

/** The rows that may match, in their order: of all others something that they need stands nowhere. */
export function rowsFor<Kind extends Row>(
  rows: readonly CompiledRow<Kind>[],
  board: Board,
): readonly CompiledRow<Kind>[] {
  return pick(rows, (row) => (standAll(row.needs, board) ? row : undefined));
}

function standAll(needs: readonly Ask[], board: Board): boolean {
  for (const ask of needs) if (!stands(board, ask)) return false;
  return true;
}

/** Every match of `row`, the shortest from each place where it can begin. */
export function matchRow({ pieces, needs }: CompiledRow, board: Board): readonly RowMatch[] {
  if (!standAll(needs, board)) return NONE;
  const first = pieces[0];
  // A row that begins with a unit which must be there can begin only where it stands.
  const opens = first?.kind === 'unit' && !first.optional ? first.ask.lines : null;
  const found: RowMatch[] = [];
  const next = (from: number): number =>
    opens === null ? (from < board.units ? from : -1) : nextStanding(board, opens, from);
  for (let from = next(0); from !== -1; from = next(from + 1)) {
    const slots: Record<string, number> = {};
    const to = matchFrom(pieces, 0, board, from, slots);
    if (to !== -1 && to > from) found.push({ from, to, slots });
  }
  return found;
}

/** Where the match ends; -1 where there is none. Depth is the row's length, breadth its gaps. */
function matchFrom(
  pieces: readonly Piece[],
  piece: number,
  board: Board,
  at: number,
  slots: Record<string, number>,
): number {
  const part = pieces[piece];
  if (part === undefined) return at;
  if (part.kind === 'gap') {
    const barrier = part.tight ? BARRIER_LINES.tight : BARRIER_LINES.wide;
    const last = Math.min(at + part.most, board.units);
    for (let here = at; here <= last; here++) {
      if (here > at && standsAt(board, barrier, here - 1)) return -1;
      const end = matchFrom(pieces, piece + 1, board, here, slots);
      if (end !== -1) return end;
    }
    return -1;
  }
  if (standsAt(board, part.ask.lines, at)) {
    const end = matchFrom(pieces, piece + 1, board, at + 1, slots);
    if (end !== -1) {
      if (part.slot !== null) slots[part.slot] = at;
      return end;
    }
  }
  return part.optional ? matchFrom(pieces, piece + 1, board, at, slots) : -1;
}
