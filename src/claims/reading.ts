// What the clauses room hands to the steps that settle sides: a clause, with the frame that fits it.
import type { Frame } from '../languages/index.ts';
import type { Clause, Line } from './clauses/index.ts';
import type { Scene } from './scene.ts';

/** What a clause said: it is done again where the verb is left out. */
export type Reading = {
  readonly frame: Frame;
  readonly clause: Clause;
  readonly line: Line;
};

/** All of a sentence. */
export type Readings = { readonly readings: readonly Reading[]; readonly line: Line };

/** The words of a clause. */
export function wordsOf({ text, units }: Scene, clause: Clause): string {
  return text.slice(units[clause.reach[0]]?.start ?? 0, units[clause.reach[1] - 1]?.end ?? 0);
}
