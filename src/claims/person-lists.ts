// A sentence's units in, the people who stand together in one list out: "Ann Adams, a nurse, and Ben Brown".
import { itemAt } from '../domain/item-at.ts';
import { anyOf } from './tags.ts';
import type { Unit } from './unit.ts';

/** Between one name of a list and the next: ", a former diplomat jailed for years, and the monk". */
const BETWEEN = 16;
/** "and the retired Catholic priest": from what joins to the name. */
const DESCRIBED = 6;

const joins = anyOf(['and', 'comma', 'alsoBehind']);
const parts = anyOf(['stop', 'inReturn', 'contrast', 'speech']);
const acts = anyOf(['give', 'get', 'come', 'swap', 'sent', 'aboard']);
const owns = anyOf(['of', 'by', 'to', 'from', 'for', 'in']);

/** For each place of a person all places of the list, its own among them. */
export function listsOfPersons(units: readonly Unit[]): ReadonlyMap<number, ReadonlySet<number>> {
  const lists = new Map<number, Set<number>>();
  let last = -1;
  for (const [at, unit] of units.entries()) {
    if (unit.person === undefined) continue;
    const own = (last === -1 ? undefined : lists.get(last)) ?? new Set<number>();
    const list = last !== -1 && standTogether(units, last, at) ? own : new Set<number>();
    list.add(at);
    lists.set(at, list);
    // "a close ally of Carl Clark": named beside, and no head of the list.
    if (!isOwner(units, at)) last = at;
  }
  return lists;
}

function standTogether(units: readonly Unit[], one: number, next: number): boolean {
  if (next - one > BETWEEN || isOwner(units, next)) return false;
  const joint = jointBefore(units, one, next);
  if (joint === -1) return false;
  let relative = false;
  let and = false;
  for (let i = one + 1; i < next; i++) {
    const { tags } = units[i] ?? { tags: undefined };
    if (tags === undefined || parts(tags)) return false;
    relative ||= tags.has('relative') || tags.has('capture') || tags.has('hold');
    if (acts(tags) && !relative) return false;
    and ||= tags.has('and') || tags.has('alsoBehind');
  }
  // "Ann Adams, likewise a former marine, was": who she is.
  if (units[next]?.person?.named === false && !units.slice(one, next).some(({ tags }) => tags.has('and'))) return false;
  return and || joint === one + 1 || isNextJoined(units, next);
}

/** "Ann Adams, Ben Brown and Carl Clark": behind the second stands the "and". */
function isNextJoined(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + BETWEEN).some(({ tags }) => tags.has('and'));
}

/** Where the comma or "and" stands from which on the words only say who the next one is; -1 where there is none. */
function jointBefore(units: readonly Unit[], one: number, next: number): number {
  for (let i = next - 1; i > one && i >= next - DESCRIBED; i--) {
    const unit = units[i];
    if (unit === undefined) return -1;
    if (joins(unit.tags)) return i;
    if (!describes(unit)) return -1;
  }
  return -1;
}

function describes({ tags, people, party, number, verb }: Unit): boolean {
  if (verb !== undefined || owns(tags)) return false;
  return (
    tags.has('determiner') ||
    tags.has('word') ||
    tags.has('mark') ||
    tags.has('own') ||
    tags.has('companion') ||
    people !== undefined ||
    party !== undefined ||
    number !== undefined
  );
}

/** "the father of Ann Adams". */
function isOwner(units: readonly Unit[], at: number): boolean {
  return [1, 2].some((back) => itemAt(units, at - back)?.tags.has('of') === true);
}
