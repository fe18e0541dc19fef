// Statements in, the same with the parts of a number that moves nobody moved by nobody either: "41 are still held. Of these 26 are civilians."
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { counts } from './moves.ts';

export function passPartsOfHeld(statements: readonly Statement[]): readonly Statement[] {
  let held: { readonly value: number; readonly behind: Statement } | null = null;
  return statements.map((statement) => {
    if (statement.role !== 'body') return statement;
    const whole = held;
    const last = statement.figures.findLast(({ ofThem, partOf }) => !ofThem && partOf === null);
    held =
      last !== undefined && isOfNobodyMoved(last) && !last.bare ? { value: last.value ?? 0, behind: statement } : null;
    if (whole === null || !isNext(statement, whole.behind) || tellsOfMoved(statement)) return statement;
    return withFigures(
      statement,
      statement.figures.map((figure) =>
        isPart(figure, whole.value) ? changed(figure, { meaning: 'other', partOf: null }) : figure,
      ),
    );
  });
}

function isOfNobodyMoved({ meaning, category }: Figure): boolean {
  return (meaning === 'held' || meaning === 'cumulative') && category !== 'remains';
}

function isNext(statement: Statement, before: Statement): boolean {
  return statement.paragraph === before.paragraph && statement.sentence === before.sentence + 1;
}

/** "Of those who returned four are civilians": of others than those who are still held. */
function tellsOfMoved({ figures, tags, cues }: Statement): boolean {
  return figures.some(counts) || cues.length > 0 || tags.includesOne(MOVES);
}

const MOVES = ['give', 'get', 'come', 'swap', 'exchange', 'release', 'free'] as const;

function isPart({ partOf, value, nationality }: Figure, whole: number): boolean {
  return partOf === 'split' && value !== null && value < whole && nationality === null;
}
