// Events in, those without that tell again of who is named in the first out: "He was home on Thursday … Two days earlier Ann Adams had been let go for him".
import { daysBetween } from '../domain/days.ts';
import type { SwapEvent } from '../domain/event.ts';
import { isSamePerson } from '../domain/same-name.ts';

/** Nobody is handed over twice within days. */
export function withoutToldTwice(events: readonly SwapEvent[]): readonly SwapEvent[] {
  const [news, ...others] = events;
  if (news === undefined || others.length === 0 || news.named.length === 0) return events;
  return events.filter((event) => event === news || !isToldAgain(event, news));
}

function isToldAgain(event: SwapEvent, news: SwapEvent): boolean {
  const { transfers, named, status } = event;
  const told = transfers.reduce((sum, { count }) => sum + (count ?? named.length + 1), 0);
  return (
    named.length > 0 &&
    told === named.length &&
    status === news.status &&
    isNear(event, news) &&
    transfers.every((one) =>
      news.transfers.some(({ to, count }) => to === one.to && (count ?? 0) >= (one.count ?? 0)),
    ) &&
    named.every((name) => news.named.some((other) => isSamePerson(name, other)))
  );
}

/** "On Thursday", and "April 2025" of the same days. */
function isNear({ date }: SwapEvent, { date: news }: SwapEvent): boolean {
  if (date.start === null || news.start === null) return false;
  const behind = daysBetween(news.end ?? news.start, date.start);
  const before = daysBetween(date.end ?? date.start, news.start);
  return Math.max(behind, before) <= NEAR_DAYS;
}

const NEAR_DAYS = 7;
