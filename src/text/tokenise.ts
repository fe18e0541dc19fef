// A stretch of text in, its tokens out: words, numbers and marks with UTF-16 offsets into the whole text.
import type { Token } from '../domain/sentence.ts';
import { formsOf } from './forms.ts';

/** Soft hyphens, zero-width and direction marks: they stand inside words and numbers and say nothing. */
const SILENT = '\\u00AD\\u200B-\\u200F\\u2060\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';
const SILENT_ALL = new RegExp(`[${SILENT}]`, 'gu');

/** The same words without what nobody sees. */
export function withoutSilent(text: string): string {
  return text.replace(SILENT_ALL, '');
}

/** "1 200" with a plain, no-break or thin space, "1,200", "1,056"; otherwise a run of digits. No alternative can match twice the same way. Groups have no names: for each match an object would be made of them. */
const TOKEN = new RegExp(
  [
    `(\\d{1,3}(?:[ \\u00A0\\u2009\\u202F,]\\d{3}(?!\\d))+|\\d[\\d${SILENT}]*(?:[.:]\\d+)?)`,
    // "M23" is a word; the x of "307x307" is none.
    `((?:\\p{L}\\.){2,}|(?![xх]\\d)[\\p{L}\\p{M}][\\p{L}\\p{M}\\d${SILENT}]*(?:['’][\\p{L}]+)*)`,
    // A link as "[words](address)": the address is no text.
    `(\\]\\([^)\\s]{0,300}\\))`,
    `[^\\s\\[\\]${SILENT}]`,
  ].join('|'),
  'gu',
);

/** Of all texts together. */
const forms = formsOf(4_096, 8_192);

/**
 * @param clitics endings that are tokens of their own, "'s", in lower case; each holds an apostrophe
 * @example tokenise("Kyiv's 1,200 men", 0, 16, ["'s"]).map((t) => t.text) // ['Kyiv', "'s", '1,200', 'men']
 */
export function tokenise(text: string, from: number, to: number, clitics: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (let at = from; at < to; ) {
    const length = plainLength(text, at, to);
    if (length < 0) at -= length;
    else if (length > 0) {
      const end = at + length;
      tokens.push(plainToken(text, at, length, before === at));
      before = end;
      at = end;
    } else {
      const next = pushMatch(tokens, text, at, to, clitics);
      if (next === -1) break;
      before = tokens.at(-1)?.end ?? -1;
      at = next;
    }
  }
  return tokens;
}

function plainToken(text: string, start: number, length: number, joined: boolean): Token {
  const end = start + length;
  const kind = kindOf(text.charCodeAt(start)) === LETTER ? 'word' : 'mark';
  const form = forms.numberAt(text, start, length);
  const exact = form === -1 ? text.slice(start, end) : (forms.texts[form] ?? '');
  const lower = form === -1 ? exact.toLowerCase() : (forms.lowers[form] ?? '');
  return { text: exact, lower, start, end, kind, joined, form };
}

/**
 * Most of a text is spaces, words and marks of ASCII, which need no pattern. How long such a word or mark at `at` is; less
 * than 0 for so many spaces; 0 where only the pattern can tell: numbers, initials, apostrophes, links, other letters.
 */
function plainLength(text: string, at: number, to: number): number {
  const first = kindOf(text.charCodeAt(at));
  if (first === SPACE) return -1;
  if (first !== LETTER) return first === MARK ? 1 : 0;
  let end = at + 1;
  while (end < to && kindOf(text.charCodeAt(end)) === LETTER) end++;
  if (end === to) return end < text.length ? 0 : end - at;
  const next = text.charCodeAt(end);
  const kind = kindOf(next);
  const ends = kind === SPACE || (kind === MARK && !(next === STOP && end - at === 1));
  return ends ? end - at : 0;
}

const STOP = 46;
const [LETTER, SPACE, MARK] = [1, 2, 3];

/** By its code: what a character is where no pattern is needed; 0 of all others. */
const KINDS = Uint8Array.from({ length: 0x2020 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/iu.test(character) && code < 128) return LETTER;
  if (character === ' ' || character === '\n') return SPACE;
  return '.,:;!?"()-–—/“”'.includes(character) ? MARK : 0;
});

function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] ?? 0) : 0;
}

/** The next token, by the pattern. @returns where to go on; -1 where there is none */
function pushMatch(tokens: Token[], text: string, at: number, to: number, clitics: readonly string[]): number {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null || match.index >= to) return -1;
  const [number, word, link] = [match[1], match[2], match[3]];
  const start = match.index;
  const end = Math.min(to, start + match[0].length);
  if (link !== undefined) return start + match[0].length;
  const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
  const cut = kind === 'word' ? cliticAt(text.slice(start, end).toLowerCase(), clitics) : 0;
  if (cut > 0) tokens.push(token(text, start, start + cut, kind, tokens.at(-1)?.end === start));
  tokens.push(token(text, start + cut, end, kind, cut > 0 || tokens.at(-1)?.end === start));
  return start + match[0].length;
}

function token(text: string, start: number, end: number, kind: Token['kind'], joined: boolean): Token {
  const exact = text.slice(start, end);
  return {
    text: exact,
    lower: withoutSilent(exact).replaceAll('’', "'").toLowerCase(),
    start,
    end,
    kind,
    joined,
    form: -1,
  };
}

/** Where the clitic begins; 0 where there is none. */
function cliticAt(word: string, clitics: readonly string[]): number {
  const straight = word.replaceAll('’', "'");
  const clitic = clitics.find((ending) => straight.length > ending.length && straight.endsWith(ending));
  return clitic === undefined ? 0 : word.length - clitic.length;
}
