// Who goes one way: only civilians in one report and only soldiers in the other are hardly the same people.
import type { Category } from '../../domain/event.ts';
import type { Comparator } from '../finding.ts';
import type { Side } from '../profile.ts';
import { WEIGHTS } from '../weights.ts';

export const compareCategories: Comparator = (a, b) => {
  for (const [to, side] of a.sides) {
    const other = b.sides.get(to);
    if (other === undefined) continue;
    if (isOnly(side, SOLDIERS, other, CIVILIANS) || isOnly(side, CIVILIANS, other, SOLDIERS)) {
      return { score: WEIGHTS.categories.disjoint, reason: `soldiers to ${to} in one, civilians in the other` };
    }
  }
  return null;
};

// The other categories are words that either may be told in: "captives", "prisoners", "hostages".
const SOLDIERS: readonly Category[] = ['military'];
const CIVILIANS: readonly Category[] = ['civilian', 'child'];

function isOnly(a: Side, allowedA: readonly Category[], b: Side, allowedB: readonly Category[]): boolean {
  const within = (side: Side, allowed: readonly Category[]) => [...side.categories].every((c) => allowed.includes(c));
  return within(a, allowedA) && within(b, allowedB);
}
