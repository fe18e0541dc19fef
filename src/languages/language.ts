// What a language is to the engine: words by class, number words, dates, people, and rows; a folder beside en/ is a new language.
import type { Category } from '../domain/event.ts';
import type { DateWords } from './date-words.ts';
import type { Frame, Verb } from './frame.ts';
import type { Furniture } from './furniture.ts';
import type { NumberWords } from './number-words.ts';
import type { Row } from './row.ts';
import type { WordClass } from './word-class.ts';

export type PeopleWords = {
  readonly category: Category;
  readonly nouns: readonly string[];
  /** How many each of the nouns is by itself: "a couple", "father and son". */
  readonly counts?: number;
  /** Those of whom was told before: "the couple", "both men". */
  readonly definite?: true;
};

export type Language = {
  readonly id: string;
  readonly furniture: Furniture;
  readonly text: {
    /** "Lt.", "U.S.": a full stop that ends no sentence. Lower case, without the stop. */
    readonly abbreviations: ReadonlySet<string>;
    /** Beginnings and marks of lines that are links, captions, credits, embedded posts; tried on the line in small letters. */
    readonly furnitureLines: readonly RegExp[];
    /** "'s": endings that are tokens of their own; each holds an apostrophe. */
    readonly clitics: readonly string[];
  };
  /**
   * Both must be in a text that tells of a swap: stems of captives and of handing over. Tried on the text in small letters, and
   * so without the flag i, which makes such a search thirty times slower.
   */
  readonly gate: {
    readonly people: RegExp;
    readonly transfer: RegExp;
    /** Of both those that mean little else. Left out: every word counts for as much. */
    readonly sure?: { readonly people: RegExp; readonly transfer: RegExp };
    /** One of it is in the title or summary of every article that may tell of a swap. */
    readonly headline: RegExp;
  };
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>;
  readonly verbs: readonly Verb[];
  readonly people: readonly PeopleWords[];
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  /** Who is asked of names that a row of persons moves and of which the article says nothing else. */
  readonly namesBy?: 'compromise';
  readonly rows: readonly Row[];
  readonly frames: readonly Frame[];
};
