// A thread with its transfers in, how sure it is that the article's news is a handing over of captives out: evidence, weighed.
import type { Transfer } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import { adversariesOf } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { type Asserted, isDoubted, moves, speaks } from './asserts.ts';
import type { Placed } from './counts.ts';
import { kindOf } from './kind-and-status.ts';
import { counts, type Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

type Given = {
  readonly thread: Thread;
  readonly transfers: readonly Transfer[];
  readonly placed: readonly Placed[];
  readonly around: Around;
};

/** `says`: what is true of the article, for a reader who asks why. */
type Evidence = { readonly says: string; readonly weight: number; readonly holds: (given: Given) => boolean };

/**
 * No one of these settles it: reporters of rescues, trials and bonds write of captives, counts and exchanges too. The weights
 * are rounded from a regression over the articles of fixtures/ that may be looked at; docs/decisions/what-is-news.md says how.
 */
const EVIDENCE: readonly Evidence[] = [
  { says: 'the headline speaks of a swap', weight: 1.5, holds: ({ around }) => headSpeaks(around, SWAPS) },
  { says: 'the headline counts who moves', weight: 1, holds: ({ around }) => moves(around.head) },
  { says: 'the headline hands over', weight: 0.5, holds: ({ around }) => headSpeaks(around, HANDS_OVER) },
  { says: 'the lead speaks of a swap', weight: 0.5, holds: inLead((one) => speaks(one, SWAPS)) },
  { says: 'the lead counts who moves', weight: 0.5, holds: inLead(moves) },
  { says: 'the lead has both sides hand over', weight: 1, holds: isBetweenSides },
  { says: 'somebody brokered', weight: 2, holds: ({ around }) => around.statements.some(isBrokered) },
  { says: 'the two are enemies', weight: 1, holds: ({ transfers }) => transfers.some(areEnemies) },
  { says: 'it has a day', weight: 0.5, holds: ({ thread }) => thread.dateMention !== null },
  { says: 'it is told early', weight: 0.5, holds: isToldEarly },
  { says: 'it is told more than once', weight: 1, holds: ({ thread }) => countedTellings(thread) > 1 },
  { says: 'both sides are counted', weight: 0.5, holds: ({ transfers }) => countedSides(transfers) > 1 },
  { says: 'they are captives by name', weight: 0.5, holds: ({ transfers }) => transfers.some(areCaptives) },
  { says: 'a verb moves them', weight: 0.5, holds: ({ placed }) => placed.some(({ figure }) => figure.verb !== null) },
  { says: 'the giver is named', weight: 1, holds: ({ placed }) => placed.some(({ figure }) => figure.from !== null) },
  { says: 'most numbers are of who moves', weight: 0.5, holds: ({ around }) => isMostlyMoved(around) },
  { says: 'a running total is given', weight: 0.5, holds: ({ around }) => around.statements.some(sumsUp) },
  {
    says: 'nobody says who is counted',
    weight: -0.5,
    holds: ({ placed }) => placed.length > 0 && placed.every(isBare),
  },
  { says: 'one side gets, and nobody swaps', weight: -1, holds: isOneSided },
  { says: 'the headline doubts it', weight: -2, holds: ({ around }) => isDoubtedHead(around.head) },
  { says: 'the lead doubts it', weight: -1, holds: inLead(isDoubted) },
  { says: 'it is doubted again and again', weight: -0.5, holds: ({ around }) => doubts(around) > 1 },
  { says: 'it opens with things, games or art', weight: -2.5, holds: opensWith(['fiction'], 2) },
  { says: 'the headline is of a court or a gang', weight: -1, holds: opensWith(['crime'], 0) },
  {
    says: 'the lead is of a court, a gang or a raid',
    weight: -1,
    holds: inLead(of(['crime', 'rescue', 'unilateral'])),
  },
  { says: 'it opens with a raid, a wreck or a siege', weight: -1, holds: opensWith(['rescue'], 2) },
  { says: 'the report of it is called false', weight: -2, holds: inLead(isDebunked) },
  { says: 'it is put off, and so it is due', weight: 2, holds: ({ thread }) => thread.tellings.some(isPutOff) },
  { says: 'it opens with harm', weight: -1, holds: opensWith(['harm'], 3) },
];

/** What an article must show that its news is a handing over; an earlier one that it recalls needs less. */
const NEEDED = { news: 3, recalled: 0.5 } as const;

export function isNews(given: Given): boolean {
  const weight = EVIDENCE.reduce((sum, one) => (one.holds(given) ? sum + one.weight : sum), 0);
  return weight >= (given.thread.main ? NEEDED.news : NEEDED.recalled);
}

const SWAPS: Asserted = ['exchange', 'swap'];
const HANDS_OVER: Asserted = ['give', 'get', 'come', 'release', 'free'];

function of(tags: readonly string[]): (statement: Statement) => boolean {
  return (statement) => tags.some((tag) => statement.tags.includes(tag));
}

function inLead(says: (statement: Statement) => boolean): Evidence['holds'] {
  return ({ around }) => around.opening.some(says);
}

function opensWith(tags: readonly string[], sentences: number): Evidence['holds'] {
  const says = of(tags);
  return ({ around }) => (around.head !== null && says(around.head)) || around.opening.slice(0, sentences).some(says);
}

function headSpeaks({ head }: Around, tags: Asserted): boolean {
  return speaks(head, tags) && head?.tags.includes('denial') !== true;
}

/** "Kyiv denies", "families call for", "no swap yet". */
function isDoubtedHead(head: Statement | null): boolean {
  return head !== null && (isDoubted(head) || of(['denial', 'hope', 'cancel', 'not'])(head));
}

/** "Kyiv and Moscow each released 205": both, and a word of handing over, in one sentence. */
function isBetweenSides({ around }: Given): boolean {
  const { pair, opening } = around;
  return (
    pair !== null &&
    opening.some(
      (statement) =>
        pair.every((side) => statement.parties.some(({ id }) => id === side)) &&
        speaks(statement, [...SWAPS, ...HANDS_OVER]),
    )
  );
}

function isOneSided({ thread, transfers, around }: Given): boolean {
  return transfers.every(({ category }) => category !== 'remains') && kindOf(thread, transfers, around) === 'release';
}

function isBare({ figure }: Placed): boolean {
  return figure.bare;
}

function isDebunked(statement: Statement): boolean {
  return statement.cues.some((cue) => cue.tag === 'debunked');
}

/** A headline that denies or regrets is of the putting off, not of the exchange. */
function isPutOff(telling: Telling): boolean {
  return telling.flags.has('postponed') || telling.flags.has('cancelled');
}

function isBrokered(statement: Statement): boolean {
  return statement.mediators.length > 0;
}

function areEnemies({ to, from }: Transfer): boolean {
  return adversariesOf(to).includes(from);
}

const CAPTIVES: ReadonlySet<string> = new Set(['military', 'hostage', 'prisoner', 'remains']);

function areCaptives({ category }: Transfer): boolean {
  return CAPTIVES.has(category);
}

function countedSides(transfers: readonly Transfer[]): number {
  return new Set(transfers.filter(({ count }) => count !== null).map(({ to }) => to)).size;
}

function countedTellings(thread: Thread): number {
  return thread.tellings.filter((telling) => telling.figures.some(counts)).length;
}

/** The first sentence that moves somebody, or says that an exchange took place. */
function isToldEarly({ thread, around }: Given): boolean {
  const told = thread.tellings.find(
    (one) => one.figures.some(counts) || (one.flags.has('event') && !isDoubted(one.statement)),
  );
  return told !== undefined && around.statements.filter(isBody).indexOf(told.statement) < EARLY_SENTENCES;
}

const EARLY_SENTENCES = 4;

function isBody(statement: Statement): boolean {
  return statement.role === 'body';
}

const OF_EXCHANGES: ReadonlySet<string> = new Set(['side', 'each', 'both_sides', 'subset', 'cumulative', 'deal']);

function isMostlyMoved({ statements }: Around): boolean {
  const figures = statements
    .filter(isBody)
    .flatMap((statement) => statement.figures.filter(({ value }) => value !== null));
  return figures.filter(({ meaning }) => OF_EXCHANGES.has(meaning)).length * 2 > figures.length;
}

function sumsUp(statement: Statement): boolean {
  return statement.figures.some(({ meaning }) => meaning === 'cumulative');
}

function doubts({ statements }: Around): number {
  return statements.filter(isDoubted).length;
}
