// An article's events in, the same out: where each side only let people go on a day of its own, each of the two is a release.

import { daysBetween } from '../domain/days.ts';
import type { SwapEvent } from '../domain/event.ts';
import { soleReceiver } from './sole-receiver.ts';

/** "The Taliban freed 20 on Sunday. Kabul had let a hundred go on Wednesday": nobody was handed over for them on the day. */
export function asReleases(events: readonly SwapEvent[]): readonly SwapEvent[] {
  return events.map((event) =>
    event.kind === 'exchange' && events.some((other) => areLegs(event, other)) ? { ...event, kind: 'release' } : event,
  );
}

/** Steps of one bargain: each goes one way, the two go both, and no further apart than steps are. */
function areLegs(event: SwapEvent, other: SwapEvent): boolean {
  const [to, from] = [soleWay(event), soleWay(other)];
  if (to === null || from === null || to === from || event.date.start === other.date.start) return false;
  if (!event.parties.every((id) => other.parties.includes(id))) return false;
  if (event.date.start === null || other.date.start === null) return true;
  return Math.abs(daysBetween(event.date.start, other.date.start)) <= STEPS_DAYS;
}

const STEPS_DAYS = 14;

/** Null where both get people, where nobody says how many, and of the dead. */
function soleWay({ kind, transfers }: SwapEvent): string | null {
  return kind === 'exchange' || kind === 'release' ? soleReceiver(transfers) : null;
}
