// The door of the events room: an article's statements in, its exchanges and the meaning of every figure out.
import type { Claim, SwapEvent } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import { adversaryOf } from '../gazetteer/index.ts';
import { agreementOf } from './agreements.ts';
import { eventsOf } from './build-event.ts';
import { chiefSides, type Pair, soleSide } from './sides.ts';
import { tellingsOf } from './tellings.ts';
import { threadsOf } from './threads.ts';

export type FoldedEvents = { readonly events: readonly SwapEvent[]; readonly figures: readonly Claim[] };

/** @param today the reporter's day; null where nobody knows it, and then no weekday is a date */
export function foldEvents(statements: readonly Statement[], today: string | null): FoldedEvents {
  const pair = chiefSides(statements) ?? understoodSides(statements);
  const home = statements.flatMap((statement) => statement.figures).find((figure) => figure.nationality !== null && pair?.includes(figure.nationality) === true)?.nationality ?? null;
  const swaps = statements.some((statement) => statement.role !== 'furniture' && (statement.tags.includes('swap') || statement.tags.includes('exchange')));
  const threads = threadsOf(tellingsOf(statements), today);
  const events = threads.flatMap((thread) => eventsOf(thread, { pair, home, statements, swaps }));
  const deal = agreementOf(statements, pair);
  const kept = deal === null ? events : [...events, deal];
  return { events: kept, figures: figureClaims(statements) };
}

/** Where one side only is named, its enemy is the other. */
function understoodSides(statements: readonly Statement[]): Pair | null {
  const sole = soleSide(statements);
  const enemy = sole === null ? null : adversaryOf(sole);
  return sole === null || enemy === null ? null : [sole, enemy];
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
