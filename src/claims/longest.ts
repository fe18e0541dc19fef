// Tokens in, the longest phrases of the lexicon that begin at one of them out.
import type { Token } from '../domain/sentence.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** Every entry of the longest length that stands at `at`. */
export function longest(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Entry[] {
  const token = tokens[at];
  const candidates = token === undefined ? undefined : lexicon.byFirst.get(token.lower);
  if (candidates === undefined) return [];
  let found: Entry[] = [];
  for (const entry of candidates) {
    const length = found[0]?.words.length ?? 0;
    if (entry.words.length < length) break;
    if (stands(tokens, at, entry)) found = length === entry.words.length ? [...found, entry] : [entry];
  }
  return found;
}

function stands(tokens: readonly Token[], at: number, entry: Entry): boolean {
  for (let i = 0; i < entry.words.length; i++) if (tokens[at + i]?.lower !== entry.words[i]) return false;
  if (entry.exact === null) return true;
  const written = tokens[at]?.text ?? '';
  if (entry.exact.length <= 5 && entry.exact === entry.exact.toUpperCase())
    return written === entry.exact.slice(0, written.length);
  return /^\p{Lu}/u.test(entry.exact) ? /^\p{Lu}/u.test(written) : true;
}
