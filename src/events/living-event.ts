// A thread with its transfers in, whether it tells of an exchange or release of the living out, and with which transfers.
import type { EventKind, Transfer } from '../domain/event.ts';
import type { Figure } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { kindOf } from './kind-and-status.ts';
import { isNews } from './news.ts';
import type { Placed } from './placed.ts';
import type { Pair } from './sides.ts';
import type { Telling } from './tellings.ts';
import { tellsOfDead } from './tells-of-dead.ts';
import { isPlan } from './thread-draft.ts';
import type { Thread } from './threads.ts';
import { transfersOf, unknownBothWays, withTotals } from './transfers-of.ts';

export type Living = { readonly kind: EventKind; readonly transfers: readonly Transfer[] };

/** Null where nobody alive changes hands. */
export function livingEvent(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  totals: readonly Figure[],
  dead: boolean,
  around: Around,
): Living | null {
  const ofLiving = totals.filter(({ category }) => category !== 'remains');
  const known = withTotals(pair, transfersOf(placed), ofLiving);
  const counted = known.length > 0;
  if (!counted && !(pair !== null && isTold(thread, ofLiving))) return null;
  const transfers = counted || pair === null ? known : unknownBothWays(pair);
  const kind = counted ? kindOf(thread, transfers, around) : 'exchange';
  return isNews({ thread, kind, transfers, placed, counted, dead, around }) ? { kind, transfers } : null;
}

/** That there was, is to be or was not to be an exchange, and nobody says of how many. */
function isTold({ tellings, main }: Thread, totals: readonly Figure[]): boolean {
  return tellings.some(
    (telling) =>
      !isOfBodiesOnly(telling) &&
      (['event', 'cancelled', 'ongoing', ...(main ? [] : ['recap'])].some((tag) =>
        telling.cues.some((cue) => cue.tag === tag),
      ) ||
        telling.figures.some((figure) => totals.includes(figure)) ||
        (isPlan(telling) && telling.statement.tags.includes('exchange'))),
  );
}

/** "Russia and Ukraine exchanged the bodies of 50 soldiers each". */
function isOfBodiesOnly({ statement, figures }: Telling): boolean {
  return tellsOfDead(statement) && figures.length > 0 && figures.every(({ category }) => category === 'remains');
}
