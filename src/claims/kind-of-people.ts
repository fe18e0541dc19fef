// The nouns of a counted phrase in, which kind of people it counts out: soldiers, civilians, the dead, both.
import type { Category } from '../domain/event.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import type { Tail } from './noun-tail.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** Of several nouns the one that tells most: "wounded civilian prisoners" are civilians. */
export function categoryOf(categories: readonly Category[], nationality: string | null): Category {
  for (const special of ['remains', 'civilian', 'child', 'hostage'] as const)
    if (categories.includes(special)) return special;
  const found = categories.findLast((category) => category !== 'unspecified');
  if (found !== undefined) return found;
  // Palestinians in Israel's jails are prisoners, whatever noun stands there.
  return nationality === 'PS' ? 'prisoner' : 'unspecified';
}

/** "people of the Kursk region" are civilians, "members of the Azov brigade" soldiers. */
export function tailedCategory(own: Category, tail: Tail): Category {
  if (own !== 'unspecified') return own;
  return tail.troop ? 'military' : tail.region ? 'civilian' : own;
}

/** "soldiers | and sergeants". */
function isRank(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.people === 'military' || (unit.tags.has('subset') && unit.people === undefined));
}

/** "146 defenders and civilians": where one number is over both kinds, the place of the second; else null. */
export function mixedAfter(units: readonly Unit[], end: number, categories: readonly Category[]): number | null {
  const second = units[end + 2];
  if (!has(units[end + 1], 'and') || second?.people === undefined) return null;
  // "55 soldiers and politician Boris Bykov": what he is.
  if (units[end + 3]?.person !== undefined) return null;
  const kinds = [...categories, second.people];
  return kinds.includes('civilian') && (kinds.includes('military') || kinds.includes('prisoner')) ? end + 2 : null;
}

/** "240 Greek Cypriots and Greeks"; not "95 Russians and Ukrainians", who went two ways. */
function areNoEnemies(first: Unit | undefined, second: Unit | undefined): boolean {
  if (!has(first, 'nation') || !has(second, 'nation') || first?.party === undefined || second?.party === undefined)
    return false;
  return second.figure === undefined && !areAdversaries(first.party.id, second.party.id);
}

/** "213 soldiers and sergeants", "30 women and teenagers": one number over both. */
export function isCountedAlong(units: readonly Unit[], and: number, categories: readonly Category[]): boolean {
  const second = units[and + 1];
  if (!has(units[and], 'and')) return false;
  if (isRank(second) && categories.includes('military')) return true;
  if (areNoEnemies(units[and - 1], second)) return true;
  return (
    has(second, 'several') &&
    second?.people !== undefined &&
    second.people !== 'remains' &&
    units[and + 2]?.person === undefined &&
    units[and + 2]?.people === undefined
  );
}

/** "33 military | and 51 civilian", "270 of its military". */
export function isMilitaryAlone(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return has(units[at], 'forces') && (next === undefined || endsShort(next.tags));
}

const endsShort = anyOf([
  'and',
  'comma',
  'stop',
  'mark',
  'be',
  'will',
  'give',
  'in',
  'at',
  'from',
  'to',
  'for',
  'by',
  'date',
  'capture',
]);
