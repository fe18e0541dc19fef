// A counted phrase in, whether they are a group's, in whose enemies' jails they sit, out: "eleven insurgents", "captured rebels", "four of the group's men".

import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** From the number at `at` to the end of the phrase. */
export function isOneOfBand(units: readonly Unit[], at: number, end: number): boolean {
  const phrase = units.slice(at, end + 1);
  if (phrase.some(({ tags }) => tags.has('jailed'))) return true;
  // "484 rebels" may be anybody's.
  if (phrase.some(({ tags }) => isRebel(tags)) && phrase.some(({ tags }) => isCaptive(tags))) return true;
  return isOfBand(units, at, end);
}

const isRebel = anyOf(['rebelFolk', 'rebelsOf']);
const isCaptive = anyOf(['captiveWord', 'captive', 'capture']);

/** "five of the group's commanders", "four fighters | of the group": a group bargains for them. */
function isOfBand(units: readonly Unit[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (has(units[i], 'band') && has(units[i + 1], 'possessive')) return true;
  const next = units[end + 1];
  if (has(next, 'band')) return has(next, 'partitive');
  return has(next, 'of') && has(units[end + 2], 'definite') && has(units[end + 3], 'band');
}
