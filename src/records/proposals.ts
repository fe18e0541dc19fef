// The groups of a block in, joins that a person might want out: too good to be passed over, not good enough to be made.
import { groupBy } from './group-by.ts';
import { type Group, type Links, linkBetween } from './links.ts';
import type { Profile } from './profile.ts';
import { THRESHOLDS } from './weights.ts';

export type Proposal = {
  /** The weaker group, which may belong to the other: vaguer in its date, or told by fewer. */
  readonly weaker: number;
  readonly stronger: number;
  readonly score: number;
  /** The two events, by position, that speak most for it. */
  readonly pair: readonly [number, number];
};

/** More would bury the likely ones. */
const PER_GROUP = 3;

export function proposalsOf(profiles: readonly Profile[], groups: readonly Group[], links: Links): readonly Proposal[] {
  const found = groups.flatMap((a, at) =>
    groups.flatMap((b, other) => {
      if (other <= at) return [];
      const score = linkBetween(links, a, b);
      if (score < THRESHOLDS.propose) return [];
      const [weaker, stronger] = isWeaker(profiles, a, b) ? [at, other] : [other, at];
      return [{ weaker, stronger, score, pair: bestPair(links, groups[weaker] ?? [], groups[stronger] ?? []) }];
    }),
  );
  const byWeaker = groupBy(found, ({ weaker }) => weaker);
  return [...byWeaker.values()].flatMap((ones) =>
    ones.toSorted((a, b) => b.score - a.score || a.stronger - b.stronger).slice(0, PER_GROUP),
  );
}

function isWeaker(profiles: readonly Profile[], a: Group, b: Group): boolean {
  const precision = (group: Group) => Math.max(...group.map((at) => PRECISION[profiles[at]?.dating ?? 'none']));
  return precision(a) !== precision(b) ? precision(a) < precision(b) : a.length < b.length;
}

const PRECISION = { exact: 2, vague: 1, none: 0 } as const;

/** Of two groups, the two events that fit best; equal fits go by the block's order. */
export function bestPair(links: Links, a: Group, b: Group): readonly [number, number] {
  let best: readonly [number, number] = [a[0] ?? 0, b[0] ?? 0];
  let score = Number.NEGATIVE_INFINITY;
  for (const one of a) {
    for (const other of b) {
      const pair = links[one]?.get(other);
      if (pair === undefined || pair.score <= score) continue;
      best = [one, other];
      score = pair.score;
    }
  }
  return best;
}
