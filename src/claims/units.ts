// A sentence's tokens in, its units out: the longest phrases that the lexicon knows, numbers and dates, in order.
import type { Sentence, Token } from '../domain/sentence.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { type DateContext, readDate, readFixed, readRelative } from './read-date.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import type { Unit, UnitTag } from './unit.ts';

/** @param context the reporter's day; the date named before is followed from sentence to sentence */
export function readUnits(sentence: Sentence, lexicon: Lexicon, context: DateContext): readonly Unit[] {
  const { tokens } = sentence;
  const units: Unit[] = [];
  let { before, year } = context;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const here: DateContext = { today: context.today, before, year };
    const date = readDate(tokens, at, lexicon, here);
    if (date !== null) {
      units.push(unit(tokens, at, date.length, ['date'], { date }));
      before = date.span;
      year = date.span.start?.slice(0, 4) ?? year;
      at += date.length;
      continue;
    }
    const entries = longest(tokens, at, lexicon);
    const length = entries[0]?.words.length ?? 0;
    const timed = entries.find((entry) => entry.tags.includes('date'));
    if (timed !== undefined) {
      const made = relativeUnit(tokens, at, length, timed, here);
      if (made.date !== undefined) before = made.date.span.start === null ? before : made.date.span;
      units.push(made);
      at += made.taken;
      continue;
    }
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

/** Every entry of the longest length that stands at `at`. */
export function longest(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Entry[] {
  const token = tokens[at];
  const candidates = token === undefined ? undefined : lexicon.byFirst.get(token.lower);
  if (candidates === undefined) return [];
  let found: Entry[] = [];
  for (const entry of candidates) {
    const length = found[0]?.words.length ?? 0;
    if (entry.words.length < length) break;
    if (stands(tokens, at, entry)) found = length === entry.words.length ? [...found, entry] : [entry];
  }
  return found;
}

function stands(tokens: readonly Token[], at: number, entry: Entry): boolean {
  for (let i = 0; i < entry.words.length; i++) if (tokens[at + i]?.lower !== entry.words[i]) return false;
  if (entry.exact === null) return true;
  const written = tokens[at]?.text ?? '';
  if (entry.exact.length <= 5 && entry.exact === entry.exact.toUpperCase())
    return written === entry.exact.slice(0, written.length);
  return /^\p{Lu}/u.test(entry.exact) ? /^\p{Lu}/u.test(written) : true;
}

type Made = Unit & { readonly taken: number };

function relativeUnit(tokens: readonly Token[], at: number, length: number, entry: Entry, context: DateContext): Made {
  if (entry.fixed !== undefined) {
    const next = tokens[at + length];
    const year = next !== undefined && /^(?:19|20)\d\d$/u.test(next.lower) ? Number(next.lower) : null;
    const taken = year === null ? length : length + 1;
    return { ...unit(tokens, at, taken, ['date'], { date: readFixed(entry.fixed, year, context) }), taken };
  }
  const date = readRelative(entry, context);
  return { ...unit(tokens, at, length, ['date'], date === null ? {} : { date }), taken: length };
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
  const echo = entries.some((entry) => entry.tags.includes('echo'));
  if (party === undefined) for (const tag of ['party', 'nation', 'adjective', 'voice'] as const) tags.delete(tag);
  return unit(tokens, at, length, [...tags], {
    ...(people === undefined ? {} : { people }),
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
    tags: new Set(tags),
    capital: /^\p{Lu}/u.test(first?.text ?? ''),
    joined: first?.joined ?? false,
    ...rest,
  };
}
