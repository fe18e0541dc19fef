// A number of coffins or bodies and those who lie in them, told by name beside it: they are counted once.
import { itemAt } from '../domain/item-at.ts';
import { nounAfter } from './counted-noun.ts';
import { anyOf } from './tags.ts';
import { type FigureReading, has, type Unit } from './unit.ts';

/** `to`: the last unit of the number's phrase. */
type Counted = { readonly to: number; readonly figure: FigureReading };

/** "two coffins with the bodies of | Ann Adams and Carl Clark": who lies in them, counted already. */
export function isToldAgain(before: readonly Unit[], { figure }: Counted): boolean {
  if (figure.category !== 'remains') return false;
  const last = before.findLastIndex((unit, at) => at > before.length - AGAIN && unit.figure !== undefined);
  const told = itemAt(before, last)?.figure;
  return (
    told?.category === 'remains' &&
    told.value === figure.value &&
    before.slice(last + 1).some(({ tags }) => holdsBodies(tags)) &&
    !before.slice(last + 1).some(({ tags }) => tags.has('and'))
  );
}

/** "two coffins | holding Ann Adams and Carl Clark": who lies in them belongs to the phrase, where they are as many. */
export function endOfNamed(units: readonly Unit[], { to, figure }: Counted): number {
  const holds = units[to + 1];
  if (figure.category !== 'remains' || holds === undefined) return to;
  if (!holdsBodies(holds.tags)) return endOfWhoTheyWere(units, { to, figure });
  let named = 0;
  let end = to;
  for (let i = to + 2; i < to + 2 + NAMES && i < units.length; i++) {
    const unit = units[i];
    if (unit?.person?.named === true) {
      named++;
      end = i;
    } else if (unit === undefined || !mayStandInList(unit.tags)) break;
  }
  return named === figure.value ? end : to;
}

/** "the bodies of Ann Adams and Carl Clark, | two soldiers seized in May": who they were, counted already; where that ends. */
function endOfWhoTheyWere(units: readonly Unit[], { to, figure }: Counted): number {
  if (!figure.dead || figure.category !== 'remains' || !has(units[to + 1], 'comma')) return to;
  const at = has(units[to + 2], 'determiner') ? to + 3 : to + 2;
  if (units[to]?.person?.named !== true || units[at]?.number?.value !== figure.value) return to;
  const noun = nounAfter(units, at);
  return noun === null || noun.bare ? to : noun.end;
}

/** "a | coffin containing the remains of a hostage", "a | coffin on Tuesday with the body of Ann Adams": one, whoever lies in it. */
export function isCoffinOfOne(units: readonly Unit[], at: number): boolean {
  if (units[at]?.tags.has('remains') !== true || itemAt(units, at - 1)?.tags.has('single') !== true) return false;
  const holds = units.slice(at + 1, at + HELD_IN).findIndex(({ tags }) => holdsBodies(tags));
  if (holds === -1) return false;
  const behind = units.slice(at + holds + 2, at + holds + 2 + HELD_IN);
  const body = behind.findIndex(({ tags, person }) => tags.has('remains') || person?.named === true);
  return body !== -1 && behind.slice(0, body).every(({ tags }) => tags.has('determiner'));
}

/** Between a coffin, what says that it holds somebody, and who that is. */
const HELD_IN = 5;

const NAMES = 8;

/** Between the coffins and who lies in them: "that it said held the". */
const AGAIN = 7;

export const holdsBodies = anyOf(['with', 'containing', 'hold', 'holds']);

export const mayStandInList = anyOf(['and', 'comma', 'of', 'determiner']);
