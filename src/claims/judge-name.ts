// A few words with capitals in, whether they name a person out: compromise is asked only where own tokens are unsure.
import nlp from 'compromise/two';
import type { Language } from '../languages/index.ts';

/** Whether words with capitals name a person; null: nobody knows. */
type NameJudgement = 'person' | 'other' | null;

export type JudgeName = ((words: string) => NameJudgement) | undefined;

const MOST_CHARACTERS = 60;
const OTHER = ['Place', 'Organization', 'Date', 'Demonym', 'Currency'] as const;

/** Undefined for a language whose names no package knows. */
export function nameJudgeOf(language: Language): JudgeName {
  return language.namesBy === 'compromise' ? judgeName : undefined;
}

/** The names of the news come back from article to article. */
const judged = new Map<string, NameJudgement>();
const JUDGED = 5_000;

/** null where it does not know: foreign names are often in no list. */
function judgeName(words: string): NameJudgement {
  if (words.length > MOST_CHARACTERS) return null;
  const known = judged.get(words);
  if (known !== undefined) return known;
  if (judged.size >= JUDGED) judged.clear();
  const judgement = askTagger(words);
  judged.set(words, judgement);
  return judgement;
}

function askTagger(words: string): NameJudgement {
  const read = nlp(words);
  if (read.has('#Person')) return 'person';
  return OTHER.some((tag) => read.has(`#${tag}`)) ? 'other' : null;
}
