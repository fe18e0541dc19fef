// A statement or a figure in, the same with something changed out: written field by field, since a copy with "..." is of another shape.
import type { Figure, Statement } from '../domain/statement.ts';

/** `statement` itself where these are its own figures. */
export function withFigures(statement: Statement, figures: readonly Figure[]): Statement {
  const own = statement.figures;
  if (figures.length === own.length && figures.every((figure, at) => figure === own[at])) return statement;
  return {
    sentence: statement.sentence,
    paragraph: statement.paragraph,
    role: statement.role,
    quote: statement.quote,
    today: statement.today,
    figures,
    opposed: statement.opposed,
    dates: statement.dates,
    cues: statement.cues,
    parties: statement.parties,
    persons: statement.persons,
    pairs: statement.pairs,
    mediators: statement.mediators,
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
  return {
    quote: figure.quote,
    at: figure.at,
    clause: figure.clause,
    value: figure.value,
    high: figure.high,
    other: figure.other,
    qualifier: figure.qualifier,
    category: change.category ?? figure.category,
    bare: figure.bare,
    ofThem: figure.ofThem,
    more: figure.more ?? false,
    definite: figure.definite ?? false,
    jailed: figure.jailed ?? false,
    nationality: told(change.nationality, figure.nationality),
    to: told(change.to, figure.to),
    from: told(change.from, figure.from),
    meaning: change.meaning ?? figure.meaning,
    verb: told(change.verb, figure.verb),
    speaker: figure.speaker ?? null,
    echo: figure.echo,
    partOf: told(change.partOf, figure.partOf),
    list: figure.list,
    persons: figure.persons,
    row: change.row ?? figure.row,
    reach: change.reach ?? figure.reach,
    cues: change.cues ?? figure.cues,
  };
}

/** Null is said, undefined is not. */
function told<Value>(now: Value | undefined, before: Value): Value {
  return now === undefined ? before : now;
}
