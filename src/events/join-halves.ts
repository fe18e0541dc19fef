// An article's events by their threads in, the same out with both halves of one bargain in one: "Hamas freed three on Sunday. Early on Monday Israel let 90 go".
import { daysBetween } from '../domain/days.ts';
import type { SwapEvent } from '../domain/event.ts';
import type { Told } from './mediators-of.ts';
import { soleReceiver } from './sole-receiver.ts';
import type { Thread } from './threads.ts';

/** The first two halves that fit: an article tells of one bargain that took more than a day. */
export function joinHalves(told: readonly Told[]): readonly Told[] {
  const alone = told.filter(({ events }) => events.length === 1);
  for (const [at, first] of alone.entries())
    for (const second of alone.slice(at + 1)) {
      const whole = joined(first, second);
      if (whole !== null) return told.flatMap((one) => (one === first ? [whole] : one === second ? [] : [one]));
    }
  return told;
}

/** Null where they are no halves of one bargain. */
function joined(first: Told, second: Told): Told | null {
  const [one] = first.events;
  const [other] = second.events;
  if (one === undefined || other === undefined || !areOpposite(one, other)) return null;
  const days = daysApart(one, other);
  const most = isInReturn(second.thread)
    ? BARGAIN_DAYS
    : isWhole(first.thread) || isWhole(second.thread)
      ? -1
      : NEXT_DAY;
  if (days === null || days > most) return null;
  const thread: Thread = { ...first.thread, tellings: [...first.thread.tellings, ...second.thread.tellings] };
  return { thread, events: [withBoth(one, other, days)] };
}

const NEXT_DAY = 1;
/** Where somebody says that it was for the other. */
const BARGAIN_DAYS = 7;

/** The living for the living, the dead for the dead; each goes one way, and how many is known. */
function areOpposite(one: SwapEvent, other: SwapEvent): boolean {
  const [to, back] = [soleReceiver(one.transfers), soleReceiver(other.transfers)];
  return (
    one.status === 'completed' &&
    other.status === 'completed' &&
    to !== null &&
    back !== null &&
    to !== back &&
    isOfDead(one) === isOfDead(other) &&
    one.parties.every((id) => other.parties.includes(id))
  );
}

function isOfDead({ kind }: SwapEvent): boolean {
  return kind === 'remains';
}

/** From the end of the earlier to the start of the later one; null where either is of no day. */
function daysApart({ date: one }: SwapEvent, { date: other }: SwapEvent): number | null {
  if (one.precision !== 'day' || other.precision !== 'day') return null;
  const [first, second] = [one, other].toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  if (first?.end == null || second?.start == null) return null;
  return daysBetween(first.end, second.start);
}

/** "as their part of the bargain". */
function isInReturn({ tellings }: Thread): boolean {
  return tellings.some(({ statement: { tags } }) => tags.includes('inReturn'));
}

/** "carried out another exchange, the second since Friday": with its own other half, whether anybody counts it or not. */
function isWhole({ tellings }: Thread): boolean {
  return tellings.some(({ flags, statement: { tags } }) => flags.has('separate') || tags.includes('exchange'));
}

function withBoth(one: SwapEvent, other: SwapEvent, days: number): SwapEvent {
  const start = [one, other].map(({ date }) => date.start ?? '').toSorted()[0] ?? null;
  const end = [one, other].map(({ date }) => date.end ?? '').toSorted()[1] ?? null;
  return {
    ...one,
    kind: isOfDead(one) ? 'remains' : 'exchange',
    date: days > NEXT_DAY ? one.date : { ...one.date, start, end, quotes: [...one.date.quotes, ...other.date.quotes] },
    transfers: [...one.transfers, ...other.transfers],
    named: union(one.named, other.named),
    rules: union(one.rules, other.rules),
    claims: union(one.claims, other.claims),
    evidence: { ...one.evidence, status: [...one.evidence.status, ...other.evidence.status].slice(0, 2) },
  };
}

function union<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  return [...new Set([...a, ...b])];
}
