// The deal that each report counts the exchange to, "1000 for 1000"; other words for it are no sign of two deals.
import type { Comparator } from '../finding.ts';
import { WEIGHTS } from '../weights.ts';

export const compareAgreement: Comparator = (a, b) => {
  const [one, other] = [a.told.event.agreement, b.told.event.agreement];
  if (one === null || other === null || nameOf(one) !== nameOf(other)) return null;
  return { score: WEIGHTS.agreement.same, reason: `both belong to the agreement ${one}` };
};

/** "1,000 for 1,000" and "1000×1000" are one: its figures name a deal better than the words around them. */
function nameOf(agreement: string): string {
  const figures = agreement.replaceAll(/(?<=\d)[,. ](?=\d{3})/g, '').match(/\d+/g);
  return figures === null ? agreement.toLowerCase() : figures.join(' ');
}
