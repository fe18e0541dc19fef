// Exchanges of different parties are different; one report may name more of a many-sided deal's parties than another.
import type { Comparator } from '../finding.ts';
import { NEVER } from '../weights.ts';

export const compareParties: Comparator = (a, b) => {
  const shared = [...a.parties].filter((party) => b.parties.has(party));
  const needed = Math.min(2, a.parties.size, b.parties.size);
  if (shared.length >= needed) return null;
  const names = (parties: ReadonlySet<string>) => [...parties].toSorted().join(' and ');
  return { score: NEVER, reason: `one is between ${names(a.parties)}, the other between ${names(b.parties)}` };
};
