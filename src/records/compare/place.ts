// Where the handover was, where both say so; different words for one place are no sign of two exchanges.
import type { Comparator } from '../finding.ts';
import { WEIGHTS } from '../weights.ts';

export const comparePlace: Comparator = (a, b) => {
  const [one, other] = [a.told.event.location, b.told.event.location];
  if (one === null || other === null || one.toLowerCase() !== other.toLowerCase()) return null;
  return { score: WEIGHTS.place.same, reason: `both took place in ${one}` };
};
