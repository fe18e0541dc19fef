// Tokens in, the calendar date that begins at one of them out: "Friday, 18 October", "last December", "21-22 May", "2014".

import { yearSpan } from '../domain/days.ts';
import { itemAt } from '../domain/item-at.ts';
import type { Token } from '../domain/sentence.ts';
import { startsWithCapital } from './capitals.ts';
import { type DateContext, ofLength, phraseAt, type ReadDate } from './date-context.ts';
import { firstWord } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { DAYS_OF_WEEK, PREFIXES, readCalendar } from './read-calendar.ts';
import { isDash } from './read-number.ts';
import { shifted } from './relative-date.ts';

/** No date is longer: chrono sees short windows only. */
const DATE_TOKENS = 9;

/** Null where no date begins at `at`. */
export function calendarDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const length = calendarLength(tokens, at, lexicon);
  if (length === 0) return readYear(tokens, at, lexicon);
  const words = tokens
    .slice(at, at + length)
    .map((token, i) => {
      const word = i > 0 && isStretch(tokens, at + i + 1, at, lexicon) ? '-' : token.lower;
      return i > 0 && token.joined ? word : ` ${word}`;
    })
    .join('')
    .trim();
  const { sameYear, beforeLast, previous } = lexicon.language.dates;
  const same = phraseAt(tokens, at + length, sameYear);
  const year = same > 0 && context.year !== null ? ` ${context.year}` : '';
  const that = same > 0 ? 0 : beforeThatAt(tokens, at + length, lexicon);
  const said = that > 0 ? `${previous[0] ?? ''} ${words}` : `${words}${year}`;
  const reading = readCalendar(said, lexicon, context, isArticle(itemAt(tokens, at - 1), lexicon));
  if (reading === null) return null;
  const last = reading.weekdayOnly ? phraseAt(tokens, at + length, beforeLast) : 0;
  return ofLength(last > 0 ? shifted(reading, -DAYS_OF_WEEK) : reading, length + same + that + last);
}

/** "the September | before that", at the end of a clause. */
function beforeThatAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const length = phraseAt(tokens, at, lexicon.language.dates.beforeThat);
  const next = tokens[at + length];
  return length > 0 && (next === undefined || next.kind === 'mark') ? length : 0;
}

function isArticle(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && lexicon.language.dates.dayArticles.includes(token.lower);
}

/** How many tokens from `at` make one calendar date; it must hold a weekday or a month. */
function calendarLength(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { joiners } = lexicon.language.dates;
  let end = at;
  const seen = { days: 0, month: false, weekday: false, year: false };
  for (let i = at; i < tokens.length && i < at + DATE_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const next = tokens[i + 1];
    if (!seen.weekday && !seen.month && lexicon.weekdays.has(token.lower)) seen.weekday = true;
    else if (!seen.month && isMonth(tokens, i, at, seen.days > 0, lexicon)) seen.month = true;
    else if (!seen.year && seen.month && isYearNumber(token)) seen.year = true;
    else if (
      (isDayNumber(token) || isDayWord(token, lexicon)) &&
      seen.days < (isStretch(tokens, i, at, lexicon) ? 2 : 1) &&
      !seen.year
    ) {
      // A number is a day only where a month stands beside it: "May 23", "23 May"; not "on Friday, 23 men".
      if (seen.month ? tokens[i - 1]?.text === ',' : !monthFollows(tokens, i, lexicon)) break;
      // "in October 21 girls were let go": how many, and no day.
      if (isMonthAlone(tokens, at, i, lexicon) && isPeople(next, lexicon)) break;
      seen.days++;
      if (next?.joined === true && lexicon.language.numbers.ordinalEndings.includes(next.lower)) i++;
    } else if (
      i === at &&
      isPrefix(token, lexicon) &&
      next !== undefined &&
      (lexicon.months.has(next.lower) || lexicon.weekdays.has(next.lower)) &&
      isCapital(next)
    ) {
      continue;
    } else if (i > at && (joiners.includes(token.lower) || isDash(token))) continue;
    else if (seen.days === 1 && !seen.month && isStretch(tokens, i + 1, at, lexicon)) continue;
    else break;
    end = i + 1;
  }
  return seen.month || seen.weekday ? end - at : 0;
}

/** Before the number at `i`: "in October", "last October". */
function isMonthAlone(tokens: readonly Token[], at: number, i: number, lexicon: Lexicon): boolean {
  return i === at + 1 ? isWhen(tokens[at - 1], lexicon) : i === at + 2 && isPrefix(tokens[at], lexicon);
}

function isPrefix(token: Token | undefined, { language }: Lexicon): boolean {
  return token !== undefined && PREFIXES.some((prefix) => language.dates[prefix].includes(token.lower));
}

/** "21-22 May", "between 23 and 25 May", "from 23 to 25 May": the day at `i` ends a stretch. */
function isStretch(tokens: readonly Token[], i: number, at: number, lexicon: Lexicon): boolean {
  const joiner = itemAt(tokens, i - 1);
  if (joiner === undefined || !isDayNumber(tokens[i]) || i - 2 < at) return false;
  if (isDash(joiner)) return true;
  const { to, between, and } = lexicon.language.dates.stretch;
  if (!isDayNumber(itemAt(tokens, i - 2))) return false;
  return (
    to.includes(joiner.lower) || (and.includes(joiner.lower) && between.includes(itemAt(tokens, at - 1)?.lower ?? ''))
  );
}

function isMonth(tokens: readonly Token[], i: number, at: number, afterDay: boolean, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token === undefined || !lexicon.months.has(token.lower) || !isCapital(token)) return false;
  const { monthsAmbiguous, beforeMonth, last, that, following } = lexicon.language.dates;
  if (!monthsAmbiguous.includes(token.lower) || afterDay) return true;
  const skip = tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === ',' ? 2 : 1;
  if (isDayNumber(tokens[i + skip]) || isYearNumber(tokens[i + skip])) return true;
  const before = itemAt(tokens, i - 1)?.lower ?? '';
  return i === at ? beforeMonth.includes(before) : [last, that, following].some((words) => words.includes(before));
}

function isCapital(token: Token): boolean {
  return startsWithCapital(token.text) || token.text.toUpperCase() === token.text.toLowerCase();
}

function isDayNumber(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'number' &&
    /^\d{1,2}$/u.test(token.lower) &&
    Number(token.lower) >= 1 &&
    Number(token.lower) <= 31
  );
}

/** "the first of May". */
function isDayWord(token: Token, lexicon: Lexicon): boolean {
  const value = lexicon.ordinals.get(token.lower);
  return value !== undefined && value <= 31;
}

function isYearNumber(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.lower);
}

function monthFollows(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { language } = lexicon;
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || token.text === '.') return false;
    if (lexicon.months.has(token.lower) && isCapital(token)) return true;
    if (
      !isDash(token) &&
      !isDayNumber(token) &&
      !isStretch(tokens, i + 1, at, lexicon) &&
      !language.dates.joiners.includes(token.lower) &&
      !language.numbers.ordinalEndings.includes(token.lower)
    )
      return false;
  }
  return false;
}

/** "2014" alone, where no people follow it. */
function readYear(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadDate | null {
  const token = tokens[at];
  if (token === undefined || !isYearNumber(token)) return null;
  const next = tokens[at + 1];
  if (next?.joined === true && isDash(next)) return null;
  // "In 2014 Sergeant Adams was traded" is when; "2014 soldiers were traded" how many.
  if (!isWhen(itemAt(tokens, at - 1), lexicon) && isPeople(next, lexicon)) return null;
  const span = yearSpan(Number(token.lower));
  return ofLength({ span, ahead: span, absolute: true, weekdayOnly: false }, 1);
}

function isWhen(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && firstWord(lexicon, token)?.classes?.has('in') === true;
}

function isPeople(token: Token | undefined, lexicon: Lexicon): boolean {
  const word = token === undefined ? undefined : firstWord(lexicon, token);
  // "After the offensive of 2023 the old were let go".
  return word?.beginsPeople === true && word.classes?.has('definite') !== true;
}
