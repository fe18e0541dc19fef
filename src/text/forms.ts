// A stretch of a text in, the number of the word that stands there out: whatever is known of a word is then found by that.

/** The words that were met, by their numbers, as they are written and in small letters; and the number of one that stands in a text. */
export type Forms = {
  readonly texts: readonly string[];
  readonly lowers: readonly string[];
  /** -1 for a word that has no number. Which words have one changes nothing but how fast they are found. */
  readonly numberAt: (text: string, at: number, length: number) => number;
};

/** So many letters fit into the three numbers that stand for a word, and longer ones would hold on to the text that they were cut from. */
const LONGEST = 12;
/** Of a place in the table: the letters of its word, four in each of three numbers, and 1 more than the number of the word; 0 where it is free. */
const CELLS = 4;
const ASCII = 128;

/**
 * Letters of ASCII, or a single mark of any kind, and nothing else: no other words get a number.
 * @param most so many words get a number: those that come often come soon
 * @param places a power of two; each word has two of them where it may stand
 */
export function formsOf(most: number, places: number): Forms {
  const table = new Int32Array(places * CELLS);
  const texts: string[] = [];
  const lowers: string[] = [];
  const numberAt = (text: string, at: number, length: number): number => {
    if (length > LONGEST) return -1;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(at + i);
      if (code >= ASCII && length > 1) return -1;
      // By how many bits it moves counts modulo 32.
      if (i < 4) first |= code << (8 * i);
      else if (i < 8) second |= code << (8 * i);
      else third |= code << (8 * i);
    }
    const mixed = Math.imul(first ^ Math.imul(second, 31) ^ Math.imul(third, 961), 0x9e37_79b1);
    let place = (mixed >>> 15) & (places - 1);
    for (let tries = 0; tries < 2; tries++, place ^= 1) {
      const cell = place * CELLS;
      const known = (table[cell + 3] ?? 0) - 1;
      if (known === -1)
        return texts.length === most ? -1 : add(cell, first, second, third, text.slice(at, at + length));
      if (table[cell] === first && table[cell + 1] === second && table[cell + 2] === third) return known;
    }
    return -1;
  };
  const add = (cell: number, first: number, second: number, third: number, written: string): number => {
    table[cell] = first;
    table[cell + 1] = second;
    table[cell + 2] = third;
    lowers.push(written.toLowerCase());
    table[cell + 3] = texts.push(written);
    return texts.length - 1;
  };
  return { texts, lowers, numberAt };
}
