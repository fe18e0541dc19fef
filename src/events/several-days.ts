// A sentence of several exchanges and their days in, what is told of each day out: "Transfers took place on Friday and Saturday, of 1,200 bodies each."
import { pickAll } from '../domain/pick.ts';
import type { Cue, DateMention, Figure, Statement } from '../domain/statement.ts';

/** As many on each of the days, where one number stands for all. */
export function shareAmongDays(groups: Map<DateMention | null, Figure[]>, { tags }: Statement): void {
  const days = [...groups.keys()];
  if (!tags.includes('exchanges') || days.length < 2 || !areListed(days)) return;
  const each = pickAll([...groups.values()], (figures) => figures.filter(({ meaning }) => meaning === 'each'));
  if (each.length === 1) for (const day of days) groups.set(day, [...each]);
}

/** "on Friday and | on Saturday". */
function areListed(days: readonly (DateMention | null)[]): boolean {
  const places = days.map((date) => date?.at ?? Number.NaN).toSorted((a, b) => a - b);
  return places.every((at, i) => i === 0 || at - (places[i - 1] ?? 0) <= LISTED);
}

const LISTED = 3;

/** "19, 20 and 26 June. Three more exchanges, of the seriously ill above all": of the days that stand before it. */
export function isOfSeveralDays({ tags, dates, figures }: Statement, days: readonly DateMention[]): boolean {
  const moves = figures.some(({ meaning }) => meaning === 'side' || meaning === 'each' || meaning === 'both_sides');
  return days.length > 1 && dates.length === 0 && tags.includes('exchanges') && !moves;
}

/** That each of them took place. */
export function eventOf({ quote }: Statement): Cue {
  return { tag: 'event', quote, at: 0, to: 0, clause: 0, row: 'engine/several-days' };
}
