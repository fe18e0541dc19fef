// An article that the first gate let pass in; whether it names who might have swapped out. Most news of cars, ships and courts ends here.
import { gazetteerForms } from '../gazetteer/index.ts';
import type { Language } from '../languages/index.ts';
import { areNear } from './gate.ts';

/** Sure words that stand nearer than this speak of captives also where one side alone is named. */
const CLOSE = 120;
/** A shorter text may leave out who they are, and costs little. */
const SHORT = 400;

/**
 * Two sides at least, or one where sure words of captives and of handing over stand close; of a short text nothing is asked.
 * @param seen title and text in small letters
 */
export function namesSides(title: string | null, text: string, seen: string, { id, gate }: Language): boolean {
  if (gate.sure === undefined || text.length < SHORT) return true;
  const named = countSides(`${title ?? ''}\n${text}`, id);
  if (named >= ENOUGH) return true;
  return named > 0 && areNear(seen, gate.sure.people, gate.sure.transfer, CLOSE);
}

const ENOUGH = 2;

/** "Kyiv", "Al-Shabaab", "Red": where a name may begin. */
const CAPITALISED = /\p{Lu}[\p{L}\p{N}]*/gu;

/** How many sides are named, counted up to two; two as well where nothing has a capital letter, since nobody knows then. */
function countSides(text: string, language: string): number {
  const forms = formsOf(language);
  CAPITALISED.lastIndex = 0;
  let first: string | null = null;
  let capitals = 0;
  for (let found = CAPITALISED.exec(text); found !== null; found = CAPITALISED.exec(text)) {
    capitals++;
    const named = sideAt(text, found.index, forms.get(found[0].toLowerCase()));
    if (named === null || named === first) continue;
    if (first !== null) return ENOUGH;
    first = named;
  }
  if (capitals === 0) return ENOUGH;
  return first === null ? 0 : 1;
}

type Form = { readonly words: string; readonly side: string };

function sideAt(text: string, at: number, forms: readonly Form[] | undefined): string | null {
  if (forms === undefined) return null;
  for (const { words, side } of forms) {
    const end = at + words.length;
    if (text.slice(at, end).toLowerCase() === words && !LETTER.test(text.charAt(end))) return side;
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;

const known = new Map<string, ReadonlyMap<string, readonly Form[]>>();

/** By the first word of each name, in small letters: whose it is; made once a language. */
function formsOf(language: string): ReadonlyMap<string, readonly Form[]> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const forms = new Map<string, Form[]>();
  for (const form of gazetteerForms(language)) {
    const words = form.words.toLowerCase();
    const [first] = words.match(/[\p{L}\p{N}]+/u) ?? [];
    if (first === undefined || !words.startsWith(first)) continue;
    const list = forms.get(first) ?? [];
    list.push({ words, side: sideOfForm(form) });
    forms.set(first, list);
  }
  known.set(language, forms);
  return forms;
}

function sideOfForm(form: ReturnType<typeof gazetteerForms>[number]): string {
  if (form.kind === 'party') return form.id;
  if (form.kind === 'land') return form.state;
  return form.kind === 'prison' ? form.holder : form.name;
}
