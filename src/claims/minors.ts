// A name among the units in, whether the words beside it say an age under 18 out: whose name is never published.
import { has, type Unit } from './unit.ts';

/** Years. */
export const OF_AGE = 18;
/** "Ivan Petrenko, a student from Kherson who is 16 years old". */
const AFTER = 12;
/** "the 16-year-old student from Kherson, Ivan Petrenko". */
const BEFORE = 8;

/** @param to behind the name */
export function isMinor(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = to; at < units.length && at < to + AFTER; at++) {
    const unit = units[at];
    // Of another name, or another sentence.
    if (unit === undefined || unit.tags.has('stop') || (at > to && beginsName(units, at))) break;
    if (isUnderage(unit) && (isSaidAge(units, at) || isBareAge(units, at, to))) return true;
  }
  for (let at = from - 1; at >= 0 && at >= from - BEFORE; at--) {
    const unit = units[at];
    if (unit === undefined || unit.tags.has('stop') || unit.person !== undefined) break;
    if (isUnderage(unit) && isSaidAge(units, at)) return true;
  }
  return false;
}

function isUnderage({ number }: Unit): boolean {
  return number !== undefined && number.value !== null && number.value < OF_AGE;
}

/** Two capitals in a row. */
function beginsName(units: readonly Unit[], at: number): boolean {
  const [one, two] = [units[at], units[at + 1]];
  return (
    one?.person !== undefined ||
    (one?.capital === true && two?.capital === true && has(one, 'word') && has(two, 'word'))
  );
}

/** "aged 16", "16-year-old", "16 years old". */
function isSaidAge(units: readonly Unit[], at: number): boolean {
  if (has(units[at - 1], 'age')) return true;
  const dash = units[at + 1]?.joined === true && /^[-‐‑–]$/u.test(units[at + 1]?.lower ?? '');
  return has(units[at + (dash ? 2 : 1)], 'age');
}

/** "Ivan Petrenko, 16, …", "Ivan Petrenko (16)", "Ivan Petrenko, who is 16". */
function isBareAge(units: readonly Unit[], at: number, to: number): boolean {
  const [before, after] = [units[at - 1], units[at + 1]];
  if (before?.lower === '(' && after?.lower === ')') return at === to + 1;
  const ends = after === undefined || has(after, 'comma') || has(after, 'stop');
  return ends && ((at === to + 1 && has(before, 'comma')) || has(before, 'be'));
}
