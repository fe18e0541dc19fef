// What follows a verb: who is its object, who stands behind which preposition, and where it ends.
import type { VerbPlaces } from './clause.ts';
import type { Tail } from './tail-at.ts';

export type Arguments = VerbPlaces & {
  /** What the word behind the people makes of the verb: "handed 20 over". */
  readonly tail: Tail | null;
  /** "was released along with four soldiers": who went the same way as its subject. */
  readonly along: readonly number[];
  readonly end: number;
};

/** The same in the making. */
export type Found = {
  -readonly [Place in keyof Arguments]: Arguments[Place] extends readonly number[] ? number[] : Arguments[Place];
};
