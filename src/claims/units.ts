// A sentence's tokens in, its units out: the longest phrases that the lexicon knows, numbers and dates, in order.
import type { Sentence, Token } from '../domain/sentence.ts';
import type { DateContext } from './date-context.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { longest } from './longest.ts';
import { readDate } from './read-date.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { tagsOf } from './tags.ts';
import type { DateReading, Unit, UnitTag } from './unit.ts';

/** @param context the reporter's day; the date named before is followed from sentence to sentence */
export function readUnits(sentence: Sentence, lexicon: Lexicon, context: DateContext): readonly Unit[] {
  const { tokens } = sentence;
  const units: Unit[] = [];
  let here = context;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const date = readDate(tokens, at, lexicon, here);
    if (date !== null) {
      units.push(unit(tokens, at, date.length, ['date'], { date }));
      here = after(date, here);
      at += date.length;
      continue;
    }
    const entries = longest(tokens, at, lexicon).filter((entry) => !entry.tags.includes('date'));
    const length = entries[0]?.words.length ?? 0;
    const number = readNumber(tokens, at, lexicon);
    if (number !== null && number.length >= length) {
      units.push(numberUnit(tokens, at, number));
      at += number.length;
      continue;
    }
    units.push(length === 0 ? plain(tokens, at) : known(tokens, at, length, entries));
    at += Math.max(1, length);
  }
  return units;
}

/** What the words behind a date are read against. */
function after(date: DateReading, context: DateContext): DateContext {
  const { start } = date.span;
  if (start === null) return context;
  return { ...context, before: date.span, year: start.slice(0, 4), near: true };
}

function numberUnit(tokens: readonly Token[], at: number, number: ReadNumber): Unit {
  const tag: UnitTag = number.ordinal
    ? 'ordinal'
    : number.decimal
      ? 'thing'
      : number.other === null
        ? 'number'
        : 'pair';
  const reading = {
    value: number.value,
    high: number.high,
    qualifier: number.high === null ? 'exact' : 'at_least',
    other: number.other,
    echo: false,
  } as const;
  return unit(tokens, at, number.length, [tag], number.ordinal || number.decimal ? {} : { number: reading });
}

function plain(tokens: readonly Token[], at: number): Unit {
  const token = tokens[at];
  const tags: UnitTag[] =
    token?.kind === 'mark'
      ? ['mark', ...markTags(token.text)]
      : token?.lower.startsWith("'s") === true
        ? ['possessive']
        : ['word'];
  return unit(tokens, at, 1, tags, {});
}

function markTags(mark: string): readonly UnitTag[] {
  if (mark === ';') return ['stop'];
  if (mark === ',') return ['comma'];
  return /["“”«»]/u.test(mark) ? ['quotation'] : [];
}

function known(tokens: readonly Token[], at: number, length: number, entries: readonly Entry[]): Unit {
  const tags = new Set(entries.flatMap((entry) => entry.tags));
  const people = entries.findLast((entry) => entry.people !== undefined)?.people;
  const parties = entries.filter((entry) => entry.party !== undefined);
  const party = parties.at(-1)?.party;
  const place = entries.find((entry) => entry.place !== undefined)?.place;
  const qualifier = entries.find((entry) => entry.qualifier !== undefined)?.qualifier;
  const counted = entries.find((entry) => entry.number !== undefined);
  const verb = entries.find((entry) => entry.verb !== undefined)?.verb;
  const echo = entries.some((entry) => entry.tags.includes('echo'));
  if (party === undefined) for (const tag of ['party', 'nation', 'adjective', 'voice'] as const) tags.delete(tag);
  return unit(tokens, at, length, [...tags], {
    ...(people === undefined ? {} : { people }),
    ...(verb === undefined ? {} : { verb }),
    ...(party === undefined ? {} : { party }),
    ...(place === undefined ? {} : { place }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(counted?.number === undefined && !echo
      ? {}
      : { number: { value: counted?.number ?? null, high: null, qualifier: 'exact', other: null, echo } }),
  });
}

function unit(
  tokens: readonly Token[],
  at: number,
  length: number,
  tags: readonly UnitTag[],
  rest: Partial<Unit>,
): Unit {
  const first = tokens[at];
  const last = tokens[at + length - 1] ?? first;
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    lower: tokens
      .slice(at, at + length)
      .map((token) => token.lower)
      .join(' '),
    tags: tagsOf(tags),
    capital: /^\p{Lu}/u.test(first?.text ?? ''),
    joined: first?.joined ?? false,
    ...rest,
  };
}
