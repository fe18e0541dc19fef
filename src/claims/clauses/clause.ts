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

export type Clause = {
  readonly verb: ClauseVerb;
  /** Where its subject, its object (and what "and" joins to them) and so on stand; empty where it has none. */
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly second: readonly number[];
  readonly owner: readonly number[];
  readonly by: readonly number[];
  readonly to: readonly number[];
  readonly from: readonly number[];
  readonly with: readonly number[];
  readonly for: readonly number[];
  readonly in: readonly number[];
  /** It says whereto, though that is nobody's. */
  readonly goes: boolean;
  readonly each: boolean;
  /** "who were released": it may tell of another time. */
  readonly relative: boolean;
  readonly respectively: boolean;
  /** From its first unit to its last, exclusive. */
  readonly reach: readonly [number, number];
};
