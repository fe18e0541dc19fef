// A thread and its transfers in, whether it is an exchange or a release and how far it went out.
import { daysBetween } from '../domain/days.ts';
import type { EventKind, EventStatus, Transfer } from '../domain/event.ts';
import { groupBy } from '../domain/group-by.ts';
import { pickAll } from '../domain/pick.ts';
import type { Statement } from '../domain/statement.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { isDone } from './half-done.ts';
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';
import { tellsOfDead } from './tells-of-dead.ts';
import { isPlan } from './thread-draft.ts';
import type { Thread } from './threads.ts';
import { areOpposite } from './ways.ts';

export function kindOf(thread: Thread, transfers: readonly Transfer[], around: Around): EventKind {
  const receivers = new Set(transfers.map((transfer) => transfer.to));
  // "Minsk handed 114 to Ukraine and nine to Lithuania": to several, and nobody gave it any.
  if (receivers.size > 1 && new Set(transfers.map((transfer) => transfer.from)).size > 1) return 'exchange';
  if (isOneWay(thread, around)) return 'release';
  const swapped = thread.tellings.some(
    (telling) =>
      telling.statement.tags.includes('swap') ||
      telling.statement.tags.includes('exchange') ||
      telling.statement.tags.includes('inReturn') ||
      telling.statement.tags.includes('even'),
  );
  const swaps = thread.main ? around.newsSwaps : around.swaps;
  return swapped || (swaps && !isGift(transfers, around)) ? 'exchange' : 'release';
}

/** Somebody says that nobody was given for them, or that they were let go beside the exchange. */
export function isOneWay({ main, date, tellings }: Thread, around: Around): boolean {
  if (main && hasNoReturn(around, date.start)) return true;
  // "197, of them 175 in an even swap and 22 outside it": of the news it is a part.
  const apart = main ? ['no_return' as const] : (['no_return', 'separate'] as const);
  return tellings.some(({ flags }) => apart.some((flag) => flags.has(flag)));
}

/** "Moscow handed eleven to Hungary. No Russian was released in return": between two that are no enemies. */
function isGift(transfers: readonly Transfer[], around: Around): boolean {
  return transfers.every(({ to, from }) => !areAdversaries(to, from)) && hasNoReturn(around, null);
}

/**
 * Somebody says so of the living of that day. Not: "A further 1,200 bodies came home. Moscow was given none in return", nor
 * "On the 28th ten were freed. That was no exchange" of news of the 30th.
 */
function hasNoReturn({ statements }: Around, day: string | null): boolean {
  const paragraphs = new Set(
    statements.filter(({ cues }) => cues.some((cue) => cue.tag === 'no_return')).map(({ paragraph }) => paragraph),
  );
  if (paragraphs.size === 0) return false;
  const told = groupBy(statements, ({ paragraph }) => paragraph);
  return [...paragraphs].some((paragraph) => {
    const beside = told.get(paragraph) ?? [];
    return !beside.some(tellsOfDead) && !(day !== null && isOfAnotherDay(beside, day));
  });
}

function isOfAnotherDay(beside: readonly Statement[], day: string): boolean {
  const days = beside.flatMap(({ dates }) =>
    dates.flatMap(({ of, span }) => (of === 'transfer' && span.precision === 'day' ? [span.start] : [])),
  );
  return days.length > 0 && !days.includes(day);
}

export function statusOf(thread: Thread): EventStatus {
  if (thread.cancelled) return 'cancelled';
  if (isStillAhead(thread)) return 'planned';
  if (thread.planned) return thread.begun ? 'ongoing' : 'planned';
  if (!thread.main) return 'completed';
  if (isStillGoingOn(thread) || awaitsReturn(thread)) return 'ongoing';
  // "They began the exchange on Monday", and nobody says of how many, or who is to come: of several days.
  const begun = thread.tellings.some((telling) => telling.flags.has('begun'));
  const counted = thread.tellings.filter((telling) => telling.figures.some(counts));
  const isAhead =
    counted.length === 0 || (counted.some(isPlan) && counted.every((one) => isPlan(one) || isOfWhole(one)));
  return begun && (isAhead || isOfLargerWhole(thread)) ? 'ongoing' : 'completed';
}

/** On a day after the reporter's nothing is done yet, whatever its verb says; where it is tomorrow, he may write in another zone. */
function isStillAhead({ date, tellings }: Thread): boolean {
  const { precision, start } = date;
  if (precision !== 'day' || start === null) return false;
  const told = tellings.map(({ statement }) => statement);
  const isAhead = told.every(({ today }) => today !== null && start > today);
  const days = isAhead && told[0]?.today != null ? daysBetween(told[0].today, start) : 0;
  return days > 1 || (days === 1 && told.some(({ cues }) => cues.some(({ tag }) => tag === 'planned')));
}

/** Not where a live page tells above, and so later, how many there were: "95 each came home … 16.31: a swap is under way". */
function isStillGoingOn({ tellings }: Thread): boolean {
  const told = tellings.find(({ flags, figures }) => flags.has('ongoing') || figures.some(counts));
  return (
    told !== undefined &&
    tellings.some(
      ({ flags, statement }) =>
        flags.has('ongoing') &&
        (told.flags.has('ongoing') || isPlan(told) || statement.paragraph === told.statement.paragraph),
    )
  );
}

/** "They began a three-day exchange of 900 today. Two flights carried 249": the first of several days. */
function isOfLargerWhole({ date, tellings }: Thread): boolean {
  return tellings.some(
    ({ flags, statement }) =>
      flags.has('begun') && flags.has('pledge') && statement.today !== null && date.start === statement.today,
  );
}

/** "The exchange of almost 900 began". */
function isOfWhole({ flags, figures }: Telling): boolean {
  return flags.has('begun') && figures.filter(counts).length === 1;
}

/** "Hamas freed four on Saturday. Israel is expected to free 200 in the afternoon." */
function awaitsReturn({ tellings }: Thread): boolean {
  const planned = pickAll(tellings, ({ figures, cues }) => {
    const plans = cues.filter((cue) => cue.tag === 'planned');
    return plans.length === 0 ? [] : figures.filter((figure) => counts(figure) && !isDone(figure, plans));
  });
  if (planned.length === 0) return false;
  const done = pickAll(tellings, ({ figures, flags }) =>
    flags.has('planned') || flags.has('postponed') ? [] : figures.filter(counts),
  );
  return planned.some(
    (plan) =>
      done.some((one) => areOpposite(one, plan)) &&
      !done.some((one) => one.value === plan.value || !areOpposite(one, plan)),
  );
}
