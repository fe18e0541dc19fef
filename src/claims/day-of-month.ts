// Tokens in, the bare day of a month that begins at one of them out: "on the 3rd", "Friday the 13th", "Independence Day, the 24th".

import { addDays, daySpan, isoDay, monthOf, yearOf } from '../domain/days.ts';
import { itemAt } from '../domain/item-at.ts';
import type { Token } from '../domain/sentence.ts';
import { startsWithCapital } from './capitals.ts';
import { type DateContext, ofLength, type ReadDate } from './date-context.ts';
import type { Lexicon } from './lexicon.ts';

/** Of the month that the text named last; where it named none, the last such day. Null where no such day begins at `at`. */
export function dayOfMonth(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const lead = leadAt(tokens, at, lexicon);
  if (lead === null) return null;
  const number = tokens[at + lead];
  const ending = tokens[at + lead + 1];
  if (number?.kind !== 'number' || !/^\d{1,2}$/u.test(number.lower)) return null;
  if (ending?.joined !== true || !lexicon.language.numbers.ordinalEndings.includes(ending.lower)) return null;
  const behind = monthBehind(tokens, at + lead + 2, lexicon);
  if (behind === 0 && isOfSomethingElse(tokens[at + lead + 2], lexicon)) return null;
  const day = dayIn(Number(number.lower), context);
  if (day === null) return null;
  const span = daySpan(day);
  return ofLength({ span, ahead: span, absolute: false, weekdayOnly: false }, lead + 2 + behind);
}

/** "of that month": how many tokens say that the day is of the month that was named last. */
function monthBehind(tokens: readonly Token[], at: number, { language }: Lexicon): number {
  const told = language.dates.ofThatMonth.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  return told?.length ?? 0;
}

/** "on the 50th day", "the 71st exchange"; not "on the 17th Riyadh let 104 go", "on the 12th and", "on the 14th 84". */
function isOfSomethingElse(after: Token | undefined, lexicon: Lexicon): boolean {
  if (after === undefined || after.kind !== 'word') return false;
  if (lexicon.language.dates.dayGoesOn.includes(after.lower)) return false;
  return !startsWithCapital(after.text) || lexicon.months.has(after.lower);
}

/** How many tokens from `at` lead to the number: none behind "on the", two of "Friday the"; null where no day is meant. */
function leadAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  const { dayLeads, dayArticles } = lexicon.language.dates;
  const isArticle = (i: number): boolean => dayArticles.includes(itemAt(tokens, i)?.lower ?? '');
  if (lexicon.weekdays.has(tokens[at]?.lower ?? '')) return isArticle(at + 1) ? 2 : null;
  return isArticle(at - 1) && dayLeads.includes(itemAt(tokens, at - 2)?.lower ?? '') ? 0 : null;
}

function dayIn(day: number, { month, today }: DateContext): string | null {
  if (month !== null) return isoDay(Number(month.slice(0, 4)), Number(month.slice(5)), day);
  if (today === null) return null;
  const here = isoDay(yearOf(today), monthOf(today), day);
  if (here !== null && here <= today) return here;
  const lastMonth = addDays(`${today.slice(0, 7)}-01`, -1);
  return isoDay(yearOf(lastMonth), monthOf(lastMonth), day);
}
