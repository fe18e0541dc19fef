// The register of languages: an id in, its pack out; a language without a line here is not read.
import { OTHER_DATE_PARTICLES } from './date-particles.ts';
import { furniture as de } from './de/furniture.ts';
import { languageDetector } from './detect-language.ts';
import { en } from './en/index.ts';
import { furniture as es } from './es/furniture.ts';
import type { DateParticles, Furniture } from './furniture.ts';
import type { Language } from './language.ts';
import { furniture as ru } from './ru/furniture.ts';
import { furniture as uk } from './uk/furniture.ts';

export type * from './date-words.ts';
export type * from './frame.ts';
export type { DateParticles, Furniture, FurnitureRow } from './furniture.ts';
export type * from './language.ts';
export type * from './number-words.ts';
export type * from './row.ts';
export type * from './word-class.ts';

export const LANGUAGES: readonly Language[] = [en];

/** What stands around articles; more languages than are read, since their pages are cleaned and dated all the same. */
export const FURNITURE: readonly Furniture[] = [en.furniture, uk, ru, de, es];

/** What stands inside of dates, of every language that is known: pages quote others, and lie about their own. */
export const DATE_PARTICLES: readonly DateParticles[] = [
  ...FURNITURE.map(({ language, dates }) => ({ language, ...dates })),
  ...OTHER_DATE_PARTICLES,
];

/** Null where no pack knows the language. @param id BCP 47, 'en' or 'en-GB' */
export function languagePack(id: string): Language | null {
  const primary = id.toLowerCase().split(/[-_]/u)[0];
  return LANGUAGES.find((language) => language.id === primary) ?? null;
}

/** BCP 47, 'en'; null where it is none of those known. 'sparse': also a headline or a list is to be known. */
export const detectLanguage = languageDetector(FURNITURE);
