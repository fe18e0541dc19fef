// A language's verbs in, the phrases to look for in a text out: every form with every tail, each once, with all that it may do.
import type { Verb, VerbClass, VerbForm } from '../languages/index.ts';
import type { UnitTag, VerbReading } from './unit.ts';

type VerbPhrase = { readonly words: string; readonly tags: readonly UnitTag[]; readonly verb: VerbReading };

type Draft = {
  does: Set<VerbClass>;
  forms: Set<VerbForm>;
  degree: Verb['degree'];
  tails: Map<string, { readonly does: VerbClass; readonly degree: Verb['degree'] }>;
};

/** What the rows know a carrier's verb as: "were flown home" is given like "were sent home". */
const TAG: Readonly<Record<VerbClass, UnitTag>> = {
  give: 'give',
  get: 'get',
  come: 'come',
  convey: 'sent',
  swap: 'swap',
};

export function verbPhrases(verbs: readonly Verb[]): readonly VerbPhrase[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (words: string): Draft => {
    const known = drafts.get(words);
    if (known !== undefined) return known;
    const made: Draft = { does: new Set(), forms: new Set(), degree: 'captives', tails: new Map() };
    drafts.set(words, made);
    return made;
  };
  for (const { does, degree, forms, tails, gap } of verbs) {
    for (const [word, form] of forms) {
      for (const tail of tails.length === 0 ? [''] : tails) {
        const draft = draftOf(tail === '' ? word : `${word} ${tail}`);
        draft.does.add(does);
        draft.forms.add(form);
        draft.degree = surer(draft.degree, degree);
      }
      if (!gap) continue;
      const head = draftOf(word);
      head.forms.add(form);
      for (const tail of tails) if (!head.tails.has(tail)) head.tails.set(tail, { does, degree });
    }
  }
  return [...drafts].map(([words, { does, forms, degree, tails }]) => ({
    words,
    tags: degree === 'loose' || degree === 'captives' ? [] : [...does].map((one) => TAG[one]),
    verb: { does: [...does], forms: [...forms], degree, tails },
  }));
}

const BY_SURENESS: readonly Verb['degree'][] = ['sure', 'plain', 'loose', 'captives'];

function surer(a: Verb['degree'], b: Verb['degree']): Verb['degree'] {
  return BY_SURENESS.find((degree) => degree === a || degree === b) ?? 'loose';
}
