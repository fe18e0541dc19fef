// Exchanges of different parties are different; one report may name more, or others, of a many-sided deal's parties than another.
import type { Comparator } from '../finding.ts';
import { NEVER, WEIGHTS } from '../weights.ts';

export const compareParties: Comparator = (a, b) => {
  const needed = Math.min(2, a.parties.size, b.parties.size);
  if (shared(a.parties, b.parties) >= needed) return null;
  const words = `one is between ${names(a.parties)}, the other between ${names(b.parties)}`;
  return shared(a.company, b.company) < 2
    ? { score: NEVER, reason: words }
    : { score: WEIGHTS.parties.ofOneSwap, reason: `${words}: another report names them all` };
};

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((party) => b.has(party)).length;
}

function names(parties: ReadonlySet<string>): string {
  return [...parties].toSorted().join(' and ');
}
