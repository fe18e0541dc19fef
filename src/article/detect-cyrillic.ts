// Bytes that declare no charset in, the 8-bit Cyrillic encoding that makes words of them out, or null.

/** The koi8 pair differ in four letters only: where none of them decides, the first wins the tie. */
const ENCODINGS = ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'] as const;

/** With fewer letters than this any guess is a coin toss. */
const LEAST_LETTERS = 8;

/** The letters that carry three quarters of Ukrainian and Russian text, most frequent first. */
const FREQUENT = new Set('оаеинтсрвлкмдпіу');

/**
 * The encoding in which the bytes read as words: small letters beside small letters, the frequent ones often,
 * no capital inside a word, no box drawing. Null where none does.
 */
export function detectCyrillic(sample: Uint8Array): string | null {
  let best: { encoding: string; score: number } | null = null;
  for (const encoding of ENCODINGS) {
    const score = scoreOf(new TextDecoder(encoding).decode(sample));
    if (score !== null && (best === null || score > best.score)) best = { encoding, score };
  }
  return best !== null && best.score > 0 ? best.encoding : null;
}

function scoreOf(text: string): number | null {
  let letters = 0;
  let score = 0;
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      const isLetter = character >= '\u0400' && character <= '\u04ff';
      if (isLetter) {
        letters++;
        const isSmall = character >= '\u0430' && character !== '\u0490';
        if (isSmall) score += FREQUENT.has(character) ? 2 : 0.5;
        // "оБМЕН": what windows-1251 looks like when it is read as koi8.
        else if (before >= '\u0430' && before <= '\u045f') score -= 4;
      } else if (!/[\u00a0«»–—’“”„…№°·©]/u.test(character)) {
        score -= 4;
      }
    }
    before = character;
  }
  return letters >= LEAST_LETTERS ? score / letters : null;
}
