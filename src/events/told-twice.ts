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
  const [only, second] = event.transfers;
  if (only === undefined || second !== undefined || event.named.length === 0 || only.count !== event.named.length)
    return false;
  return (
    event.status === news.status &&
    isNear(event, news) &&
    news.transfers.some(({ to, count }) => to === only.to && (count ?? 0) >= event.named.length) &&
    event.named.every((name) => news.named.some((other) => isSamePerson(name, other)))
  );
}

function isNear({ date }: SwapEvent, { date: news }: SwapEvent): boolean {
  if (date.start === null || news.start === null) return false;
  return Math.abs(daysBetween(date.start, news.start)) <= NEAR_DAYS;
}

const NEAR_DAYS = 7;
