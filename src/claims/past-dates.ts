// A date within a clause about the people in, whether it is of what was done with them before out.
import { itemAt } from '../domain/item-at.ts';
import type { Aside } from './skim.ts';
import { anyOf, HANDS_OVER } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "The girls whose abduction three years ago moved the world were freed": when something else was done with them. */
export function isOfPast(units: readonly Unit[], at: number, asides: readonly Aside[]): boolean {
  return asides.some(([from, to]) => {
    if (at < from || at >= to) return false;
    if (isOfWho(units, from, to)) return true;
    const opens = units[from]?.tags.has('comma') === true ? units[from + 1] : units[from];
    if (opens === undefined || !tellsMore(opens.tags)) return false;
    return !units.slice(from, to).some((unit) => handsOver(unit.tags) || unit.verb !== undefined);
  });
}

/** "Serhii, a marine who was taken in Mariupol in April, came home on Saturday": who he is, and the day follows. */
function isOfWho(units: readonly Unit[], from: number, to: number): boolean {
  const opens = units.slice(from, Math.min(to, from + WHO_REACH));
  return (
    opens.some(({ tags }) => tags.has('relative')) &&
    !units.slice(from, to).some(({ tags }) => swapsOrReturns(tags)) &&
    units.some(({ date }, i) => i >= to && date?.span.precision === 'day')
  );
}

const WHO_REACH = 5;
const swapsOrReturns = anyOf(['swap', 'exchange', 'release', 'figure']);

/** "ten residents who had been carried off in the incursion last year": what was done with them before. */
export function isOfTheirPast(units: readonly Unit[], at: number): boolean {
  let parted = 0;
  for (let i = at - 1; i > 0 && i >= at - THEIR_PAST_REACH; i--) {
    const unit = units[i];
    if (unit === undefined || endsTheirPast(unit.tags)) return false;
    if (unit.tags.has('relative')) return tellsOfBefore(units, i) && parted <= i + 3;
    // "Two who had been locked up in Iran landed on Saturday": another verb, which the day is of.
    if (unit.verb !== undefined) parted = Math.max(parted, i);
  }
  return false;
}

/** "residents who had been carried off", "a ranger who was held": people do not take place. */
function tellsOfBefore(units: readonly Unit[], relative: number): boolean {
  const verb = units[relative + 1];
  if (verb?.tags.has('perfect') === true) return true;
  const noun = units[relative - 1];
  return verb?.tags.has('happen') === true && (noun?.figure !== undefined || noun?.person !== undefined);
}

/** "Samir Kuntar, who had killed a policeman, a man and a child in 1979": what somebody did long ago. */
export function isOfTheirDeeds(units: readonly Unit[], at: number): boolean {
  if (units[at]?.date?.span.precision !== 'year') return false;
  for (let i = at - 1; i > 0 && i >= at - DEEDS_REACH; i--) {
    const unit = units[i];
    if (unit === undefined || endsDeeds(unit.tags)) return false;
    if (unit.tags.has('relative')) return units.slice(i + 1, i + 4).some(({ tags }) => tags.has('harm'));
  }
  return false;
}

const DEEDS_REACH = 20;
const endsDeeds = anyOf([...HANDS_OVER, 'stop', 'free', 'sent', 'agree', 'deal']);

const THEIR_PAST_REACH = 14;
const endsTheirPast = anyOf([
  ...HANDS_OVER,
  'comma',
  'stop',
  'free',
  'sent',
  'agree',
  'deal',
  'plan',
  'cancel',
  'postpone',
]);

const tellsMore = anyOf(['relative', 'capture']);
const handsOver = anyOf([...HANDS_OVER, 'free', 'agree', 'deal']);

/** "three soldiers taken in Lebanon in 1982": a year behind a participle that says more of them, and not that they were handed over. */
export function isOfParticiple(units: readonly Unit[], at: number): boolean {
  const precision = units[at]?.date?.span.precision;
  if (precision !== 'year' && precision !== 'month') return false;
  for (let i = at - 1; i > 0 && i >= at - PARTICIPLE_REACH; i--) {
    const unit = units[i];
    if (unit === undefined || endsParticiple(unit.tags) || unit.tags.has('comma')) return false;
    if (unit.verb?.forms.includes('participle') === true) {
      // "two soldiers, taken in April".
      const noun = units[i - 1]?.tags.has('comma') === true ? i - 2 : i - 1;
      return (
        unit.verb.degree === 'loose' && units[noun]?.figure !== undefined && (precision === 'year' || noun < i - 1)
      );
    }
  }
  return false;
}

const PARTICIPLE_REACH = 8;
const endsParticiple = anyOf([...HANDS_OVER, 'figure', 'and']);

/** "the first phase, which expires this weekend": right behind a verb that moves nobody. */
export function isOfIdleClause(units: readonly Unit[], at: number): boolean {
  const verb = units[at - 1]?.tags.has('on') === true ? at - 2 : at - 1;
  const clause = units[verb - 1];
  if (clause?.tags.has('relative') !== true || clause.tags.has('determiner')) return false;
  return units[verb]?.tags.has('word') === true && units[verb]?.verb === undefined;
}

/** "In January 2016, on the weekend | when the accord took effect": of the time told before, and not the last one. */
export function isToldBeside(units: readonly Unit[], at: number): boolean {
  const narrows = units[at + 1]?.tags.has('when') === true || units[at + 1]?.tags.has('relative') === true;
  if (units[at]?.date?.absolute !== false || !narrows) return false;
  return units.some((unit, i) => i < at && i > at - BESIDE_REACH && unit.date !== undefined && YEAR.test(unit.lower));
}

const YEAR = /\d{4}/u;

const BESIDE_REACH = 6;

/** "They were taken on 7 October 2023 from a base": a day with its year, out of a place and to none. */
export function isOfTaking(units: readonly Unit[], at: number): boolean {
  if (units[at]?.date?.absolute !== true || units[at + 1]?.tags.has('from') !== true) return false;
  const verb = units[at - 1]?.tags.has('on') === true ? at - 2 : at - 1;
  return (
    units[verb]?.tags.has('sent') === true && !units.slice(at + 1, at + TAKING_REACH).some(({ tags }) => tags.has('to'))
  );
}

const TAKING_REACH = 10;

/** "found guilty in 2012 of selling secrets", "a couple sentenced in Kazan last spring": when they were judged. */
export function isOfTrial(units: readonly Unit[], at: number, clauses: readonly number[]): boolean {
  for (let i = at - 1; i >= 0 && i >= at - TRIAL_REACH; i--) {
    const unit = units[i];
    if (unit === undefined || unit.date !== undefined || unit.tags.has('comma') || clauses[i] !== clauses[at])
      return false;
    if (endsTrial(unit.tags) || isOnTheWay(unit)) return false;
    if ((unit.tags.has('jailing') && !isJail(units, i) && !isAttribute(units, i)) || unit.tags.has('arrest'))
      return !isFreedOn(units, i, at);
  }
  return false;
}

/** "Iran freed two Frenchmen accused of spying | on Friday": a weekday behind a participle is of the verb before their number. */
function isFreedOn(units: readonly Unit[], verb: number, at: number): boolean {
  if (units[at]?.date?.weekdayOnly !== true) return false;
  const noun = units[verb - 1];
  if (noun === undefined || !(noun.figure !== undefined || noun.person !== undefined || noun.people !== undefined))
    return false;
  return units.slice(0, verb - 1).some(({ tags }) => tags.has('give'));
}

/** "Five who were jailed in Iran left Tehran | on Monday", "were on their way home". */
export function isOnTheWay({ verb, tags }: Unit): boolean {
  return verb?.does.includes('come') === true && verb.forms.includes('past') && !tags.has('capture');
}

/** "let the convicted killer go", "for convicted Soviet spy Boris Bykov": what he is, and nothing that was done that day. */
export function isAttribute(units: readonly Unit[], at: number): boolean {
  const [before, next] = [itemAt(units, at - 1), units[at + 1]];
  if (next === undefined || !(has(before, 'determiner') || has(before, 'for'))) return false;
  return isSomebody(next.tags) || (has(next, 'adjective') && isSomebody(units[at + 2]?.tags ?? next.tags));
}

const isSomebody = anyOf(['people', 'person']);

/** "freed from its jails on Wednesday": the house, and no verb. */
function isJail(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return units[at]?.tags.has('jailhouse') === true && before !== undefined && standsBeforeNoun(before.tags);
}

const standsBeforeNoun = anyOf(['own', 'determiner', 'from', 'in', 'of', 'modifier', 'adjective']);

const TRIAL_REACH = 12;
const endsTrial = anyOf([...HANDS_OVER, 'free', 'sent', 'leave', 'goes', 'aboard', 'mercy', 'figure', 'and']);
