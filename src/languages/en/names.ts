// A few words with capitals in, whether they name a person out: compromise is asked only where own tokens are unsure.
import nlp from 'compromise/two';
import type { NameJudgement } from '../language.ts';

const MOST_CHARACTERS = 60;
const OTHER = ['Place', 'Organization', 'Date', 'Demonym', 'Currency'] as const;

/** null where it does not know: foreign names are often in no list. */
export function judgeName(words: string): NameJudgement {
  if (words.length > MOST_CHARACTERS) return null;
  const read = nlp(words);
  if (read.has('#Person')) return 'person';
  return OTHER.some((tag) => read.has(`#${tag}`)) ? 'other' : null;
}
