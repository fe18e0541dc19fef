// Statements in, the same out where one only counts who was told of before: "Dozens were allowed home on Monday. There were 33, said the ombudsman".
import { UNREAD } from '../domain/engine-steps.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { type Change, changed, withFigures } from './changed.ts';

/** The number stands no further behind those whom it counts. */
const NEAR_SENTENCES = 2;

/** A count of nobody in particular takes its people, and where they went, from the last who moved and were not counted. */
export function countBehind(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ figures }) => figures.some(isCount))) return statements;
  let open: { readonly figure: Figure; readonly sentence: number } | null = null;
  return statements.map((statement) => {
    if (statement.role !== 'body') return statement;
    const figures = statement.figures.map((figure): Figure => {
      if (isUncounted(figure)) open = { figure, sentence: statement.sentence };
      if (!isCount(figure)) return figure;
      const told = open !== null && statement.sentence - open.sentence <= NEAR_SENTENCES ? open.figure : null;
      open = null;
      return told === null
        ? changed(figure, { meaning: 'other', verb: null, row: UNREAD })
        : changed(figure, telling(told));
    });
    return withFigures(statement, figures);
  });
}

function isCount(figure: Figure): boolean {
  return figure.verb === 'count';
}

/** "Dozens of people were allowed home", "a group of its servicemen". */
function isUncounted({ value, meaning, partOf, verb }: Figure): boolean {
  return value === null && partOf === null && verb !== null && (meaning === 'side' || meaning === 'each');
}

function telling({ meaning, verb, to, from, nationality, category }: Figure): Change {
  return { meaning, verb, to, from, nationality, category };
}
