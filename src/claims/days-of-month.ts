// Tokens in, a day told by its month out, where the two do not stand side by side: "19, 20 and 26 June", "the last day of May".

import { daySpan } from '../domain/days.ts';
import type { Token } from '../domain/sentence.ts';
import { calendarDate } from './calendar-date.ts';
import { type DateContext, ofLength, type ReadDate } from './date-context.ts';
import type { Lexicon } from './lexicon.ts';

/** A list of days is no longer. */
const MOST_DAYS = 12;

/** "19" of "19, 20 and 26 June", "24" of "May 23, 24 and 25": null where the month stands beside it anyway. */
export function listedDay(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  if (!isDay(tokens[at])) return null;
  const month = monthBehind(tokens, at, lexicon, context) ?? monthBefore(tokens, at, lexicon, context);
  if (month?.span.start == null || month.span.precision !== 'day') return null;
  const day = String(Number(tokens[at]?.lower)).padStart(2, '0');
  const start = `${month.span.start.slice(0, 8)}${day}`;
  const ahead = `${(month.ahead.start ?? start).slice(0, 8)}${day}`;
  return ofLength({ span: daySpan(start), ahead: daySpan(ahead), absolute: month.absolute, weekdayOnly: false }, 1);
}

function monthBehind(tokens: readonly Token[], at: number, lexicon: Lexicon, context: DateContext): ReadDate | null {
  const last = lastListed(tokens, at, lexicon);
  if (last === at || !lexicon.months.has(tokens[last + 1]?.lower ?? '')) return null;
  // "of these 12 and 25 May": of two days the first stands behind "on".
  const leads = lexicon.language.dates.dayLeads.includes(tokens[at - 1]?.lower ?? '');
  if (!leads && afterJoiner(tokens, at + 1, lexicon) === last && !isDay(tokens[at - 2])) return null;
  return calendarDate(tokens, last, lexicon, context);
}

/** The list must end with a mark: "on May 23, 24 men came home" lists no days. */
function monthBefore(tokens: readonly Token[], at: number, lexicon: Lexicon, context: DateContext): ReadDate | null {
  let first = at;
  for (let listed = 1; listed < MOST_DAYS; listed++) {
    const before = beforeJoiner(tokens, first - 1, lexicon);
    if (before === null || !isDay(tokens[before])) break;
    first = before;
  }
  if (first === at || !lexicon.months.has(tokens[first - 1]?.lower ?? '')) return null;
  const end = tokens[lastListed(tokens, at, lexicon) + 1];
  return end === undefined || end.kind === 'mark' ? calendarDate(tokens, first - 1, lexicon, context) : null;
}

function lastListed(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let last = at;
  for (let listed = 1; listed < MOST_DAYS; listed++) {
    const next = afterJoiner(tokens, last + 1, lexicon);
    if (next === null || !isDay(tokens[next])) break;
    last = next;
  }
  return last;
}

function beforeJoiner(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { and } = lexicon.language.dates.stretch;
  let next = at;
  if (and.includes(tokens[next]?.lower ?? '')) next--;
  if (tokens[next]?.text === ',') next--;
  return next === at ? null : next;
}

/** Behind a comma, an "and", or both. */
function afterJoiner(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { and } = lexicon.language.dates.stretch;
  let next = at;
  if (tokens[next]?.text === ',') next++;
  if (and.includes(tokens[next]?.lower ?? '')) next++;
  return next === at ? null : next;
}

function isDay(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' && /^\d{1,2}$/u.test(token.lower) && Number(token.lower) >= 1 && Number(token.lower) <= 31
  );
}

/** "the last day of May", "on the third day of January". */
export function namedDay(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const { last, day, of } = lexicon.language.dates.dayOf;
  const word = tokens[at]?.lower ?? '';
  const isLast = last.includes(word);
  const ordinal = isLast ? null : (lexicon.ordinals.get(word) ?? null);
  if (!isLast && ordinal === null) return null;
  if (!day.includes(tokens[at + 1]?.lower ?? '') || !of.includes(tokens[at + 2]?.lower ?? '')) return null;
  if (!lexicon.months.has(tokens[at + 3]?.lower ?? '')) return null;
  const month = calendarDate(tokens, at + 3, lexicon, context);
  const { start, end, precision } = month?.span ?? {};
  if (month === null || start == null || end == null || precision !== 'month') return null;
  const told = isLast ? end : `${start.slice(0, 8)}${String(ordinal).padStart(2, '0')}`;
  if (told > end) return null;
  const span = daySpan(told);
  return ofLength({ span, ahead: span, absolute: month.absolute, weekdayOnly: false }, 3 + month.length);
}
