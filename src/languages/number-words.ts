// How a language writes numbers: words, scales, dozens, pairs, ranges and how sure one is of them.
import type { Qualifier } from '../domain/event.ts';

export type NumberWords = {
  /** zero to ninety, by word. */
  readonly small: Readonly<Record<string, number>>;
  /** hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** dozen, score: times what stands before. */
  readonly dozens: Readonly<Record<string, number>>;
  /** "a hundred": words that count one before a scale. */
  readonly one: readonly string[];
  /** "two hundred and thirty". */
  readonly joiners: readonly string[];
  /** "half a hundred" and the like, whole. */
  readonly phrases: Readonly<Record<string, number>>;
  /** "hundreds", "a group of": some, not how many. */
  readonly vague: readonly string[];
  /** "the same number", "as many": what the sentence before said. */
  readonly echo: readonly string[];
  /** "half that number": how many times what the sentence before said. */
  readonly multiples: Readonly<Record<string, number>>;
  readonly ordinals: readonly string[];
  /** "52nd". */
  readonly ordinalEndings: readonly string[];
  /** "175-for-175", "307 x 307". */
  readonly pairJoiners: readonly string[];
  /** "10 to 12". */
  readonly rangeJoiners: readonly string[];
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>>;
};
