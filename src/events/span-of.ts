// A telling in, the days that it tells of out: ahead for a plan, near for what was called off, that of an entry of a live blog, that of a recap.
import { daysBetween } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import type { DateMention } from '../domain/statement.ts';
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';

export function spanOf(date: DateMention, planned: boolean, called: boolean, today: string | null): DateSpan {
  if (planned) return aheadOf(date, today);
  return called && date.weekdayOnly ? nearer(date, today) : date.span;
}

/** "was called off; they had been due to leave on Wednesday", said on Tuesday: tomorrow. */
function nearer({ span, ahead }: DateMention, today: string | null): DateSpan {
  if (today === null || span.start === null || ahead.start === null) return span;
  return daysBetween(span.start, today) > daysBetween(today, ahead.start) ? ahead : span;
}

/** Nobody plans further ahead: "was to take place on 24 January", said in March, lies behind. */
const PLAN_DAYS = 150;

function aheadOf(date: DateMention, today: string | null): DateSpan {
  const { ahead, span } = date;
  if (today === null || ahead.start === null || ahead.precision !== 'day') return ahead;
  const days = daysBetween(today, ahead.start);
  return days > PLAN_DAYS ? span : ahead;
}

/** Where a live blog goes on over midnight, the news of an entry is of the day on which it was written. */
export function dayOfEntry({ statement, figures, flags }: Telling, isOverDays: boolean): DateSpan | null {
  const day = statement.today;
  if (!isOverDays || day === null || flags.has('planned') || flags.has('recap') || !figures.some(counts)) return null;
  return { start: day, end: day, precision: 'day' };
}

/** "The last exchange that both had confirmed was on 7 March": too long ago to be the day on which somebody speaks. */
export function recalled({ said, statement }: Telling): DateSpan | null {
  if (said === null || said.span.start === null || said.span.precision !== 'day' || statement.today === null)
    return null;
  return daysBetween(said.span.start, statement.today) > SPOKEN_DAYS ? said.span : null;
}

const SPOKEN_DAYS = 7;
