// The groups of a block in, joins that a person might want out: too good to be passed over, not good enough to be made.
import { groupBy } from '../domain/group-by.ts';
import { bestPair, type Group, type Links, linkBetween, type Unit } from './links.ts';
import type { Profile } from './profile.ts';
import { THRESHOLDS } from './weights.ts';

export type Proposal = {
  /** The weaker group, which may belong to the other: vaguer in its date, or told by fewer. */
  readonly weaker: number;
  readonly stronger: number;
  readonly score: number;
  /** The two units that speak most for it. */
  readonly pair: readonly [number, number];
};

/** More would bury the likely ones. */
const PER_GROUP = 3;

export function proposalsOf(
  profiles: readonly Profile[],
  units: readonly Unit[],
  groups: readonly Group[],
  links: Links,
): readonly Proposal[] {
  const events = groups.map((group) =>
    group.flatMap((unit) => (units[unit] ?? []).flatMap((at) => profiles[at] ?? [])),
  );
  const found = groups.flatMap((a, at) =>
    groups.flatMap((b, other) => {
      if (other <= at) return [];
      const score = linkBetween(links, a, b);
      if (score < THRESHOLDS.propose) return [];
      const pair = bestPair(links, a, b);
      if (pair === null) return [];
      const [weaker, stronger] = isWeaker(events[at] ?? [], events[other] ?? []) ? [at, other] : [other, at];
      return [{ weaker, stronger, score, pair }];
    }),
  );
  const byWeaker = groupBy(found, ({ weaker }) => weaker);
  return [...byWeaker.values()].flatMap((ones) =>
    ones.toSorted((a, b) => b.score - a.score || a.stronger - b.stronger).slice(0, PER_GROUP),
  );
}

function isWeaker(a: readonly Profile[], b: readonly Profile[]): boolean {
  const precision = (events: readonly Profile[]) => Math.max(...events.map(({ dating }) => PRECISION[dating]));
  return precision(a) !== precision(b) ? precision(a) < precision(b) : a.length < b.length;
}

const PRECISION = { exact: 2, vague: 1, none: 0 } as const;
