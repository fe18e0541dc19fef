// A token in, what is known of its word out: what begins with it, and what it always is. Of words that come often it is kept by their number.
import type { Token } from '../domain/sentence.ts';
import { startsWithCapital } from './capitals.ts';
import { aloneAt, bitOf, type FirstWord, longerFrom, type PhraseReading, type Phrases } from './phrases.ts';
import { type Tags, tagsOf } from './tags.ts';

/** In one object, so that what most words are asked for is found in one place of memory. */
type KnownWord = {
  /** Undefined where nothing begins with that word. */
  readonly word: FirstWord | undefined;
  /** Of one that is always of these and nothing else, wherever no phrase begins with it. */
  readonly classes: Tags | null;
  readonly capital: boolean;
  /** Its own number among the second and third words of phrases; -1 where it is none. */
  readonly second: number;
  /** The bits of the second words of phrases that begin with it. */
  readonly bits: number;
};

/** Every word that begins anything; most words of a text are not among them and are passed at the cost of one look. */
export type Words = Phrases & {
  /** What is known of them by the form of a token, as far as it was asked. */
  readonly byForm: (KnownWord | undefined)[];
};

export function knownWord(words: Words, token: Token): KnownWord {
  const { form } = token;
  if (form === -1) return lookUp(words, token);
  const { byForm } = words;
  const known = byForm[form];
  if (known !== undefined) return known;
  const found = lookUp(words, token);
  // Without holes, so that a look costs no more than an index.
  while (byForm.length <= form) byForm.push(undefined);
  byForm[form] = found;
  return found;
}

function lookUp({ words, seconds }: Words, token: Token): KnownWord {
  const { lower, text, kind } = token;
  const word = words.get(lower);
  const classes = kind === 'number' ? null : word === undefined ? plainTags(token) : word.classes;
  return { word, classes, capital: startsWithCapital(text), second: seconds.get(lower) ?? -1, bits: word?.bits ?? 0 };
}

/** The number of `next` as a second word; -1 where no phrase begins with that word before it. */
export function secondAfter(words: Words, { bits }: KnownWord, next: Token | undefined): number {
  if (bits === 0 || next === undefined) return -1;
  const second = numberOf(words, next);
  return second !== -1 && (bits & bitOf(second)) !== 0 ? second : -1;
}

/** The number of a word among the second and third words of phrases; -1 where it is none. */
export function numberOf(words: Words, token: Token | undefined): number {
  if (token === undefined) return -1;
  return token.form === -1 ? (words.seconds.get(token.lower) ?? -1) : knownWord(words, token).second;
}

/** The longest phrase that stands at `at`; null where none does. */
export function longestAt(words: Words, tokens: readonly Token[], at: number): PhraseReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const known = knownWord(words, token);
  if (known.word === undefined) return null;
  const second = secondAfter(words, known, tokens[at + 1]);
  return (
    (second === -1 ? null : longerFrom(known.word, second, numberOf(words, tokens[at + 2]), tokens, at)) ??
    aloneAt(known.word, tokens, at)
  );
}

/** Undefined where nothing begins with that word. */
export function firstWord(words: Words, token: Token): FirstWord | undefined {
  return knownWord(words, token).word;
}

const WORD = tagsOf(['word']);
const POSSESSIVE = tagsOf(['possessive']);
const MARK = tagsOf(['mark']);
const MARKS: ReadonlyMap<string, Tags> = new Map([
  [';', tagsOf(['mark', 'stop'])],
  [',', tagsOf(['mark', 'comma'])],
  ...[...'"“”«»'].map((mark) => [mark, tagsOf(['mark', 'quotation'])] as const),
]);

/** Of a word or mark that the lexicon does not know. */
export function plainTags(token: Token): Tags {
  if (token.kind === 'mark') return MARKS.get(token.text) ?? MARK;
  return token.lower.startsWith("'s") ? POSSESSIVE : WORD;
}
