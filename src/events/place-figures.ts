// A thread's figures in, each with who gets and who gives out; figures that turn out to be totals or tallies are left aside.
import type { Category } from '../domain/event.ts';
import type { Figure } from '../domain/statement.ts';
import type { Placed } from './counts.ts';
import { type Direction, type DirectionContext, directionOf, type Pair } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

export type Placement = {
  readonly placed: readonly Placed[];
  /** Sums of both sides that the thread names. */
  readonly totals: readonly Figure[];
};

/** A later number so much larger than the news counts a whole war. */
const TALLY_FACTOR = 3;

/** Numbers of one list stand closer. */
const NEAR_CHARACTERS = 60;

/** What the article tells for certain: `swaps`, that there was a swap somewhere; `headline`, that a handing over is the news. */
export type Tells = { readonly swaps: boolean; readonly headline: boolean };

export function placeFigures(thread: Thread, pair: Pair | null, home: string | null, tells: Tells): Placement {
  const placed: Placed[] = [];
  const totals: Figure[] = [];
  const late: { readonly figure: Figure; readonly speaker: string | null }[] = [];
  const values = valuesOf(thread, () => true);
  const eaches = valuesOf(thread, (figure) => figure.meaning === 'each');
  let before: Direction | null = null;
  for (const telling of thread.tellings) {
    for (const figure of telling.figures) {
      if (figure.meaning === 'both_sides' || isTotal(figure, values, eaches) || isRoughTotal(figure, telling)) {
        totals.push(figure);
        continue;
      }
      if (figure.partOf === 'split' && placed.length === 0) late.push({ figure, speaker: telling.statement.speaker });
      if (!isWanted(figure, telling, placed) || inTally(telling) || isByForce(telling)) continue;
      const speaker = telling.statement.speaker;
      if (figure.meaning === 'each' || isBothWays(figure, telling)) {
        if (pair !== null) placed.push(...bothWays(figure, pair, home, speaker));
        continue;
      }
      const context: DirectionContext = {
        pair,
        speaker,
        subject: telling.statement.subject,
        before,
        inReturn: telling.statement.tags.includes('inReturn'),
      };
      const told: Direction | null =
        partDirection(figure, telling, placed) ??
        opposedDirection(figure, telling, placed, pair) ??
        directionOf(figure, context);
      const fallback: Direction | null = figure.partOf === null ? homeward(pair, home, figure) : before;
      const direction: Direction | null = told ?? fallback;
      if (direction === null) continue;
      if (isTally(figure, direction, placed)) continue;
      if (figure.persons.length > 0 && told === null && !oneForOne(figure, telling)) continue;
      const last = placed.at(-1);
      const settled: Direction =
        figure.echo && before !== null && isSameWay(direction, before)
          ? { to: before.from, from: before.to }
          : direction;
      const listed = figure.echo ? listBefore(placed) : [];
      if (listed.length > 1) {
        // "270 soldiers and 120 civilians, and as many Russians".
        placed.push(
          ...listed.map((one) => ({ figure, value: one.value, category: one.category, direction: settled, speaker })),
        );
        before = settled;
        continue;
      }
      placed.push({
        figure,
        value: figure.echo ? (last?.value ?? null) : figure.value,
        category: categoryOf(figure, last),
        direction: settled,
        speaker,
      });
      before = settled;
    }
  }
  return { placed: foldPersons(withParts(thread, withLate(late, withUnread(thread, pair, placed, tells)))), totals };
}

function valuesOf(thread: Thread, wanted: (figure: Figure) => boolean): ReadonlySet<number> {
  const figures = thread.tellings
    .flatMap((telling) => telling.figures)
    .filter(
      (figure) =>
        (figure.meaning !== 'other' || (figure.row === 'engine/unread' && !figure.bare && !figure.ofThem)) &&
        wanted(figure),
    );
  return new Set(figures.flatMap((figure) => (figure.value === null ? [] : [figure.value])));
}

/** "exchanged 314 prisoners, 157 each": the first is both sides'. Also 318, where 249 and 69 follow. */
function isTotal(figure: Figure, values: ReadonlySet<number>, eaches: ReadonlySet<number>): boolean {
  const { value } = figure;
  if (
    value === null ||
    value < 2 ||
    figure.nationality !== null ||
    figure.meaning === 'each' ||
    figure.ofThem ||
    figure.to !== null ||
    figure.from !== null
  )
    return false;
  if (value % 2 === 0 && (figure.verb === 'swap' ? values.has(value / 2) : eaches.has(value / 2))) return true;
  if (figure.verb !== 'swap' && figure.to === null && figure.from === null && figure.verb !== null) {
    for (const one of values)
      if (one !== value && one > 1 && values.has(value - one) && value - one !== one && value - one > 1) return true;
  }
  return false;
}

/** "more than 1,000: 681 Houthis and 400 fighters". */
function isRoughTotal(figure: Figure, telling: Telling): boolean {
  if (figure.value === null || figure.qualifier === 'exact' || figure.verb !== 'swap' || figure.nationality !== null)
    return false;
  const parts = telling.figures
    .filter((other) => other.at > figure.at && other.value !== null && !other.ofThem)
    .map((other) => other.value ?? 0);
  const sum = parts.slice(0, 2).reduce((n, value) => n + value, 0);
  return parts.length >= 2 && sum >= figure.value * 0.95 && sum <= figure.value * 1.15;
}

function isWanted(figure: Figure, telling: Telling, placed: readonly Placed[]): boolean {
  if (figure.partOf === 'split') return hasBase(figure, telling, placed);
  if (figure.meaning !== 'side' && figure.meaning !== 'each' && figure.partOf === null) return false;
  return true;
}

/** A sentence that counts a whole war does so throughout. */
function inTally(telling: Telling): boolean {
  return (
    telling.statement.figures.some((figure) => figure.meaning === 'cumulative') &&
    !telling.statement.figures.some((figure) => figure.meaning === 'each') &&
    telling.date === null &&
    !telling.flags.has('event')
  );
}

/** "freed four captives in a raid": taken, not given. */
function isByForce(telling: Telling): boolean {
  const { tags } = telling.statement;
  return tags.includes('rescue') && !(tags.includes('swap') || tags.includes('exchange') || tags.includes('inReturn'));
}

function isTally(figure: Figure, direction: Direction, placed: readonly Placed[]): boolean {
  if (
    figure.value === null ||
    figure.category === 'remains' ||
    figure.nationality !== null ||
    figure.partOf !== null ||
    figure.to !== null ||
    figure.from !== null
  )
    return false;
  const known = placed
    .filter((one) => one.direction.to === direction.to && one.category !== 'remains')
    .map((one) => one.value ?? 0);
  const largest = Math.max(0, ...known);
  const near = placed.some((one) => figure.quote.start - one.figure.quote.end < NEAR_CHARACTERS);
  return !near && largest >= 5 && figure.value >= largest * TALLY_FACTOR;
}

/** "three of them children": parts of the dead of an attack are no part of a swap. */
function hasBase(figure: Figure, telling: Telling, placed: readonly Placed[]): boolean {
  const base = telling.statement.figures.filter((other) => other.at < figure.at && !other.ofThem).at(-1);
  if (base !== undefined)
    return base.meaning === 'side' || base.meaning === 'each' || base.partOf !== null || base.meaning === 'subset';
  return placed.length > 0;
}

/** "Russia and Ukraine swapped 103 prisoners": nobody's in particular. */
function isBothWays(figure: Figure, telling: Telling): boolean {
  if (figure.meaning !== 'side' || figure.verb !== 'swap' || figure.bare) return false;
  if (figure.to !== null || figure.from !== null || figure.nationality !== null) return false;
  return telling.statement.opposed.length === 0 && !telling.statement.tags.includes('our');
}

function bothWays(figure: Figure, pair: Pair, home: string | null, speaker: string | null): readonly Placed[] {
  const first = home !== null && pair.includes(home) ? home : pair[0];
  const second = first === pair[0] ? pair[1] : pair[0];
  const { category } = figure;
  return [
    { figure, value: figure.value, category, direction: { to: first, from: second }, speaker },
    { figure, value: figure.other ?? figure.value, category, direction: { to: second, from: first }, speaker },
  ];
}

/** The list that was told last, "270 soldiers and 120 civilians". */
function listBefore(placed: readonly Placed[]): readonly Placed[] {
  const last = placed.at(-1);
  if (last === undefined || last.figure.list === null) return [];
  return placed.filter(
    (one) =>
      one.figure.list === last.figure.list &&
      isSameWay(one.direction, last.direction) &&
      last.figure.quote.start - one.figure.quote.start < LIST_CHARACTERS,
  );
}

/** A list is shorter than this. */
const LIST_CHARACTERS = 120;

/** A part goes where its whole goes: "Among the Ukrainians seven were civilians", "75 Ukrainians … Four of them are civilians". */
function partDirection(figure: Figure, telling: Telling, placed: readonly Placed[]): Direction | null {
  if (figure.partOf === null || figure.nationality !== null || figure.to !== null || figure.from !== null) return null;
  // "185 Russians were released in return, as well as 20 civilians": what is added goes the same way.
  if (figure.partOf === 'addition')
    return placed.findLast((one) => telling.figures.includes(one.figure))?.direction ?? null;
  const named = telling.statement.parties.findLast((party) => party.form === 'people' && party.at < figure.at);
  const whole =
    placed.findLast((one) => one.direction.to === named?.id) ??
    placed.findLast(
      (one) => one.figure.partOf === null && (one.value ?? 0) > (figure.value ?? 0) && one.figure.meaning === 'side',
    );
  return whole?.direction ?? null;
}

/** "N for M": the second goes where the first comes from; whichever has a side of its own decides both. */
function opposedDirection(
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
  return known === null ? null : { to: known.from, from: known.to };
}

/** "X was exchanged for Y": which way each went makes no difference to the numbers. */
function oneForOne(figure: Figure, telling: Telling): boolean {
  const two = telling.statement.opposed.find((one) => one.includes(figure.at));
  return two?.every((at) => telling.figures.some((other) => other.at === at && other.value === 1)) === true;
}

function homeward(pair: Pair | null, home: string | null, figure: Figure): Direction | null {
  if (pair === null || figure.verb === null) return null;
  const to = home !== null && pair.includes(home) ? home : pair[0];
  return { to, from: to === pair[0] ? pair[1] : pair[0] };
}

/** "Buses carrying 70 people … Ten of the 70 are civilians": the part waits until its whole is known. */
function withLate(
  late: readonly { readonly figure: Figure; readonly speaker: string | null }[],
  placed: readonly Placed[],
): readonly Placed[] {
  const found = late.flatMap(({ figure, speaker }) => {
    const whole = placed.findLast(
      (one) => one.figure.quote.start < figure.quote.start && (one.value ?? 0) > (figure.value ?? 0),
    );
    return whole === undefined
      ? []
      : [{ figure, value: figure.value, category: figure.category, direction: whole.direction, speaker }];
  });
  return [...placed, ...found];
}

/** "A dozen came back: nine soldiers and three civilians": two unread numbers that make up a whole are its parts. */
function withParts(thread: Thread, placed: readonly Placed[]): readonly Placed[] {
  const parts = thread.tellings.flatMap((telling) => {
    const wholes = placed.filter((one) => telling.figures.includes(one.figure));
    const unread = telling.figures.filter(
      (figure) => figure.row === 'engine/unread' && figure.value !== null && !figure.bare,
    );
    return wholes.flatMap((whole) => {
      const civilian = unread.find(
        (figure) =>
          figure.category === 'civilian' &&
          unread.some((other) => other !== figure && (other.value ?? 0) + (figure.value ?? 0) === whole.value),
      );
      return civilian === undefined
        ? []
        : [
            {
              ...whole,
              figure: { ...civilian, partOf: 'split' as const },
              value: civilian.value,
              category: civilian.category,
            },
          ];
    });
  });
  return [...placed, ...parts];
}

/** Named people are counted where no number is given for their side; otherwise they are among the number. */
function foldPersons(placed: readonly Placed[]): readonly Placed[] {
  return placed.filter((one, at) => {
    if (one.figure.persons.length === 0 || one.figure.partOf !== null) return true;
    const sameWay = placed.filter((other) => isSameWay(other.direction, one.direction));
    if (sameWay.some((other) => other.figure.persons.length === 0 && other.value !== null)) return false;
    // "a border guard" is the one who is named elsewhere.
    if (isNameless(one) && sameWay.some((other) => !isNameless(other))) return false;
    return placed.findIndex((other) => isSamePerson(other, one)) === at;
  });
}

function isNameless(one: Placed): boolean {
  return !/\p{Lu}\S*$/u.test(one.figure.persons[0] ?? 'A');
}

/** By the last name: "Ann Adams" is "Adams" further on; people without a name are one. */
function isSamePerson(a: Placed, b: Placed): boolean {
  if (a.figure.persons.length === 0 || b.figure.persons.length === 0) return false;
  if (isNameless(a) && isNameless(b)) return isSameWay(a.direction, b.direction);
  return lastName(a) === lastName(b);
}

function lastName(one: Placed): string {
  return one.figure.persons[0]?.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}

function receiverOf(figure: Figure, pair: Pair): string | null {
  return directionOf(figure, { pair, speaker: null, subject: null, before: null, inReturn: false })?.to ?? null;
}

function categoryOf(figure: Figure, last: Placed | undefined): Category {
  return figure.partOf === null && (figure.bare || figure.echo) && figure.category === 'unspecified'
    ? inherited(last, figure)
    : figure.category;
}

/** A bare number is of the people spoken of before; civilians and children are added to them, not continued. */
function inherited(last: Placed | undefined, figure: Figure): Category {
  return last === undefined || last.category === 'civilian' || last.category === 'child'
    ? figure.category
    : last.category;
}

function isSameWay(a: Direction, b: Direction): boolean {
  return a.to === b.to && a.from === b.from;
}

/** A side without a number gets the number of its own people that no row understood: "… of two prisons for 39 Palestinians". */
function withUnread(thread: Thread, pair: Pair | null, placed: readonly Placed[], telling: Tells): readonly Placed[] {
  if (pair === null || thread.recap || thread.planned || !mayFill(thread, placed, telling)) return placed;
  const filled = [...placed];
  for (const side of pair) {
    if (filled.some((one) => one.direction.to === side && one.value !== null)) continue;
    const other = side === pair[0] ? pair[1] : pair[0];
    for (const told of thread.tellings) {
      if (isByForce(told)) continue;
      const found = told.figures.find((figure) => isUnread(figure) && receiverOf(figure, pair) === side);
      if (found === undefined || (found.nationality === null && filled.some((one) => one.value === found.value)))
        continue;
      filled.push({
        figure: found,
        value: found.value,
        category: found.category,
        direction: { to: side, from: other },
        speaker: told.statement.speaker,
      });
      break;
    }
  }
  return filled;
}

/** Numbers of nobody's verb are taken where the news is a handing over for certain. */
function mayFill(thread: Thread, placed: readonly Placed[], tells: Tells): boolean {
  if (placed.length > 0) return true;
  if (!thread.main) return false;
  return tells.headline || (tells.swaps && thread.tellings.some((one) => one.flags.has('event')));
}

function isUnread(figure: Figure): boolean {
  return (
    figure.meaning === 'other' &&
    figure.row === 'engine/unread' &&
    figure.value !== null &&
    !(figure.bare && (figure.nationality === null || isYear(figure.value))) &&
    !figure.ofThem
  );
}

/** "since 2021 American museums": a year that no noun counts. */
function isYear(value: number | null): boolean {
  return value !== null && value >= 1900 && value < 2100;
}
