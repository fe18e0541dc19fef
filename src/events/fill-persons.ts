// What is placed in, the same with people who are told one by one out: a swap without numbers is of those who are named.
import type { Category } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners, takesHostages } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { isSamePerson, lastName, type Story, storiesOf } from './person-stories.ts';
import { type Placed, placedAnew, placedAs } from './placed.ts';
import { otherOf, type Pair, towards } from './sides.ts';
import type { Thread } from './threads.ts';

/** More than these nobody tells one by one. */
const MOST_PERSONS = 12;
/** The one leaves on Tuesday, the other lands on Thursday. */
const DAYS_APART = 4;

type Sided = Story & { readonly side: string | null };

/** Only where no number of people is given either way. */
export function withPersons(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  around: Around,
): readonly Placed[] {
  if (pair === null || thread.cancelled) return placed;
  if (placed.some((one) => one.category === 'remains')) return placed;
  const counted = new Set(pickAll(placed, (one) => (one.figure.persons.length === 0 ? [one.direction.to] : [])));
  if (counted.size > 1) return placed;
  const told = statementsOf(thread, around, counted.size === 0 ? DAYS_APART : 1);
  const stories = storiesOf(told, pair);
  if (!stories.some(({ moved }) => moved) || stories.length > MOST_PERSONS) return placed;
  const sided = withSides(thread, stories, told, pair, placed, around);
  if (!isCertain(thread, around) && !haveBothGiven(thread, sided, pair)) return placed;
  const turned = counted.size === 0 ? placed.map((one) => turnedBy(sided, one, pair)) : placed;
  const ways = new Set([...sided.map((one) => one.side), ...turned.map((one) => one.direction.to)]);
  ways.delete(null);
  // Only one way: an extradition looks the same, unless the two are at war or trade, or the giver takes people for that.
  if (ways.size < 2 && !around.swaps && !isBetweenTraders(pair, [...ways])) return placed;
  return [...turned, ...sided.flatMap((one) => placedOf(one, sided, turned, counted, pair, around))];
}

function isBetweenTraders(pair: Pair, ways: readonly (string | null)[]): boolean {
  if (areAdversaries(...pair)) return true;
  return ways.some((to) => to !== null && [jailsForeigners, takesHostages].some((holds) => holds(otherOf(pair, to))));
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
    const named = placed.some((one) => one.direction.to === side);
    const sure =
      moved &&
      (held ||
        isInHeadline(mention, side, pair, around) ||
        (around.opensWithSwap && (mention.nationality !== null || isBack(statement))));
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

/** "Michaels land in Calgary as Meng flies to Shenzhen": who is flown to the giver is in the headline beside them. */
function isInHeadline({ name, to }: PersonMention, side: string, pair: Pair, { title }: Around): boolean {
  if (title === null || to !== side || !pair.some(jailsForeigners)) return false;
  const words = new Set(title.quote.exact.split(/[^\p{L}-]+/u));
  return name.split(/\s+/u).some((word) => /^\p{Lu}/u.test(word) && words.has(word));
}

/** "The man they were traded for, Hamid Noury". */
function isBack({ tags }: Statement): boolean {
  return tags.includes('inReturn') || tags.includes('swap');
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
    around.swaps || around.headline || thread.tellings.some((one) => one.flags.has('event') || one.flags.has('planned'))
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
    tellings.some(({ statement: { persons, dates, tags } }) => {
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
      daysBetween(span.start, span.end ?? span.start, start, end ?? start) > days,
  );
}

function daysBetween(from: string, to: string, start: string, end: string): number {
  return Math.max(Date.parse(from) - Date.parse(end), Date.parse(start) - Date.parse(to)) / DAY;
}

const DAY = 86_400_000;

/** Who stand together before "in exchange for" go one way, who stand behind it the other; where all others go one way, those of whom nobody says go the other. */
function withSides(
  thread: Thread,
  stories: readonly Story[],
  told: readonly Statement[],
  pair: Pair,
  placed: readonly Placed[],
  around: Around,
): readonly Sided[] {
  const facing = facingOf(stories, told);
  const all = stories.map((one, at): Sided => {
    const leaning = one.leaning + (facing.get(at) ?? 0);
    return { ...one, leaning, side: leaning > 0 ? pair[0] : leaning < 0 ? pair[1] : null };
  });
  // "Ann Adams and Ben Brown landed … Carl Clark was left behind": who does not move tells nothing of those who do.
  const sure = all.some(({ moved, side }) => moved && side !== null);
  const settled = all.filter(
    ({ side, moved }) => moved || (sure && !all.some((one) => one.moved && one.side === side)),
  );
  const opposite = withOpposite(settled, pair);
  const known = opposite.filter((one) => one.side !== null);
  const open = opposite.filter((one) => one.side === null && one.moved);
  const ways = new Set([...known.map((one) => one.side), ...placed.map((one) => one.direction.to)]);
  const [way] = ways;
  const [one, another] = open;
  if (
    ways.size === 0 &&
    isBetweenTraders(pair, pair) &&
    open.length === 2 &&
    one !== undefined &&
    another !== undefined &&
    areOpposite(one, another)
  )
    return [
      { ...one, side: pair[0] },
      { ...another, side: pair[1] },
    ];
  // Of one who is let go nobody says whose he is: whoever takes people for that gave him.
  const holders = pair.filter(takesHostages);
  const [holder] = holders;
  if (
    way === undefined &&
    holder !== undefined &&
    holders.length === 1 &&
    thread.main &&
    placed.length === 0 &&
    around.headline &&
    areTogether(open)
  )
    return open.map((one) => ({ ...one, side: otherOf(pair, holder) }));
  // Without a swap whoever moves besides goes the same way, or nowhere.
  if (!around.swaps && !areAdversaries(...pair) && !open.some(({ statement }) => isBack(statement))) return known;
  if (way == null || ways.size > 1 || !areTogether(open) || areCounted(open, placed)) return known;
  const other = otherOf(pair, way);
  return [...known, ...open.map((one) => ({ ...one, side: other }))];
}

/** "Going the other way were Ann Adams and Ben Brown": not as those went of whom was told last. */
function withOpposite(stories: readonly Sided[], pair: Pair): readonly Sided[] {
  let last: Sided | null = null;
  return stories.map((one) => {
    const { side, moved, statement } = one;
    if (side !== null) {
      if (moved) last = one;
      return one;
    }
    if (!moved || last === null || last.side === null || last.statement === statement) return one;
    if (!statement.tags.includes('inReturn')) return one;
    return { ...one, side: otherOf(pair, last.side) };
  });
}

/** What others of the sentence lean to speaks for those beside them, and against those who went against them. */
function facingOf(stories: readonly Story[], told: readonly Statement[]): ReadonlyMap<number, number> {
  const places = new Map(stories.map(({ mention }, at) => [lastName(mention.name), at]));
  const facing = new Map<number, number>();
  for (const statement of told) {
    const { persons, opposed } = statement;
    const here = persons.flatMap((mention) => {
      const at = places.get(lastName(mention.name));
      return at === undefined ? [] : [{ mention, at, leaning: stories[at]?.leaning ?? 0 }];
    });
    if (here.length < 2) continue;
    const halved = new Set(here.map(({ mention }) => mention.half)).size > 1;
    for (const one of here) {
      let sum = 0;
      for (const other of here) {
        if (other.at === one.at) continue;
        const against = opposed.some((two) => two.includes(one.mention.at) && two.includes(other.mention.at));
        if (against) sum -= other.leaning;
        else if (halved) sum += other.mention.half === one.mention.half ? other.leaning : -other.leaning;
      }
      facing.set(one.at, (facing.get(one.at) ?? 0) + sum);
    }
  }
  return facing;
}

/** "Ann Adams comes home; Ben Brown is sent back": one each, whichever way nobody says. */
function areOpposite(one: Sided, other: Sided): boolean {
  return (
    one.statement === other.statement &&
    (one.mention.clause !== other.mention.clause ||
      one.statement.opposed.some((two) => two.includes(one.mention.at) && two.includes(other.mention.at)))
  );
}

/** One, or several of one sentence that all move: "Ann Adams and Carl Clark went the other way". */
function areTogether(open: readonly Sided[]): boolean {
  return open.length === 1 || open.every((one) => one.moved && one.statement === open[0]?.statement);
}

/** "Two soldiers were freed. Carl Clark and Dan Dunn are in good health": these are the two. */
function areCounted(open: readonly Sided[], placed: readonly Placed[]): boolean {
  return (
    !open.some(({ statement }) => isBack(statement)) &&
    placed.some(
      (one) =>
        one.figure.persons.length === 0 &&
        (one.value ?? 0) >= open.length &&
        one.value !== null &&
        one.value <= MOST_PERSONS,
    )
  );
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
