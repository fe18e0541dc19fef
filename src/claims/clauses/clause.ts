// A clause of handing people over: its verb or noun with whoever stands in its places, by their places among the units.
import type { Verb, VerbClass } from '../../languages/index.ts';

export type ClauseVerb = {
  /** Where the verb group begins: "has not yet been". */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly does: readonly (VerbClass | 'release' | 'recovery' | 'exchange')[];
  readonly voice: 'active' | 'passive' | 'noun';
  readonly negated: boolean;
  /** "agreed to release", "called on them to release". */
  readonly infinitive: boolean;
  readonly degree: Verb['degree'];
};

/** What stands behind a verb: its objects (and what "and" joins to them) and the nouns of its prepositions; empty where it has none. */
export type VerbPlaces = {
  readonly object: readonly number[];
  readonly second: readonly number[];
  readonly by: readonly number[];
  readonly to: readonly number[];
  readonly from: readonly number[];
  readonly with: readonly number[];
  readonly for: readonly number[];
  readonly in: readonly number[];
  /** It says whereto, though that is nobody's: "to Geneva". */
  readonly goes: boolean;
  readonly each: boolean;
  readonly respectively: boolean;
};

export type Clause = VerbPlaces & {
  readonly verb: ClauseVerb;
  readonly subject: readonly number[];
  readonly owner: readonly number[];
  /** "who were released": it may tell of another time. */
  readonly relative: boolean;
  /** From its first unit to its last, exclusive. */
  readonly reach: readonly [number, number];
};
