// What the thread and its transfers say for or against there having been a handing over: questions for the table of evidence.
import type { Transfer } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import {
  adversariesOf,
  areAdversaries,
  areUneasyNeighbours,
  isHost,
  isRulerOf,
  jailsForeigners,
  partyKind,
  takesHostages,
} from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { isDoubted, speaks } from './asserts.ts';
import type { Candidate, Holds } from './candidate.ts';
import { CAPTIVES } from './captives-told.ts';
import { isBody } from './evidence-of-article.ts';
import { counts } from './moves.ts';
import type { Placed } from './placed.ts';
import { standsFor } from './sides.ts';
import type { Telling } from './tellings.ts';
import { namesLiving } from './tells-of-dead.ts';
import type { Thread } from './threads.ts';

export function isBare({ figure }: Placed): boolean {
  return figure.bare;
}

/** "He put it at 80", "the number of captured is given as nine": of what, the sentences before would have to say. */
export function areOwnCounts({ placed }: Candidate): boolean {
  return placed.length > 0 && placed.every(({ figure }) => figure.verb === 'claim');
}

/** A headline that denies or regrets is of the putting off, not of the exchange. */
export function isPutOff(telling: Telling): boolean {
  return telling.flags.has('postponed') || telling.flags.has('cancelled');
}

export function areEnemies({ to, from }: Transfer): boolean {
  return areAdversaries(to, from);
}

/** A band that the article does not name is nobody's enemy in it. */
function areNamedEnemies(given: Candidate): boolean {
  return given.transfers.length > 0 && given.transfers.every(areEnemies) && !isOfUnnamed(given);
}

export function areCaptives({ category }: Transfer): boolean {
  return CAPTIVES.has(category);
}

/** "A report that 300 had been swapped was false, the ombudsman said." */
export function isOnlyDoubted({ thread }: Candidate): boolean {
  return thread.tellings.length > 0 && thread.tellings.every(({ statement }) => isDoubted(statement));
}

export function countedSides(transfers: readonly Transfer[]): number {
  return new Set(transfers.filter(({ count }) => count !== null).map(({ to }) => to)).size;
}

export function countedTellings(thread: Thread): number {
  return thread.tellings.filter((telling) => telling.figures.some(counts)).length;
}

/** "75 Ukrainians went home, 75 Russians the other way": far down in a portrait it is as true as in the lead. */
export function isTradeOfEnemies(given: Candidate): boolean {
  const { thread, transfers, placed, around } = given;
  if (thread.planned || thread.dateMention === null || countedSides(transfers) < 2) return false;
  if (thread.tellings.some(({ statement }) => isDoubted(statement) || statement.tags.includes('denial'))) return false;
  // "1,300 workers crossed home, and 85 came back": of their own will, where nobody's captives are spoken of.
  if (!around.captives && placed.some(({ figure }) => figure.verb === 'come')) return false;
  // "took three for twenty-two": of nobody, where nobody speaks of a swap.
  if (!around.swaps && isAnonymous(given)) return false;
  return areNamedEnemies(given) && placed.every(({ figure }) => figure.verb !== null && figure.meaning !== 'deal');
}

/** The first sentence that moves somebody, or says that an exchange took place. */
export function isToldEarly({ thread, around }: Candidate): boolean {
  const told = thread.tellings.find(
    (one) => one.figures.some(counts) || (one.flags.has('event') && !isDoubted(one.statement)),
  );
  return told !== undefined && (!isBody(told.statement) || isEarly(told.statement, around.statements));
}

function isEarly(told: Statement, statements: readonly Statement[]): boolean {
  let before = 0;
  for (const statement of statements) {
    if (statement === told) return true;
    if (isBody(statement)) before++;
    if (before === EARLY_SENTENCES) return false;
  }
  return true;
}

const EARLY_SENTENCES = 4;

export function flagged(tags: readonly string[]): Holds {
  return ({ thread }) => thread.tellings.some(({ cues }) => cues.some(({ tag }) => tags.includes(tag)));
}

/** Nobody says that it was agreed or planned. */
export function isVaguePlan({ thread, around }: Candidate): boolean {
  if (!thread.planned || thread.date.start !== null) return false;
  const agreed =
    around.statements.some((statement) => statement.cues.some((cue) => cue.tag === 'deal')) ||
    // "They have agreed to resume exchanges. In the coming weeks 1,200 are to be freed".
    around.opening.some((one) => speaks(one, ['agree']) && speaks(one, ['exchange', 'swap']));
  return !(agreed || thread.tellings.some(({ statement }) => statement.tags.includesOne(['agree', 'plan'])));
}

/** "signed a mechanism for exchanging prisoners": nobody has changed hands yet. */
export function isUndatedUncounted(given: Candidate): boolean {
  const { counted, thread, around } = given;
  const hasDay = thread.tellings.some(({ date, said }) => date !== null || said !== null);
  const isDeal = flagged(['deal'])(given);
  return !counted && around.today !== null && !hasDay && !(around.headline && !isDeal);
}

/** "In two years prisoners have been traded on four continents", and then where, how many and when: a survey has no news. */
export function isOfNoDayOfThese({ counted, thread, around: { statements } }: Candidate): boolean {
  if (counted || thread.date.start === null || thread.planned) return false;
  if (thread.tellings.some(({ date, said }) => date !== null || said !== null)) return false;
  const dated = ({ dates, figures, role }: Statement): boolean =>
    role !== 'furniture' && figures.some(counts) && dates.some(({ of }) => of === 'transfer');
  return statements.filter(dated).length > 1;
}

/** Not: "Earlier the same day the two armies had swapped servicemen", "The exchange of wounded soldiers did not happen". */
export function isOfTheDead({ dead, kind, counted, thread }: Candidate): boolean {
  if (!dead || kind === 'remains' || counted) return false;
  return !thread.tellings.some(
    ({ flags, statement }) =>
      (flags.has('event') || flags.has('cancelled')) &&
      (namesLiving(statement) || (statement.tags.includes('people') && !statement.tags.includes('remains'))),
  );
}

/** "Nobody was released in return." */
export function hasNoReturn({ thread, around, kind }: Candidate): boolean {
  const said = (statement: Statement): boolean => statement.cues.some(({ tag }) => tag === 'no_return');
  return (
    kind === 'release' &&
    (thread.main ? around.statements.some(said) : thread.tellings.some((one) => said(one.statement)))
  );
}

/** "Iran released a journalist": its enemy, which would get them, is named nowhere. Soldiers and hostages have somewhere to go. */
export function isToNobody(given: Candidate): boolean {
  const { kind, transfers, placed, around, thread } = given;
  // "children were reunited with relatives in Ukraine": where they went is said, be it as a place.
  // "Griner was exchanged for Bout": whose they are every reader knows.
  const goals = new Set(placed.flatMap(({ figure }) => [figure.to, figure.nationality]));
  const isOpen = (one: Transfer): boolean =>
    !around.named.has(one.to) &&
    !goals.has(one.to) &&
    !TAKEN.has(one.category) &&
    !takesHostages(one.from) &&
    !(one.category === 'child' && areEnemies(one)) &&
    !isInWar(one, around);
  if (kind === 'release') return transfers.some(isOpen) && !isLikeTheNews(given);
  return kind === 'exchange' && thread.main && transfers.length > 0 && transfers.every(isOpen);
}

/** "The Houthis set 153 detainees free, the Red Cross said": a band at war with whoever gets them, before its witness. */
function isInWar(transfer: Transfer, { statements }: Around): boolean {
  return (
    partyKind(transfer.from) === 'group' &&
    areEnemies(transfer) &&
    statements.some(({ parties }) => parties.some(({ id }) => partyKind(id) === 'mediator'))
  );
}

const TAKEN: ReadonlySet<string> = new Set(['military', 'hostage', 'remains']);

/** "Belarus freed 123 on Saturday. In September it had let go 52", "Kyiv and Moscow freed 390 each. Another 300 each are due on Saturday". */
export function isLikeTheNews({ kind, thread, transfers, around }: Candidate): boolean {
  const isDue = thread.planned && thread.dateMention !== null;
  return (
    (isDue || (kind === 'release' && !thread.planned)) &&
    !thread.tellings.some(({ flags }) => flags.has('separate')) &&
    transfers.every(({ to, from }) => around.news.some((told) => told.to === to && told.from === from))
  );
}

/** "Taliban authorities released an Afghan journalist from a Kabul jail": whoever rules lets his own people go. */
export function isOfOwnSubjects({ kind, placed, around: { today } }: Candidate): boolean {
  if (kind !== 'release' || today === null) return false;
  return placed.every(
    ({ figure: { from, nationality }, direction }) =>
      isRulerOf(direction.from, direction.to, today) ||
      (from !== null && nationality !== null && isRulerOf(from, nationality, today)),
  );
}

/** "Tallinn handed two over to the United States": no war, no jailer of foreigners, and nobody speaks of a trade. */
export function isBetweenFriends(given: Candidate): boolean {
  if (given.kind !== 'release') return false;
  // Soldiers and hostages of a war that nobody knows were captured by somebody.
  const captured = given.thread.tellings.some(
    ({ figures, statement: { tags } }) => figures.some(counts) && tags.includesOne(CAPTURED),
  );
  return given.transfers.every(captured ? areFriends : areLivingFriends);
}

/** "Dhaka got 204 from Malta, and 12 went north": nobody tells of a war of theirs, and neither jails foreigners or hosts others. */
export function isTradeOfFriends({ kind, transfers, around }: Candidate): boolean {
  if (kind !== 'exchange' || transfers.length === 0) return false;
  const isAtWar = (side: string): boolean => adversariesOf(side).some((enemy) => around.named.has(enemy));
  return transfers.every(
    (one) =>
      areStrangers(one) && ![one.to, one.from].some((side) => jailsForeigners(side) || isHost(side) || isAtWar(side)),
  );
}

/** "India has taken back 86 of its citizens and sent home 11 foreigners". */
export function areFriendsWithoutSwap({ kind, transfers, around }: Candidate): boolean {
  return kind === 'exchange' && !around.opensWithSwap && transfers.length > 0 && transfers.every(areFriends);
}

/** "Germany gave back the bones of 38 Namibians", "eleven coffins came as well": of no war between the two. */
export function isOfFriendsDead({ kind, transfers }: Candidate): boolean {
  return kind === 'remains' && transfers.every(areStrangers);
}

const CAPTURED = ['captiveWord', 'capture', 'captivity', 'hold', 'kidnap'] as const;

function areLivingFriends(transfer: Transfer): boolean {
  return transfer.category !== 'remains' && areStrangers(transfer);
}

function areFriends(transfer: Transfer): boolean {
  return !TAKEN.has(transfer.category) && areStrangers(transfer);
}

function areStrangers({ to, from }: Transfer): boolean {
  return (
    !areAdversaries(to, from) &&
    !areUneasyNeighbours(to, from) &&
    !jailsForeigners(from) &&
    partyKind(to) === 'state' &&
    partyKind(from) === 'state'
  );
}

/** "twelve of them have flown out to Amman": nobody's captives, to a state that has no part in it. */
export function isBystanders({ transfers, placed, around, counted }: Candidate): boolean {
  if (around.opensWithSwap || !counted) return false;
  return transfers.every(areStrangers) && placed.every(isAnybody);
}

function isAnybody({ figure, category }: Placed): boolean {
  return (
    (figure.bare || figure.nationality === null) &&
    figure.persons.length === 0 &&
    (category === 'unspecified' || category === 'civilian')
  );
}

/** "Ann Adams, jailed in Kazan, landed in Texas; Boris Bykov, held in Ohio, was back in Moscow". */
export function areGivenByName({ placed }: Candidate): boolean {
  const given = placed.filter(({ figure }) => figure.persons.length > 0 && figure.from !== null);
  return new Set(given.map(({ direction }) => direction.to)).size > 1;
}

export function isAnonymous({ placed }: Candidate): boolean {
  return (
    placed.length > 0 &&
    placed.every(
      ({ figure }) => figure.bare && figure.to === null && figure.nationality === null && figure.from === null,
    )
  );
}

/** "Luanda let 168 go, and eleven came first": of a state's old enemy nobody speaks. */
export function isOfUnnamed({ transfers, placed, around: { named } }: Candidate): boolean {
  // "held in Tskhinvali": by whom the place says.
  const isTold = (side: string): boolean => placed.some(({ figure }) => figure.to === side || figure.from === side);
  const isUnnamed = (side: string): boolean => partyKind(side) === 'group' && !isTold(side) && !isNamed(side, named);
  return transfers.some(({ to, from }) => isUnnamed(to) || isUnnamed(from));
}

function isNamed(side: string, named: ReadonlySet<string>): boolean {
  return named.has(side) || [...named].some((id) => standsFor(id, [side, side]) === side);
}
