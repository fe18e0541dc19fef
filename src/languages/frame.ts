// Verbs of handing people over, and frames: who is who beside such a verb or noun.

export type VerbForm = 'base' | 'past' | 'participle' | 'ing';

/** give: the subject loses people. get: it wins them. come: people are the subject. convey: somebody carries them. swap: both. */
export type VerbClass = 'give' | 'get' | 'come' | 'convey' | 'swap';

/** "hand ~ over|back": a verb with what belongs to it. */
export type Verb = {
  readonly does: VerbClass;
  /** sure: done to captives and nobody else, so that a name may be its object. plain: to counted people. loose: to anything, where a side is named that they go to or come from. captives: as loose, and of captives and the dead only. */
  readonly degree: 'sure' | 'plain' | 'loose' | 'captives';
  readonly forms: readonly (readonly [word: string, form: VerbForm])[];
  /** One of these follows; where `gap`, the people may stand before it: "handed 20 over". Empty: the verb stands alone. */
  readonly tails: readonly string[];
  readonly gap: boolean;
};

/** What a word of a clause is to its verb. */
export type FrameRole = 'moved' | 'to' | 'from' | 'against';

/**
 * Who is who beside a verb or a noun of handing over: `subject`, `object`, `second` ("handed Kyiv 20"), `owner` ("Israel's release"), and what
 * follows a small word (`of`, `by`, `to`, `from`, `with`; `for`: what is given for it). The first frame that finds its people in place holds.
 */
export type Frame = {
  readonly id: string;
  readonly of: VerbClass | 'release' | 'recovery' | 'exchange';
  readonly voice: 'active' | 'passive' | 'noun';
  readonly subject?: FrameRole | undefined;
  readonly object?: FrameRole | undefined;
  readonly second?: FrameRole | undefined;
  readonly owner?: FrameRole | undefined;
  readonly by?: FrameRole | undefined;
  /** True where it says nothing unless it says whereto or wherefrom: "drove 20 men to Kyiv". */
  readonly goes?: true | undefined;
  /** What the figure's verb is to the rooms behind. */
  readonly verb: 'give' | 'get' | 'come' | 'swap';
  /** A sentence, and "20 RU>UA" for each figure that it moves. */
  readonly examples: readonly (readonly [sentence: string, ...says: string[]])[];
  readonly counterexamples?: readonly string[] | undefined;
};
