// A date's place in, whether it only says since when something has been so out.
import { itemAt } from '../domain/item-at.ts';
import { isCounted } from './occasions.ts';
import { anyOf, HANDS_OVER } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "in captivity since 2014, 2016 and 2017". */
export function isListedSince(units: readonly Unit[], at: number): boolean {
  let back = at - 1;
  while (
    itemAt(units, back)?.date !== undefined ||
    has(itemAt(units, back), 'comma') ||
    has(itemAt(units, back), 'and')
  )
    back--;
  return back < at - 1 && (has(itemAt(units, back), 'since') || has(itemAt(units, back), 'tallySince'));
}

/** How far "since" may stand from its date: "since the full-scale war began in 2022". */
const SINCE_REACH = 9;

/** "since the war began in February 2022": a date within what came before, and no handing over between. */
export function isAfterSince(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SINCE_REACH; i--) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('stop') || unit.tags.has('comma') || unit.lower === ':') return false;
    // "held since March | were released on Saturday".
    if (isMoved(itemAt(units, i + 2)) && has(units[i + 1], 'be')) return false;
    if (unit.tags.has('tallySince') || (unit.tags.has('since') && units[at]?.date?.span.precision !== 'day'))
      return true;
    // "since they took the city of two million in January".
    if (isCounted(unit.tags) && !has(itemAt(units, i - 1), 'of')) return false;
  }
  return false;
}

const movesBy = anyOf(HANDS_OVER);
const isMoved = (unit: Unit | undefined): boolean => unit !== undefined && movesBy(unit.tags);
