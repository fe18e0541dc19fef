// Units and the place of a name in, what stands beside it out: of which state and which kind the person is.
import { itemAt } from '../domain/item-at.ts';
import { anyOf, tagsOf } from './tags.ts';
import type { PersonReading, Unit } from './unit.ts';

/** How far from a name its "the American basketball star" can stand. */
const BESIDE = 10;

/** "X, the American basketball star", "Russian pilot X", "the orphan X", "X, a student from Ohio", "the Ohio teacher X". */
export function described(
  units: readonly Unit[],
  from: number,
  to: number,
): Pick<PersonReading, 'nationality' | 'second' | 'category'> {
  const after = phraseAfter(units, to);
  const before = phraseBefore(units, from);
  // "the father of the Liverpool footballer X": the player is of Liverpool.
  const own = isOfKin(units, from - before.length - 1) ? [] : before;
  const near = [...after, ...own];
  const dual = dualOf(after) ?? dualOf(own.toReversed());
  const side =
    dual?.first ??
    near.find((unit) => ownsPeople(unit.tags) && unit.party !== undefined)?.party?.id ??
    near.find((unit) => unit.tags.has('where') && unit.party !== undefined)?.party?.id ??
    ownerOf(own) ??
    near.find((unit) => unit.land !== undefined)?.land ??
    homeBehind(units, to);
  return {
    nationality: side,
    second: dual?.second ?? null,
    category: near.find((unit) => unit.people !== undefined && unit.people !== 'unspecified')?.people ?? 'unspecified',
  };
}

/** "the father of". */
function isOfKin(units: readonly Unit[], at: number): boolean {
  const [of, kin] = [itemAt(units, at), itemAt(units, at - 1)];
  return of?.tags.has('of') === true && kin?.tags.has('companion') === true;
}

/** "Pakistan's ranger X", and no "Iran's prisoner X": the words before the name, the last of them first. */
function ownerOf([calling, ...before]: readonly Unit[]): string | null {
  if (calling?.people === undefined || calling.people === 'unspecified' || calling.people === 'prisoner') return null;
  if (calling.tags.has('captiveWord') || calling.people === 'hostage') return null;
  const owned = before.findIndex(({ tags }) => tags.has('possessive'));
  const owner = owned === -1 ? undefined : before[owned + 1];
  return owner?.tags.has('party') === true && owner.party?.kind !== 'mediator' ? (owner.party?.id ?? null) : null;
}

/** "a German-Russian citizen": of two states. */
export function dualOf(units: readonly Unit[]): { readonly first: string; readonly second: string } | null {
  const dash = units.findIndex(
    ({ lower }, at) =>
      /^[-‐‑]$/u.test(lower) && ownsPeople(units[at - 1]?.tags ?? NONE) && ownsPeople(units[at + 1]?.tags ?? NONE),
  );
  const [first, second] = [units[dash - 1]?.party?.id, units[dash + 1]?.party?.id];
  return dash === -1 || first === undefined || second === undefined ? null : { first, second };
}

const NONE = tagsOf([]);

/** "an Iranian diplomat" speaks for Iran. */
const ownsPeople = anyOf(['adjective', 'nation', 'voice']);

/** "X, 41, a teacher from Ohio, who …": to the next comma, and not to what was done to them. */
function phraseAfter(units: readonly Unit[], to: number): readonly Unit[] {
  if (units[to]?.tags.has('comma') !== true) return [];
  const aged = units[to + 1]?.number !== undefined && units[to + 2]?.tags.has('comma') === true;
  const at = aged ? to + 3 : to + 1;
  if (!opensApposition(units[at]?.tags ?? NONE) && !(aged && units[at - 1]?.tags.has('comma') === true)) return [];
  const end = units.slice(at, at + BESIDE).findIndex((unit) => endsDescription(unit.tags));
  return units.slice(at, end === -1 ? at + BESIDE : at + end);
}

/** ", a teacher", ", another American". */
const opensApposition = anyOf(['determiner', 'onTop']);

const endsDescription = anyOf([
  'comma',
  'relative',
  'capture',
  'hold',
  'jailing',
  'harm',
  'stop',
  'be',
  'perfect',
  'come',
  'give',
]);

/** "Ann Adams of Ohio", "Ben Brown from Kazan", "Arjun Mehta of the Indian Air Force". */
function homeBehind(units: readonly Unit[], to: number): string | null {
  if (!isHomeMark(units[to])) return null;
  const next = units[to + 1]?.tags.has('determiner') === true ? units[to + 2] : units[to + 1];
  return next?.land ?? (next !== undefined && isOwnSide(next.tags) ? (next.party?.id ?? null) : null);
}

/** "of the Indian Air Force", "of Colombia's navy". */
const isOwnSide = anyOf(['adjective', 'party']);

function isHomeMark(unit: Unit | undefined): boolean {
  return unit?.tags.has('of') === true || unit?.tags.has('from') === true;
}

function phraseBefore(units: readonly Unit[], at: number): readonly Unit[] {
  const near: Unit[] = [];
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined || opensDescription(unit)) break;
    near.push(unit);
  }
  return near;
}

const isBeforeDescription = anyOf([
  'comma',
  'for',
  'be',
  'and',
  'give',
  'get',
  'by',
  'to',
  'from',
  'of',
  'in',
  'alsoBehind',
  'speech',
  'aboard',
  'date',
  'jailing',
  'capture',
  'hold',
  'mercy',
  'greet',
]);

function opensDescription({ tags, verb }: Unit): boolean {
  return verb !== undefined || isBeforeDescription(tags);
}
