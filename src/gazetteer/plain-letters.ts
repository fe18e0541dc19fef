// A name as somebody spelled it in, the letters that a search compares out: small, without marks, ligatures or apostrophes that are letters.

/**
 * What the database keeps of a text that is searched is made by the same rules (src/edges/store/migrations/0020-plain-search.ts).
 * @example plainLetters('Zürich') // 'zurich'
 * @example plainLetters('Ḥodeidah, Łódź, Sukhoʼi') // 'hodeidah, lodz, sukhoi'
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(SILENT, '')
    .toLowerCase()
    .replace(OWN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** Accents, Hebrew points, Arabic vowels, and the signs that transliterations write between letters: ʼ ʿ ʹ. */
const SILENT = new RegExp(
  [
    '[\\u02b0-\\u02ff]|[\\u0300-\\u036f]|[\\u0483-\\u0487]',
    '[\\u0591-\\u05bd]|\\u05bf|[\\u05c1\\u05c2]|[\\u05c4\\u05c5]|\\u05c7|[\\u064b-\\u065f]|\\u0670',
  ].join('|'),
  'g',
);

/** Letters that are no letter with a mark to Unicode, and are to whoever types a name without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ə: 'a', ґ: 'г' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};
const OWN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
