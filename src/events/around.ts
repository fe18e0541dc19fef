// What the article as a whole says, for each of its threads: its sides, and whether its news is a handing over at all.
import type { Statement } from '../domain/statement.ts';
import type { Pair } from './sides.ts';

export type Around = {
  readonly pair: Pair | null;
  /** Whose people the article is about: breaks ties. */
  readonly home: string | null;
  readonly statements: readonly Statement[];
  /** True where the article has a swap word at all: a one-sided report is then of an exchange. */
  readonly swaps: boolean;
  /** True where the headline or the first sentence says that people were handed over. */
  readonly headline: boolean;
  /** True where the headline denies the news. */
  readonly denied: boolean;
  /** True where the headline or the lead speaks of gangs, ransom, deportation, amnesty. */
  readonly crime: boolean;
  /** True where somebody knows the day of publication. */
  readonly dated: boolean;
};
