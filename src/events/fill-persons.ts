// What is placed in, the same with people who are told one by one out: a swap without numbers is of those who are named.
import { pickAll } from '../domain/pick.ts';
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { type Placed, placedAs } from './placed.ts';
import { otherOf, type Pair, standsFor } from './sides.ts';
import type { Thread } from './threads.ts';

/** More than these nobody tells one by one. */
const MOST_PERSONS = 8;
/** Who changed hands is told by here. */
const LEAD_SENTENCES = 9;

type Told = {
  readonly mention: PersonMention;
  readonly statement: Statement;
  /** Above zero for the first of the pair, below for the second. */
  readonly leaning: number;
  readonly side: string | null;
};

/** Only the news, and only where no number of people is given either way. */
export function withPersons(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  around: Around,
): readonly Placed[] {
  if (pair === null || !thread.main || thread.cancelled || !isCertain(thread, around)) return placed;
  const counted = new Set(pickAll(placed, (one) => (one.figure.persons.length === 0 ? [one.direction.to] : [])));
  if (counted.size > 1) return placed;
  if (placed.some((one) => one.category === 'remains')) return placed;
  const named = new Set(placed.map((one) => one.direction.to));
  const persons = personsOf(
    around.statements.filter((one) => !isOfAnother(one, thread)),
    pair,
  );
  if (!persons.some((one) => one.mention.moved) || persons.length > MOST_PERSONS) return placed;
  const sided = withSides(persons, pair, placed);
  const ways = new Set([...sided.map((one) => one.side), ...placed.map((one) => one.direction.to)]);
  // Only one way: an extradition looks the same, unless the two are at war or trade.
  if (ways.size < 2 && !around.swaps && !areAdversaries(...pair)) return placed;
  const added = pickAll(sided, ({ mention, statement, side }): Placed[] => {
    if (
      side === null ||
      counted.has(side) ||
      (counted.size > 0 && named.has(side)) ||
      placed.some((one) => isSame(one.figure, mention))
    )
      return [];
    // "the sergeant came home, 477 prisoners left their cells": who has no number is told by name, where the news is a swap or it is said who held them.
    if (counted.size > 0 && !isSure(mention, statement, around) && !isHeadline(side, sided, around)) return [];
    const from = otherOf(pair, side);
    return [
      placedAs({
        figure: figureOf(mention),
        value: 1,
        category: mention.category,
        direction: { to: side, from },
        speaker: statement.speaker,
      }),
    ];
  });
  return [...placed, ...added];
}

function isSure(
  { moved, captor, nationality }: PersonMention,
  { tags }: Statement,
  { opensWithSwap }: Around,
): boolean {
  if (!moved) return false;
  return captor !== null || (opensWithSwap && (nationality !== null || BACK.some((tag) => tags.includes(tag))));
}

/** "The man they were traded for, Hamid Noury". */
const BACK = ['inReturn', 'swap'] as const;

/** "Hamas gives up three hostages": as many as are named. */
function isHeadline(side: string | null, persons: readonly Told[], { title }: Around): boolean {
  const named = persons.filter((one) => one.side === side && one.mention.moved);
  return title?.figures.some(({ value }) => value === named.length) === true;
}

/** A swap that somebody says took place, or will. */
function isCertain(thread: Thread, around: Around): boolean {
  return (
    around.swaps || around.headline || thread.tellings.some((one) => one.flags.has('event') || one.flags.has('planned'))
  );
}

/** A sentence with a day of its own tells of that day's. */
function isOfAnother(statement: Statement, thread: Thread): boolean {
  return statement.dates.some(
    ({ of, span }) =>
      of === 'transfer' &&
      span.start !== null &&
      thread.date.start !== null &&
      (span.start > (thread.date.end ?? '') || (span.end ?? '') < thread.date.start),
  );
}

/** Those who are said to move or to have been held by one of the two, near the top; each once, by the last name. */
function personsOf(statements: readonly Statement[], pair: Pair): readonly Told[] {
  const found = new Map<string, Told>();
  for (const statement of statements.filter((one) => one.role === 'body').slice(0, LEAD_SENTENCES)) {
    if (statement.cues.some((cue) => DOUBTS.has(cue.tag)) || statement.tags.includes('still')) continue;
    for (const mention of statement.persons) {
      if (isApposed(mention, statement, pair)) continue;
      const leaning = leaningOf(mention, pair);
      const key = lastName(mention.name);
      const known = found.get(key);
      if (known !== undefined) found.set(key, { ...known, leaning: known.leaning + leaning });
      else if (mention.moved || mention.captor !== null) found.set(key, { mention, statement, leaning, side: null });
    }
  }
  return [...found.values()];
}

/** "Ann Adams and Carl Clark were released: a Dane and a Swede": who they are. */
function isApposed(mention: PersonMention, { persons }: Statement, pair: Pair): boolean {
  if (/\p{Lu}\S*$/u.test(mention.name) && !/^an? /iu.test(mention.name)) return false;
  const own = standsFor(mention.nationality, pair);
  return (
    (own === null || !pair.includes(own)) &&
    persons.some((one) => one !== mention && one.moved && one.half === mention.half && one.at < mention.at)
  );
}

const DOUBTS: ReadonlySet<string> = new Set(['hypothetical', 'denied', 'things', 'recap']);

/** What speaks for the first of the pair, less what speaks for the second: whose hands they leave tells most. */
const LEANS = { captor: 3, to: 2, nationality: 2 } as const;

function leaningOf(mention: PersonMention, pair: Pair): number {
  const towards = (id: string | null, weight: number): number => {
    const side = standsFor(id, pair);
    return side === pair[0] ? weight : side === pair[1] ? -weight : 0;
  };
  return (
    towards(mention.to, LEANS.to) +
    towards(mention.nationality, LEANS.nationality) -
    towards(mention.captor, LEANS.captor)
  );
}

/** Who stand together before "in exchange for" go one way, who stand behind it the other; where all others go one way, those told last of whom nobody says go the other. */
function withSides(persons: readonly Told[], pair: Pair, placed: readonly Placed[]): readonly Told[] {
  const all = persons.map((one) => ({ ...one, side: sideOf(one.leaning + leaningOfHalves(one, persons), pair) }));
  // "Ann Adams and Ben Brown landed … Carl Clark was left behind": who does not move tells nothing of those who do.
  const moving = all.some(({ side, mention }) => side === null && mention.moved);
  const settled = moving ? all.filter(({ side, mention }) => side === null || mention.moved) : all;
  const known = settled.filter((one) => one.side !== null);
  const open = settled.filter((one) => one.side === null);
  const ways = new Set([...known.map((one) => one.side), ...placed.map((one) => one.direction.to)]);
  const [way] = ways;
  if (way == null || ways.size > 1 || !areTogether(open) || areCounted(open, placed)) return known;
  const other = otherOf(pair, way);
  return [...known, ...open.map((one) => ({ ...one, side: other }))];
}

/** One, or several of one sentence that all move: "Ann Adams and Carl Clark went the other way". */
function areTogether(open: readonly Told[]): boolean {
  return open.length === 1 || open.every((one) => one.mention.moved && one.statement === open[0]?.statement);
}

/** "Two soldiers were freed. Carl Clark and Dan Dunn are in good health": these are the two. */
function areCounted(open: readonly Told[], placed: readonly Placed[]): boolean {
  return (
    !open.some(({ statement }) => BACK.some((tag) => statement.tags.includes(tag))) &&
    placed.some(
      (one) =>
        one.figure.persons.length === 0 &&
        (one.value ?? 0) >= open.length &&
        one.value !== null &&
        one.value <= MOST_PERSONS,
    )
  );
}

function leaningOfHalves(one: Told, persons: readonly Told[]): number {
  const beside = persons.filter((other) => other !== one && other.statement === one.statement);
  const parted = new Set([one, ...beside].map((other) => other.mention.half)).size > 1;
  if (!parted) return 0;
  return beside.reduce(
    (sum, other) => sum + (other.mention.half === one.mention.half ? other.leaning : -other.leaning),
    0,
  );
}

function sideOf(leaning: number, pair: Pair): string | null {
  return leaning > 0 ? pair[0] : leaning < 0 ? pair[1] : null;
}

function lastName(name: string | undefined): string {
  return name?.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}

function isSame(figure: Figure, mention: PersonMention): boolean {
  return lastName(figure.persons[0]) === lastName(mention.name);
}

function figureOf(mention: PersonMention): Figure {
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
    from: null,
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
