// Statements in, statements out: "390 were freed on 20 May, 307 on 21 May" says of the second what it says of the first.
import { UNREAD } from '../domain/engine-steps.ts';
import type { DateMention, Figure, Statement } from '../domain/statement.ts';
import { changed, withFigures } from './changed.ts';
import { counts } from './tellings.ts';

/** Between a number and its day stands no more: "303 captives on 22 May". */
const BESIDE = 3;

export function readEllipses(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ dates }) => dates.length > 1)) return statements;
  return statements.map((statement) => {
    const days = statement.dates.filter((date) => date.of !== 'other' && date.of !== 'deal');
    if (statement.role !== 'body' || days.length < 2) return statement;
    let first: Figure | null = null;
    const figures = statement.figures.map((figure) => {
      const told: Figure =
        first !== null && isElided(figure) && hasDay(figure, days) ? asBefore(figure, first) : figure;
      if (counts(told) && told.partOf === null && hasDay(told, days)) first = told;
      return told;
    });
    return withFigures(statement, figures);
  });
}

function isElided(figure: Figure): boolean {
  return figure.row === UNREAD && figure.value !== null && !figure.ofThem;
}

/** A day of its own, right behind it or right before. */
function hasDay(figure: Figure, days: readonly DateMention[]): boolean {
  return days.some((day) => Math.abs(day.at - figure.at) <= BESIDE);
}

function asBefore(figure: Figure, first: Figure): Figure {
  return changed(figure, {
    meaning: first.meaning,
    verb: first.verb,
    to: figure.to ?? first.to,
    from: figure.from ?? first.from,
    nationality: figure.nationality ?? first.nationality,
    category: figure.bare && figure.category === 'unspecified' ? first.category : figure.category,
    row: first.row,
    cues: first.cues,
  });
}
