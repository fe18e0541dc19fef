// A row and a sentence in, the words that the row finds in it out; how a row is tried on its own examples.
import type { Sentence } from '../domain/sentence.ts';
import type { Language, Row } from '../languages/index.ts';
import { type CompiledRow, compileRows } from './compile-row.ts';
import { NO_CONTEXT } from './date-context.ts';
import { lexiconOf } from './lexicon.ts';
import { matchRow } from './match-rows.ts';
import { viewsOf } from './scene.ts';
import { asidesOf } from './skim.ts';
import type { Slot } from './slots.ts';
import { unitsOf } from './statements.ts';

/** The slot that a row speaks of first, by its kind; null means the whole match. */
const FIRST: Readonly<Record<Row['kind'], readonly Slot[]>> = {
  figure: ['n', 'a'],
  cue: [],
  mediator: ['m'],
  person: ['a'],
};

/** Everything that `row` finds in `sentence`, in the order of the text. */
export function findRow(row: Row, text: string, sentence: Sentence, language: Language): readonly string[] {
  const units = unitsOf(text, sentence, lexiconOf(language), NO_CONTEXT, new Map());
  const rows = compileRows([row]);
  const [compiled] = [rows.figure, rows.cue, rows.mediator, rows.person].flatMap(
    (table): readonly CompiledRow[] => table.rows,
  );
  if (compiled === undefined) return [];
  return viewsOf(units, asidesOf(units), rows.vocabulary).flatMap(({ units: seen, board }) =>
    matchRow(compiled, board).map((match) => {
      const slot = FIRST[row.kind].find((name) => match.slots[name] !== undefined);
      const at = slot === undefined ? undefined : match.slots[slot];
      const first = seen[at ?? match.from];
      const last = seen[at ?? match.to - 1];
      return text.slice(first?.start ?? 0, last?.end ?? 0);
    }),
  );
}
