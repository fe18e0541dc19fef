// What is known of a number in, a figure out: all are made here, with the same fields in the same order.
import type { Figure } from './statement.ts';

export type FigureDraft = { -readonly [Field in keyof Figure]: Figure[Field] };

/** Every field is there, be it undefined: none can be forgotten. */
type WholeFigure = { -readonly [Field in keyof Figure]-?: Figure[Field] };

/** What is told of `figure`, in the one shape of all figures: of a copy with "..." each field would be looked up by its name. */
export function figureAs(figure: Figure): FigureDraft {
  const whole: WholeFigure = {
    quote: figure.quote,
    at: figure.at,
    clause: figure.clause,
    value: figure.value,
    high: figure.high,
    other: figure.other,
    qualifier: figure.qualifier,
    category: figure.category,
    bare: figure.bare,
    ofThem: figure.ofThem,
    more: figure.more ?? false,
    definite: figure.definite ?? false,
    those: figure.those ?? false,
    jailed: figure.jailed ?? false,
    nationality: figure.nationality,
    nations: figure.nations,
    to: figure.to,
    from: figure.from,
    meaning: figure.meaning,
    verb: figure.verb,
    speaker: figure.speaker ?? null,
    echo: figure.echo,
    times: figure.times ?? 1,
    partOf: figure.partOf,
    list: figure.list,
    persons: figure.persons,
    row: figure.row,
    reach: figure.reach,
    cues: figure.cues,
  };
  return whole;
}
