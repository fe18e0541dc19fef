// Who brokered it, where both reports say so.
import type { Comparator } from '../finding.ts';
import { WEIGHTS } from '../weights.ts';

export const compareMediators: Comparator = (a, b) => {
  const [one, other] = [a.told.event.mediators, b.told.event.mediators];
  if (one.length === 0 || other.length === 0) return null;
  const shared = one.filter((mediator) => other.includes(mediator));
  return shared.length > 0
    ? { score: WEIGHTS.mediators.shared, reason: `both name ${shared.join(' and ')} as mediator` }
    : { score: WEIGHTS.mediators.different, reason: 'they name different mediators' };
};
