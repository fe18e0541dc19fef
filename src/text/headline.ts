// A title with its summary goes in; whether the article may be about an exchange comes out, without a look at the article.
import type { Language } from '../languages/index.ts';

/** A title is short and leaves things out, so one word is enough, where the gate of a whole text asks for two near each other. */
export function headlineMayTell(words: string, languages: readonly Language[]): boolean {
  // What nothing is said of, or what is written in letters that nobody here has words for, has to be read.
  if (!isMostlyLatin(words)) return true;
  return languages.some(({ gate }) => gate.headline.test(words.toLowerCase()));
}

function isMostlyLatin(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin > 0 && latin * 2 >= letters.length;
}
