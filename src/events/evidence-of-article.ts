// What the headline, the lead and the whole article say for or against its news being a handing over: questions for the table of evidence.
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners, partyKind } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { type Asserted, isDoubted, moves, speaks } from './asserts.ts';
import type { Candidate, Holds } from './candidate.ts';
import { counts } from './moves.ts';
import { namesBoth } from './sides.ts';

export const SWAPS: Asserted = ['exchange', 'swap'];
export const HANDS_OVER: Asserted = ['give', 'get', 'come', 'release', 'free'];

export function of(tags: readonly string[]): (statement: Statement) => boolean {
  return (statement) => statement.tags.includesOne(tags);
}

/** What is true of the whole article is asked once, however many exchanges it tells of. */
export function ofArticle(says: (around: Around) => boolean): Holds {
  const known = new WeakMap<Around, boolean>();
  return ({ around }) => {
    const before = known.get(around);
    if (before !== undefined) return before;
    const now = says(around);
    known.set(around, now);
    return now;
  };
}

export function inLead(says: (statement: Statement) => boolean): Holds {
  return ({ around }) => around.opening.some(says);
}

export function opensWith(tags: readonly string[], sentences: number): Holds {
  const says = of(tags);
  return ({ around }) => (around.head !== null && says(around.head)) || around.opening.slice(0, sentences).some(says);
}

export function headSpeaks({ head }: Around, tags: Asserted): boolean {
  return speaks(head, tags) && !(head?.tags.includes('denial') === true && !isOfDelay(head));
}

/** "Kyiv denies postponing exchange": who denies that says that it is still to come. */
function isOfDelay({ tags }: Statement): boolean {
  return tags.includes('postpone');
}

/** "Kyiv denies", "no swap yet"; not "Governor denies 200 conscripts were lost", which is of no exchange. */
export function headDenies(tags: readonly string[]): Holds {
  const says = of(tags);
  return ({ around: { title } }) => title !== null && says(title) && !isOfDelay(title) && !isOfOtherCounts(title);
}

function isOfOtherCounts({ figures, tags }: Statement): boolean {
  return figures.length > 0 && figures.every(({ meaning }) => meaning === 'other') && !tags.includesOne(OF_CAPTIVES);
}

/** "families call for a swap", "Ankara offers to host Kyiv and Moscow"; not "In the waiting room", "a war nobody wanted". */
export const headHopes: Holds = ({ around: { title } }) =>
  title?.tags.includes('hope') === true &&
  (title.tags.includesOne(OF_CAPTIVES) || title.parties.some(({ form }) => form === 'name'));

const OF_CAPTIVES = ['exchange', 'swap', 'release', 'free', 'give', 'get', 'captiveWord'] as const;

/** "Opinion: why they always win", where no day of it is told. */
export function isOpinion(given: Candidate): boolean {
  return ofOpinion(given) && given.thread.dateMention === null;
}

/** "names them prisoners", "is of talks". */
export function headIs(tags: readonly string[]): Holds {
  const says = of(tags);
  return ({ around: { title } }) => title !== null && says(title);
}

const ofTalks = headIs(['talks']);
const ofOpinion = headIs(['opinion']);

/** Not: "Belarus frees 123 after talks with US". */
export function headIsOfTalks(given: Candidate): boolean {
  return ofTalks(given) && !moves(given.around.title);
}

const ofCrime = opensWith(['crime'], 0);

/** "200 freed by court"; not "Iran frees four; U.S. pardons seven": whose law it is that lets go whom the other wants. */
export function headIsOfCrime(given: Candidate): boolean {
  const { head, pair } = given.around;
  if (!ofCrime(given)) return false;
  if (head?.tags.includes('mercy') !== true) return true;
  const isTrade = headSpeaks(given.around, HANDS_OVER) && pair !== null && namesBoth(head, pair);
  return !(isTrade || isToAbroad(given));
}

/** "Belarus pardoned 52, and they crossed into Lithuania": by whose law they go, whoever asked for them. */
export function isToAbroad({ transfers, around: { statements } }: Candidate): boolean {
  return (
    transfers.every(({ from }) => jailsForeigners(from)) &&
    statements.some(
      ({ tags, parties }) =>
        tags.includes('to') &&
        tags.includesOne(WAYS) &&
        parties.some(({ id, form }) => form === 'name' && transfers.every(({ from }) => from !== id)),
    )
  );
}

const WAYS = ['come', 'get', 'carry'] as const;

/** "Kyiv and Moscow each released 205": both, and a word of handing over, in one sentence. */
export function isBetweenSides({ around }: Candidate): boolean {
  const { pair, opening } = around;
  return (
    pair !== null &&
    opening.some((statement) => namesBoth(statement, pair) && speaks(statement, [...SWAPS, ...HANDS_OVER]))
  );
}

export function isBrokered(statement: Statement): boolean {
  return statement.mediators.length > 0;
}

/** Of a swap, of what was given in return, or of who brokered it. */
export function tellsOfBargain({ swaps, statements }: Around): boolean {
  return swaps || statements.some((one) => isBrokered(one) || one.tags.includes('inReturn'));
}

export function isBody(statement: Statement): boolean {
  return statement.role === 'body';
}

const OF_EXCHANGES: ReadonlySet<string> = new Set(['side', 'each', 'both_sides', 'subset', 'cumulative', 'deal']);

export function isMostlyMoved({ statements }: Around): boolean {
  const figures = pickAll(statements.filter(isBody), (statement) =>
    statement.figures.filter(({ value }) => value !== null),
  );
  return figures.filter(({ meaning }) => OF_EXCHANGES.has(meaning)).length * 2 > figures.length;
}

/** Twice or more, and in more than one sentence of so many: a long report has room for a hope or two. */
export function isDoubtedThroughout({ statements }: Around): boolean {
  const told = statements.filter(isBody);
  const doubted = statements.filter((one) => isDoubted(one) && !hopesForMore(one)).length;
  return doubted > 1 && doubted * DOUBTED_ONE_IN > told.length;
}

const DOUBTED_ONE_IN = 8;

/** "We hope that it opens the door to more": of others than these. */
function hopesForMore({ tags, figures }: Statement): boolean {
  return tags.includes('hope') && tags.includes('modifier') && figures.length === 0;
}

/** "swap helmets", "exchanged fire". */
export function exchangesThings({ cues }: Statement): boolean {
  return cues.some(({ tag }) => tag === 'things');
}

const hasFiction = of(['fiction']);
const ofMany = headIs(['digest']);

/** "The ELN let the footballer Ann Adams go": whom a band gave up is no match and no film. */
function ofFiction(statement: Statement): boolean {
  return hasFiction(statement) && !givesSomebody(statement);
}

/** A band gave up somebody who is told by name. */
function givesSomebody({ figures, persons }: Statement): boolean {
  return (
    figures.some(({ persons: names, from, meaning }) => names.length > 0 && meaning === 'side' && isBand(from)) ||
    persons.some(({ moved, captor }) => moved && isBand(captor))
  );
}

function isBand(id: string | null): boolean {
  return id !== null && partyKind(id) === 'group';
}

/** "Footballer's father is free" heads no match where he was given up. */
function opensWithFiction({ around: { head, opening } }: Candidate): boolean {
  const [first] = opening;
  if (first !== undefined && givesSomebody(first)) return false;
  return (head !== null && ofFiction(head)) || opening.slice(0, 2).some(ofFiction);
}

/** A page of several stories is of art where the sentences of this one are. Not: "35 came home, among them the film director Oleg Sentsov", under a headline that counts them. */
export function opensWithThings(given: Candidate): boolean {
  const { title } = given.around;
  if (ofMany(given)) return given.thread.tellings.some(({ statement }) => ofFiction(statement));
  if (!opensWithFiction(given)) return false;
  return title === null || ofFiction(title) || isOfThings(given.around) || !title.figures.some(counts);
}

/** One film director among those who are freed makes no film review. */
export function isOfThings({ title, statements }: Around): boolean {
  if (title?.tags.includes('digest') === true) return false;
  const told = title === null ? statements : [title, ...statements];
  return told.filter(ofFiction).length > 1;
}

const ofTravellers = of(['traveller']);
const ofCaptives = of(['captiveWord', 'kidnap', 'hold', 'capture', 'captivity', 'jailed']);

/** "Fifty sick children left Gaza for Egypt": patients, students, migrants and envoys are nobody's captives. */
export function opensWithTravellers({ thread, transfers, around }: Candidate): boolean {
  const { head, opening, statements } = around;
  // "Four who were stranded on the other side came home, and she thanked the Red Cross".
  if (
    transfers.length > 0 &&
    transfers.every(({ to, from }) => areAdversaries(to, from)) &&
    statements.some(isBrokered)
  )
    return false;
  // "EU envoys failed to agree … 175 servicemen have been exchanged for 175": a page of all the news opens with anything.
  if (thread.tellings.some(({ figures }) => figures.some(isSwappedSoldier))) return false;
  const told = head === null ? opening : [head, ...opening.slice(0, 2)];
  return told.some(ofTravellers) && !told.some(ofCaptives);
}

function isSwappedSoldier({ verb, category }: Figure): boolean {
  return verb === 'swap' && category === 'military';
}

const ofMigrants = of(['migrant']);
const namesCaptives = of(['captiveWord']);
const namesPrice = of(['inReturn']);

/** "Pakistan returned 2,312 Afghans in its drive against undocumented foreigners": whoever sends them home did not hold them. */
export function isOfMigrants({ kind, around }: Candidate): boolean {
  const { head, opening, swaps } = around;
  if (kind === 'remains' || swaps || (head !== null && namesCaptives(head)) || opening.some(namesPrice)) return false;
  return (head !== null && ofMigrants(head)) || opening.some((one) => ofMigrants(one) && !namesCaptives(one));
}
