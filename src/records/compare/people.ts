// Who was swapped by name: decides between exchanges of one for one.
import type { Comparator } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { WEIGHTS } from '../weights.ts';

/** From here on a report names some of many, and another report may name others. */
const FEW = 4;

export const comparePeople: Comparator = (a, b) => {
  if (a.people.size === 0 || b.people.size === 0) return null;
  const shared = [...a.people].filter((name) => b.people.has(name));
  if (shared.length > 0) return { score: WEIGHTS.people.shared, reason: `both name ${shared.join(' and ')}` };
  if (swapped(a) >= FEW || swapped(b) >= FEW) return null;
  return { score: WEIGHTS.people.different, reason: 'they name different people' };
};

function swapped({ sides }: Profile): number {
  return Math.max(0, ...[...sides.values()].flatMap(({ wholes }) => wholes.map(({ count }) => count)));
}
