// What the clauses room hands to the steps that settle sides: a clause, with the frame that fits it.
import type { Frame } from '../languages/index.ts';
import type { Clause, Line } from './clauses/index.ts';

/** What a clause said: it is done again where the verb is left out. */
export type Reading = {
  readonly frame: Frame;
  readonly clause: Clause;
  readonly line: Line;
};

/** All of a sentence. */
export type Readings = { readonly readings: readonly Reading[]; readonly line: Line };
