// Profiles in, every pair that may be one exchange out, with its points; pairs that never can are absent.
import { compare } from './compare/index.ts';
import type { Profile } from './profile.ts';
import { NEVER } from './weights.ts';

/** By position in the block's order. */
export type Pair = { readonly score: number; readonly countsSpoke: boolean };
export type Links = readonly ReadonlyMap<number, Pair>[];

/** Positions of the events of one group, ascending. */
export type Group = readonly number[];

export function linksOf(profiles: readonly Profile[], forbidden: (a: number, b: number) => boolean): Links {
  const links = profiles.map(() => new Map<number, Pair>());
  profiles.forEach((one, a) => {
    for (let b = a + 1; b < profiles.length; b++) {
      const other = profiles[b];
      if (other === undefined || forbidden(a, b)) continue;
      const { score, countsSpoke } = compare(one, other);
      if (score === NEVER) continue;
      links[a]?.set(b, { score, countsSpoke });
      links[b]?.set(a, { score, countsSpoke });
    }
  });
  return links;
}

/** The points between two groups, ready to be added to those of other groups. */
export type Tally = { readonly spoke: Sum; readonly all: Sum };
type Sum = { readonly points: number; readonly pairs: number };

/** Null where one pair of theirs can never be one exchange. */
export function tally(links: Links, a: Group, b: Group): Tally | null {
  let sum: Tally = { spoke: NOTHING, all: NOTHING };
  for (const one of a) {
    for (const other of b) {
      const pair = links[one]?.get(other);
      if (pair === undefined) return null;
      const told = { points: pair.score, pairs: 1 };
      sum = addTallies(sum, { spoke: pair.countsSpoke ? told : NOTHING, all: told });
    }
  }
  return sum;
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { spoke: addSums(a.spoke, b.spoke), all: addSums(a.all, b.all) };
}

/**
 * The average over the pairs that both say how many, where there are such pairs: reports without figures fit
 * everything of their day, and must not vote 49 for 49 and 103 for 103 together.
 */
export function average({ spoke, all }: Tally): number {
  return spoke.pairs > 0 ? spoke.points / spoke.pairs : all.points / Math.max(1, all.pairs);
}

/** NEVER where they can't be one. */
export function linkBetween(links: Links, a: Group, b: Group): number {
  const sum = tally(links, a, b);
  return sum === null ? NEVER : average(sum);
}

const NOTHING: Sum = { points: 0, pairs: 0 };

function addSums(a: Sum, b: Sum): Sum {
  return { points: a.points + b.points, pairs: a.pairs + b.pairs };
}
