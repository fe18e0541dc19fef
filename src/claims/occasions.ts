// A date's place among the units in, whether it is that of something which no one hands over: an attack, a truce, a deal, a year's talks.
import { itemAt } from '../domain/item-at.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "last spring's defence of Mariupol", "this year's talks", "Tuesday's phone call": of no exchange; a day's "operation" may be one. */
export function isOwner(units: readonly Unit[], at: number): boolean {
  if (!has(units[at + 1], 'possessive')) return false;
  const owned = units.slice(at + 2, at + 2 + OWNED);
  if (owned.some(({ tags }) => isCounted(tags))) return false;
  return units[at]?.date?.span.precision !== 'day' || owned.some(({ tags }) => isOfWords(tags));
}

const isOfWords = anyOf(['occasion', 'talks']);

/** How far behind its owner the exchange may stand: "last year's largest prisoner exchange". */
const OWNED = 4;

/** "the attack of 7 October", "the war in 2006", "the offensive last spring": a date of that, and of nothing else. */
export function isOfOccasion(units: readonly Unit[], at: number): boolean {
  const of = itemAt(units, at - 1);
  if (has(of, 'occasion') && units[at]?.date?.span.precision !== 'day') return true;
  if (of === undefined || !(of.tags.has('of') || of.tags.has('in') || of.tags.has('on'))) return false;
  if (has(itemAt(units, at - 2), 'occasion')) return !(of.tags.has('on') && isOfLargest(units, at - 2));
  return isOfBeginning(units, at - 2);
}

/** "the largest exchange of the | war": the day behind it is the exchange's. */
function isOfLargest(units: readonly Unit[], occasion: number): boolean {
  const of = has(itemAt(units, occasion - 1), 'determiner') ? occasion - 2 : occasion - 1;
  if (!(has(itemAt(units, of), 'of') || has(itemAt(units, of), 'in'))) return false;
  return isExchange(itemAt(units, of - 1)) || isExchange(itemAt(units, of - 3));
}

/** The nouns. */
export const meansExchange = anyOf(['swap', 'exchange', 'release']);
const isExchange = (unit: Unit | undefined): boolean => unit !== undefined && meansExchange(unit.tags);

/** "their first exchange of | 2025", "the third swap in | November", told within it: which one it is, and not when it was. */
export function isOfRank(units: readonly Unit[], at: number, today: string | null): boolean {
  const { start = null, end = null, precision = 'day' } = units[at]?.date?.span ?? {};
  if (today === null || start === null || end === null || precision === 'day' || today < start || today > end)
    return false;
  const noun = joinsDate(itemAt(units, at - 1)) ? at - 2 : at - 1;
  if (!isExchange(itemAt(units, noun))) return false;
  return units.slice(Math.max(0, noun - RANK_REACH), noun).some(({ tags }) => tags.has('ordinal'));
}

/** "first large-scale prisoner". */
const RANK_REACH = 5;

/** "the sixth swap under the ceasefire that began in January": when the ceasefire began. */
function isOfBeginning(units: readonly Unit[], verb: number): boolean {
  const pact = itemAt(units, verb - 2);
  return (
    has(itemAt(units, verb), 'happen') &&
    has(itemAt(units, verb - 1), 'relative') &&
    (has(pact, 'truce') || has(pact, 'deal'))
  );
}

/** "During the ceasefire in November 2023 105 hostages were freed", "during an earlier truce, in November": while it lasted, and not when it was agreed. */
export function isOfTruce(units: readonly Unit[], at: number): boolean {
  const truce = nounBefore(units, at);
  if (!has(itemAt(units, truce), 'truce') || units.some(({ tags }) => tags.has('agree') || tags.has('will')))
    return false;
  if (units[at]?.date?.span.precision !== 'day') return true;
  return units.slice(Math.max(0, truce - TRUCE_REACH), truce).some(({ tags }) => tags.has('over') || tags.has('in'));
}

/** "in the seven days of a". */
const TRUCE_REACH = 6;

/** "The last comparable deal, in July 2010, saw ten swapped for four": the exchange itself goes by that name. */
export function isOfPreviousDeal(units: readonly Unit[], at: number): boolean {
  const deal = nounBefore(units, at);
  if (!has(itemAt(units, deal), 'deal') || units.some(({ tags }) => tags.has('agree') || tags.has('will')))
    return false;
  return units.slice(Math.max(0, deal - PREVIOUS_REACH), deal).some(({ tags }) => tags.has('previous'));
}

/** "last comparable". */
const PREVIOUS_REACH = 3;

/** "a truce | in late | November", "the deal, | in | July". */
function nounBefore(units: readonly Unit[], at: number): number {
  const lead = has(itemAt(units, at - 1), 'word') && joinsDate(itemAt(units, at - 2)) ? at - 2 : at - 1;
  const joined = joinsDate(itemAt(units, lead)) ? lead - 1 : lead;
  return has(itemAt(units, joined), 'comma') ? joined - 1 : joined;
}

function joinsDate(unit: Unit | undefined): boolean {
  return has(unit, 'of') || has(unit, 'in') || has(unit, 'on');
}

/** "Nine days of bargaining over an exchange ended in Muscat on Saturday": the day of the talks, where they have freed nobody. */
export function isOfTalks(units: readonly Unit[], at: number): boolean {
  const talks = units.findIndex(({ tags }) => tags.has('talks'));
  if (talks === -1 || talks > TALKS_OPEN || talks > at) return false;
  const end = units.findIndex(({ tags }, i) => i > talks && tags.has('conclude'));
  if (end === -1 || end > at || units.slice(talks, end).some(({ tags }) => breaksTalks(tags))) return false;
  return !units.slice(end, at).some(({ tags }) => isCounted(tags) || breaksTalks(tags));
}

/** "A third round of UN-led negotiations". */
const TALKS_OPEN = 6;

const breaksTalks = anyOf(['stop', 'figure', 'pair', 'give', 'get', 'come']);

/** How far a deal may stand from the day it was made: "the agreement reached in Istanbul on 16 May". */
const DEAL_REACH = 6;

/** "agreements reached on 16 May": nothing between the deal and its day but how and where it was made. */
export function isOfDeal(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - DEAL_REACH; i--) {
    const unit = units[i];
    if (unit === undefined || unit.date !== undefined) return false;
    if (unit.tags.has('deal')) return units.slice(i + 1, at).some((one) => one.tags.has('agree'));
    if (breaksDeal(unit.tags)) return false;
  }
  return false;
}

const breaksDeal = anyOf(['comma', 'stop', 'figure', 'pair', 'swap', 'give', 'exchange', 'release']);

/** "since the truce took hold on 19 January" is dated; "since the swap on 5 May" is of the swap. */
export const isCounted = anyOf(['swap', 'exchange', 'release', 'figure', 'pair']);

/** "reached Ukraine", "reached the border": a deal is reached as well, and no place. */
export function isArrival(units: readonly Unit[], at: number): boolean {
  if (units[at]?.verb?.does.includes('come') !== true) return false;
  const next = has(units[at + 1], 'determiner') ? units[at + 2] : units[at + 1];
  return next !== undefined && (next.party !== undefined || next.place !== undefined || isWhere(next.tags));
}

const isWhere = anyOf(['where', 'border', 'homeland']);
