// Two dates with their precision: the same day says much, the same month little, days apart that they are two.
import { type Days, daysBetween, lengthInDays, spanInWords } from '../calendar.ts';
import type { Comparator, Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { NEVER, WEIGHTS } from '../weights.ts';

/** Dates further apart are those of two exchanges. */
export const NEAR_DAYS = 3;

/** News tells of what happened in the weeks before it; what is older has its date told. */
export const NEWS_DAYS = 45;

export const compareDate: Comparator = (a, b) => {
  if (a.days === null || b.days === null) return null;
  const apart = daysBetween(a.days, b.days);
  if (apart === 0) return { score: together(a.days, b.days), reason: overlapInWords(a, b) };
  const words = `one is dated ${spanInWords(a.told.event.date)}, the other ${spanInWords(b.told.event.date)}`;
  if (apart > NEAR_DAYS || a.dating !== 'exact' || b.dating !== 'exact') return { score: NEVER, reason: words };
  return slipped(a, b) ?? slipped(b, a) ?? { score: missed(apart), reason: words };
};

/** What the vaguer of two overlapping dates leaves open. */
function together(a: Days, b: Days): number {
  const days = Math.max(lengthInDays(a), lengthInDays(b));
  if (days <= 3) return WEIGHTS.date.sameDay;
  if (days <= 10) return WEIGHTS.date.sameWeek;
  if (days <= 31) return WEIGHTS.date.sameMonth;
  return days <= 100 ? WEIGHTS.date.sameSeason : WEIGHTS.date.sameYear;
}

function overlapInWords(a: Profile, b: Profile): string {
  const [one, other] = [spanInWords(a.told.event.date), spanInWords(b.told.event.date)];
  return one === other ? `both are dated ${one}` : `${one} and ${other} can be the same day`;
}

function missed(apart: number): number {
  return apart === 1 ? WEIGHTS.date.nextDay : WEIGHTS.date.nearDays;
}

/** Planned for the 5th, carried out on the 6th; never the other way round. */
function slipped(plan: Profile, done: Profile): Finding | null {
  const wasPlan = plan.told.event.status === 'planned' && done.told.event.status !== 'planned';
  if (!wasPlan || plan.days === null || done.days === null || done.days.from <= plan.days.to) return null;
  const [due, held] = [spanInWords(plan.told.event.date), spanInWords(done.told.event.date)];
  return { score: WEIGHTS.date.planSlipped, reason: `planned for ${due}, carried out on ${held}` };
}
