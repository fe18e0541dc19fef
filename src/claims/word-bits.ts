// Words in, a small table of bits out that tells of most other words, without a look-up, that they are none of these.

/** One byte a place; words of different places differ. */
export type WordBits = Uint8Array;

const PLACES = 2_048;

export function wordBitsOf(words: Iterable<string>): WordBits {
  const bits = new Uint8Array(PLACES);
  for (const word of words) bits[placeOf(word)] = 1;
  return bits;
}

/** False: it is none of them. */
export function mayHave(bits: WordBits, word: string): boolean {
  return bits[placeOf(word)] === 1;
}

/** By its length, its first two letters and its last one; the empty word has a place too. */
function placeOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1) * 7;
  return (ends + (length > 1 ? word.charCodeAt(1) * 131 : 0) + length * 17) & (PLACES - 1);
}
