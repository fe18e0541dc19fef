// Units and a place in, somebody who is told by age there as one unit out: "the 42-year-old from Tournai".
import { type Made, merged } from './merged.ts';
import { anyOf, tagsOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "the 42-year-old | was", "the 42-year-old from Tournai | was": he or she. */
export function somebodyOfAge(units: readonly Unit[], at: number): Made | null {
  if (!has(units[at], 'definite') || units[at + 1]?.number === undefined) return null;
  const age = units[at + 2]?.lower === '-' ? at + 3 : at + 2;
  if (!has(units[age], 'age')) return null;
  const last = has(units[age + 1], 'from') && units[age + 2]?.capital === true ? age + 2 : age;
  const next = units[last + 1];
  return next !== undefined && isAuxiliary(next.tags) ? merged(units, at, last, SOMEBODY, {}) : null;
}

const isAuxiliary = anyOf(['be', 'have', 'perfect', 'will']);
const SOMEBODY = tagsOf(['someone', 'they']);
