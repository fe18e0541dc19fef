// A sentence's units and the place of a person in, whether he only stands in what is said of another out.
import { anyOf } from './tags.ts';
import type { Unit } from './unit.ts';

/** What people do themselves, and what is done with them. */
export const goes = anyOf(['come', 'free', 'aboard', 'greet', 'inReturn']);
export const isHanded = anyOf(['give', 'get', 'swap', 'sent', 'put']);
export const endsClause = anyOf(['stop', 'contrast']);

/** "Ann Adams, a courier for Oleg Orlov, was brought back": who only stands in what is said of another. */
export function isWithinAside(units: readonly Unit[], at: number): boolean {
  if (!leadsToAnother(units, at)) return false;
  let comma = false;
  for (let i = at - 1; i >= 0 && i >= at - ASIDE_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) return false;
    comma ||= unit.tags.has('comma');
    if (unit.person !== undefined) return comma && units[at + 1]?.tags.has('comma') === true;
    if (goes(unit.tags) || isHanded(unit.tags)) return false;
  }
  return false;
}

const ASIDE_BEFORE = 20;

/** "for Oleg Orlov", "of the dissident Oleg Orlov". */
function leadsToAnother(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const unit = units[i];
    if (unit === undefined) return false;
    if (isPreposition(unit.tags)) return true;
    if (!isDescribing(unit)) return false;
  }
  return false;
}

const isPreposition = anyOf(['of', 'for', 'by', 'with']);

export function isDescribing({ tags, people, party, number, person }: Unit): boolean {
  if (person !== undefined) return false;
  return (
    tags.has('determiner') || tags.has('word') || people !== undefined || party !== undefined || number !== undefined
  );
}
