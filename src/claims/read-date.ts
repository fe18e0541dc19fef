// Tokens in, the date that begins at one of them out, in whatever words: calendar, distance, feast, stretch, the eve of another.
import type { Token } from '../domain/sentence.ts';
import { calendarDate } from './calendar-date.ts';
import { type DateContext, ofLength, type ReadDate } from './date-context.ts';
import { dayOfMonth } from './day-of-month.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { type FirstWord, firstWord, longestFrom } from './phrases.ts';
import { distanceDate, fixedDate, relativeDate, shifted, stepDate, stretch } from './relative-date.ts';

/** Null where no date begins at `at`. */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const from = readOne(tokens, at, lexicon, context);
  return from === null ? null : (readStretch(tokens, at, from, lexicon, context) ?? from);
}

/** Each kind of date is tried only where its first word may begin one. */
function readOne(tokens: readonly Token[], at: number, lexicon: Lexicon, context: DateContext): ReadDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = firstWord(lexicon, token);
  const digits = token.kind === 'number';
  const calendar =
    digits || word?.opensCalendar === true
      ? (dayOfMonth(tokens, at, lexicon, context) ?? calendarDate(tokens, at, lexicon, context))
      : null;
  if (calendar !== null) return calendar;
  const distance = digits || word?.opensNumber === true ? distanceDate(tokens, at, lexicon, context) : null;
  return distance ?? (word === undefined ? null : readPhrase(tokens, at, word, lexicon, context));
}

/** "20 April to 3 May 1953", "between 5 August and 6 September", "from Friday until Sunday". */
function readStretch(
  tokens: readonly Token[],
  at: number,
  from: ReadDate,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const { to, between, and } = lexicon.language.dates.stretch;
  const joiner = tokens[at + from.length]?.lower ?? '';
  const joined = to.includes(joiner) || (and.includes(joiner) && between.includes(tokens[at - 1]?.lower ?? ''));
  if (!joined) return null;
  const start = at + from.length + 1;
  const last = readOne(tokens, start, lexicon, context);
  if (last === null) return null;
  // The year at the end is the year of the beginning too.
  const first =
    last.absolute && !from.absolute
      ? (readOne(tokens, at, lexicon, { ...context, today: last.span.end, before: null }) ?? from)
      : from;
  const whole = stretch(first, last);
  return whole === null ? null : ofLength(whole, from.length + 1 + last.length);
}

function readPhrase(
  tokens: readonly Token[],
  at: number,
  word: FirstWord,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const entry = longestFrom(word, tokens, at)?.date ?? null;
  if (entry === null) return null;
  const { length } = entry.words;
  const next = at + length;
  if (entry.fixed !== undefined) {
    const year = /^(?:19|20)\d\d$/u.test(tokens[next]?.lower ?? '') ? Number(tokens[next]?.lower) : null;
    return ofLength(fixedDate(entry.fixed, year, context), year === null ? length : length + 1);
  }
  if (entry.relative !== undefined) return ofLength(relativeDate(entry.relative, context), length);
  return entry.step === undefined ? null : readStep(tokens, next, entry, entry.step, lexicon, context);
}

/** "the following day"; "the day before", of the date named before; "the day before Easter", of the date that follows. */
function readStep(
  tokens: readonly Token[],
  next: number,
  entry: Entry,
  days: number,
  lexicon: Lexicon,
  context: DateContext,
): ReadDate | null {
  const { length } = entry.words;
  if (entry.beside === undefined) return ofLength(stepDate(days, context), length);
  const of = readOne(tokens, next, lexicon, context);
  if (of !== null) return ofLength(shifted(of, days), length + of.length);
  // "the day after the talks" is dated by the talks.
  const ends = tokens[next] === undefined || tokens[next]?.kind === 'mark';
  return entry.beside === 'either' && ends ? ofLength(stepDate(days, context), length) : null;
}
