// A statement or a figure in, the same with something changed out: written field by field, since a copy with "..." is of another shape.
import { figureAs } from '../domain/figure.ts';
import type { Cue, Figure, Statement } from '../domain/statement.ts';

/** `statement` itself where these are its own figures. */
export function withFigures(statement: Statement, figures: readonly Figure[]): Statement {
  const own = statement.figures;
  if (figures.length === own.length && figures.every((figure, at) => figure === own[at])) return statement;
  return statementAs(statement, figures, statement.cues);
}

export function withCues(statement: Statement, cues: readonly Cue[]): Statement {
  return statementAs(statement, statement.figures, cues);
}

function statementAs(statement: Statement, figures: readonly Figure[], cues: readonly Cue[]): Statement {
  return {
    sentence: statement.sentence,
    paragraph: statement.paragraph,
    role: statement.role,
    quote: statement.quote,
    today: statement.today,
    figures,
    opposed: statement.opposed,
    dates: statement.dates,
    cues,
    parties: statement.parties,
    persons: statement.persons,
    pairs: statement.pairs,
    mediators: statement.mediators,
    lands: statement.lands,
    places: statement.places,
    speaker: statement.speaker,
    subject: statement.subject,
    tags: statement.tags,
  };
}

export type Change = Partial<
  Pick<Figure, 'category' | 'nationality' | 'to' | 'from' | 'meaning' | 'verb' | 'partOf' | 'row' | 'reach' | 'cues'>
>;

export function changed(figure: Figure, change: Change): Figure {
  const anew = figureAs(figure);
  anew.category = change.category ?? figure.category;
  anew.nationality = told(change.nationality, figure.nationality);
  anew.nations = undefined;
  anew.to = told(change.to, figure.to);
  anew.from = told(change.from, figure.from);
  anew.meaning = change.meaning ?? figure.meaning;
  anew.verb = told(change.verb, figure.verb);
  anew.times = 1;
  anew.partOf = told(change.partOf, figure.partOf);
  anew.row = change.row ?? figure.row;
  anew.reach = change.reach ?? figure.reach;
  anew.cues = change.cues ?? figure.cues;
  return anew;
}

/** Null is said, undefined is not. */
function told<Value>(now: Value | undefined, before: Value): Value {
  return now === undefined ? before : now;
}
