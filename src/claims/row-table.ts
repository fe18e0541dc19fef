// Rows in, a tree of what they need out: what most of them need is asked first, and where it stands nowhere none of them is looked at.
import { pick } from '../domain/pick.ts';
import type { Ask, Board } from './board.ts';

/** A row as far as the tree asks: each of its needs must stand somewhere, or it finds nothing. */
type Needing = { readonly needs: readonly Ask[] };

export type RowTable<One extends Needing> = {
  /** In their order: of two that say a different thing the earlier wins. */
  readonly rows: readonly One[];
  readonly tree: FlatTree;
};

/**
 * The tree as three lists that are walked from the front, each branch before those that grow out of it: what stands here is needed
 * by all rows beyond, and where it does not stand, all these are passed over at one step.
 */
type FlatTree = {
  /** By the branch: the number of what must stand. */
  readonly asks: Int32Array;
  /** By the branch: the next one that does not grow out of it. */
  readonly beyond: Int32Array;
  /** By the branch, and one more at the end: where its own rows begin in `complete`, those that need nothing more. */
  readonly from: Int32Array;
  readonly complete: Int32Array;
  /** The places of rows that need nothing at all. */
  readonly always: readonly number[];
};

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
  return { rows, tree: flatten(tree) };
}

function branchFor({ branches }: Branch, ask: Ask): Branch {
  const known = branches.find((one) => one.ask.id === ask.id);
  if (known !== undefined) return known.branch;
  const branch: Branch = { complete: [], branches: [] };
  branches.push({ ask, branch });
  return branch;
}

function flatten(root: Branch): FlatTree {
  const asks: number[] = [];
  const beyond: number[] = [];
  const from: number[] = [];
  const complete: number[] = [];
  const add = ({ branches }: Branch): void => {
    for (const { ask, branch } of branches) {
      const at = asks.push(ask.id) - 1;
      from.push(complete.length);
      complete.push(...branch.complete);
      add(branch);
      beyond[at] = asks.length;
    }
  };
  add(root);
  from.push(complete.length);
  const packed = (list: readonly number[]): Int32Array => Int32Array.from(list);
  return {
    asks: packed(asks),
    beyond: packed(beyond),
    from: packed(from),
    complete: packed(complete),
    always: root.complete,
  };
}

/** The rows that may match, in their order: of all others something that they need stands nowhere. */
export function rowsFor<One extends Needing>({ rows, tree }: RowTable<One>, { standing }: Board): readonly One[] {
  const { asks, beyond, from, complete } = tree;
  const places = tree.always.slice();
  for (let at = 0; at < asks.length; ) {
    if (standing[asks[at] ?? 0] !== 1) {
      at = beyond[at] ?? asks.length;
      continue;
    }
    for (let i = from[at] ?? 0; i < (from[at + 1] ?? 0); i++) places.push(complete[i] ?? 0);
    at++;
  }
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
