// What a date is read against: the reporter's day, the date that the text named before, and which of the two it follows.

import { addDays } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import type { Token } from '../domain/sentence.ts';
import type { DateReading } from './unit.ts';

export type DateContext = {
  /** The day on which the article was written; null where nobody knows it. */
  readonly today: string | null;
  /** The date that the text named last: "the following day". */
  readonly before: DateSpan | null;
  /** The year that the text named last: "in April of the same year". */
  readonly year: string | null;
  /** The month that the text named last, "2024-01": "on the 3rd". */
  readonly month: string | null;
  /** True where that date stands near enough that a date without a year is of its time: the same paragraph, a history. */
  readonly near: boolean;
};

/** `length`: how many tokens it takes. */
export type ReadDate = DateReading & { readonly length: number };

/** That date, written in so many tokens. */
export function ofLength(date: DateReading, length: number): ReadDate {
  const { span, ahead, absolute, weekdayOnly, step, ofClauseBehind } = date;
  return { span, ahead, absolute, weekdayOnly, step: step === true, ofClauseBehind: ofClauseBehind === true, length };
}

/** "3 June" in a report of 2 June is tomorrow, not last year; in one of 20 May it is last year's. */
export const SLACK_DAYS = 5;

/** Nothing is known. */
export const NO_CONTEXT: DateContext = { today: null, before: null, year: null, month: null, near: false };

/** Further back than this a text that goes on without a year goes on in its own time. */
const HISTORY_DAYS = 300;

/** "On 25 December 2023 … on 3 January": the day by which the second is read; null where it is read by the reporter's. */
export function dayTold({ today, before, near }: DateContext): string | null {
  if (before === null || before.start === null) return null;
  // "In 2014, on May 31", "After the offensive of 2023 …".
  if (before.precision === 'year') return today !== null && !near ? null : `${before.start.slice(0, 4)}-07-02`;
  if (before.precision !== 'day') return null;
  if (today === null) return before.start;
  return near && isHistory(before.start, today) ? before.start : null;
}

export function isHistory(day: string, today: string): boolean {
  return day < addDays(today, -HISTORY_DAYS);
}

/** "2024-01" of a day or a month; null of what is longer. */
export function monthNamed({ start, precision }: DateSpan): string | null {
  return start !== null && (precision === 'day' || precision === 'month') ? start.slice(0, 7) : null;
}

/** How many tokens from `at` the first of these phrases that stands there takes; 0 where none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  const first = tokens[at]?.lower;
  if (first === undefined) return 0;
  for (const phrase of phrases) {
    // Nearly always it does not, and then the phrase need not be cut.
    if (!phrase.startsWith(first)) continue;
    const words = phrase.split(' ');
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length;
  }
  return 0;
}
