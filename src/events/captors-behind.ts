// Statements in, the same with who let somebody go where only a sentence behind says it: "127 landed. They had been captives of the FARC".
import { UNREAD } from '../domain/engine-steps.ts';
import type { Cue, Figure, Statement } from '../domain/statement.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import { changed, withFigures } from './changed.ts';
import { counts } from './moves.ts';

/** Who held them is told no further behind. */
const NEAR_SENTENCES = 3;

export function captorsBehind(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ cues }) => cues.some(isOfCaptor))) return statements;
  const told = new Map<Figure, string>();
  let open: { readonly figures: readonly Figure[]; readonly sentence: number } | null = null;
  for (const statement of statements) {
    if (statement.role !== 'body') continue;
    const captor = captorOf(statement);
    if (captor !== null && open !== null && statement.sentence - open.sentence <= NEAR_SENTENCES)
      for (const figure of open.figures) if (areFoes(figure, captor)) told.set(figure, captor);
    const figures = statement.figures.filter(isOfUnknownGiver);
    if (figures.length > 0) open = { figures, sentence: statement.sentence };
    else if (statement.figures.some(counts)) open = null;
  }
  if (told.size === 0) return statements;
  return statements.map((statement) =>
    withFigures(
      statement,
      statement.figures.map((figure) => {
        const from = told.get(figure);
        return from === undefined ? figure : changed(figure, { from });
      }),
    ),
  );
}

function isOfCaptor({ tag }: Cue): boolean {
  return tag === 'captor';
}

/** The side that such words name last. */
function captorOf({ cues, parties }: Statement): string | null {
  const cue = cues.find(isOfCaptor);
  if (cue === undefined) return null;
  return parties.findLast(({ at, form }) => at >= cue.at && at < cue.to && form !== 'people')?.id ?? null;
}

/** "127 Sudanese landed": people of one side who came home, and nobody let them go. */
function isOfUnknownGiver(figure: Figure): boolean {
  const { meaning, verb, from, partOf, category, row } = figure;
  return (
    meaning === 'side' &&
    row !== UNREAD &&
    verb === 'come' &&
    from === null &&
    partOf === null &&
    category !== 'remains'
  );
}

function areFoes({ nationality, to }: Figure, captor: string): boolean {
  const side = to ?? nationality;
  return side !== null && side !== captor && areAdversaries(side, captor);
}
