// A thread with its transfers in, whether it tells of an exchange or release of the living out, and with which transfers.
import type { EventKind, Transfer } from '../domain/event.ts';
import type { Figure } from '../domain/statement.ts';
import { partyKind } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import type { Placed } from './counts.ts';
import { isVain } from './is-vain.ts';
import { kindOf } from './kind-and-status.ts';
import { isNews } from './news.ts';
import type { Pair } from './sides.ts';
import type { Telling } from './tellings.ts';
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
  const transfers = withTotals(pair, transfersOf(placed), totals);
  if (transfers.length > 0) {
    if (isVain(thread, transfers, placed, around)) return null;
    if (thread.planned && !thread.main && transfers.every((transfer) => transfer.count === null)) return null;
    const kind = kindOf(thread, transfers, around);
    if (kind === 'release' && !around.swaps && !(isFirm(placed) && isBetweenSides(thread, placed))) return null;
    return { kind, transfers };
  }
  const told = thread.tellings.some(
    (telling) =>
      telling.flags.has('event') ||
      telling.flags.has('cancelled') ||
      telling.figures.some((figure) => totals.includes(figure)) ||
      (telling.flags.has('recap') && !thread.main),
  );
  const plan =
    thread.planned &&
    (thread.main || thread.date.start !== null) &&
    thread.tellings.some((telling) => isPlan(telling) && telling.statement.tags.includes('exchange'));
  if (plan && !told && !thread.main && isPast(thread, around)) return null;
  const dated = thread.main || thread.date.start !== null;
  const hasDay = thread.tellings.some((telling) => telling.date !== null || telling.said !== null);
  if (dead && !thread.tellings.some(tellsOfLiving)) return null;
  const undated =
    thread.date.start === null ||
    // "In 2024 there were eleven exchanges".
    thread.date.precision === 'year' ||
    (around.today !== null && !hasDay && !(around.headline && !isDeal(thread)));
  if (!(told || plan) || !dated || pair === null || undated) return null;
  const unknown = unknownBothWays(pair);
  return isNews({ thread, transfers: unknown, placed, around }) ? { kind: 'exchange', transfers: unknown } : null;
}

/** "was to have taken place on 24 January", of which nothing more is said. */
function isPast(thread: Thread, around: Around): boolean {
  return thread.date.end !== null && around.today !== null && thread.date.end < around.today;
}

/** "signed a mechanism for exchanging prisoners": nobody has changed hands yet. */
function isDeal(thread: Thread): boolean {
  return thread.tellings.some((telling) => telling.flags.has('deal'));
}

/** Beside the dead: "Earlier the same day the two armies had swapped servicemen". */
function tellsOfLiving(telling: Telling): boolean {
  const { tags } = telling.statement;
  return telling.flags.has('event') && tags.includes('people') && !tags.includes('remains');
}

/** A one-sided release needs words that say who gets or who gives, not a guess. */
function isFirm(placed: readonly Placed[]): boolean {
  return placed.some(
    (one) =>
      one.figure.to !== null ||
      one.figure.nationality !== null ||
      (one.figure.from !== null && (partyKind(one.figure.from) === 'group' || one.figure.category === 'military')),
  );
}

/** An amnesty, a rescue or a ransom is no release between sides, unless people go home from another's hands by his leave. */
function isBetweenSides(thread: Thread, placed: readonly Placed[]): boolean {
  if (!thread.tellings.some((telling) => telling.statement.tags.includes('unilateral'))) return true;
  return placed.some(
    (one) => one.figure.nationality !== null && one.figure.from !== null && one.figure.nationality !== one.figure.from,
  );
}
