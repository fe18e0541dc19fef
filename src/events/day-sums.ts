// Tellings in, the same where a number that sums up what several days brought is no day's own: "300 on Friday, 200 on Thursday: 500".
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import { changed } from './changed.ts';
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';

/** Of fewer the sum is reached by chance. */
const LEAST = 20;

/** Days of which an article gives numbers, at most. */
const MOST_DAYS = 12;

/** Of one day. */
const MOST_NUMBERS = 8;

export function withoutDaySums(tellings: readonly Telling[]): readonly Telling[] {
  const days = numbersByDay(tellings);
  if (days.length < 2) return tellings;
  const sums = sumsOf(days.slice(0, MOST_DAYS));
  const whole = wholeOf(days.slice(0, MOST_DAYS));
  if (sums.size === 0 && whole.size === 0) return tellings;
  return tellings.map((telling) => {
    const known = telling.date === null ? sums : whole;
    if (!telling.figures.some((figure) => isSum(figure, known))) return telling;
    const figures = telling.figures.map((figure) =>
      isSum(figure, known) ? changed(figure, { meaning: 'cumulative' }) : figure,
    );
    return { ...telling, figures };
  });
}

/** The whole numbers that are told of each day. */
function numbersByDay(tellings: readonly Telling[]): readonly ReadonlySet<number>[] {
  const days = new Map<string, Set<number>>();
  for (const { date, figures } of tellings) {
    const day = date?.span.precision === 'day' && date.span.start === date.span.end ? date.span.start : null;
    if (day === null) continue;
    const values = days.get(day) ?? new Set();
    for (const { value } of figures.filter(isWhole))
      if (value !== null && value >= LEAST && values.size < MOST_NUMBERS) values.add(value);
    days.set(day, values);
  }
  return [...days.values()].filter(({ size }) => size > 0);
}

/** Of two days, and of all that are told. */
function sumsOf(days: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const sums = new Set<number>();
  for (const [at, one] of days.entries())
    for (const other of days.slice(at + 1)) for (const a of one) for (const b of other) sums.add(a + b);
  const only = pickAll(days, (values) => (values.size === 1 ? [...values] : []));
  if (only.length === days.length) sums.add(only.reduce((sum, value) => sum + value, 0));
  return sums;
}

/** "On Sunday the exchange of 1,000 was completed. Friday: 390. Saturday: 307. Sunday: 303.": no day's own either, though a day stands with it. */
function wholeOf(days: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const largest = Math.max(...days.flatMap((values) => [...values]));
  const others = days
    .map((values) => [...values].filter((value) => value !== largest))
    .filter(({ length }) => length > 0);
  if (others.length < 3 || others.some(({ length }) => length > 1)) return new Set();
  return new Set(others.flat().reduce((sum, value) => sum + value, 0) === largest ? [largest] : []);
}

function isWhole(figure: Figure): boolean {
  return counts(figure) && figure.partOf === null && figure.category !== 'remains' && figure.meaning !== 'both_sides';
}

function isSum(figure: Figure, sums: ReadonlySet<number>): boolean {
  return isWhole(figure) && figure.qualifier === 'exact' && figure.value !== null && sums.has(figure.value);
}
