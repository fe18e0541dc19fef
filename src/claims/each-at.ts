// Units and a place in, the phrase for both sides there as one unit out: "from each side", "by either army".
import { type Made, merged } from './merged.ts';
import { anyOf, tagsOf } from './tags.ts';
import { has, isOwnersMark, type Unit } from './unit.ts';

const EACH = tagsOf(['each']);
const EACH_ARMY = tagsOf(['each', 'troop']);
const EACH_OF_TWO = tagsOf(['each', 'two']);

/** "from each side", "by either army", "to both of the two countries". */
export function eachAt(units: readonly Unit[], at: number): Made | null {
  const first = units[at];
  const prefixed = first !== undefined && eachAfter(first.tags);
  const every = prefixed ? at + 1 : at;
  // "150 captives from each country".
  if (has(first, 'from') && has(units[every], 'each') && !has(units[every], 'every'))
    return merged(units, at, every, EACH, {});
  if (!has(units[every], 'every')) return null;
  let last = every + 1;
  while (last <= every + 4 && isEachFiller(units[last])) last++;
  if (!prefixed && isSpeaker(units, last)) return null;
  if (has(units[last], 'side'))
    return merged(
      units,
      at,
      last,
      has(units[last], 'troop') ? EACH_ARMY : has(units[every], 'two') ? EACH_OF_TWO : EACH,
      {},
    );
  // "12 were returned by each".
  return first?.tags.has('by') === true && !has(units[every + 1], 'people') && !has(units[every], 'two')
    ? merged(units, at, every, EACH, {})
    : null;
}

/** "…, both countries said", "both sides' officials confirmed": who speaks is nobody's number. */
function isSpeaker(units: readonly Unit[], last: number): boolean {
  let at = last + 1;
  if (isOwnersMark(units[at])) at += 2;
  return has(units[at], 'speech') || (units[at]?.tags.has('perfect') === true && has(units[at + 1], 'speech'));
}

const eachAfter = anyOf(['by', 'from', 'of', 'for', 'to', 'in']);

const fillsEach = anyOf(['of', 'determiner', 'own', 'warring', 'on']);

function isEachFiller(unit: Unit | undefined): boolean {
  return unit !== undefined && (fillsEach(unit.tags) || (unit.tags.has('number') && unit.number?.value === 2));
}
