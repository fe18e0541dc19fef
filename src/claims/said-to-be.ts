// Units in, the same with whose dead somebody says that they are: "1,200 bodies which, Russia says, belong to Ukrainian servicemen".
import { anyOf } from './tags.ts';
import { has, type Unit, withTags } from './unit.ts';

export function ownSaidDead(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(isNobodysDead)) return units;
  return units.map((unit, at) => {
    if (!isNobodysDead(unit) || unit.figure === undefined) return unit;
    const nationality = saidToBe(units, at);
    if (nationality === null) return unit;
    const owned = withTags(unit, unit.tags);
    owned.figure = { ...unit.figure, nationality };
    owned.number = owned.figure;
    return owned;
  });
}

function isNobodysDead({ figure }: Unit): boolean {
  return figure !== undefined && figure.category === 'remains' && figure.nationality === null;
}

/** Between the dead and "belong to". */
const REACH = 12;
/** "those of fallen". */
const BETWEEN = 4;

const isSaid = anyOf(['speech', 'thought']);
const isOf = anyOf(['be', 'subset', 'belong']);
const ends = anyOf(['stop', 'figure', 'number']);

function saidToBe(units: readonly Unit[], at: number): string | null {
  let said = false;
  for (let i = at + 1; i <= at + REACH; i++) {
    const unit = units[i];
    if (unit === undefined || ends(unit.tags)) return null;
    said ||= isSaid(unit.tags);
    if (!said || !isOf(unit.tags)) continue;
    const side = ownerIn(units, i + 1, at);
    if (side !== null) return side;
  }
  return null;
}

function ownerIn(units: readonly Unit[], from: number, at: number): string | null {
  for (let i = from; i <= from + BETWEEN; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('comma') || unit.figure !== undefined) return null;
    // "Ukraine says that 1,000 bodies came, said by Moscow to be those of its soldiers".
    if (unit.tags.has('own')) return units.slice(0, at).find((one) => has(one, 'party'))?.party?.id ?? null;
    if (unit.party !== undefined) return has(unit, 'adjective') || has(unit, 'nation') ? unit.party.id : null;
  }
  return null;
}
