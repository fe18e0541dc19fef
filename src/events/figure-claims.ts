// Statements in, a claim for every number near a swap word out, with what it was taken for.
import type { Claim } from '../domain/event.ts';
import type { Figure, Statement } from '../domain/statement.ts';

export function figureClaims(statements: readonly Statement[]): readonly Claim[] {
  return statements.flatMap((statement) => statement.figures.map((figure) => figureClaim(figure, statement)));
}

/** @param statement where the figure stands */
export function figureClaim(figure: Figure, statement: Statement): Claim {
  return {
    kind: 'figure',
    meaning: figure.meaning === 'each' ? 'side' : figure.meaning,
    value: figure.value,
    quotes: [figure.quote],
    sentence: statement.sentence,
    cues: figure.cues,
    ...(statement.speaker === null ? {} : { attributedTo: statement.speaker }),
    row: figure.row,
  };
}
