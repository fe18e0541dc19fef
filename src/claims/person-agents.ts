// A sentence's units and the place of people in, for which side the sentence says that they spied out.
import { jailsForeigners } from '../gazetteer/index.ts';
import { landAt } from './person-hands.ts';
import { has, type Unit } from './unit.ts';

/** "Carl Clark, an Estonian convicted of spying for Moscow": whose agent the sentence calls him. */
export function agentOf(units: readonly Unit[], at: number, skips: ReadonlySet<number>): string | null {
  for (let i = at + 1; i < units.length && i <= at + REACH; i++) {
    const unit = units[i];
    if (
      unit === undefined ||
      unit.tags.has('stop') ||
      unit.figure !== undefined ||
      (unit.person?.named === true && !skips.has(i))
    )
      return null;
    if (!unit.tags.has('spying')) continue;
    const link = units[i + 1];
    if (!(has(link, 'for') || has(link, 'of'))) continue;
    const side = has(units[i + 2], 'determiner') ? units[i + 3] : units[i + 2];
    if (side?.party !== undefined) return landAt(side);
  }
  return null;
}

/** Between a name and "convicted of spying". */
const REACH = 16;

/** "four Russians convicted of spying for Washington": whoever wants them back; null where they spied for nobody, or for a third. */
export function employerOf(units: readonly Unit[], at: number, nationality: string | null): string | null {
  if (nationality === null) return null;
  const side = agentOf(units, at, NOBODY);
  return side !== null && jailsForeigners(side) !== jailsForeigners(nationality) ? side : null;
}

const NOBODY: ReadonlySet<number> = new Set();
