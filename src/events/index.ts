// The door of the events room: an article's statements in, its exchanges and the meaning of every figure out.
import type { Claim, SwapEvent } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import { eventsOf } from './build-event.ts';
import { chiefSides } from './sides.ts';
import { tellingsOf } from './tellings.ts';
import { threadsOf } from './threads.ts';

export type FoldedEvents = { readonly events: readonly SwapEvent[]; readonly figures: readonly Claim[] };

/** @param today the reporter's day; null where nobody knows it, and then no weekday is a date */
export function foldEvents(statements: readonly Statement[], today: string | null): FoldedEvents {
  const pair = chiefSides(statements);
  const home =
    statements
      .flatMap((statement) => statement.figures)
      .find((figure) => figure.nationality !== null && pair?.includes(figure.nationality) === true)?.nationality ??
    null;
  const threads = threadsOf(tellingsOf(statements), today);
  const events = threads.flatMap((thread) => eventsOf(thread, { pair, home, statements }));
  return { events, figures: figureClaims(statements) };
}

/** Every number near a swap word with what it was taken for. */
function figureClaims(statements: readonly Statement[]): readonly Claim[] {
  return statements.flatMap((statement) =>
    statement.figures.map(
      (figure): Claim => ({
        kind: 'figure',
        meaning: figure.meaning === 'each' ? 'side' : figure.meaning,
        value: figure.value,
        quotes: [figure.quote],
        sentence: statement.sentence,
        cues: figure.cues,
        ...(statement.speaker === null ? {} : { attributedTo: statement.speaker }),
        row: figure.row,
      }),
    ),
  );
}
