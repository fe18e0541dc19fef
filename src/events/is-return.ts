// A telling and the thread before it in, whether it tells of the other half of that bargain out.
import { daysBetween } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';
import type { Draft } from './thread-draft.ts';

/** "Eight came home on Thursday, and in return 30 left their cells early on Friday": the other half of one bargain. */
export function isReturn(telling: Telling, span: DateSpan | null, { tellings, date }: Draft): boolean {
  const last = tellings.at(-1);
  if (!isBack(telling) || span?.start == null || date?.start == null || last?.figures.some(counts) !== true)
    return false;
  const days = daysBetween(date.start, span.start);
  return days >= 0 && days <= RETURN_DAYS && telling.statement.sentence - last.statement.sentence <= 1;
}

const RETURN_DAYS = 2;

export function isBack(telling: Telling): boolean {
  return telling.statement.tags.includes('inReturn') && telling.figures.some(counts);
}
