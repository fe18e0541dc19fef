// A stretch of a text in, the word that stands there out as it was met first, with a number: whatever is known of a word is then found by that.

/** A word or mark as it is written. */
type Form = { readonly text: string; readonly lower: string; readonly number: number };

/** Null for a word that has no number. Which words have one changes nothing but how fast they are found. */
export type FormAt = (text: string, at: number, length: number) => Form | null;

/** Longer ones would hold on to the text that they were cut from. */
const LONGEST = 12;

/**
 * @param most so many words get a number: those that come often come soon
 * @param places a power of two; each word has two of them where it may stand
 */
export function formsOf(most: number, places: number): FormAt {
  const forms = new Array<Form | null>(places).fill(null);
  let known = 0;
  const add = (text: string, at: number, length: number, place: number): Form | null => {
    if (known === most) return null;
    const written = text.slice(at, at + length);
    const form = { text: written, lower: written.toLowerCase(), number: known };
    forms[place] = form;
    known++;
    return form;
  };
  return (text, at, length) => {
    if (length > LONGEST) return null;
    const place = hashOf(text, at, length) & (places - 1);
    const first = forms[place] ?? null;
    if (first === null) return add(text, at, length, place);
    if (isWritten(first.text, text, at, length)) return first;
    const second = forms[place ^ 1] ?? null;
    if (second === null) return add(text, at, length, place ^ 1);
    return isWritten(second.text, text, at, length) ? second : null;
  };
}

function hashOf(text: string, at: number, length: number): number {
  let hash = length;
  for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 13);
}

function isWritten(word: string, text: string, at: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}
