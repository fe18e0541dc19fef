// What is placed in, the same with people who are told one by one out: a swap without numbers is of those who are named.
import { pickAll } from '../domain/pick.ts';
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { adversariesOf } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { type Placed, placedAs } from './placed.ts';
import type { Pair } from './sides.ts';
import { standsFor } from './sides.ts';
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
  // "the sergeant came home, 477 prisoners left their cells": who has no number is told by name, where the news is a swap.
  if (counted.size > 1 || (counted.size === 1 && !around.opensWithSwap)) return placed;
  if (placed.some((one) => one.category === 'remains')) return placed;
  const named = new Set(placed.map((one) => one.direction.to));
  const persons = personsOf(
    around.statements.filter((one) => !isOfAnother(one, thread)),
    pair,
  );
  if (!persons.some((one) => one.mention.moved) || persons.length > MOST_PERSONS) return placed;
  const sided = withSides(persons, pair);
  const ways = new Set([...sided.map((one) => one.side), ...placed.map((one) => one.direction.to)]);
  // Only one way: an extradition looks the same, unless the two are at war or trade.
  if (ways.size < 2 && !around.swaps && !adversariesOf(pair[0]).includes(pair[1])) return placed;
  const added = pickAll(sided, ({ mention, statement, side }): Placed[] => {
    if (
      side === null ||
      counted.has(side) ||
      (counted.size > 0 && named.has(side)) ||
      placed.some((one) => isSame(one.figure, mention))
    )
      return [];
    if (counted.size > 0 && !(mention.moved && (mention.captor ?? mention.nationality) !== null)) return [];
    const from = side === pair[0] ? pair[1] : pair[0];
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
      const leaning = leaningOf(mention, pair);
      const key = lastName(mention.name);
      const known = found.get(key);
      if (known !== undefined) found.set(key, { ...known, leaning: known.leaning + leaning });
      else if (mention.moved || mention.captor !== null) found.set(key, { mention, statement, leaning, side: null });
    }
  }
  return [...found.values()];
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

/** Who stand together before "in exchange for" go one way, who stand behind it the other; of two who change places, one known, the other goes the other way. */
function withSides(persons: readonly Told[], pair: Pair): readonly Told[] {
  const settled = persons.map((one) => ({ ...one, side: sideOf(one.leaning + leaningOfHalves(one, persons), pair) }));
  const known = settled.filter((one) => one.side !== null);
  const open = settled.filter((one) => one.side === null);
  if (open.length !== 1 || known.length > 1) return known;
  const first = known[0]?.side;
  if (first == null) return known;
  const other = first === pair[0] ? pair[1] : pair[0];
  return [...known, ...open.map((one) => ({ ...one, side: other }))];
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
