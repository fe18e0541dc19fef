// Units and the place of somebody without a name in, the place of his name behind a comma out: "a fourth American, the pastor David Lin".
import { anyOf } from './tags.ts';
import { has, type PersonReading, type Unit } from './unit.ts';

/** "the former pastor". */
const BETWEEN = 4;

const describes = anyOf(['definite', 'adjective', 'word']);

/** -1 where no name follows that ends its phrase: "a soldier, Ivan Petrov and a clerk" are three. */
export function nameBehind(units: readonly Unit[], at: number): number {
  if (units[at]?.person?.named !== false || !has(units[at + 1], 'comma')) return -1;
  for (let i = at + 2; i <= at + 2 + BETWEEN; i++) {
    const unit = units[i];
    if (unit === undefined) return -1;
    if (unit.person !== undefined) {
      const ends = units[i + 1] === undefined || has(units[i + 1], 'comma') || has(units[i + 1], 'stop');
      return unit.person.named && ends ? i : -1;
    }
    if (!(unit.people !== undefined || describes(unit.tags))) return -1;
  }
  return -1;
}

/** The one with the other's nationality, where it has none. */
export function withNationality(person: PersonReading, { nationality }: PersonReading): PersonReading {
  return person.nationality === null && nationality !== null ? { ...person, nationality } : person;
}
