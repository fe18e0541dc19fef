// What the article as a whole says, for each of its threads: its sides, and whether its news is a handing over at all.
import type { Transfer } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries, partyKind } from '../gazetteer/index.ts';
import { isDoubted } from './asserts.ts';
import { givesPeopleForPeople, tellsOfCaptives, tellsOfJailed } from './captives-told.ts';
import { chiefSides } from './chief-sides.ts';
import { homeOf, homeOfDead } from './home-of.ts';
import { counts } from './moves.ts';
import type { Pair } from './sides.ts';
import type { Thread } from './threads.ts';
import { type WarsTold, warsTold } from './wars-told.ts';

export type Around = {
  readonly pair: Pair | null;
  /** Whose people the article is about: breaks ties. */
  readonly home: string | null;
  /** Whose dead most bodies of the article are: breaks ties of theirs. */
  readonly homeOfDead: string | null;
  readonly statements: readonly Statement[];
  /** True where the article has a swap word at all: a one-sided report is then of an exchange. */
  readonly swaps: boolean;
  /** The same, and of a group not only of an earlier exchange that is told by its day: what it trades once, it gives another time. */
  readonly newsSwaps: boolean;
  /** True where the headline or the first sentence says that people were handed over. */
  readonly headline: boolean;
  /** True where the headline, or one of the first sentences, says that people were handed over. */
  readonly lead: boolean;
  /** The headline; the first sentence where there is none. */
  readonly head: Statement | null;
  readonly title: Statement | null;
  /** The first sentences of the body, where the news is told. */
  readonly opening: readonly Statement[];
  /** True where the headline or the lead speaks of a swap. */
  readonly opensWithSwap: boolean;
  /** False where nobody's captives are spoken of: books, kidneys and students are exchanged as well. */
  readonly captives: boolean;
  /** Every party that the headline or the text names. */
  readonly named: ReadonlySet<string>;
  /** The reporter's day; null where nobody knows it. */
  readonly today: string | null;
  /** Of which war each paragraph tells, where the article tells of several. */
  readonly wars: WarsTold;
  /** Who changed hands in the news, for those who read of the other exchanges that the article tells of. */
  readonly news: readonly Transfer[];
};

/** Null where the article names no sides and nobody's captives. */
export function lookAround(
  statements: readonly Statement[],
  today: string | null,
  title: Statement | null,
  threads: readonly Thread[],
): Around | null {
  const pair = sidesOfNews(statements, title, threads, today);
  const captives =
    statements.some(tellsOfCaptives) ||
    (title !== null && (tellsOfSwap(title) || tellsOfHandover(title)) && title.tags.includes('captiveWord')) ||
    tellsOfJailed(statements, pair) ||
    (pair !== null &&
      areAdversaries(...pair) &&
      (title?.tags.includes('exchange') === true ||
        statements.some(
          (statement) => movesBetween(statement, pair) || isNumbered(statement) || swapsPeople(statement),
        )));
  if (!captives && pair === null) return null;
  const body = statements.filter((one) => one.role === 'body');
  const heads = title === null ? [] : [title];
  const opening = [...heads, ...body.slice(0, 2)];
  const lead = [...heads, ...body.slice(0, LEAD_SENTENCES)];
  const all = [...heads, ...statements];
  const tellsSwap = all.filter(tellsOfSwap);
  const inVain = statements.some((one, at) => isDeniedInVain(one, statements[at + 1]));
  const earlier = pair?.some((id) => partyKind(id) === 'group') === true ? earlierOnly(threads) : NONE;
  return {
    pair,
    captives,
    home: homeOf(statements, pair, title),
    homeOfDead: homeOfDead(statements, pair),
    statements,
    swaps: tellsSwap.length > 0 || inVain,
    newsSwaps: inVain || tellsSwap.some((one) => !earlier.has(one)),
    headline: opening.slice(0, 2).some(tellsOfHandover),
    lead: lead.some((statement) => tellsOfHandover(statement) && tellsOfPeople(statement)),
    head: title ?? body[0] ?? null,
    title,
    opening: body.slice(0, OPENING_SENTENCES),
    opensWithSwap: lead.some(tellsOfSwap),
    named: new Set(all.flatMap(({ parties }) => parties.map(({ id }) => id))),
    today,
    wars: warsTold(statements),
    news: [],
  };
}

/** The article as it looks to those who read of another of its wars. */
export function aroundWar(around: Around, war: Pair): Around {
  const told = around.statements.filter(({ paragraph }) => around.wars.get(paragraph) === war);
  return { ...around, pair: war, home: homeOf(told, war, null), homeOfDead: homeOfDead(told, war) };
}

const NONE: ReadonlySet<Statement> = new Set();

/** What is told of exchanges before that of the news, and of no other. */
function earlierOnly(threads: readonly Thread[]): ReadonlySet<Statement> {
  const day = threads.find(({ main }) => main)?.date.start ?? null;
  const isEarlier = ({ main, planned, date }: Thread): boolean =>
    !main && !planned && day !== null && date.start !== null && date.start < day;
  const told = (of: readonly Thread[]): readonly Statement[] =>
    pickAll(of, ({ tellings }) => tellings.map(({ statement }) => statement));
  const others = new Set(told(threads.filter((thread) => !isEarlier(thread))));
  return new Set(told(threads.filter(isEarlier)).filter((statement) => !others.has(statement)));
}

/** The lead of a report is no longer than this. */
const LEAD_SENTENCES = 6;

const OPENING_SENTENCES = 3;

const DOUBTS = new Set(['hypothetical', 'denied', 'things']);

/** Speaks of a swap, and not only of one that somebody wants or denies. */
function tellsOfSwap(statement: Statement): boolean {
  if (statement.role === 'furniture') return false;
  if (statement.tags.includes('swap') || givesPeopleForPeople(statement))
    return !statement.cues.some((cue) => DOUBTS.has(cue.tag));
  return statement.tags.includes('exchange') && !statement.cues.some((cue) => DOUBTS.has(cue.tag));
}

/** "Ottawa insists there was no swap. Nobody believes it." */
function isDeniedInVain({ role, tags, cues }: Statement, next: Statement | undefined): boolean {
  if (role === 'furniture' || !(tags.includes('swap') || tags.includes('exchange'))) return false;
  if (!cues.some(({ tag }) => tag === 'denied') || cues.some(({ tag }) => tag === 'things')) return false;
  return isDisbelieved(tags) || (next !== undefined && isDisbelieved(next.tags));
}

function isDisbelieved(tags: Statement['tags']): boolean {
  return tags.includes('believe') && (tags.includes('nobody') || tags.includes('few'));
}

const HANDS_OVER = ['swap', 'exchange', 'give', 'get', 'come', 'release', 'free'] as const;

/** "Delhi and Islamabad return each other's fishermen", and nobody only hopes so. */
function tellsOfHandover(statement: Statement): boolean {
  return statement.tags.includesOne(HANDS_OVER) && !statement.cues.some((cue) => DOUBTS.has(cue.tag));
}

const PEOPLE = ['people', 'captiveWord', 'captive', 'person', 'nation', 'figure', 'pair'] as const;

function tellsOfPeople(statement: Statement): boolean {
  return statement.tags.includesOne(PEOPLE);
}

const EXCHANGES = ['inReturn', 'exchange', 'swap'] as const;

/** "Russia got 95 in return", "in an exchange with Russia": whom one enemy hands the other is a captive. */
function movesBetween(statement: Statement, pair: Pair): boolean {
  return (
    statement.figures.some(isBroughtBack) ||
    ((statement.tags.includesOne(EXCHANGES) || statement.tags.includes('each')) &&
      statement.figures.some(
        (figure) =>
          figure.verb !== null &&
          (figure.meaning === 'each' ||
            (counts(figure) && TRADES.some((two) => two.every((tag) => statement.tags.includes(tag)))) ||
            (figure.meaning === 'side' && sidesOf(figure).some((side) => side !== null && pair.includes(side)))),
      ))
  );
}

/** "Russia and Ukraine swapped soldiers", "The wounded came home in another exchange": whom enemies swap they held. */
function swapsPeople(statement: Statement): boolean {
  const { tags, cues } = statement;
  return (
    tags.includes('people') &&
    !tags.includes('remains') &&
    (tags.includes('swap') || tags.includes('exchange')) &&
    cues.some(({ tag }) => tag === 'event') &&
    !isDoubted(statement)
  );
}

/** "nine Russians had been brought back from Ukraine". */
function isBroughtBack({ verb, meaning, nationality, from }: Figure): boolean {
  if (verb !== 'get' || meaning !== 'side' || nationality === null || from === null) return false;
  return areAdversaries(nationality, from);
}

/** "freed in a swap", "released in exchange for some suspects". */
const TRADES = [
  ['letLive', 'exchange'],
  ['give', 'inReturn', 'for'],
] as const;

/** "This is the 53rd exchange": enemies count the exchanges of their captives. */
function isNumbered({ role, tags, cues }: Statement): boolean {
  return (
    role === 'body' && tags.includes('ordinal') && tags.includes('exchange') && !cues.some(({ tag }) => DOUBTS.has(tag))
  );
}

/** Of people who are swapped whose they are says it as well. */
function sidesOf({ to, from, nationality, verb }: Figure): readonly (string | null)[] {
  return verb === 'swap' ? [to, from, nationality] : [to, from];
}

/** By the whole article; what is told of earlier exchanges says little of whose the news is. */
function sidesOfNews(
  statements: readonly Statement[],
  title: Statement | null,
  threads: readonly Thread[],
  today: string | null,
): Pair | null {
  const news = new Set<Statement>();
  const recalled = new Set<Statement>();
  for (const { main, tellings } of threads)
    for (const { statement } of tellings) (main ? news : recalled).add(statement);
  for (const statement of news) recalled.delete(statement);
  return chiefSides({
    statements: title === null ? statements : [title, ...statements],
    day: today,
    loudness: (statement) =>
      statement === title ? LOUD.title : news.has(statement) ? 1 : recalled.has(statement) ? LOUD.recalled : LOUD.aside,
  });
}

const LOUD = { title: 2, recalled: 0.3, aside: 0.5 } as const;
