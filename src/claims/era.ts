// The units of a sentence up to a date in, the year out of which the sentence, and what follows it, then tells: "After the offensive of 2023 …".

import { yearOf, yearSpan } from '../domain/days.ts';
import type { DateSpan } from '../domain/event.ts';
import { isHistory } from './date-context.ts';
import { anyOf, HANDS_OVER } from './tags.ts';
import type { DateReading, Unit } from './unit.ts';

/** "Back in", "At the end of", "After the summer offensive of". */
const OPENING = 8;

/** Null where that date is no year or season of long ago, or is of what was done to somebody then. */
export function eraOf(before: readonly Unit[], { span, absolute }: DateReading, today: string | null): DateSpan | null {
  if (today === null || span.start === null || before.length > OPENING) return null;
  if (span.precision === 'day' || !(absolute || span.precision === 'year')) return null;
  if (!isHistory(span.start, today) || yearOf(span.start) === yearOf(today)) return null;
  return before.some(({ tags }) => isOfSomebody(tags)) ? null : yearSpan(yearOf(span.start));
}

/** "Held since 2022, he …", "Russia had captured in 2023 …". */
const isOfSomebody = anyOf([
  ...HANDS_OVER,
  'comma',
  'stop',
  'tallySince',
  'capture',
  'arrest',
  'hold',
  'jailing',
  'captive',
  'captivity',
  'harm',
  'figure',
  'number',
  'pair',
  'person',
  'speech',
  'date',
]);

/** The era in which a whole sentence is told. */
export function eraTold(units: readonly Unit[], today: string | null): DateSpan | null {
  const at = units.findIndex(({ date }) => date !== undefined);
  const date = units[at]?.date;
  return date === undefined ? null : eraOf(units.slice(0, at), date, today);
}
