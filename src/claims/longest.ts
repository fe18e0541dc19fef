// Tokens in, the longest phrases of the lexicon that begin at one of them out.
import type { Token } from '../domain/sentence.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** Phrases by their first two words, the longest first, and single words: "a" begins hundreds of them, "a day" a few. */
type Phrases = {
  readonly single: ReadonlyMap<string, readonly Entry[]>;
  readonly more: ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>;
};

const known = new WeakMap<Lexicon, Phrases>();

/** Every entry of the longest length that stands at `at`. */
export function longest(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Entry[] {
  const first = tokens[at]?.lower;
  if (first === undefined) return [];
  const { single, more } = phrasesOf(lexicon);
  const second = tokens[at + 1]?.lower;
  const phrases = second === undefined ? undefined : more.get(first)?.get(second);
  const found = phrases === undefined ? [] : longestOf(phrases, tokens, at);
  return found.length > 0 ? found : longestOf(single.get(first) ?? [], tokens, at);
}

function longestOf(candidates: readonly Entry[], tokens: readonly Token[], at: number): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of candidates) {
    if (found[0] !== undefined && entry.words.length < found[0].words.length) break;
    if (stands(tokens, at, entry)) found.push(entry);
  }
  return found;
}

function phrasesOf(lexicon: Lexicon): Phrases {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const single = new Map<string, Entry[]>();
  const more = new Map<string, Map<string, Entry[]>>();
  // The lists of a lexicon are sorted: the longest first.
  for (const [first, entries] of lexicon.byFirst) {
    for (const entry of entries) {
      const second = entry.words[1];
      const lists = second === undefined ? single : (more.get(first) ?? new Map<string, Entry[]>());
      if (second !== undefined) more.set(first, lists);
      const key = second ?? first;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [entry]);
      else list.push(entry);
    }
  }
  const phrases = { single, more };
  known.set(lexicon, phrases);
  return phrases;
}

function stands(tokens: readonly Token[], at: number, entry: Entry): boolean {
  for (let i = 0; i < entry.words.length; i++) if (tokens[at + i]?.lower !== entry.words[i]) return false;
  if (entry.exact === null) return true;
  const written = tokens[at]?.text ?? '';
  if (entry.exact.length <= 5 && entry.exact === entry.exact.toUpperCase())
    return written === entry.exact.slice(0, written.length);
  return /^\p{Lu}/u.test(entry.exact) ? /^\p{Lu}/u.test(written) : true;
}
