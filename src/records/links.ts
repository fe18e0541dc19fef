// Units in, every two that may be one exchange out, with their points; those that never can are absent.
import { compare } from './compare/index.ts';
import type { Profile } from './profile.ts';
import { NEVER } from './weights.ts';

/** The positions of events that are not to be parted: one event, or those that a reviewer merged. Ascending. */
export type Unit = readonly number[];

/** Which units are one exchange, ascending. */
export type Group = readonly number[];

/** What links two units, and the two events that speak for it, the lower unit's first. */
export type Pair = {
  readonly score: number;
  readonly countsSpoke: boolean;
  readonly between: readonly [number, number];
};

export type Links = readonly ReadonlyMap<number, Pair>[];

export function linksOf(
  profiles: readonly Profile[],
  units: readonly Unit[],
  barred: (a: number, b: number) => boolean,
): Links {
  const links = units.map(() => new Map<number, Pair>());
  units.forEach((one, a) => {
    for (let b = a + 1; b < units.length; b++) {
      const pair = pairOf(profiles, one, units[b] ?? [], barred);
      if (pair === null) continue;
      links[a]?.set(b, pair);
      links[b]?.set(a, pair);
    }
  });
  return links;
}

/** Reports that a reviewer merged may differ as they like: what fits one of them fits all. */
function pairOf(
  profiles: readonly Profile[],
  one: Unit,
  other: Unit,
  barred: (a: number, b: number) => boolean,
): Pair | null {
  let best: Pair | null = null;
  for (const a of one) {
    for (const b of other) {
      const [first, second] = [profiles[a], profiles[b]];
      if (first === undefined || second === undefined) continue;
      if (barred(a, b)) return null;
      const { score, countsSpoke } = compare(first, second);
      if (score > (best?.score ?? NEVER)) best = { score, countsSpoke, between: [a, b] };
    }
  }
  return best;
}

/** The points between two groups, ready to be added to those of other groups. */
export type Tally = { readonly spoke: Sum; readonly all: Sum };
type Sum = { readonly points: number; readonly pairs: number };

export function tallyOf({ score, countsSpoke }: Pair): Tally {
  const told = { points: score, pairs: 1 };
  return { spoke: countsSpoke ? told : NOTHING, all: told };
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

/** How well two groups fit as one; NEVER where two of their units never can. */
export function linkBetween(links: Links, a: Group, b: Group): number {
  let sum: Tally = { spoke: NOTHING, all: NOTHING };
  for (const one of a) {
    for (const other of b) {
      const pair = links[one]?.get(other);
      if (pair === undefined) return NEVER;
      sum = addTallies(sum, tallyOf(pair));
    }
  }
  return average(sum);
}

/** What speaks most for two groups being one; equal pairs go by the block's order. */
export function bestPair(links: Links, a: Group, b: Group): Pair | null {
  const pairs = a.flatMap((one) => b.flatMap((other) => links[one]?.get(other) ?? []));
  return pairs.reduce<Pair | null>((best, pair) => (best === null || pair.score > best.score ? pair : best), null);
}

const NOTHING: Sum = { points: 0, pairs: 0 };

function addSums(a: Sum, b: Sum): Sum {
  return { points: a.points + b.points, pairs: a.pairs + b.pairs };
}
