// Two numbers of those whom one giver lets go in, whether the one is of its own prisoners beside strangers out.
import type { Figure } from './statement.ts';

/** "freed ten Americans and twenty political prisoners": whoever is told beside people of another state, and is of nobody else's, is the jailer's own. */
export function isOfOwnJails({ category, nationality, jailed }: Figure, strangers: Figure): boolean {
  // "22 Pakistani fishermen and three civilian prisoners".
  if (category === 'civilian' || nationality !== null || jailed !== true) return false;
  return strangers.nationality !== null && strangers.jailed !== true;
}
