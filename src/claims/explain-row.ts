// A row and a sentence in, the words that the row finds in it out; how a row is tried on its own examples.
import type { Sentence } from '../domain/sentence.ts';
import type { Language, Row } from '../languages/index.ts';
import { NO_CONTEXT } from './date-context.ts';
import { lexiconOf } from './lexicon.ts';
import { classesOf, compileRow, matchRow } from './match-rows.ts';
import { skim } from './skim.ts';
import { unitsOf } from './statements.ts';

/** The slot that a row speaks of first, by its kind; null means the whole match. */
const SLOTS: Readonly<Record<Row['kind'], readonly string[]>> = {
  figure: ['n', 'a'],
  cue: [],
  mediator: ['m'],
  person: ['a'],
};

/** Everything that `row` finds in `sentence`, in the order of the text. */
export function findRow(row: Row, text: string, sentence: Sentence, language: Language): readonly string[] {
  const units = unitsOf(text, sentence, lexiconOf(language), NO_CONTEXT, new Map());
  const places = skim(units);
  const views = [units, places === null ? [] : places.flatMap((place) => units[place] ?? [])];
  return views.flatMap((view) =>
    matchRow(compileRow(row), view, classesOf(view)).map((match) => {
      const slot = SLOTS[row.kind].find((name) => match.slots[name] !== undefined);
      const at = slot === undefined ? undefined : match.slots[slot];
      const first = view[at ?? match.from];
      const last = view[at ?? match.to - 1];
      return text.slice(first?.start ?? 0, last?.end ?? 0);
    }),
  );
}
