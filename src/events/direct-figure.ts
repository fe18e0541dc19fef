// A figure in its telling in, who gets and who gives out: told by itself, by its whole, by its counterpart, or nowhere.
import type { Figure } from '../domain/statement.ts';
import { partyKind, takesHostages } from '../gazetteer/index.ts';
import { type Placed, placedAs } from './placed.ts';
import {
  type Direction,
  type DirectionContext,
  directionOf,
  otherOf,
  type Pair,
  STANDS_FOR,
  towards,
  turned,
} from './sides.ts';
import type { Telling } from './tellings.ts';

/** A part goes where its whole goes: "Among the Ukrainians seven were civilians", "75 Ukrainians … Four of them are civilians". */
export function partDirection(figure: Figure, telling: Telling, placed: readonly Placed[]): Direction | null {
  if (figure.partOf === null || figure.nationality !== null || figure.to !== null || figure.from !== null) return null;
  // "185 Russians were released in return, as well as 20 civilians": what is added goes the same way.
  if (figure.partOf === 'addition') {
    const own = placed.findLast((one) => telling.figures.includes(one.figure));
    // "Two men landed. With them was Ann Adams".
    const last = own ?? (figure.persons.length > 0 ? placed.at(-1) : undefined);
    return last === undefined ? null : isBackWithSpeaker(figure, last) ? turned(last.direction) : last.direction;
  }
  const named = telling.statement.parties.findLast((party) => party.form === 'people' && party.at < figure.at);
  const whole =
    placed.findLast((one) => one.direction.to === named?.id) ??
    // "An equal number of Russians had left": what is said of "those who returned" is of the number that was given.
    placed.findLast(
      (one) =>
        one.figure.partOf === null &&
        !one.figure.echo &&
        (one.value ?? 0) > (figure.value ?? 0) &&
        one.figure.meaning === 'side',
    );
  return whole?.direction ?? null;
}

/** "Moscow said 185 had returned in exchange for 185 Ukrainians, and that 20 civilians had come home too": to Moscow. */
function isBackWithSpeaker({ verb, clause, speaker }: Figure, last: Placed): boolean {
  return verb === 'come' && clause !== last.figure.clause && speaker === last.direction.from;
}

/** "48 fighters and four nurses": one list goes one way, where nothing else is said of the rest of it. */
export function listedDirection(
  figure: Figure,
  { figures }: Telling,
  placed: readonly Placed[],
  pair: Pair | null,
): Direction | null {
  const { list, nationality, to, from, persons } = figure;
  if (list === null || nationality !== null || to !== null || from !== null) return null;
  const before = listedBefore(figure, figures, placed);
  if (before !== undefined || persons.length === 0) return before?.direction ?? null;
  // "Ann Adams was freed along with four Hezbollah men": whose she is stands behind her.
  const other = figures.find((one) => one.list === list && one.persons.length === 0 && one.at > figure.at);
  return other === undefined
    ? null
    : directionOf(other, { pair, speaker: null, subject: null, before: null, inReturn: false });
}

/** "185 and 20 came home": no surer of the second than of the first. */
export function isListedGuess(figure: Figure, { figures }: Telling, placed: readonly Placed[]): boolean {
  return (
    listedBefore(figure, figures, placed)?.guessed === true && figure.nationality === null && figure.partOf === null
  );
}

function listedBefore({ list }: Figure, figures: readonly Figure[], placed: readonly Placed[]): Placed | undefined {
  return list === null ? undefined : placed.findLast((one) => one.figure.list === list && figures.includes(one.figure));
}

/** "N for M": the second goes where the first comes from; whichever has a side of its own decides both. */
export function opposedDirection(
  figure: Figure,
  telling: Telling,
  placed: readonly Placed[],
  pair: Pair | null,
): Direction | null {
  const { opposed, figures } = telling.statement;
  const two = opposed.find((one) => one.includes(figure.at));
  if (two === undefined) return null;
  const bare: DirectionContext = { pair, speaker: null, subject: null, before: null, inReturn: false };
  const own = directionOf(figure, bare);
  if (own !== null) return own;
  const other = figures.find((one) => one.at === (two[0] === figure.at ? two[1] : two[0]));
  const known =
    other === undefined
      ? null
      : (directionOf(other, bare) ?? placed.find((one) => one.figure === other)?.direction ?? null);
  return known === null ? null : turned(known);
}

/** A name of which nobody says which way it went: it goes as those do who are told with it. */
export function goesAsOthersDo(figure: Figure, telling: Telling): boolean {
  return oneForOne(figure, telling) || isWithOthers(figure, telling);
}

/** "Ann Adams was freed along with 13 others". */
function isWithOthers({ list }: Figure, { figures }: Telling): boolean {
  return list !== null && figures.some((other) => other.list === list && other.more === true && (other.value ?? 0) > 1);
}

/** "X was exchanged for Y", "for nine conscripts": both changed hands, whichever way nobody says. */
function oneForOne(figure: Figure, telling: Telling): boolean {
  const two = telling.statement.opposed.find((one) => one.includes(figure.at));
  return two?.every((at) => telling.figures.some((other) => other.at === at && other.value !== null)) === true;
}

/** "In October 21 girls were released": nobody jails children for a band that abducts them. */
function isTaken({ category, jailed, nationality }: Figure): boolean {
  return category === 'child' && jailed !== true && nationality === null;
}

export function homeward(pair: Pair | null, home: string | null, figure: Figure): Direction | null {
  if (pair === null || figure.verb === null) return null;
  const taker = isTaken(figure) ? pair.find(takesHostages) : undefined;
  const to = taker !== undefined ? otherOf(pair, taker) : home !== null && pair.includes(home) ? home : pair[0];
  return towards(to, pair);
}

/** "Russia and Ukraine swapped 103 prisoners": nobody's in particular. */
export function isBothWays(figure: Figure, telling: Telling): boolean {
  if (figure.meaning !== 'side' || figure.verb !== 'swap' || figure.bare) return false;
  if (figure.to !== null || figure.from !== null || figure.nationality !== null) return false;
  const { opposed, tags } = telling.statement;
  // "Four fighters were exchanged for them": for whom the text told of before.
  return opposed.length === 0 && !tags.includes('our') && !tags.includes('inReturn');
}

/** "Four agents were exchanged at the bridge. Five people went the other way": more than they, and so they went one way. */
export function isAnswered({ value }: Figure, { statement }: Telling, next: Telling | undefined): boolean {
  if (next === undefined || value === null || next.statement.sentence - statement.sentence > 1) return false;
  if (!next.statement.tags.includes('inReturn')) return false;
  return next.figures.some((one) => one.meaning === 'side' && one.verb === 'come' && (one.value ?? 0) > value);
}

/** "Ten soldiers for ten": as many for as many, and nobody says whose they are; 0 for the first of the two, 1 for the second. */
export function placeInEven(figure: Figure, { statement }: Telling): 0 | 1 | null {
  const two = statement.opposed.find((one) => one.includes(figure.at));
  const [first, second] = (two ?? []).map((at) => statement.figures.find((one) => one.at === at));
  if (first === undefined || second === undefined || first.value === null || first.value !== second.value) return null;
  if (![first, second].every(isNobodys)) return null;
  return figure === first ? 0 : 1;
}

function isNobodys({ to, from, nationality, persons, meaning }: Figure): boolean {
  return to === null && from === null && nationality === null && persons.length === 0 && meaning === 'side';
}

/** "390 were released by each side, among them 120 civilians": of either. */
export function isPartOfEach(figure: Figure, { figures }: Telling): boolean {
  if (figure.partOf !== 'split' || figure.nationality !== null || figure.to !== null || figure.from !== null)
    return false;
  const before = figures.findLast((one) => one.at < figure.at && one.partOf === null);
  return before?.meaning === 'each' && before.clause === figure.clause && figure.at - before.at <= BESIDE;
}

/** "390 people by each side, among them 120". */
const BESIDE = 8;

export function bothWays(figure: Figure, pair: Pair, home: string | null, speaker: string | null): readonly Placed[] {
  const first = manyTo(figure, pair) ?? (home !== null && pair.includes(home) ? home : pair[0]);
  const second = otherOf(pair, first);
  return [
    placedAs({ figure, direction: { to: first, from: second }, speaker }),
    placedAs({ figure, value: figure.other ?? figure.value, direction: { to: second, from: first }, speaker }),
  ];
}

/** "1,027 for one man": the many are a band's, of whom a state has its jails full; null where they are not so many more. */
function manyTo({ value, other }: Figure, pair: Pair): string | null {
  if (value === null || other === null || Math.max(value, other) < Math.min(value, other) * MANY_TIMES) return null;
  const [band, rival] = pair.filter((id) => partyKind(id) === 'group' || STANDS_FOR[id] !== undefined);
  if (band === undefined || rival !== undefined) return null;
  return value > other ? band : otherOf(pair, band);
}

/** "82 girls for five commanders" may be either side's. */
const MANY_TIMES = 20;

export function isSameWay(a: Direction, b: Direction): boolean {
  return a.to === b.to && a.from === b.from;
}

export function receiverOf(figure: Figure, pair: Pair): string | null {
  return directionOf(figure, { pair, speaker: null, subject: null, before: null, inReturn: false })?.to ?? null;
}
