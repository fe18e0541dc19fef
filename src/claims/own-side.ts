// A number of "its own" or "our" people in, whose they are out: the side that the sentence is about.
import { itemAt } from '../domain/item-at.ts';
import type { Scene } from './scene.ts';
import { has, type Unit } from './unit.ts';

/** "its own 45", "our people": the side that the clause is about. */
export function ownSide(scene: Scene, at: number): string | null {
  const { units, speakers } = scene;
  const own = units[at]?.figure?.own;
  if (own == null) return null;
  if (own === 'our') return speakers.speaker ?? speakers.subject;
  // "From Moscow came word of 106 own servicemen out of Ukrainian captivity": never of those who held them.
  const jailer = units[at + 1]?.tags.has('from') === true ? (units[at + 2]?.captor ?? null) : null;
  let object: string | null = null;
  let giver: string | null = null;
  for (let back = at - 1; back >= 0; back--) {
    const unit = units[back];
    // "The other side | got 40 of its men".
    if (has(unit, 'inReturn') && units[back + 1]?.verb !== undefined) return null;
    if (unit?.party === undefined || unit.party.kind === 'mediator' || isAdjective(units, back)) continue;
    const before =
      itemAt(units, back - 1)?.tags.has('determiner') === true ? itemAt(units, back - 2) : itemAt(units, back - 1);
    const isObject =
      before !== undefined &&
      !actsBehind(units, back) &&
      ((before.tags.has('with') && !isVerb(units[back + 1])) ||
        before.tags.has('to') ||
        before.tags.has('from') ||
        before.tags.has('in') ||
        before.tags.has('of') ||
        // "was handed over by the Taliban in return for five of their men": who gives him gets them.
        (before.tags.has('by') && !units.slice(back, at).some(isGiven)));
    if (!isObject && paysWith(units, back, at)) giver = unit.party.id;
    else if (!isObject && unit.party.id !== giver) return unit.party.id;
    object ??= unit.party.id;
  }
  if (giver !== null) return speakers.subject === giver ? null : speakers.subject;
  const teller = speakers.subject ?? speakers.speaker;
  return teller !== null && teller === jailer ? object : teller;
}

/** "In return Niger freed five of its commanders", "Niger let five of its commanders go in return": of those who gave first. */
function paysWith(units: readonly Unit[], side: number, at: number): boolean {
  if (units[at]?.figure?.jailed === true || !isFreeing(units[side + 1])) return false;
  for (let i = Math.max(0, side - 3); i < units.length && i < at + CLAUSE; i++) {
    const unit = units[i];
    if (unit === undefined || (i > side && i !== at && isAnother(unit))) return false;
    if (has(unit, 'inReturn') && !has(unit, 'for') && !has(units[i + 1], 'for')) return true;
  }
  return false;
}

/** Another clause, or others whom it counts. */
function isAnother(unit: Unit): boolean {
  return unit.figure !== undefined || has(unit, 'comma') || has(unit, 'and') || has(unit, 'for');
}

/** How many units behind a number "in return" may follow. */
const CLAUSE = 6;

const isFreeing = (unit: Unit | undefined): boolean => unit !== undefined && (has(unit, 'give') || has(unit, 'free'));

/** "in a trade with Moscow, which | got 40 of its men". */
function actsBehind(units: readonly Unit[], at: number): boolean {
  const comma = units[at + 1]?.tags.has('comma') === true ? at + 1 : at;
  const verb = units[comma + 2];
  return units[comma + 1]?.tags.has('relative') === true && (verb?.verb !== undefined || has(verb, 'speech'));
}

function isGiven(unit: Unit): boolean {
  return unit.tags.has('inReturn') || unit.tags.has('for');
}

/** "Russian soldiers", "RSF fighters": the name of a group is an adjective only before whom it tells of. */
function isAdjective(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.tags.has('adjective') === true && (!unit.tags.has('party') || units[at + 1]?.people !== undefined);
}

/** "with Moscow giving up 100 men": the side acts. */
function isVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.tags.has('give') || unit.tags.has('get') || unit.tags.has('swap'));
}
