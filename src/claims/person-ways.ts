// A sentence's units and the place of a person in, whether the person is said to change hands, and whither, out.
import { itemAt } from '../domain/item-at.ts';
import { endsClause, goes, isDescribing, isHanded, isWithinAside } from './person-asides.ts';
import { isKept, isOutOf, landAt } from './person-hands.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "Purnam Shaw, who strayed across the boundary in April, walked back": from a name to its verb, with an aside between. */
const VERB_AFTER = 18;
/** "handed back a wounded ranger". */
const VERB_BEFORE = 4;

const isIdle = anyOf(['speech', 'not', 'remain', 'leftOut']);

/** @param skips who stands in one list with the person */
export function isMoved(units: readonly Unit[], at: number, skips: ReadonlySet<number>): boolean {
  if (isSpeaker(units, at) || isAgent(units, at) || isEnvoy(units, at)) return false;
  return (
    (movesBehind(units, at, skips) && !isWithinAside(units, at)) ||
    movesBefore(units, at) ||
    isInverted(units, at) ||
    isOfRelease(units, at)
  );
}

function movesBehind(units: readonly Unit[], at: number, skips: ReadonlySet<number>): boolean {
  let reach = at + VERB_AFTER;
  for (let i = at + 1; i < units.length && i <= reach; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) return false;
    if (skips.has(i)) reach = i + VERB_AFTER;
    // "was put on a plane", and nothing was put in words.
    if (isIdle(unit.tags) && !(unit.tags.has('put') && has(units[i + 1], 'onto'))) return false;
    if (unit.tags.has('exchange') || unit.tags.has('release')) continue;
    if (goes(unit.tags) || arrives(unit) || isAboard(units, i)) return true;
    // "who had got eight years".
    if (unit.tags.has('get') && has(units[i + 1], 'duration')) continue;
    if (isHanded(unit.tags)) return isPassive(units, i);
  }
  return false;
}

/** "carried on by James Donovan": who does it. */
function isAgent(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const unit = units[i];
    if (unit === undefined) return false;
    if (unit.tags.has('by')) return true;
    if (!isDescribing(unit)) return false;
  }
  return false;
}

/** "An officer from the ministry came to see them". */
export function isEnvoy(units: readonly Unit[], at: number): boolean {
  if (!has(units[at + 1], 'from')) return false;
  return [at + 2, at + 3].some((i) => units[i]?.tags.has('voice') === true);
}

function movesBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - VERB_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags) || unit.tags.has('speech')) return false;
    if (isHanded(unit.tags) && !unit.tags.has('exchange') && !unit.tags.has('put')) return true;
  }
  return false;
}

/** "On board the second was Ann Adams", "Home the other way came Ben Brown": the verb before whoever does it. */
function isInverted(units: readonly Unit[], at: number): boolean {
  let verb = -1;
  for (let i = at - 1; i >= 0 && i >= at - INVERTED; i--) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags) || unit.tags.has('speech') || unit.tags.has('relative'))
      return false;
    if (verb === -1) {
      if (unit.tags.has('comma')) return false;
      if (unit.tags.has('be') || opensInverted(unit)) verb = i;
      else if (!isDescribing(unit)) return false;
    } else if (unit.person !== undefined) return false;
    else if (movesOff(unit.tags) || isAboard(units, i)) return true;
  }
  return false;
}

const INVERTED = 12;
const movesOff = anyOf(['aboard', 'inReturn', 'come', 'goes']);

/** "on a plane", "in another jet", and behind such "on a Russian one". */
function isAboard(units: readonly Unit[], at: number): boolean {
  if (!(has(units[at], 'vehicle') || isAnother(units, at))) return false;
  return [1, 2, 3].some((back) => has(itemAt(units, at - back), 'onto'));
}

/** "Ann Adams was put on an American plane, Boris Bykov on a Russian one". */
function isAnother(units: readonly Unit[], at: number): boolean {
  if (units[at]?.number?.value !== 1 || !has(itemAt(units, at - 1), 'adjective')) return false;
  return units.some((unit, i) => i < at && unit.tags.has('vehicle'));
}

function opensInverted({ tags, verb }: Unit): boolean {
  return tags.has('come') || verb?.does[0] === 'come' || tags.has('sat');
}

/** "the release of Ann Adams", "Ann Adams's return", and nobody only calls for it. */
function isOfRelease(units: readonly Unit[], at: number): boolean {
  const owned = has(units[at + 1], 'possessive') && has(units[at + 2], 'release');
  const of = [1, 2, 3].find((back) => has(itemAt(units, at - back), 'of'));
  const released = of !== undefined && has(itemAt(units, at - of - 1), 'release');
  return (owned || released) && !units.some(({ tags }) => tags.has('hope') || tags.has('not'));
}

/** "landed at", "stepped off a plane". */
function arrives({ verb }: Unit): boolean {
  return verb?.does.length === 1 && verb.does[0] === 'come' && verb.forms.includes('past');
}

/** "was handed over", "had been sent", "were paraded in Gaza City and given to": not by them. */
function isPassive(units: readonly Unit[], at: number): boolean {
  const reach = [1, 2].some((back) => has(itemAt(units, at - back), 'and')) ? JOINED_PASSIVE : 3;
  for (let back = 1; back <= reach; back++) {
    const unit = itemAt(units, at - back);
    if (unit === undefined || unit.person !== undefined) return false;
    if (unit.tags.has('be') || unit.tags.has('will')) return true;
  }
  return false;
}

/** "was | paraded in Gaza City and then | given". */
const JOINED_PASSIVE = 9;

/** "Boris Bykov was already in Moscow", "Ann Adams is on her way to London": where he is from. */
export function isAtHome(units: readonly Unit[], at: number, nationality: string | null): boolean {
  if (nationality === null || isSpeaker(units, at)) return false;
  let is = false;
  for (let i = at + 1; i < units.length && i <= at + VERB_AFTER; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags) || isKept(unit.tags) || unit.tags.has('speech')) return false;
    is ||= unit.tags.has('be');
    if (is && leads(unit.tags) && landAt(units[i + 1]) === nationality) return units[i + 1]?.captor === undefined;
  }
  return false;
}

/** "said Ann Adams", "Ann Adams said". */
export function isSpeaker(units: readonly Unit[], at: number): boolean {
  if (has(units[at + 1], 'speech')) return true;
  return [1, 2, 3].some((back) => itemAt(units, at - back)?.tags.has('speech') === true);
}

/** Who is said to be left where he is: "Carl Clark was not included", "Not among them was Carl Clark". */
export function isLeftOut(units: readonly Unit[], at: number, skips: ReadonlySet<number>): boolean {
  let reach = at + LEFT_AFTER;
  for (let i = at + 1; i < units.length && i <= reach; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) break;
    if (skips.has(i)) reach = i + LEFT_AFTER;
    if (goes(unit.tags)) break;
    if (staysBehind(unit.tags) || isNotAmong(units, i)) return true;
  }
  return units.some((_, i) => i < at && i >= at - LEFT_BEFORE && isNotAmong(units, i));
}

/** "not included", "not part of", "still in", "still held". */
function isNotAmong(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined) return false;
  if (has(units[at], 'not')) return next.tags.has('including');
  return has(units[at], 'still') && staysIn(next.tags);
}

const staysIn = anyOf(['in', 'hold', 'capture', 'jailing', 'captive', 'captivity']);

const staysBehind = anyOf(['remain', 'leftOut']);
const LEFT_AFTER = 14;
const LEFT_BEFORE = 8;

/** "arrived in Tehran", "has gone back to Iran", "was hugged by President Putin": the side behind the verb. */
export function goalOf(units: readonly Unit[], at: number, skips: ReadonlySet<number>): string | null {
  let boarded = false;
  let moved = false;
  let reach = at + VERB_AFTER;
  for (let i = at + 1; i < units.length && i <= reach; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) return null;
    if (unit.person?.named === true && !isWithinAside(units, i)) {
      if (!skips.has(i)) return null;
      reach = i + VERB_AFTER;
    }
    // "was by then on a charter to Shenzhen".
    // "jailed for giving money to a Ukrainian charity": an offence.
    moved ||=
      (!has(itemAt(units, i - 1), 'for') && (unit.verb !== undefined || isHome(unit.tags))) || isAboard(units, i);
    const by = unit.tags.has('greet') || (unit.tags.has('by') && hasBetween(units, at, i, 'greet'));
    if (by && units[i + 1]?.tags.has('voice') === true) return landAt(units[i + 1]);
    boarded ||= unit.tags.has('aboard');
    // "boarded a flight in Vancouver": from there.
    if (boarded && !unit.tags.has('to')) continue;
    if (!leads(unit.tags) || !(moved || (has(itemAt(units, i - 1), 'comma') && unit.tags.has('to')))) continue;
    if (unit.tags.has('in') && isOutOf(units, i)) continue;
    const next = units[i + 1];
    if (next?.captor !== undefined && (unit.tags.has('to') || unit.tags.has('onto'))) return next.captor;
    const noun = next?.tags.has('determiner') === true ? units[i + 2] : next;
    const held = units.slice(Math.max(0, i - 3, at), i).some((one) => isKept(one.tags));
    const goal = landAt(noun);
    if (goal !== null && !held && noun?.captor === undefined) return goal;
  }
  return null;
}

function hasBetween(units: readonly Unit[], from: number, to: number, tag: 'greet'): boolean {
  return units.slice(Math.max(from, to - 4), to).some(({ tags }) => tags.has(tag));
}

const isHome = anyOf(['home', 'come', 'sent', 'give', 'aboard', 'goes', 'put']);
const leads = anyOf(['to', 'in', 'onto']);
