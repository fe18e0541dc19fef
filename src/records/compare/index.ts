// Two events in, what speaks for and against their being one exchange out: the points, added up, and each one's sentence.
import type { Comparator, Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { NEVER } from '../weights.ts';
import { compareAgreement } from './agreement.ts';
import { compareCategories } from './categories.ts';
import { compareCounts } from './counts.ts';
import { compareDate } from './date.ts';
import { compareKind } from './kind.ts';
import { compareMediators } from './mediators.ts';
import { compareParties } from './parties.ts';
import { comparePeople } from './people.ts';
import { comparePlace } from './place.ts';
import { compareStatus } from './status.ts';

/** The cheap ones that can say never stand first; the first never ends the comparison. */
const COMPARATORS: readonly Comparator[] = [
  compareDate,
  compareKind,
  compareParties,
  compareCounts,
  compareCategories,
  compareStatus,
  comparePeople,
  compareMediators,
  compareAgreement,
  comparePlace,
];

export type Comparison = {
  readonly score: number;
  /** Did both say how many, to at least one side? Only such pairs vote on whether two groups are one. */
  readonly countsSpoke: boolean;
  readonly findings: readonly Finding[];
};

/** What comparators look at is `Profile.says` and nothing else: two events that say the same compare the same. */
export function compare(a: Profile, b: Profile): Comparison {
  const findings: Finding[] = [];
  let score = 0;
  let countsSpoke = false;
  for (const comparator of COMPARATORS) {
    const finding = comparator(a, b);
    if (finding === null) continue;
    if (finding.score === NEVER) return { score: NEVER, countsSpoke, findings: [finding] };
    findings.push(finding);
    score += finding.score;
    countsSpoke ||= comparator === compareCounts;
  }
  return { score, countsSpoke, findings };
}
