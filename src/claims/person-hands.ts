// A sentence's units and the place of a person in, in whose hands the sentence says that the person was out.
import { itemAt } from '../domain/item-at.ts';
import { isWithinAside } from './person-asides.ts';
import { anyOf, tagsOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "after 31 months in Taliban hands". */
const REACH = 16;
/** "came home, two days after he was shot down over the hills and fell into the hands of Pakistani troops". */
const FAR = 20;
/** Between "serving" and "in Sweden". */
const KEPT_REACH = 9;
/** "whom Belarus had sentenced", "Ukraine had caught". */
const DONE_REACH = 4;

export const isKept = anyOf(['hold', 'capture', 'crime', 'captivity', 'subset', 'jailing']);
const isJudged = anyOf(['hold', 'crime', 'captivity', 'subset', 'jailing']);
const isArrested = anyOf(['arrest']);
const isWhere = anyOf(['in', 'by', 'on', 'at']);
/** "extradited to New York", "extradited from Cyprus to stand trial in Ohio". */
const isThere = anyOf(['in', 'to']);
const ends = anyOf(['stop']);
const isMoved = anyOf(['come', 'give', 'free', 'sent', 'leave', 'goes', 'aboard', 'get']);

/** The state or group that `unit` names, or in which it lies; null where it is none or a broker. */
export function landAt(unit: Unit | undefined): string | null {
  if (unit === undefined || unit.party?.kind === 'mediator') return null;
  return unit.party?.id ?? unit.land ?? null;
}

/** @param skips who stands in one list with the person: what is said behind the last of them is said of all */
export function captorOf(units: readonly Unit[], at: number, skips: ReadonlySet<number>): string | null {
  return (
    takenBy(units, at, skips) ??
    heldBehind(units, at, skips, isJudged) ??
    heldBefore(units, at) ??
    jailedThem(units, at, skips) ??
    letThemGo(units, at, skips) ??
    carriedFrom(units, at)
  );
}

/** "kidnapped in Gao two years ago by the jihadist group JNIM": by whom tells more than where. */
function takenBy(units: readonly Unit[], at: number, skips: ReadonlySet<number>): string | null {
  let taken = false;
  let told = false;
  for (let i = at + 1; i < units.length && i <= at + FAR + REACH; i++) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags) || (unit.person?.named === true && !skips.has(i))) return null;
    told ||= unit.tags.has('someone');
    // Far behind only what is said of "him" tells: "came home, two days after he was shot down over the hills and captured by Pakistan".
    if (i > at + REACH && !told) return null;
    if (isMoved(unit.tags)) taken = isLetGoBy(units, i);
    taken ||= isKept(unit.tags) || isArrested(unit.tags);
    if (!taken || !unit.tags.has('by')) continue;
    for (let next = i + 1; next <= i + BY_REACH; next++) {
      const side = units[next];
      if (side === undefined || side.tags.has('comma') || side.person !== undefined) break;
      if (side.party !== undefined && side.party.kind !== 'mediator') return side.party.id;
    }
  }
  return null;
}

/** "by the jihadist group JNIM", "by the guerrillas of the ELN". */
const BY_REACH = 5;

/** "was set free | by". */
function isLetGoBy(units: readonly Unit[], at: number): boolean {
  const { verb } = units[at] ?? {};
  return verb?.degree === 'sure' && verb.does.includes('give') && has(units[at + 1], 'by');
}

/** "arrested in Cyprus". */
export function seizedIn(units: readonly Unit[], at: number, skips: ReadonlySet<number>): string | null {
  return heldBehind(units, at, skips, isArrested);
}

function heldBehind(
  units: readonly Unit[],
  at: number,
  skips: ReadonlySet<number>,
  keeps: (tags: Unit['tags']) => boolean,
): string | null {
  let kept = -1;
  let moved = false;
  let asked = -1;
  let boarded = false;
  let reach = at + REACH;
  for (let i = at + 1; i < units.length && i <= reach + FAR; i++) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags)) return null;
    // "was seized as a tourist": the same.
    if (unit.person?.named === true && !isWithinAside(units, i)) {
      if (!skips.has(i)) return null;
      reach = i + REACH;
      continue;
    }
    // Far behind only "the hands of Pakistani troops" tells.
    if (i > reach && unit.captor === undefined) continue;
    // "left Iran", "was allowed to leave Canada".
    if (unit.tags.has('leave') || (unit.tags.has('give') && unit.verb?.degree === 'sure')) {
      const left = units[i + 1];
      if (left !== undefined && (left.tags.has('party') || left.land !== undefined)) return landAt(left);
    }
    if (unit.captor !== undefined) {
      // "walked into American hands": out of the other's.
      if (isGoal(units, i)) return null;
      return unit.captor;
    }
    const land = landAt(unit);
    if (land !== null) {
      const near = kept !== -1 && i - kept <= KEPT_REACH;
      // "the best known political prisoner in Belarus".
      if (has(itemAt(units, i - 2), 'jailed') && has(itemAt(units, i - 1), 'in')) return land;
      // "who was serving life in Sweden", "jailed by Russia", "sentenced by a court in Kazan".
      if (near && leadsTo(units, i, kept, has(itemAt(units, kept), 'extradited') ? isThere : isWhere)) return land;
      // "whom an Iranian court had condemned".
      if (unit.tags.has('adjective') && units[i + 1]?.tags.has('crime') === true) return land;
      // "whom Belarus had sentenced to death".
      if (asked !== -1 && i - asked <= DONE_REACH && isDoneBehind(units, i)) return land;
      // "flew out of Moscow", "boarded a flight in Vancouver".
      const isIn = has(itemAt(units, i - 1), 'in');
      if (moved && (isFrom(units, i) || (isIn && (boarded || isOutOf(units, i - 1))))) return land;
    }
    boarded ||= unit.tags.has('aboard');
    // "accused of smuggling, on the tarmac in Abu Dhabi".
    if (unit.tags.has('comma') && has(units[i + 1], 'on')) kept = -1;
    if (unit.tags.has('relative')) asked = i;
    // "captured last year, arrived at Vnukovo": where he came is not where he was held.
    if (arrives(unit.tags)) kept = -1;
    if (keeps(unit.tags)) kept = i;
    moved ||= isMoved(unit.tags) || unit.verb !== undefined;
  }
  return null;
}

/** "flew out of Moscow", "walked out of a Vancouver court". */
function isFrom(units: readonly Unit[], at: number): boolean {
  const way = has(itemAt(units, at - 1), 'determiner') ? at - 2 : at - 1;
  return (
    has(itemAt(units, way), 'from') ||
    (way < at - 1 && has(itemAt(units, way), 'of') && isMoved(itemAt(units, way - 1)?.tags ?? NOTHING))
  );
}

/** "was let out of a basement in Kabul", "was freed from a camp in Gao": that "in" tells whence. */
export function isOutOf(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - OUT_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('comma') || unit.verb !== undefined) return false;
    if (unit.tags.has('from') || unit.tags.has('of')) return isMoved(itemAt(units, i - 1)?.tags ?? NOTHING);
  }
  return false;
}

/** "out of the basement of a villa in". */
const OUT_BEFORE = 7;
const NOTHING = tagsOf([]);

const arrives = anyOf(['come', 'aboard', 'leave']);

/** "in a Connecticut prison", "by a court in Kazan": what leads to the place, with no more than an article and a word between. */
function leadsTo(units: readonly Unit[], at: number, after: number, leads: (tags: Unit['tags']) => boolean): boolean {
  for (let i = at - 1; i >= after && i >= at - 3; i--) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('comma')) return false;
    // "20 years in Antwerp".
    if (leads(unit.tags) || (i === at - 1 && unit.tags.has('duration'))) return true;
  }
  return false;
}

function isDoneBehind(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i <= at + DONE_REACH; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('comma')) return false;
    if (isKept(unit.tags)) return true;
  }
  return false;
}

/** "China had jailed Ann Adams", "President Biden pardoned Boris Bykov". */
function heldBefore(units: readonly Unit[], at: number): string | null {
  let judged = false;
  for (let i = at - 1; i >= 0 && i >= at - HELD_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags) || unit.tags.has('comma') || unit.person !== undefined) return null;
    if (judged && unit.party !== undefined && unit.party.kind !== 'mediator' && isActor(unit.tags))
      return unit.party.id;
    if (isDoneTo(unit.tags)) {
      if (units.slice(Math.max(0, i - 2), i).some(({ tags }) => tags.has('be') || tags.has('by'))) return null;
      judged = true;
    }
  }
  return null;
}

/** "landed a thousand days after China jailed them": whom the sentence named before. */
function jailedThem(units: readonly Unit[], at: number, skips: ReadonlySet<number>): string | null {
  return whoDidTo(units, at, skips, (them) => {
    const verb = itemAt(units, them - 1);
    return has(verb, 'jailing') || has(verb, 'arrest');
  });
}

/** "Ann Adams landed hours after Iran let her go", "whom Russia freed": by whom the sentence says that they were let go. */
function letThemGo(units: readonly Unit[], at: number, skips: ReadonlySet<number>): string | null {
  return whoDidTo(units, at, skips, (them) => {
    const verb = itemAt(units, them - 1);
    return verb?.tags.has('give') === true && (verb.verb?.degree === 'sure' || goesBehind(units, them));
  });
}

/** @param isDone whether what stands before the "them" of that place was done to them */
function whoDidTo(
  units: readonly Unit[],
  at: number,
  skips: ReadonlySet<number>,
  isDone: (them: number) => boolean,
): string | null {
  for (let i = at + 1; i < units.length && i <= at + THEM_REACH; i++) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags) || (unit.person?.named === true && !skips.has(i))) return null;
    if (!unit.tags.has('them') || isOwning(units[i + 1]) || !isDone(i)) continue;
    for (let back = i - 2; back >= i - DONE_REACH && back > at; back--) {
      const side = units[back];
      if (side === undefined || side.tags.has('comma') || side.tags.has('be')) break;
      if (side.party !== undefined && side.party.kind !== 'mediator' && isActor(side.tags)) return side.party.id;
    }
  }
  return null;
}

const THEM_REACH = 30;

/** "let him go", "let her leave". */
function goesBehind(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return next !== undefined && (next.tags.has('goes') || next.tags.has('leave') || next.tags.has('free'));
}

/** "jailed her sister". */
function isOwning(next: Unit | undefined): boolean {
  return next !== undefined && (next.person !== undefined || next.people !== undefined || ownsNoun(next.tags));
}

const ownsNoun = anyOf(['word', 'companion', 'number', 'loneName']);

/** "One plane bore a banker from Boston to Tehran". */
function carriedFrom(units: readonly Unit[], at: number): string | null {
  return flownOf(units, at)?.from ?? null;
}

/** From which state to which other somebody is carried. */
export function flownOf(units: readonly Unit[], at: number): { readonly from: string; readonly to: string } | null {
  if (![1, 2, 3].some((back) => isCarrying(itemAt(units, at - back)))) return null;
  for (let i = at + 1; i < units.length && i <= at + FLOWN_REACH; i++) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags)) return null;
    if (!unit.tags.has('from')) continue;
    const [from, to] = [landAt(units[i + 1]), has(units[i + 2], 'to') ? landAt(units[i + 3]) : null];
    if (from !== null && to !== null && from !== to) return { from, to };
  }
  return null;
}

const FLOWN_REACH = 14;
const carries = anyOf(['containing', 'sent', 'carry']);

function isCarrying(unit: Unit | undefined): boolean {
  return unit !== undefined && carries(unit.tags);
}

const HELD_BEFORE = 10;
const isActor = anyOf(['party', 'voice']);
const isDoneTo = anyOf(['jailing', 'mercy', 'arrest']);

/** "pardoned Boris Bykov", "commuted the sentence of Boris Bykov"; "Boris Bykov, whom Biden pardoned": let off by whoever holds him. */
export function isLetOff(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - LET_OFF_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags) || unit.tags.has('comma') || unit.person !== undefined) break;
    if (unit.tags.has('mercy')) return true;
  }
  for (let i = at + 1; i < units.length && i <= at + REACH; i++) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags) || unit.person !== undefined) return false;
    // "President Ben Brown pardoned two": he lets others off.
    if (unit.tags.has('mercy')) return i > at + 1;
  }
  return false;
}

const LET_OFF_BEFORE = 6;

/** Into whose hands, onto whose soil. */
function isGoal(units: readonly Unit[], at: number): boolean {
  return [1, 2].some((back) => has(itemAt(units, at - back), 'to') || has(itemAt(units, at - back), 'onto'));
}
