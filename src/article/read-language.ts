// What a page declares and its text in, its language out: declared where its letters agree, else known by common words.
import { detectLanguage, FURNITURE } from '../languages/index.ts';
import type { Found } from './found.ts';
import type { Clues } from './gather-clues.ts';

const SAMPLE_CHARACTERS = 4000;

const META = ['content-language', 'og:locale', 'inlanguage', 'dc.language'];

/** BCP 47 primary language, 'en'; null where neither the page nor its words say. */
export function readLanguage(clues: Clues, described: string | null, text: string): Found | null {
  const declared = [
    ['html lang', clues.htmlLanguage],
    ['json-ld', described],
    ...META.map((name) => [`meta ${name}`, clues.meta.get(name)?.[0]] as const),
  ] as const;
  const detected = detectLanguage(text);
  for (const [rule, tag] of declared) {
    const language = /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
    if (language !== undefined && isPlausible(language, text, detected)) return { value: language, rule };
  }
  return detected === null ? null : { value: detected, rule: 'common words' };
}

/** A template that says "en" over a Ukrainian or a Spanish text is not believed; a language whose words we do not know is. */
function isPlausible(language: string, text: string, detected: string | null): boolean {
  const row = FURNITURE.find((known) => known.language === language);
  if (row === undefined) return true;
  if (detected !== null && detected !== language) return false;
  const letters = text.slice(0, SAMPLE_CHARACTERS).match(/\p{L}/gu) ?? [];
  return letters.length < 40 || letters.filter((letter) => row.script.test(letter)).length > letters.length / 2;
}
