// What is placed in, the same with people who are told one by one out: a swap without numbers is of those who are named.
import type { Figure, PersonMention, Statement } from '../domain/statement.ts';
import { adversariesOf } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import type { Placed } from './counts.ts';
import type { Pair } from './sides.ts';
import { standsFor } from './sides.ts';
import type { Thread } from './threads.ts';

/** More than these nobody tells one by one. */
const MOST_PERSONS = 8;
/** Who changed hands is told by here. */
const LEAD_SENTENCES = 9;

type Told = { readonly mention: PersonMention; readonly statement: Statement; readonly side: string | null };

/** Only the news, and only where no number of people is given either way. */
export function withPersons(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  around: Around,
): readonly Placed[] {
  if (pair === null || !thread.main || thread.cancelled || !isCertain(thread, around)) return placed;
  if (placed.some((one) => one.figure.persons.length === 0 || one.category === 'remains')) return placed;
  const persons = personsOf(
    around.statements.filter((one) => !isOfAnother(one, thread)),
    pair,
  );
  if (!persons.some((one) => one.mention.moved) || persons.length > MOST_PERSONS) return placed;
  const sided = withSides(persons, pair);
  const ways = new Set([...sided.map((one) => one.side), ...placed.map((one) => one.direction.to)]);
  // Only one way: an extradition looks the same, unless the two are at war or trade.
  if (ways.size < 2 && !around.swaps && !adversariesOf(pair[0]).includes(pair[1])) return placed;
  const added = sided.flatMap(({ mention, statement, side }): Placed[] => {
    if (side === null || placed.some((one) => isSame(one.figure, mention))) return [];
    const from = side === pair[0] ? pair[1] : pair[0];
    return [
      {
        figure: figureOf(mention),
        value: 1,
        category: mention.category,
        direction: { to: side, from },
        speaker: statement.speaker,
      },
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
      const side = sideOf(mention, pair);
      const key = mention.name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
      const known = found.get(key);
      if (known !== undefined) {
        if (known.side === null && side !== null) found.set(key, { ...known, side });
        continue;
      }
      if (mention.moved || mention.captor !== null) found.set(key, { mention, statement, side });
    }
  }
  return [...found.values()];
}

const DOUBTS: ReadonlySet<string> = new Set(['hypothetical', 'denied', 'things', 'recap']);

function sideOf(mention: PersonMention, pair: Pair): string | null {
  const captor = standsFor(mention.captor, pair);
  if (captor !== null && pair.includes(captor)) return captor === pair[0] ? pair[1] : pair[0];
  const own = standsFor(mention.nationality, pair);
  return own !== null && pair.includes(own) ? own : null;
}

/** Of two people who change places, one of them known, the other goes the other way. */
function withSides(persons: readonly Told[], pair: Pair): readonly Told[] {
  const known = persons.filter((one) => one.side !== null);
  const open = persons.filter((one) => one.side === null);
  if (open.length !== 1 || known.length > 1) return known;
  const first = known[0]?.side;
  const other = first == null ? pair[0] : first === pair[0] ? pair[1] : pair[0];
  return first == null ? known : [...known, ...open.map((one) => ({ ...one, side: other }))];
}

function isSame(figure: Figure, mention: PersonMention): boolean {
  const last = (name: string | undefined): string => name?.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  return last(figure.persons[0]) === last(mention.name);
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
