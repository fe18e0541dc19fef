// Statements in, a claim for every number near a swap word out, with what it was taken for.
import type { Claim, SwapEvent } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';

/** The step that weighs whose a number is. */
export const LIKELIEST = 'engine/likeliest';

/** @param events who got a number of which its own sentence does not say so */
export function figureClaims(statements: readonly Statement[], events: readonly SwapEvent[]): readonly Claim[] {
  const weighed = new Map(
    pickAll(events, ({ claims }) =>
      pickAll(claims, (claim) => (claim.row === LIKELIEST ? [[claim.quotes[0]?.start, claim] as const] : [])),
    ),
  );
  return pickAll(statements, (statement) =>
    statement.figures.map((figure) => weighed.get(figure.quote.start) ?? figureClaim(figure, statement)),
  );
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
