// Units and a place in, the dead who are told one by one there out: "the body of an Israeli soldier", "the remains of Ann Adams and Boris Bykov".
import { itemAt } from '../domain/item-at.ts';
import { isCoffinOfOne } from './coffins.ts';
import { anyOf, tagsOf } from './tags.ts';
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
  return {
    from: at - 1,
    to: at,
    tag: 'figure',
    figure: figureReading(exactly(1), { category: 'remains', dead: true }),
  };
}

function bodiesOf(units: readonly Unit[], at: number): Bodies | null {
  if (!has(units[at], 'remains') || itemAt(units, at - 1)?.number !== undefined) return null;
  if (has(itemAt(units, at - 1), 'own') && !has(units[at + 1], 'of')) return bodiesOfThose(units, at);
  const of = has(units[at + 1], 'of') ? at + 1 : thoseOf(units, at);
  if (of === -1) return null;
  const persons: Unit[] = [];
  let last = of;
  let joined = false;
  for (let i = of + 1; i <= last + BETWEEN && i < units.length; i++) {
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
        to: of === at + 1 ? last : at,
        tag: 'figure',
        figure: figureReading(exactly(persons.length), {
          category: 'remains',
          nationality: nationalities.size === 1 ? nationality : null,
          dead: true,
        }),
      };
}

/** "The remains that Hamas gave back were identified as those | of Ann Adams", "The body returned on Monday is that | of Ann Adams"; -1 where nobody says whose they are. */
function thoseOf(units: readonly Unit[], at: number): number {
  if (!has(itemAt(units, at - 1), 'definite')) return -1;
  for (let i = at + 2; i < at + WHOSE && i < units.length; i++) {
    if (units[i]?.number !== undefined || units[i]?.tags.has('remains') === true) return -1;
    if (has(units[i], 'of') && isThose(units[i - 1]?.tags ?? NOTHING)) return i;
  }
  return -1;
}

const isThose = anyOf(['definite', 'relative']);
const NOTHING = tagsOf([]);
/** "The body handed over by Hamas through the Red Cross on Thursday is that | of". */
const WHOSE = 16;

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
