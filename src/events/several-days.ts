// A sentence of several exchanges and their days in, what is told of each day out: "Transfers took place on Friday and Saturday, of 1,200 bodies each."
import { addDays, daysBetween } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Cue, DateMention, Figure, Statement } from '../domain/statement.ts';
import { changed } from './changed.ts';
import { counts } from './moves.ts';

/** As many on each of the days, where one number stands for all. */
export function shareAmongDays(groups: Map<DateMention | null, readonly Figure[]>, { tags }: Statement): void {
  const days = [...groups.keys()];
  if (!tags.includes('exchanges') || days.length < 2 || !areListed(days)) return;
  const each = pickAll([...groups.values()], (figures) => figures.filter(({ meaning }) => meaning === 'each'));
  if (each.length === 1) for (const day of days) groups.set(day, each.map(ofTheDay));
}

/** Of the dead many come one way and few the other: as many on each day, not to each side. */
function ofTheDay(figure: Figure): Figure {
  return figure.category === 'remains' ? changed(figure, { meaning: 'side', verb: 'give' }) : figure;
}

/** "On Friday and Saturday 390 and 307 were freed": as many days as numbers, each its own; null where they are not told so. */
export function parallelDays(
  dates: readonly DateMention[],
  { figures }: Statement,
): ReadonlyMap<DateMention, readonly Figure[]> | null {
  if (figures.length < 2 || dates.length === 0) return null;
  if (!figures.every(isOfDay) || !figures.every(isBesideNext)) return null;
  const days = dates.length === 1 ? daysWithin(dates[0]) : areListed(dates) ? dates : [];
  if (days.length !== figures.length) return null;
  return new Map(days.map((day, i) => [day, figures.slice(i, i + 1).map(asMoved)]));
}

/** "Two swaps freed 205 and 106": where each has its day, no sum. */
function isOfDay(figure: Figure): boolean {
  return counts(figure) || (figure.meaning === 'cumulative' && figure.verb !== null);
}

function asMoved(figure: Figure): Figure {
  return counts(figure) ? figure : changed(figure, { meaning: 'side' });
}

/** "390 and 307 people", "390 Ukrainians and 307 Ukrainians": alike, and nothing but "and" between. */
function isBesideNext(figure: Figure, i: number, all: readonly Figure[]): boolean {
  const next = all[i + 1];
  if (next === undefined) return true;
  const { category, nationality, meaning } = figure;
  return (
    next.at - figure.at === 2 &&
    figure.value !== null &&
    next.meaning === meaning &&
    next.nationality === nationality &&
    (figure.bare || next.category === category)
  );
}

/** Each day of "Friday and Saturday". */
function daysWithin(date: DateMention | undefined): readonly DateMention[] {
  const { start, end, precision } = date?.span ?? {};
  if (date === undefined || precision !== 'day' || start == null || end == null) return [];
  const length = daysBetween(start, end) + 1;
  if (length < 2 || length > MOST_DAYS) return [];
  const dayOf = (span: DateSpan, i: number): DateSpan => {
    const day = span.start === null ? null : addDays(span.start, i);
    return { ...span, start: day, end: day };
  };
  return Array.from({ length }, (_, i) => ({ ...date, span: dayOf(date.span, i), ahead: dayOf(date.ahead, i) }));
}

const MOST_DAYS = 4;

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
