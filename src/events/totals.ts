// A thread's figures in, those that sum up both sides out: "exchanged 314 prisoners, 157 each".
import { UNREAD } from '../domain/engine-steps.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { isHost, partyKind } from '../gazetteer/index.ts';
import { SPECIAL } from './placed.ts';
import { goalTold, type Pair, standsFor } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

export function valuesOf(thread: Thread, wanted: (figure: Figure) => boolean): ReadonlySet<number> {
  const figures = pickAll(thread.tellings, (telling) => telling.figures).filter(
    (figure) =>
      // Parts of one side make up no sum of both.
      figure.meaning !== 'subset' &&
      (figure.meaning !== 'other' || (figure.row === UNREAD && !figure.bare && !figure.ofThem)) &&
      wanted(figure),
  );
  return new Set(pickAll(figures, (figure) => (figure.value === null ? [] : [figure.value])));
}

/** "318 men flew home from the prisons … 249 Houthis came to Sanaa, and 69 government men to Aden": the first is the sum of both ways. */
export function isSumOfBoth(figure: Figure, sided: readonly Figure[], pair: Pair | null): boolean {
  const { value, meaning, nationality, to } = figure;
  if (value === null || meaning !== 'side' || nationality !== null || figure.ofThem || figure.partOf !== null)
    return false;
  // "277 came home from Russian captivity", and Moscow counts 246 of its own and 31 others; the prisons of a land at war with itself are of both.
  const ofOneState = figure.from !== null && pair?.every((id) => partyKind(id) === 'state') === true;
  // "Hamas released 17: 14 Israelis and three Thais": one side's, whoever they are.
  // "two nurses and seven soldiers … in return five rebels": the seven are told beside the two.
  const others = sided.filter(
    (one) =>
      one !== figure &&
      (figure.from === null || one.row !== UNREAD) &&
      !(figure.list !== null && one.list === figure.list && one.clause === figure.clause),
  );
  // "48 were reunited in Qatar: 29 go to Ukraine, 19 to Russia": whither all of them went is no side's.
  // "brought home 197 … a further 22 whom Moscow turned over": those came to the same side.
  if (to !== null && others.some((one) => goalTold(one, pair) === to)) return false;
  // "Belarus freed 123": to two others, and it got nobody.
  if (ofOneState && others.some((one) => (one.to ?? one.nationality) === figure.from)) return false;
  const make = (a: Figure, b: Figure): boolean =>
    ofOneState
      ? goToTwo(a, b)
      : goOppositeWays(a, b) || (value >= LEAST_SUM && a !== b && to === null && areToldApart(a, b));
  return others.some((a) => others.some((b) => (a.value ?? 0) + (b.value ?? 0) === value && make(a, b)));
}

/** "Belarus freed 123. Of them 114 were handed to Ukraine and nine were taken to Lithuania". */
function goToTwo(a: Figure, b: Figure): boolean {
  return a.to !== null && b.to !== null && a.to !== b.to;
}

/** "249 were flown to Sanaa. The remaining 69 came the other way": of the one it is said whose they are, and both make up the sum. */
function areToldApart(a: Figure, b: Figure): boolean {
  return (a.nationality ?? a.to) !== null && (b.nationality ?? b.to) === null && (a.list === null || a.list !== b.list);
}

/** "began a swap of 1,081 … 470 Houthis and 240 of the government's men were flown home": more than both sides got is none's. */
export function isMoreThanBoth({ value }: Figure, sided: readonly Figure[]): boolean {
  const told = sided.filter(({ verb, meaning }) => verb !== null && meaning === 'side');
  return told.some((a) =>
    told.some((b) => value !== null && (a.value ?? 0) + (b.value ?? 0) <= value && goOppositeWays(a, b)),
  );
}

/** "Over two days 1,056 people were flown home. On Friday 200 Houthis were exchanged for 151 soldiers". */
export function isOfNobody(figure: Figure): boolean {
  const { value, meaning, verb, to, from, nationality, persons, partOf, category } = figure;
  if (category === 'remains') return false;
  if (meaning !== 'side' || verb === null || verb === 'swap' || partOf !== null || persons.length > 0) return false;
  return (value ?? 0) >= LEAST_SUM && to === null && from === null && nationality === null;
}

/** The figures of one way that may make up a sum: the first, however many there are; two Thais beside ten Israelis go no other way. */
export function firstSided({ tellings }: Thread, pair: Pair | null): readonly Figure[] {
  return pickAll(tellings, ({ figures }) =>
    figures.filter(
      (figure) => isSided(figure) && figure.partOf === null && (figure.value ?? 0) > 1 && !isStranger(figure, pair),
    ),
  ).slice(0, MOST_SIDED);
}

const MOST_SIDED = 40;

/** "180 captives came home, 90 Ukrainians and 90 Russians": no row says what they do, and yet whose they are. */
function isSided({ meaning, row, bare, nationality }: Figure): boolean {
  return meaning === 'side' || (row === UNREAD && !bare && nationality !== null);
}

function goOppositeWays(a: Figure, b: Figure): boolean {
  const [x, y] = [a.nationality ?? a.to, b.nationality ?? b.to];
  if ((x !== null && y !== null && x !== y) || (a.from !== null && b.from !== null && a.from !== b.from)) return true;
  // "the rebels gave up 400, their foes 656".
  return (x !== null && x === b.from) || (y !== null && y === a.from);
}

/** "exchanged 64 captives, 36 for 28", "A hundred are free" under the headline "Foes free 50 each": the numbers that such a formula adds up to. */
export function sumsOfFormulas({ tellings, main }: Thread, title: Statement | null): readonly Figure[] {
  const told = pickAll(tellings, ({ figures }) => figures);
  const sums = new Set(told.flatMap(({ value, other }) => (value !== null && other !== null ? [value + other] : [])));
  for (const { value, meaning } of main ? (title?.figures ?? []) : [])
    if (value !== null && meaning === 'each') sums.add(value * 2);
  return told.filter(
    ({ value, other, nationality, meaning }) =>
      value !== null && other === null && nationality === null && meaning !== 'each' && sums.has(value),
  );
}

/** "exchanged 314 prisoners, 157 each": the first is both sides'. Also 318, where 249 and 69 follow. */
export function isTotal(
  figure: Figure,
  values: ReadonlySet<number>,
  eaches: ReadonlySet<number>,
  listed: ReadonlySet<number>,
  subject: string | null,
): boolean {
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
  const mayHalve = figure.verb === 'swap' || isOfBroker(figure, subject);
  if (value % 2 === 0 && (mayHalve ? values.has(value / 2) : eaches.has(value / 2))) return true;
  if (figure.verb !== null) {
    for (const one of values)
      if (
        one !== value &&
        one > 1 &&
        values.has(value - one) &&
        value - one !== one &&
        value - one > 1 &&
        // "106 are home: 98 soldiers and eight officers".
        !(listed.has(one) && listed.has(value - one))
      )
        return true;
  }
  return false;
}

/** "The Emirates said that 168 captives had been freed": whoever stands between the two counts both. */
function isOfBroker({ speaker, verb }: Figure, subject: string | null): boolean {
  const teller = speaker ?? (verb === 'claim' ? subject : null);
  return teller !== null && isHost(teller);
}

/** Numbers that stand in one list of people of no side, or of one side and of others who have none in this: "ten Israelis and two Thais". */
export function listedIn(thread: Thread, pair: Pair | null): ReadonlySet<number> {
  const parts = pickAll(thread.tellings, ({ figures }) => {
    const strangers = new Set(figures.filter((one) => isStranger(one, pair)).map(({ list }) => list));
    return figures.filter(
      ({ list, nationality, to, from, row }) =>
        (list !== null || row === UNREAD) &&
        (nationality === null || (list !== null && strangers.has(list))) &&
        to === null &&
        from === null,
    );
  });
  // In the order of the text only those near by are looked at, however many there are.
  const inOrder = parts.toSorted((a, b) => a.quote.start - b.quote.start);
  const lists = inOrder.filter((_, at) => isBesideOther(inOrder, at, 1) || isBesideOther(inOrder, at, -1));
  return new Set(pickAll(lists, (figure) => (figure.value === null ? [] : [figure.value])));
}

function isStranger({ nationality }: Figure, pair: Pair | null): boolean {
  const side = standsFor(nationality, pair);
  return side !== null && pair?.includes(side) === false;
}

/** A list is shorter than this. */
const LIST_CHARACTERS = 120;

/** Does another number of the same clause stand that way, or one that tells soldiers from civilians? */
function isBesideOther(inOrder: readonly Figure[], at: number, step: 1 | -1): boolean {
  const here = inOrder[at];
  for (let i = at + step; here !== undefined; i += step) {
    const other = inOrder[i];
    if (other === undefined || Math.abs(other.quote.start - here.quote.start) >= LIST_CHARACTERS) return false;
    // "76 were freed: sixty servicemen, of whom ten are officers, and sixteen civilians".
    if (other.clause === here.clause || SPECIAL.has(here.category) || SPECIAL.has(other.category)) return true;
  }
  return false;
}

/** "the foes freed more than 1,050 people": rough, of nobody in particular, and both gave: how many of each nobody says. */
export function isRoughSum(figure: Figure, { statement, figures }: Telling): boolean {
  const { value, qualifier, meaning, verb, to, from, nationality, category } = figure;
  if (value === null || value < LEAST_SUM || qualifier === 'exact' || meaning !== 'side' || verb === null) return false;
  if (to !== null || from !== null || nationality !== null || category === 'remains' || figure.persons.length > 0)
    return false;
  // "freed four, and in exchange close to 200 were let out".
  const back =
    statement.tags.includes('inReturn') && figures.some((one) => one.at < figure.at && one.meaning === 'side');
  return (verb === 'swap' || statement.speaker === null) && statement.opposed.length === 0 && !back;
}

/** Of fewer people reporters know who they were. */
const LEAST_SUM = 100;

/** "more than 1,000: 681 Houthis and 400 fighters". */
export function isRoughTotal(figure: Figure, telling: Telling): boolean {
  if (figure.value === null || figure.qualifier === 'exact' || figure.verb !== 'swap' || figure.nationality !== null)
    return false;
  const parts = telling.figures
    .filter((other) => other.at > figure.at && other.value !== null && !other.ofThem)
    .map((other) => other.value ?? 0);
  const sum = parts.slice(0, 2).reduce((n, value) => n + value, 0);
  return parts.length >= 2 && sum >= figure.value * 0.95 && sum <= figure.value * 1.15;
}

/** "Nearly 250 changed hands … over 600 are to be let out": more than the sum of both sides is none of it; the dead are no part of the living. */
export function isBeyond(figure: Figure, totals: readonly Figure[]): boolean {
  return (
    figure.meaning === 'side' &&
    figure.value !== null &&
    totals.some(
      (total) =>
        total.value !== null &&
        total.meaning === 'both_sides' &&
        // "246 for 246, plus 46 wounded": more than what is added to it.
        total.quote.start < figure.quote.start &&
        (figure.category !== 'remains' || total.category === 'remains') &&
        (figure.value ?? 0) > total.value * BEYOND,
    )
  );
}

const BEYOND = 1.2;

/** "84 came home … 33 military and 51 civilian": a list that makes up a number which is told already is of the same people. */
export function makesUpTold(figure: Figure, { figures }: Telling, told: ReadonlySet<number | null>): boolean {
  if (figure.list === null) return false;
  const listed = figures.filter((one) => one.list === figure.list);
  return listed.length > 1 && told.has(listed.reduce((sum, { value }) => sum + (value ?? 0), 0));
}
