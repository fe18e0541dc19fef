// Statements in, the same with somebody's bare number read beside what it is a number of out: "Medinsky put it at 1,248".
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { isNearTo } from './counts.ts';
import { counts } from './moves.ts';

/** A bare claim is of those of whom about as many were told; where nobody was, it is of something else. */
export function settleClaims(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ figures }) => figures.some(isBareClaim))) return statements;
  const told = pickAll(statements, ({ role, figures }) =>
    role === 'body' ? figures.filter((figure) => counts(figure) && !isBareClaim(figure) && figure.value !== null) : [],
  ).slice(0, MOST_TOLD);
  // "The deal speaks of 1,000; Moscow has talked of 1,200".
  const promised =
    told.length === 0 && statements.some(({ figures }) => figures.some(({ meaning }) => meaning === 'deal'));
  if (told.length === 0 && !promised) return statements;
  return statements.map((statement) =>
    withFigures(
      statement,
      statement.figures.map((figure) =>
        isBareClaim(figure) ? (promised ? changed(figure, { meaning: 'other' }) : settled(figure, told)) : figure,
      ),
    ),
  );
}

const MOST_TOLD = 60;

function isBareClaim({ verb, bare, value, meaning }: Figure): boolean {
  return verb === 'claim' && bare && value !== null && meaning === 'side';
}

function settled(figure: Figure, told: readonly Figure[]): Figure {
  const near = told.filter(({ value }) => isNearTo(value, figure.value));
  if (near.length === 0)
    return figure.category === 'unspecified' && isFar(figure, told) ? changed(figure, { meaning: 'other' }) : figure;
  const ofDead = near.every(({ category }) => category === 'remains');
  return ofDead && figure.category === 'unspecified' ? changed(figure, { category: 'remains' }) : figure;
}

/** Many times what was told of anybody. */
function isFar({ value }: Figure, told: readonly Figure[]): boolean {
  const living = told.filter(({ category }) => category !== 'remains');
  return (living.length > 0 ? living : told).every((one) => (value ?? 0) > (one.value ?? 0) * FAR);
}

const FAR = 4;
