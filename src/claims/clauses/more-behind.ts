// A place behind "along with" in, who went the same way out: "along with four soldiers", "together with Ann Adams".
import { has } from '../unit.ts';
import type { Line } from './noun-phrases.ts';

/** Some number of people, and no verb of theirs: "along with four soldiers". */
function isNumberNext({ units, kinds }: Line, at: number): boolean {
  return units[at]?.figure !== undefined && kinds[at + 1] !== 'verb' && kinds[at + 1] !== 'aux';
}

/** "released together with | Ann Adams", "along with the lawyer | Ann Adams": a number, or a name of which nobody says that it is of another state; -1 where neither stands there. */
export function moreBehind(line: Line, from: number): number {
  const { units, kinds } = line;
  let at = from;
  while (kinds[at] === 'small' && at < from + MOST_DESCRIBED) at++;
  const person = units[at]?.person;
  const alone = person?.named === true && person.nationality === null && !has(units[at + 1], 'possessive');
  return alone || isNumberNext(line, at) ? at : -1;
}

/** "the former lawyer". */
const MOST_DESCRIBED = 3;
