// A plan and what became of it are one; an exchange called off and one carried out are two, unless much else agrees.
import type { Comparator } from '../finding.ts';
import { WEIGHTS } from '../weights.ts';

export const compareStatus: Comparator = (a, b) => {
  const [one, other] = [a.told.event.status, b.told.event.status];
  if (one === other) return null;
  const done = (status: typeof one) => status === 'completed' || status === 'ongoing';
  const called = (one === 'cancelled' && done(other)) || (other === 'cancelled' && done(one));
  return {
    score: called ? WEIGHTS.status.cancelledAndDone : 0,
    reason: `${one} in one report, ${other} in the other`,
  };
};
