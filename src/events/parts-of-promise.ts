// Statements in, the same with what was promised told as the promise that it is out: "let 477 go, the first of 1,027 whom it had agreed to free".
import type { Cue, Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { counts } from './moves.ts';
import { areOpposite } from './ways.ts';

/** A plan that is told of a number by "whom" says nothing of the smaller one in front, which was handed over. */
export function settlePromises(statements: readonly Statement[]): readonly Statement[] {
  return statements.some(mayPromise) ? statements.map(settled) : statements;
}

function mayPromise({ role, tags, cues, figures }: Statement): boolean {
  return role === 'body' && figures.length > 1 && tags.includes('relative') && cues.some(isPlan);
}

function settled(statement: Statement): Statement {
  if (!mayPromise(statement)) return statement;
  const { figures, cues } = statement;
  return withFigures(
    statement,
    figures.map((figure, at) =>
      isPromise(figure, figures[at - 1], cues) ? changed(figure, { meaning: 'deal', verb: null }) : figure,
    ),
  );
}

function isPromise(whole: Figure, part: Figure | undefined, cues: readonly Cue[]): boolean {
  if (part === undefined || !isMoved(whole) || !isMoved(part) || areOpposite(part, whole)) return false;
  if (part.verb === null || part.reach[1] > whole.at || (part.value ?? 0) >= (whole.value ?? 0)) return false;
  return cues.some((cue) => isPlan(cue) && cue.at > whole.at && cue.at <= whole.reach[1]);
}

function isMoved(figure: Figure): boolean {
  return figure.meaning === 'side' && counts(figure) && figure.partOf === null;
}

function isPlan({ tag }: Cue): boolean {
  return tag === 'planned';
}
