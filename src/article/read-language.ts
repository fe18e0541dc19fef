// What a page declares and its text in, its language out: declared where its letters agree, else known by common words.
import { FURNITURE } from '../languages/index.ts';
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

/** Every page is asked: the sets are made once. */
const KNOWN = FURNITURE.map(({ language, commonWords, commonShare }) => ({
  language,
  common: new Set(commonWords),
  commonShare,
}));

/** The language whose common words the text has; null where it is none that we have rows for. */
export function detectLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE_CHARACTERS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 5) return null;
  let best: { language: string; share: number } | null = null;
  for (const { language, common, commonShare } of KNOWN) {
    const share = words.filter((word) => common.has(word)).length / words.length;
    if (share >= commonShare && (best === null || share > best.share)) best = { language, share };
  }
  return best?.language ?? null;
}

/** A template that says "en" over a Ukrainian or a Spanish text is not believed; a language whose words we do not know is. */
function isPlausible(language: string, text: string, detected: string | null): boolean {
  const row = FURNITURE.find((known) => known.language === language);
  if (row === undefined) return true;
  if (detected !== null && detected !== language) return false;
  const letters = text.slice(0, SAMPLE_CHARACTERS).match(/\p{L}/gu) ?? [];
  return letters.length < 40 || letters.filter((letter) => row.script.test(letter)).length > letters.length / 2;
}
