// A sentence's tokens in, its units out: the longest phrases that the lexicon knows, numbers and dates, in order.
import type { Sentence, Token } from '../domain/sentence.ts';
import { startsWithCapital } from './capitals.ts';
import { type DateContext, monthNamed, type ReadDate } from './date-context.ts';
import { eraOf } from './era.ts';
import { knownWord, numberOf, plainTags, secondAfter } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import { aloneAt, longerFrom, type PhraseReading } from './phrases.ts';
import { readDate } from './read-date.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { type Tags, tagsOf } from './tags.ts';
import { type DateReading, mean, plainUnit, type Unit, type UnitDraft } from './unit.ts';

/** @param context the reporter's day; the date named before is followed from sentence to sentence */
export function readUnits(sentence: Sentence, lexicon: Lexicon, context: DateContext): readonly Unit[] {
  const { tokens } = sentence;
  const units: Unit[] = [];
  let here = context;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const known = knownWord(lexicon, token);
    const { word, classes, capital } = known;
    const second = secondAfter(lexicon, known, tokens[at + 1]);
    if (classes !== null && second === -1) {
      units.push(plainUnit(token.start, token.end, token.lower, classes, capital, token.joined, token.form));
      at++;
      continue;
    }
    const longer =
      word !== undefined && second !== -1
        ? longerFrom(word, second, numberOf(lexicon, tokens[at + 2]), tokens, at)
        : null;
    const phrase = longer ?? (word === undefined ? null : aloneAt(word, tokens, at));
    const mayNumber = token.kind === 'number' || word?.opensNumber === true;
    const date: ReadDate | null =
      mayNumber || word?.opensCalendar === true || phrase?.date != null ? readDate(tokens, at, lexicon, here) : null;
    if (date !== null && (date.ofClauseBehind === true || date.length >= (phrase?.length ?? 0))) {
      const dated = unit(tokens, at, date.length, DATE);
      dated.date = date;
      const era = date.span.precision === 'day' ? null : eraOf(units, date, context.today);
      units.push(dated);
      here = after(date, here);
      if (era !== null) here = { ...here, before: era, near: true };
      at += date.length;
      continue;
    }
    const meaning = phrase?.meaning ?? null;
    const length = meaning === null ? 0 : (phrase?.length ?? 0);
    const number = mayNumber ? readNumber(tokens, at, lexicon) : null;
    // "one-for-one" says that it was even, and counts nobody.
    const even = meaning !== null && number?.value === 1 && number.other === 1;
    if (number !== null && number.length >= length + (even ? 1 : 0)) {
      units.push(numberUnit(tokens, at, number));
      at += number.length;
      continue;
    }
    units.push(
      phrase === null || meaning === null
        ? wordUnit(token, plainTags(token))
        : mean(phraseUnit(tokens, at, phrase, meaning.tags), meaning),
    );
    at += Math.max(1, length);
  }
  return units;
}

/** What the words behind a date are read against. */
function after(date: DateReading, context: DateContext): DateContext {
  const { start } = date.span;
  // "two weeks after they had captured him" moves nothing: what follows is told from the day of the news.
  if (start === null || date.ofClauseBehind === true) return context;
  const month = monthNamed(date.span) ?? context.month;
  // A year is that of what stands right behind it only.
  const { precision } = date.span;
  const before = precision === 'day' || (context.before === null && precision === 'month') ? date.span : context.before;
  // "on June 2 and on July 3", of a plan: of which year is still open.
  const near = date.absolute || date.ahead.start === start;
  return { today: context.today, before, year: start.slice(0, 4), month, near };
}

const DATE = tagsOf(['date']);
const NUMBER_TAGS = {
  ordinal: tagsOf(['ordinal']),
  decimal: tagsOf(['thing']),
  plain: tagsOf(['number']),
  pair: tagsOf(['pair']),
} as const;

function numberUnit(tokens: readonly Token[], at: number, read: ReadNumber): Unit {
  const { value, high, other, length } = read;
  if (read.ordinal) return unit(tokens, at, length, NUMBER_TAGS.ordinal);
  if (read.decimal) return unit(tokens, at, length, NUMBER_TAGS.decimal);
  const counted = unit(tokens, at, length, other === null ? NUMBER_TAGS.plain : NUMBER_TAGS.pair);
  counted.number = { value, high, qualifier: high === null ? 'exact' : 'at_least', other, echo: false, times: 1 };
  return counted;
}

function wordUnit({ start, end, lower, text, joined, form }: Token, tags: Tags): UnitDraft {
  return plainUnit(start, end, lower, tags, startsWithCapital(text), joined, form);
}

/** Its words are at hand as one string, which is hashed once, not once a text. */
function phraseUnit(tokens: readonly Token[], at: number, { length, lower }: PhraseReading, tags: Tags): UnitDraft {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  const capital = startsWithCapital(first?.text ?? '');
  const form = length === 1 ? (first?.form ?? -1) : -1;
  return plainUnit(first?.start ?? 0, last?.end ?? 0, lower, tags, capital, first?.joined ?? false, form);
}

function unit(tokens: readonly Token[], at: number, length: number, tags: Tags): UnitDraft {
  const first = tokens[at];
  const last = tokens[at + length - 1] ?? first;
  let lower = first?.lower ?? '';
  for (let i = at + 1; i < at + length && i < tokens.length; i++) lower += ` ${tokens[i]?.lower ?? ''}`;
  return plainUnit(
    first?.start ?? 0,
    last?.end ?? 0,
    lower,
    tags,
    startsWithCapital(first?.text ?? ''),
    first?.joined ?? false,
    length === 1 ? (first?.form ?? -1) : -1,
  );
}
