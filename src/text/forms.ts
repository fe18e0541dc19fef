// A stretch of a text in, the word that stands there out as it was met first, with a number: whatever is known of a word is then found by that.

/** A word or mark as it is written. */
export type Form = { readonly text: string; readonly lower: string; readonly number: number };

/** Longer ones would hold on to the text that they were cut from. */
const LONGEST = 12;
/** Words that come often come soon; the others are nobody's. */
const MOST = 4_096;
const PLACES = 8_192;

const forms: (Form | null)[] = new Array<Form | null>(PLACES).fill(null);
let known = 0;

/** Null for a word that has no number. Which words have one changes nothing but how fast they are found. */
export function formAt(text: string, at: number, length: number): Form | null {
  if (length > LONGEST) return null;
  let hash = length;
  for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
  const first = forms[place] ?? null;
  if (first === null) return addForm(text, at, length, place);
  if (isWritten(first.text, text, at, length)) return first;
  const second = forms[place ^ 1] ?? null;
  if (second === null) return addForm(text, at, length, place ^ 1);
  return isWritten(second.text, text, at, length) ? second : null;
}

function addForm(text: string, at: number, length: number, place: number): Form | null {
  if (known === MOST) return null;
  const written = text.slice(at, at + length);
  const form = { text: written, lower: written.toLowerCase(), number: known };
  forms[place] = form;
  known++;
  return form;
}

function isWritten(word: string, text: string, at: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}
