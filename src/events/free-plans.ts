// A plan in, told above the news, whether it is of others than those who came out; and the thread of such plans.
import type { DateSpan } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';
import { type Draft, isNews, isPlan, open, sameSpan } from './thread-draft.ts';

/** All numbers that are told as done, on a day of these, or of an exchange that was. */
export function valuesOfNews(tellings: readonly Telling[], today: string | null): ReadonlySet<number | null> {
  const news = tellings.filter(
    (one) =>
      !isPlan(one) && !one.flags.has('recap') && (one.date === null ? isToldDone(one) : isNews(one.date.span, today)),
  );
  return new Set(pickAll(news, (one) => one.figures.filter(counts).map(({ value }) => value)));
}

/** "Roughly 250 on each side were traded". */
function isToldDone({ flags, figures }: Telling): boolean {
  return flags.has('event') && !flags.has('hypothetical') && figures.some(({ meaning }) => meaning === 'each');
}

/** "Russia still has to hand back 3,000", above "It returned 88 on Thursday": a plan of others than those who came. */
export function isOfOthers({ figures, flags, date }: Telling, news: ReadonlySet<number | null>): boolean {
  // Put off, or of a weekday that may as well lie behind.
  if (flags.has('postponed') || date?.weekdayOnly === true) return false;
  const own = figures.filter(counts);
  return news.size > 0 && own.length > 0 && !own.some(({ value }) => news.has(value));
}

export function openPlan(threads: Draft[], date: DateSpan | null): Draft {
  const known = threads.find(
    (thread) => thread.planned && !thread.main && (date === null ? thread.date === null : sameSpan(date, thread.date)),
  );
  return known ?? open(threads, { date, planned: true, recap: false, separate: false });
}
