// A word in, whether it is written with a capital out; asked of every word of a text, so that ASCII is told by its code.

export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
