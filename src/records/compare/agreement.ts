// The deal that each report counts the exchange to: "1000 for 1000".
import type { Comparator } from '../finding.ts';
import { WEIGHTS } from '../weights.ts';

export const compareAgreement: Comparator = (a, b) => {
  const [one, other] = [a.told.event.agreement, b.told.event.agreement];
  if (one === null || other === null) return null;
  return one === other
    ? { score: WEIGHTS.agreement.same, reason: `both belong to the agreement ${one}` }
    : { score: WEIGHTS.agreement.different, reason: `one belongs to ${one}, the other to ${other}` };
};
