// A thread's figures in, each with who gets and who gives out; figures that turn out to be totals or tallies are left aside.
import type { Category } from '../domain/event.ts';
import { pick, pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { directionOfNamed, isOfNamed, movedPersons } from './beside-names.ts';
import {
  bothWays,
  goesAsOthersDo,
  homeward,
  isAnswered,
  isBothWays,
  isListedGuess,
  isPartOfEach,
  isSameWay,
  listedDirection,
  opposedDirection,
  partDirection,
  placeInEven,
} from './direct-figure.ts';
import { timesOf, withEchoes } from './echoes.ts';
import { withOtherDead } from './fill-dead.ts';
import { withLacking } from './fill-lacking.ts';
import { withPersons } from './fill-persons.ts';
import { withUnread } from './fill-sides.ts';
import { foldPersons } from './fold-persons.ts';
import { withHalves, withRestOfSum } from './halves.ts';
import { goesToNobody, inTally, isByForce, isShareOfDead, isTally, isWanted } from './is-moved.ts';
import { isOneWay } from './kind-and-status.ts';
import { categoryOf } from './kind-of-figure.ts';
import { withKinds, withRest } from './kinds-told.ts';
import { withLate, withParts } from './late-parts.ts';
import { listBefore } from './list-before.ts';
import { type Placed, placedAnew, placedAs } from './placed.ts';
import { rivalOf } from './rival.ts';
import { sharedSumsOf, withShares } from './shared-sums.ts';
import { withSideDeal } from './side-deals.ts';
import { type Direction, type DirectionContext, directionOf, type Pair, turned } from './sides.ts';
import type { Telling } from './tellings.ts';
import { thirdWay, toldBefore, waysHome } from './third-ways.ts';
import type { Thread } from './threads.ts';
import {
  firstSided,
  isBeyond,
  isMoreThanBoth,
  isOfNobody,
  isRoughSum,
  isRoughTotal,
  isSumOfBoth,
  isTotal,
  listedIn,
  makesUpTold,
  sumsOfFormulas,
  valuesOf,
} from './totals.ts';
import { turnGuesses } from './turn-guesses.ts';

export type Placement = {
  readonly placed: readonly Placed[];
  /** Sums of both sides that the thread names. */
  readonly totals: readonly Figure[];
};

/** First what the sentences say; then what is left open is filled from what they leave unsaid. */
export function placeFigures(thread: Thread, pair: Pair | null, around: Around): Placement {
  const shared = sharedSumsOf(thread, pair);
  const sums = new Set([...shared.map(({ sum }) => sum), ...sumsOfFormulas(thread, around.title)]);
  const oneWay = isOneWay(thread, around);
  const { placed: told, totals, late } = placeTold(thread, pair, around, sums, oneWay);
  const placed = withSideDeal(
    thread,
    pair,
    withShares(shared, pair, turnGuesses(thread, pair, told, around.statements), totals),
  );
  const halved = withRestOfSum(thread, pair, withHalves(thread, pair, placed, totals, around), totals);
  // "It was a unilateral gesture": who else is counted came out of prison another time, or not at all.
  const read = oneWay && halved.length > 0 ? halved : withUnread(thread, pair, halved, around, totals);
  // Of people who are told by name no number is wanting.
  const named = read.length === 0 && withPersons(thread, pair, read, around).length > 0;
  const filled = named ? read : withLacking(thread, pair, read, totals, around);
  const both = withOtherDead(thread, pair, withEchoes(filled), around);
  const whole = withKinds(withRest(thread, withParts(thread, withLate(late, both))), around);
  return { placed: foldPersons(withPersons(thread, pair, headed(whole, around.title), around)), totals };
}

/** Of two numbers of one side the one that the headline has is the whole. */
function headed(placed: readonly Placed[], title: Statement | null): readonly Placed[] {
  const values = new Set(pick(title?.figures ?? [], (figure) => figure.value ?? undefined));
  return placed.map((one) =>
    one.value !== null && one.value > 1 && values.has(one.value) ? placedAnew(one, { headed: true }) : one,
  );
}

type Late = { readonly figure: Figure; readonly speaker: string | null };

function placeTold(
  thread: Thread,
  pair: Pair | null,
  around: Around,
  shared: ReadonlySet<Figure>,
  oneWay: boolean,
): Placement & { readonly late: readonly Late[] } {
  const { home: homeOfLiving, homeOfDead } = around;
  const placed: Placed[] = [];
  const totals: Figure[] = [];
  const late: Late[] = [];
  const values = valuesOf(thread, () => true);
  const sums = pickAll(thread.tellings, (telling) => telling.figures.filter((one) => one.meaning === 'both_sides'));
  const inLists = listedIn(thread, pair);
  const sided = firstSided(thread, pair);
  const moved = movedPersons(thread);
  const eaches = valuesOf(thread, (figure) => figure.meaning === 'each');
  let before: Direction | null = null;
  for (const [at, telling] of thread.tellings.entries()) {
    const next = thread.tellings[at + 1];
    for (const figure of telling.figures) {
      // "Two men walked over the bridge in opposite directions": one each.
      if (figure.meaning === 'both_sides' && figure.value === 2 && pair !== null && placed.length === 0) {
        placed.push(...bothWays(figure, pair, homeOfLiving, null).map((one) => placedAnew(one, { value: 1 })));
        continue;
      }
      const bothGo = isBothWays(figure, telling) && !isAnswered(figure, telling, next);
      if (
        figure.meaning === 'both_sides' ||
        shared.has(figure) ||
        isTotal(figure, values, eaches, inLists, telling.statement.subject) ||
        isSumOfBoth(figure, sided, pair) ||
        isRoughTotal(figure, telling) ||
        ((bothGo || isOfNobody(figure)) && isMoreThanBoth(figure, sided))
      ) {
        totals.push(figure);
        continue;
      }
      if (figure.partOf === 'split' && placed.length === 0) late.push({ figure, speaker: telling.statement.speaker });
      if (isBeyond(figure, sums) || goesToNobody(figure, telling)) continue;
      if (!isWanted(figure, telling, placed) || inTally(telling, figure) || isByForce(telling)) continue;
      if (isOfNamed(figure, placed, moved, pair) || isShareOfDead(figure, telling, placed)) continue;
      if (figure.verb === 'claim' && makesUpTold(figure, telling, new Set(placed.map(({ value }) => value)))) continue;
      const speaker = tellerOf(figure, telling);
      const rival = rivalOf(figure, speaker, placed);
      if (rival !== null) {
        placed.push(...rival);
        continue;
      }
      if (isRoughSum(figure, telling)) {
        totals.push(figure);
        continue;
      }
      const inEven = placeInEven(figure, telling);
      if (inEven === 1) continue;
      if (inEven === 0 || figure.meaning === 'each' || bothGo || isPartOfEach(figure, telling)) {
        if (pair !== null) placed.push(...bothWays(figure, pair, homeOfLiving, speaker));
        continue;
      }
      const apart = waysHome(figure, pair);
      if (apart.length > 0) {
        placed.push(
          ...apart.map(({ to, from, value }) => placedAs({ figure, value, direction: { to, from }, speaker })),
        );
        before = apart[0] ?? before;
        continue;
      }
      const inReturn = telling.statement.tags.includes('inReturn');
      // "In return came four fighters and the remains of 199 others": all of a list go one way.
      const along = inReturn && isOfList(figure, placed.at(-1), telling);
      const context: DirectionContext = {
        pair,
        speaker,
        subject: telling.statement.subject,
        before,
        inReturn: inReturn && !along,
      };
      const told: Direction | null =
        partDirection(figure, telling, placed) ??
        listedDirection(figure, telling, placed, pair) ??
        opposedDirection(figure, telling, placed, pair) ??
        toldBefore(figure, placed) ??
        thirdWay(figure, telling.statement, before, pair) ??
        directionOfNamed(figure, telling, thread, pair) ??
        directionOf(figure, context) ??
        (along ? before : null);
      const isGuess = figure.to === null && figure.from === null && isListedGuess(figure, telling, placed);
      const dead = figure.category === 'remains';
      // "Three bodies came home with them": the dead of whom most are.
      const home = dead ? (homeOfDead ?? homeOfLiving) : homeOfLiving;
      // "Today's portion consists of 477 persons": of those who were told of.
      const counted = figure.verb === 'count' && !dead ? before : null;
      // "It gave up 22 outside the swap … spoke of 22 who came home outside it": nobody went the other way.
      const sameWay = oneWay ? before : null;
      const fallback: Direction | null =
        sameWay ?? counted ?? (figure.partOf === null || dead ? homeward(pair, home, figure) : before);
      const direction: Direction | null = told ?? withTurn(fallback, figure, placed);
      // "Two were taken to Oman": on the way.
      if (direction === null || (told === null && figure.to !== null)) continue;
      if (isTally(figure, direction, placed)) continue;
      if (figure.persons.length > 0 && told === null && !goesAsOthersDo(figure, telling)) continue;
      const last = placed.at(-1);
      const settled: Direction =
        (figure.echo || (told === null && !oneWay && isAsMany(figure, last, telling))) &&
        before !== null &&
        isSameWay(direction, before)
          ? turned(before)
          : direction;
      const listed = figure.echo && figure.value === null ? listBefore(placed) : [];
      if (listed.length > 1) {
        // "270 soldiers and 120 civilians, and as many Russians".
        placed.push(
          ...ofKinds(listed).map(([category, value]) =>
            placedAs({ figure, value: timesOf(figure, value), category, direction: settled, speaker }),
          ),
        );
        before = settled;
        continue;
      }
      placed.push(
        placedAs({
          figure,
          value:
            figure.value ?? (figure.echo ? timesOf(figure, wholeBefore(placed)?.value ?? last?.value ?? null) : null),
          category: categoryOf(figure, placed, telling),
          direction: settled,
          speaker,
          guessed: told === null || (isGuess && isSameWay(settled, told)) ? true : undefined,
        }),
      );
      before = settled;
    }
  }
  return { placed, totals, late };
}

/** "Seven villagers and a nurse … the same number of fighters": as many of each kind, and eight of one. */
function ofKinds(listed: readonly Placed[]): readonly (readonly [Category, number | null])[] {
  const kinds = new Map<Category, number | null>();
  for (const { category, value } of listed) {
    const known = kinds.get(category);
    kinds.set(category, known === undefined ? value : known === null || value === null ? null : known + value);
  }
  return [...kinds];
}

/** "Three women came home … Their number reached 90": more than the side has got whose number is told are the other's. */
function withTurn(guess: Direction | null, { verb, value }: Figure, placed: readonly Placed[]): Direction | null {
  if (guess === null || value === null || (verb !== 'count' && verb !== 'claim')) return guess;
  let known = 0;
  for (const one of placed) {
    if (one.figure.partOf !== null || one.value === null) continue;
    if (one.direction.to !== guess.to) return guess;
    known = Math.max(known, one.value);
  }
  return known > 0 && value > known ? turned(guess) : guess;
}

/** "Moscow, too, spoke of 150": whoever counts them, where nobody says so in another way. */
function tellerOf({ speaker, verb }: Figure, { statement }: Telling): string | null {
  return speaker ?? statement.speaker ?? (verb === 'claim' ? statement.subject : null);
}

/** "157 got out, seven of them civilians. Just as many Russians went": as many as all of them. */
function wholeBefore(placed: readonly Placed[]): Placed | undefined {
  const last = placed.at(-1);
  return last?.figure.partOf === 'split' ? placed.findLast(({ figure }) => figure.partOf === null) : last;
}

/** "It was the turn of 103 soldiers; the enemy received 103 as well": the same number twice in one sentence, and nobody says whose. */
function isAsMany(figure: Figure, last: Placed | undefined, telling: Telling): boolean {
  return (
    last !== undefined &&
    last.figure !== figure &&
    telling.figures.includes(last.figure) &&
    last.value === figure.value &&
    (figure.value ?? 0) > 1 &&
    figure.partOf === null &&
    last.figure.partOf === null &&
    (last.category === 'remains') === (figure.category === 'remains')
  );
}

function isOfList(figure: Figure, last: Placed | undefined, { figures }: Telling): boolean {
  return (
    last !== undefined && figure.list !== null && last.figure.list === figure.list && figures.includes(last.figure)
  );
}
