// A sum of both sides and one side's share of it in, the rest for the other side out: "swapped 150 … eighty of them Ukrainians".
import { UNREAD } from '../domain/engine-steps.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { type Placed, placedAs } from './placed.ts';
import { otherOf, type Pair, standsFor } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

export type SharedSum = { readonly sum: Figure; readonly share: Figure; readonly side: string };

/** Who is some of a sum is told in its sentence or in the next. */
const NEXT = 1;

/** Numbers that both sides let go together, of which the text says how many were the one side's. */
export function sharedSumsOf({ tellings }: Thread, pair: Pair | null): readonly SharedSum[] {
  if (pair === null) return [];
  return pickAll(tellings, (telling, at): readonly SharedSum[] => {
    if (telling.figures.some((one) => one.meaning === 'each')) return [];
    const sum = telling.figures.find(mayBeSum);
    if (sum === undefined) return [];
    const told = twoShares(tellings, at, sum, pair);
    if (told !== null) return [told];
    const share: Figure | undefined = telling.figures.find((one) => one.at > sum.at) ?? nextOf(tellings, at, telling);
    const isShare = share !== undefined && (isSome(share) || (isPart(share) && isRestTold(tellings, at, sum, share)));
    const side = isShare ? sideOf(share, pair) : null;
    if (share?.value == null || side === null || share.value >= (sum.value ?? 0)) return [];
    // "Almost 79,000 … 39,350 were Iraqis": how many the others were is told.
    if (sum.qualifier !== 'exact' && share.meaning === 'other') return [];
    // "150 walked free. Eighty were Ukrainian": the others were not.
    const halved = share.ofThem && share.value * 2 === sum.value;
    if (!isOfBoth(sum) && share.verb !== 'count' && !halved && !isRestTold(tellings, at, sum, share)) return [];
    return [{ sum, share, side }];
  });
}

/** "freed 20 captives. Eleven are Armenians and nine Azerbaijanis": two numbers of the two sides that make up the sum. */
function twoShares(tellings: readonly Telling[], at: number, sum: Figure, pair: Pair): SharedSum | null {
  const near = pickAll(tellings.slice(at, at + 1 + NEXT), ({ figures, statement }) =>
    figures
      .filter(
        (one) => one !== sum && one.value !== null && (one.row === UNREAD || SHARES.has(one.meaning) || isSome(one)),
      )
      .map((share) => ({
        share,
        side: sideOf(share, pair) ?? holdersFoe(share, statement, pair) ?? sideBehind(share, statement, pair),
      })),
  ).slice(0, MOST_NEAR);
  for (const { share, side } of near) {
    const rest = (sum.value ?? 0) - (share.value ?? 0);
    const isRest = (one: (typeof near)[number]): boolean =>
      side !== null &&
      one.share !== share &&
      one.share.value === rest &&
      isRestOf(one.share, one.side, otherOf(pair, side));
    if (side !== null && near.some(isRest)) return { sum, share, side };
  }
  return null;
}

/** "61 had been held by the government and 25 by the Druze": whoever held them gave them. */
function holdersFoe(share: Figure, statement: Statement, pair: Pair): string | null {
  if (share.nationality !== null || share.to !== null || !isOfHolders(statement)) return null;
  const holder = sideBehind(share, statement, pair);
  return holder === null ? null : otherOf(pair, holder);
}

/** "had been in Houthi custody", "were held by". */
function isOfHolders({ tags, parties }: Statement): boolean {
  return (
    parties.some(({ form }) => form === 'captor') || (tags.includes('by') && HOLDING.some((tag) => tags.includes(tag)))
  );
}

/** "were held" may be what was done. */
const HOLDING = ['hold', 'captive', 'happen'];

const SHARES: ReadonlySet<Figure['meaning']> = new Set(['subset', 'held']);

/** "Twelve were soldiers of the army and ten belonged to the rebels": who is named between a number and the next. */
function sideBehind({ at }: Figure, { figures, parties }: Statement, pair: Pair): string | null {
  const next = figures.find((one) => one.at > at)?.at ?? Number.POSITIVE_INFINITY;
  const behind = parties.filter((one) => one.at > at && one.at < next);
  const [side, ...others] = behind.map(({ id }) => standsFor(id, pair));
  return side !== undefined && side !== null && pair.includes(side) && others.every((other) => other === side)
    ? side
    : null;
}

/** "Eleven of them were soldiers, the other nine Houthis": of the others nobody needs to say whose they are. */
function isRestOf(one: Figure, side: string | null, other: string): boolean {
  return side === other || (side === null && one.partOf === null && isSome(one));
}

/** Numbers beside a sum that are looked at. */
const MOST_NEAR = 6;

/** The first number of the next sentence. */
function nextOf(tellings: readonly Telling[], at: number, { statement }: Telling): Figure | undefined {
  const next = tellings[at + 1];
  return next !== undefined && next.statement !== statement && next.statement.sentence - statement.sentence <= NEXT
    ? next.figures[0]
    : undefined;
}

/** "249 of them were Houthis. The remaining 69 went the other way." */
function isRestTold(tellings: readonly Telling[], at: number, sum: Figure, share: Figure): boolean {
  const rest = (sum.value ?? 0) - (share.value ?? 0);
  return tellings
    .slice(at, at + REST_REACH)
    .some(({ figures }) => figures.some((one) => one !== share && one.value === rest));
}

/** In its sentence or in the next two. */
const REST_REACH = 3;

/** Both gave them, and no word says whose they are. */
function mayBeSum({ value, meaning, verb, to, from, nationality, ofThem, other, partOf }: Figure): boolean {
  if (value === null || value < LEAST || ofThem || other !== null || partOf !== null) return false;
  if (nationality !== null || to !== null || from !== null) return false;
  return meaning === 'both_sides' || (meaning === 'side' && verb !== null);
}

function isOfBoth({ meaning, verb }: Figure): boolean {
  return meaning === 'both_sides' || verb === 'swap';
}

/** Of fewer nobody says how many were whose. */
const LEAST = 4;

/** "80 of them", "eighty were Ukrainians". */
function isSome({ ofThem, verb, meaning, bare, to }: Figure): boolean {
  const saysWhose = meaning === 'other' && to !== null;
  return ofThem || verb === 'count' || (bare && (meaning === 'subset' || saysWhose));
}

/** "218 captives, among them 108 Ukrainian women", where 110 are told of as well. */
function isPart({ meaning, nationality, value, partOf }: Figure): boolean {
  return meaning === 'subset' && nationality !== null && value !== null && partOf === null;
}

function sideOf({ nationality, to }: Figure, pair: Pair): string | null {
  const side = standsFor(nationality ?? to, pair);
  return side !== null && pair.includes(side) ? side : null;
}

/** The share and the rest of it, each for its side; nothing where a side has its number already. */
export function withShares(
  shared: readonly SharedSum[],
  pair: Pair | null,
  placed: readonly Placed[],
  totals: readonly Figure[],
): readonly Placed[] {
  if (pair === null) return placed;
  const [first] = shared;
  if (first !== undefined && placed.every((one) => isOfShared(one, first))) {
    const { sum, share, side } = first;
    const from = otherOf(pair, side);
    const rest = (sum.value ?? 0) - (share.value ?? 0);
    const others = placed.filter(({ value, figure }) => value === null || figure.partOf !== null);
    return [
      ...others,
      placedAs({
        figure: share,
        direction: { to: side, from },
        category: sum.category === 'unspecified' ? share.category : sum.category,
        speaker: null,
      }),
      ...(sum.qualifier === 'exact' || rest === share.value
        ? [placedAs({ figure: sum, value: rest, direction: { to: from, from: side }, speaker: null })]
        : []),
    ];
  }
  return withRest(pair, placed, totals);
}

/** The share itself or the rest, told once more; or no whole at all. */
function isOfShared({ value, figure, direction, guessed }: Placed, { sum, share, side }: SharedSum): boolean {
  if (value === null || figure.partOf !== null) return true;
  const isRest = value === (sum.value ?? 0) - (share.value ?? 0);
  return direction.to === side ? value === share.value || (guessed === true && isRest) : isRest;
}

/** "swapped 350 soldiers and 14 civilians … 175 soldiers and seven civilians are back": what the one did not get the other did. */
function withRest(pair: Pair, placed: readonly Placed[], totals: readonly Figure[]): readonly Placed[] {
  const added: Placed[] = [];
  for (const total of totals.slice(0, MOST_SUMS)) {
    if (total.value === null || total.qualifier !== 'exact' || total.ofThem || total.nationality !== null) continue;
    const alike = placed.filter((one) => one.value !== null && (isSameKind(one, total) || isWhole(one)));
    const [known, another] = pair.map((side) => alike.filter((one) => one.direction.to === side));
    const mine = (known?.length ?? 0) > 0 ? known : another;
    const theirs = mine === known ? another : known;
    const [one, second] = mine ?? [];
    if (one === undefined || second !== undefined || (theirs?.length ?? 0) > 0) continue;
    const rest = total.value - (one.value ?? 0);
    // Where it makes up no half another number may be meant.
    if (rest !== one.value || rest <= 0) continue;
    const { to, from } = one.direction;
    added.push(
      placedAs({
        figure: total,
        value: rest,
        category: one.category,
        direction: { to: from, from: to },
        speaker: null,
      }),
    );
  }
  return added.length === 0 ? placed : [...placed, ...added];
}

/** More sums than these nobody tells of one exchange. */
const MOST_SUMS = 6;

function isWhole({ category }: Placed): boolean {
  return category === 'unspecified';
}

function isSameKind({ category }: Placed, total: Figure): boolean {
  return category === total.category || (total.category !== 'civilian' && category === 'military');
}
