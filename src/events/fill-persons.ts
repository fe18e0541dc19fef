// What is placed in, the same with people who are told one by one out: a swap without numbers is of those who are named.
import { daysBetween } from '../domain/days.ts';
import type { Category } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import { isSamePerson } from '../domain/same-name.ts';
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { jailsForeigners, swappedByName } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { isBack, isBetweenTraders, isPronoun, MOST_PERSONS, type Sided, withSides } from './person-sides.ts';
import { type Story, storiesOf } from './person-stories.ts';
import { type Placed, placedAnew, placedAs } from './placed.ts';
import { type Direction, type Pair, towards } from './sides.ts';
import { wayHome } from './third-ways.ts';
import type { Thread } from './threads.ts';

/** The one leaves on Tuesday, the other lands on Thursday. */
const DAYS_APART = 4;

/** Only where no number of people is given either way. */
export function withPersons(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  around: Around,
): readonly Placed[] {
  if (pair === null || thread.cancelled) return placed;
  if (placed.some((one) => one.category === 'remains')) return placed;
  const counted = new Set(
    pickAll(placed, ({ figure, direction }) =>
      figure.persons.length === 0 && figure.more !== true ? [direction.to] : [],
    ),
  );
  if (counted.size > 1) return placed;
  const told = statementsOf(thread, around, counted.size === 0 ? DAYS_APART : 1);
  const all = storiesOf(told, pair, thread.main ? around.title : null);
  const foreigners = all.filter((story) => homeOf(story, pair) !== null);
  const stories = foreigners.length === 0 ? all : all.filter((story) => !foreigners.includes(story));
  if (!stories.some(({ moved }) => moved) || stories.length > MOST_PERSONS) return placed;
  const sided = withSides(thread, stories, told, pair, placed, around);
  const isOther = (one: Sided): boolean => counted.size === 1 && isKnownByExchange(one) && !counted.has(one.side ?? '');
  if (!isCertain(thread, around) && !haveBothGiven(thread, sided, pair) && !sided.some(isOther)) return placed;
  // "He was exchanged for Boris Bykov": he is somebody whom the text names, where it names one who went his way.
  const isNamed = ({ figure, direction }: Placed): boolean =>
    isPronoun(figure) && sided.some(({ side, moved }) => side === direction.to && moved);
  const turned =
    counted.size === 0 ? placed.flatMap((one) => (isNamed(one) ? [] : turnedBy(sided, one, pair))) : placed;
  const ways = new Set([...sided.map((one) => one.side), ...turned.map((one) => one.direction.to)]);
  ways.delete(null);
  // Only one way: an extradition looks the same, unless the two are at war or trade, or the giver takes people for that.
  if (ways.size < 2 && !around.swaps && !isBetweenTraders(pair, [...ways])) return placed;
  const own = sided.flatMap((one) => placedOf(one, sided, turned, counted, pair, around));
  return [...turned, ...own, ...foreigners.flatMap((one) => placedHome(one, turned, pair))];
}

/** "with them came Frode Berg, a retired border guard from Norway": to neither of the two. */
function homeOf({ mention: { nationality, captor }, moved }: Story, pair: Pair): Direction | null {
  return moved ? wayHome({ nationality, to: null, from: captor }, pair) : null;
}

function placedHome(story: Story, placed: readonly Placed[], pair: Pair): readonly Placed[] {
  const direction = homeOf(story, pair);
  const { mention, statement } = story;
  if (direction === null || placed.some((one) => one.direction.to === direction.to || isSame(one.figure, mention)))
    return [];
  return [
    placedAs({
      figure: figureOf(mention, direction.from),
      value: 1,
      category: categoryOf(mention, true),
      direction,
      speaker: statement.speaker,
    }),
  ];
}

function placedOf(
  { mention, statement, side, moved, held }: Sided,
  sided: readonly Sided[],
  placed: readonly Placed[],
  counted: ReadonlySet<string>,
  pair: Pair,
  around: Around,
): readonly Placed[] {
  if (side === null || counted.has(side) || placed.some((one) => isSame(one.figure, mention))) return [];
  // "the sergeant came home, 477 prisoners left their cells": who has no number is told by name, where the news is a swap or it is said who held them.
  if (counted.size > 0) {
    const named = placed.some(
      ({ direction, figure }) => direction.to === side && figure.more !== true && !isListedIn(figure, statement),
    );
    const sure =
      moved &&
      (held ||
        isKnownByExchange({ mention, side, moved }) ||
        isInHeadline(mention, side, pair, around) ||
        (around.opensWithSwap && (mention.nationality !== null || isBack(statement) || isOfHeadline(mention, around))));
    if (named || !(sure || isHeadline(side, sided, around))) return [];
  }
  const direction = towards(side, pair);
  const category = categoryOf(mention, held && pair.some(jailsForeigners));
  return [
    placedAs({
      figure: figureOf(mention, held && moved ? direction.from : null),
      value: 1,
      category,
      direction,
      speaker: statement.speaker,
    }),
  ];
}

/** "Nadiya Savchenko returned to Kyiv. Two Russians were flown to Moscow": whom history knows by an exchange, and where he went home. */
function isKnownByExchange({ mention, side, moved }: Pick<Sided, 'mention' | 'side' | 'moved'>): boolean {
  return moved && side !== null && swappedByName(mention.name)?.home === side;
}

/** "Ann Adams and Carl Clark were exchanged for ten": told by name in that sentence as well. */
function isListedIn({ persons, quote }: Figure, statement: Statement): boolean {
  return persons.length > 0 && quote.start >= statement.quote.start && quote.end <= statement.quote.end;
}

/** "Michaels land in Calgary as Meng flies to Shenzhen": who is flown to the giver is in the headline beside them. */
function isInHeadline({ name, to }: PersonMention, side: string, pair: Pair, { title }: Around): boolean {
  return title !== null && to === side && pair.some(jailsForeigners) && hasName(title, name);
}

/** "Ann Adams home": the news is of her. */
function isOfHeadline({ name }: PersonMention, { title }: Around): boolean {
  return title !== null && hasName(title, name);
}

function hasName({ quote }: Statement, name: string): boolean {
  const words = new Set(quote.exact.split(/[^\p{L}-]+/u));
  return name.split(/\s+/u).some((word) => /^\p{Lu}/u.test(word) && words.has(word));
}

/** Where all that is said of a person says one way, a row that guessed the other is wrong. */
function turnedBy(sided: readonly Sided[], one: Placed, pair: Pair): Placed {
  const story = one.figure.persons.length === 0 ? undefined : sided.find(({ mention }) => isSame(one.figure, mention));
  if (story === undefined || story.side === null || story.leaning === 0 || story.side === one.direction.to) return one;
  return placedAnew(one, { direction: towards(story.side, pair) });
}

/** "Hamas gives up three hostages": as many as are named. */
function isHeadline(side: string | null, persons: readonly Sided[], { title }: Around): boolean {
  const named = persons.filter((one) => one.side === side && one.moved);
  return title?.figures.some(({ value }) => value === named.length) === true;
}

/** A swap that somebody says took place, or will. */
function isCertain(thread: Thread, around: Around): boolean {
  if (!thread.main) return tellsOfSwap(thread);
  return (
    around.swaps ||
    around.headline ||
    thread.tellings.some((one) => one.flags.has('event') || one.flags.has('planned')) ||
    around.statements.some(givesInReturn)
  );
}

/** "In return Washington dropped the charges against seven Iranians": people, and no money. */
function givesInReturn({ tags, figures, persons, cues }: Statement): boolean {
  return (
    tags.includes('inReturn') &&
    !cues.some(({ tag }) => tag === 'no_return') &&
    (figures.some(({ nationality, bare }) => nationality !== null && !bare) ||
      persons.some(({ moved, captor }) => moved || captor !== null))
  );
}

/** Of both sides somebody moves whom the other is said to have held. */
function haveBothGiven({ main }: Thread, sided: readonly Sided[], pair: Pair): boolean {
  return main && pair.every((id) => sided.some(({ side, moved, held }) => side === id && moved && held));
}

/** "8 December 2022: Ann Adams comes home; Ben Brown is sent back": an earlier day, and none of those on which they were caught. */
function tellsOfSwap({ tellings, planned }: Thread): boolean {
  return (
    !planned &&
    tellings.some(({ date, statement: { persons, dates, tags } }) => {
      // "landed on Sunday, a day after the two states announced a swap": the people are of the day that is told first.
      const [first] = dates.filter(({ of }) => of === 'transfer');
      if (first !== undefined && date !== null && date !== first) return false;
      const ofCapture = tags.includes('capture') || dates.some(({ of }) => of !== 'transfer');
      return persons.filter(({ moved }) => moved).length > 1 && !ofCapture;
    })
  );
}

/** Of the news the whole text tells; of an earlier exchange the sentences that tell of it. */
function statementsOf(thread: Thread, around: Around, days: number): readonly Statement[] {
  if (!thread.main) return [...new Set(thread.tellings.map(({ statement }) => statement))];
  return around.statements.filter((one) => one.role === 'body' && !isOfAnother(one, thread, days));
}

/** A sentence with a day of its own, long before or after, tells of that day's. */
function isOfAnother(statement: Statement, { date }: Thread, days: number): boolean {
  const { start, end } = date;
  if (start === null) return false;
  return statement.dates.some(
    ({ of, span, step }) =>
      of === 'transfer' &&
      !step &&
      span.start !== null &&
      daysApart(span.start, span.end ?? span.start, start, end ?? start) > days,
  );
}

function daysApart(from: string, to: string, start: string, end: string): number {
  return Math.max(daysBetween(end, from), daysBetween(to, start));
}

function isSame(figure: Figure, mention: PersonMention): boolean {
  return isSamePerson(figure.persons[0], mention.name);
}

/** Whom a state holds that trades with one that jails foreigners is its prisoner, whatever he does for a living. */
function categoryOf({ category, minor }: PersonMention, jailed: boolean): Category {
  return jailed && !minor && category !== 'military' ? 'prisoner' : category;
}

function figureOf(mention: PersonMention, from: string | null): Figure {
  return {
    quote: mention.quote,
    at: mention.at,
    clause: mention.clause,
    value: 1,
    high: null,
    other: null,
    qualifier: 'exact',
    category: mention.category,
    bare: false,
    ofThem: false,
    nationality: mention.nationality,
    to: null,
    from,
    meaning: 'side',
    verb: 'swap',
    echo: false,
    partOf: null,
    list: null,
    persons: [mention.name],
    row: 'engine/person',
    reach: [mention.at, mention.at + 1],
    cues: [],
  };
}
