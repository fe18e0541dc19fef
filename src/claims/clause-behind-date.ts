// Units and the place of a date in, whether the clause behind it tells that people changed hands out: it is the day of that.
import { itemAt } from '../domain/item-at.ts';
import { anyOf, HANDS_OVER } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "a day after 49 had come home", "the day after they walked home", not "a day after the two presidents spoke". */
export function tellsMoveBehind(units: readonly Unit[], at: number): boolean {
  let named = false;
  let given = false;
  const isOfThem = [1, 2].some((on) => has(units[at + on], 'they') || has(units[at + on], 'someone'));
  for (const { tags, verb } of units.slice(at + 1, at + CLAUSE_REACH)) {
    if (isOfThem && verb?.degree === 'sure' && verb.does.includes('come')) return true;
    if (tags.has('comma') || tags.has('stop') || isOther(tags)) return false;
    named ||= tags.has('person');
    given ||= givesOrFrees(tags);
    if (countsOrSwaps(tags) || (named && given)) return true;
  }
  return false;
}

const CLAUSE_REACH = 10;
const countsOrSwaps = anyOf(['swap', 'exchange', 'figure', 'pair']);
const givesOrFrees = anyOf(['give', 'release', 'free']);

const isOther = anyOf(['capture', 'harm']);

/** "since 8 February, when the previous swap took place": the date is that of the clause that follows. */
export function relativeClauseAfter(units: readonly Unit[], at: number): number | null {
  // "on 19 April, at Easter, when 277 servicemen were brought home".
  const found = units.slice(at + 1, at + 6).findIndex((unit) => unit.tags.has('when'));
  if (found === -1) return null;
  // "who died on Sunday when his car left the road".
  if (has(itemAt(units, at - 1), 'harm') || (has(itemAt(units, at - 1), 'on') && has(itemAt(units, at - 2), 'harm')))
    return null;
  const clause = at + 1 + found;
  const rest = units.slice(clause + 1, clause + 17);
  if (rest.some((unit) => unit.tags.has('agree')) || isOfHarm(rest)) return null;
  return rest.some(
    (unit) =>
      unit.tags.has('swap') ||
      unit.tags.has('exchange') ||
      unit.tags.has('give') ||
      unit.tags.has('get') ||
      unit.tags.has('figure'),
  )
    ? clause + 1
    : null;
}

/** "abducted on 7 October, when some 1,200 people were killed". */
function isOfHarm(rest: readonly Unit[]): boolean {
  const verb = rest.find(({ tags }) => tags.has('harm') || movesAnybody(tags));
  return verb?.tags.has('harm') === true;
}

const movesAnybody = anyOf([...HANDS_OVER, 'free', 'sent']);
