// Units and a place in, the dead who are told one by one there out: "the body of an Israeli soldier", "the remains of Ann Adams and Boris Bykov".
import { itemAt } from '../domain/item-at.ts';
import { isCoffinOfOne } from './coffins.ts';
import { anyOf } from './tags.ts';
import { exactly, type FigureReading, figureReading, has, isOwnersMark, type Unit } from './unit.ts';

/** Between two names of the dead, and before the first: ", the", "and of the hostage". */
const BETWEEN = 5;

type Bodies = { readonly from: number; readonly to: number; readonly tag: 'figure'; readonly figure: FigureReading };

/** Null where no body stands at `at`, or where a number already says how many there are. */
export function bodiesOfPersons(units: readonly Unit[], at: number): Bodies | null {
  return bodyOwned(units, at) ?? coffinOfOne(units, at) ?? bodiesOf(units, at);
}

/** "a soldier's body", "Ann Adams's remains": one. */
function bodyOwned(units: readonly Unit[], at: number): Bodies | null {
  const dead = itemAt(units, at - 2);
  if (!has(units[at], 'remains') || dead?.person === undefined || !isOwnersMark(units[at - 1])) return null;
  const { nationality } = dead.person;
  return {
    from: at - 2,
    to: at,
    tag: 'figure',
    figure: figureReading(exactly(1), { category: 'remains', nationality, dead: true }),
  };
}

function coffinOfOne(units: readonly Unit[], at: number): Bodies | null {
  if (!isCoffinOfOne(units, at)) return null;
  return { from: at - 1, to: at, tag: 'figure', figure: figureReading(exactly(1), { category: 'remains', dead: true }) };
}

function bodiesOf(units: readonly Unit[], at: number): Bodies | null {
  if (!has(units[at], 'remains') || itemAt(units, at - 1)?.number !== undefined) return null;
  if (has(itemAt(units, at - 1), 'own') && !has(units[at + 1], 'of')) return bodiesOfThose(units, at);
  if (!has(units[at + 1], 'of')) return null;
  const persons: Unit[] = [];
  let last = at + 1;
  let joined = false;
  for (let i = at + 2; i <= last + BETWEEN && i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.number !== undefined) break;
    if (unit.person !== undefined) {
      // "the body of a soldier, Omar Haddad": who he was.
      if (persons.at(-1)?.person?.named === false && unit.person.named && !joined) persons.pop();
      persons.push(unit);
      joined = false;
      last = i;
    } else if (unit.tags.has('and')) joined = true;
    else if (!(mayStandBetween(unit.tags) || unit.people !== undefined || describes(unit, units[i + 1]))) break;
  }
  const nationalities = new Set(persons.map(({ person }) => person?.nationality ?? null));
  const [nationality = null] = nationalities;
  return persons.length === 0
    ? null
    : {
        from: at,
        to: last,
        tag: 'figure',
        figure: figureReading(exactly(persons.length), {
          category: 'remains',
          nationality: nationalities.size === 1 ? nationality : null,
          dead: true,
        }),
      };
}

/** "Ann Adams and Carl Clark were buried, a day after Hamas returned their | bodies": of those who are named last before. */
function bodiesOfThose(units: readonly Unit[], at: number): Bodies | null {
  const last = units.slice(0, at).findLastIndex(({ person }) => person?.named === true);
  if (last === -1 || units.slice(last, at).some(({ figure, number }) => figure !== undefined || number !== undefined))
    return null;
  let count = 0;
  for (let i = last; i >= 0; i--) {
    const unit = units[i];
    if (unit?.person?.named === true) count++;
    else if (unit === undefined || !(unit.tags.has('and') || unit.tags.has('comma'))) break;
  }
  const figure = figureReading(exactly(count), { category: 'remains', dead: true });
  return { from: at, to: at, tag: 'figure', figure };
}

/** "the bodies of the British aid | volunteers". */
function describes(unit: Unit, next: Unit | undefined): boolean {
  return unit.tags.has('word') && next?.people !== undefined;
}

const mayStandBetween = anyOf(['determiner', 'of', 'and', 'comma', 'adjective', 'own', 'age', 'subset', 'captive']);
