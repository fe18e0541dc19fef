// A thread with its transfers in, whether it tells of an exchange or release of the living out, and with which transfers.
import type { EventKind, Transfer } from '../domain/event.ts';
import type { Cue, Figure, Statement } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { speaks } from './asserts.ts';
import { areEnemies, countedSides } from './evidence-of-thread.ts';
import { kindOf } from './kind-and-status.ts';
import { counts } from './moves.ts';
import { isNews } from './news.ts';
import type { Placed } from './placed.ts';
import type { Pair } from './sides.ts';
import type { Telling } from './tellings.ts';
import { namesLiving, tellsOfDead } from './tells-of-dead.ts';
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
  dead: readonly Placed[],
  around: Around,
): Living | null {
  const ofLiving = totals.filter(({ category }) => category !== 'remains');
  const known = withTotals(pair, transfersOf(placed), ofLiving);
  const counted = known.length > 0;
  if (!counted && !(pair !== null && isTold(thread, ofLiving))) return null;
  const transfers = counted ? withOtherWay(known, thread, pair) : pair === null ? known : unknownBothWays(pair);
  const deadBack = dead.some(({ direction }) => placed.some((one) => one.direction.to === direction.from));
  const kind = counted && !deadBack ? kindOf(thread, transfers, around) : 'exchange';
  const agreed = counted && isAgreed(thread, around);
  const candidate = {
    ...{ thread, kind, transfers, placed, counted, around },
    dead: dead.length > 0,
    besides: deadBack,
  };
  if (!isNews(candidate) && !(agreed && isBargain(transfers, around))) return null;
  return { kind: agreed && isFramework(transfers) ? 'agreement' : kind, transfers };
}

/** "The exchange has taken place … the same number of Russian servicemen was returned, and neither gave a figure": the other way as well. */
function withOtherWay(known: readonly Transfer[], { main, tellings }: Thread, pair: Pair | null): readonly Transfer[] {
  const [one, second] = known;
  // "106 came home. Kyiv did not say how many it had given in return".
  if (
    one !== undefined &&
    pair !== null &&
    tellings.some(({ flags }) => flags.has('unknown_return')) &&
    known.every(({ to }) => to === one.to)
  )
    return [...known, ...unknownBothWays(pair).filter(({ to }) => to !== one.to)];
  if (!main || pair === null || one === undefined || one.count !== null || second !== undefined) return known;
  const echoed = tellings.some(({ figures }) => figures.some(({ echo, value }) => echo && value === null));
  // "Russia handed over a group of men and got the same number back": somebody is said to have gone, or that there was an exchange.
  const took = tellings.some(({ flags, figures }) => flags.has('event') || figures.some(isOfUncounted));
  return echoed && took ? [one, ...unknownBothWays(pair).filter(({ to }) => to !== one.to)] : known;
}

function isOfUncounted({ value, echo, verb, meaning }: Figure): boolean {
  return value === null && !echo && verb !== null && meaning === 'side';
}

/** "Under a pact signed on Friday each will set 500 free": agreed, and nobody says for when. */
function isAgreed({ planned, begun, cancelled, date, tellings }: Thread, { title, opening }: Around): boolean {
  const agrees = (statement: Statement | null): boolean => speaks(statement, ['agree', 'deal']);
  return (
    planned &&
    !begun &&
    !cancelled &&
    date.start === null &&
    !tellings.some(({ flags }) => flags.has('postponed')) &&
    (agrees(title) ||
      opening.some(agrees) ||
      tellings.some(({ figures, statement }) => figures.some(counts) && agrees(statement)))
  );
}

/** "1,000 for 1,000", "at least 1,200 people", "1,700 for 1,200": a number to be filled with names. "32 for two" has its names. */
function isFramework(transfers: readonly Transfer[]): boolean {
  const [first, ...others] = transfers;
  if (first === undefined) return false;
  if (transfers.some(({ count }) => (count ?? 0) >= TOO_MANY_FOR_NAMES)) return true;
  return others.length === 0 ? first.qualifier !== 'exact' : others.every(({ count }) => count === first.count);
}

const TOO_MANY_FOR_NAMES = 500;

/** Both sides are to get people, and are enemies; somebody calls them captives, since navies lend each other officers too. */
function isBargain(transfers: readonly Transfer[], { statements, title }: Around): boolean {
  const calls = ({ tags }: Statement): boolean => tags.includes('captiveWord');
  return (
    countedSides(transfers) > 1 &&
    transfers.some(areEnemies) &&
    ((title !== null && calls(title)) || statements.some(calls))
  );
}

/** That there was, is to be or was not to be an exchange, and nobody says of how many. */
function isTold({ tellings, main }: Thread, totals: readonly Figure[]): boolean {
  return tellings.some(
    (telling) =>
      !isOfBodiesOnly(telling) &&
      (['event', 'cancelled', 'ongoing', 'begun', ...(main ? [] : ['recap'])].some((tag) =>
        telling.cues.some((cue) => cue.tag === tag),
      ) ||
        telling.figures.some((figure) => totals.includes(figure)) ||
        (isPlan(telling) && telling.statement.tags.includes('exchange'))),
  );
}

/** "Russia and Ukraine exchanged the bodies of 50 soldiers each". */
function isOfBodiesOnly({ statement, figures, cues }: Telling): boolean {
  if (figures.length === 0 || !tellsOfDead(statement)) return false;
  if (!figures.every(({ category }) => category === 'remains')) return false;
  // "An exchange of prisoners took place, and Kyiv got 1,200 bodies": of the living, and not of these.
  const isOfOthers = (cue: Cue): boolean => cue.tag === 'event' && figures.every(({ clause }) => clause !== cue.clause);
  return !(namesLiving(statement) && cues.some(isOfOthers));
}
