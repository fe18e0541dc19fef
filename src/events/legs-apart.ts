// An article's events in, the same out: where each side only let people go on a day of its own, each of the two is a release.
import type { SwapEvent } from '../domain/event.ts';

/** "The Taliban freed 20 on Sunday. Kabul had let a hundred go on Wednesday": nobody was handed over for them on the day. */
export function asReleases(events: readonly SwapEvent[]): readonly SwapEvent[] {
  return events.map((event) =>
    event.kind === 'exchange' && events.some((other) => areLegs(event, other)) ? { ...event, kind: 'release' } : event,
  );
}

/** Steps of one bargain: each goes one way, the two go both, and no further apart than steps are. */
function areLegs(event: SwapEvent, other: SwapEvent): boolean {
  const [to, from] = [soleReceiver(event), soleReceiver(other)];
  if (to === null || from === null || to === from || event.date.start === other.date.start) return false;
  if (!event.parties.every((id) => other.parties.includes(id))) return false;
  if (event.date.start === null || other.date.start === null) return true;
  return Math.abs(Date.parse(event.date.start) - Date.parse(other.date.start)) <= STEPS_DAYS * DAY;
}

const STEPS_DAYS = 14;
const DAY = 86_400_000;

/** Null where both get people, where nobody says how many, and of the dead. */
function soleReceiver({ kind, transfers }: SwapEvent): string | null {
  const [first, ...others] = transfers;
  const isLiving = kind === 'exchange' || kind === 'release';
  if (!isLiving || first === undefined || transfers.some(({ count }) => count === null)) return null;
  return others.every(({ to }) => to === first.to) ? first.to : null;
}
