// Rows in, a tree of what they need out: what most of them need is asked first, and where it stands nowhere none of them is looked at.
import { pick } from '../domain/pick.ts';
import { type Ask, type Board, stands } from './board.ts';

/** A row as far as the tree asks: each of its needs must stand somewhere, or it finds nothing. */
type Needing = { readonly needs: readonly Ask[] };

export type RowTable<One extends Needing> = {
  /** In their order: of two that say a different thing the earlier wins. */
  readonly rows: readonly One[];
  readonly tree: Branch;
};

/** What stands here is needed by all rows beyond. */
type Branch = {
  /** The places, in `rows`, of those that need nothing more. */
  readonly complete: number[];
  readonly branches: { readonly ask: Ask; readonly branch: Branch }[];
};

export function tableOf<One extends Needing>(rows: readonly One[]): RowTable<One> {
  const needed = new Map<number, number>();
  for (const { needs } of rows) for (const { id } of needs) needed.set(id, (needed.get(id) ?? 0) + 1);
  const tree: Branch = { complete: [], branches: [] };
  rows.forEach(({ needs }, at) => {
    let branch = tree;
    for (const ask of needs.toSorted((a, b) => (needed.get(b.id) ?? 0) - (needed.get(a.id) ?? 0) || a.id - b.id))
      branch = branchFor(branch, ask);
    branch.complete.push(at);
  });
  return { rows, tree };
}

function branchFor({ branches }: Branch, ask: Ask): Branch {
  const known = branches.find((one) => one.ask.id === ask.id);
  if (known !== undefined) return known.branch;
  const branch: Branch = { complete: [], branches: [] };
  branches.push({ ask, branch });
  return branch;
}

/** The rows that may match, in their order: of all others something that they need stands nowhere. */
export function rowsFor<One extends Needing>({ rows, tree }: RowTable<One>, board: Board): readonly One[] {
  const places: number[] = [];
  collect(tree, board, places);
  if (places.length === 0) return [];
  inOrder(places);
  return pick(places, (at) => rows[at]);
}

/** A few numbers that nearly stand in order: the built-in sort makes lists of its own for them. */
function inOrder(places: number[]): void {
  if (places.length > FEW) {
    places.sort((a, b) => a - b);
    return;
  }
  for (let i = 1; i < places.length; i++) {
    const place = places[i] ?? 0;
    let at = i;
    for (; at > 0 && (places[at - 1] ?? 0) > place; at--) places[at] = places[at - 1] ?? 0;
    places[at] = place;
  }
}

const FEW = 24;

function collect({ complete, branches }: Branch, board: Board, places: number[]): void {
  for (let i = 0; i < complete.length; i++) places.push(complete[i] ?? 0);
  for (let i = 0; i < branches.length; i++) {
    const one = branches[i];
    if (one !== undefined && stands(board, one.ask)) collect(one.branch, board, places);
  }
}
