// A row and a sentence's board in, matches out: gaps are bounded, so that time is linear in the units.
import { type Ask, BARRIER_LINES, type Board, nextStanding, stands, standsAt } from './board.ts';
import type { CompiledRow, Piece } from './compile-row.ts';
import { noSlots, type Slots } from './slots.ts';

export type RowMatch = {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly slots: Readonly<Slots>;
};

const NONE: readonly RowMatch[] = [];

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
  let found: RowMatch[] | null = null;
  let slots = noSlots();
  for (let from = nextStart(board, opens, 0); from !== -1; from = nextStart(board, opens, from + 1)) {
    const to = matchFrom(pieces, 0, board, from, slots);
    if (to <= from) continue;
    found ??= [];
    found.push({ from, to, slots });
    // Only a match writes into it.
    slots = noSlots();
  }
  return found ?? NONE;
}

function nextStart(board: Board, opens: readonly number[] | null, from: number): number {
  if (opens !== null) return nextStanding(board, opens, from);
  return from < board.units ? from : -1;
}

/** Where the match ends; -1 where there is none. Depth is the row's length, breadth its gaps. */
function matchFrom(pieces: readonly Piece[], piece: number, board: Board, at: number, slots: Slots): number {
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
