// Units in, units out: "30 from the government side and 21 from the Houthis" counts each side's own people, whoever let them go.
import { merged } from './merged.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

type Owned = { readonly at: number; readonly end: number; readonly id: string };

/** Two numbers side by side, of two sides: one alone, "20 from Russia", may say who gave them. */
export function joinFromSides(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((unit, at) => unit.figure !== undefined && isLink(units, at + 1))) return units;
  const owned: Owned[] = [];
  let before: { readonly end: number; readonly id: string | null; readonly one: Owned | null } | null = null;
  for (let at = 0; at < units.length; at++) {
    const figure = units[at]?.figure;
    if (figure === undefined || figure.value === null || figure.ofThem) continue;
    const one = figure.nationality === null ? ownedAt(units, at) : null;
    const id: string | null = one?.id ?? figure.nationality;
    const near: boolean =
      before !== null && at - before.end <= BESIDE && !units.slice(before.end + 1, at).some(isTaken);
    if (near && before !== null && id !== null && before.id !== null && id !== before.id) {
      if (before.one !== null && owned.at(-1) !== before.one) owned.push(before.one);
      if (one !== null) owned.push(one);
    }
    before = { end: one?.end ?? at, id, one: isTaken(units[at - 1]) ? null : one };
  }
  if (owned.length === 0) return units;
  const joined: Unit[] = [];
  let at = 0;
  for (const { at: start, end, id } of owned) {
    joined.push(...units.slice(at, start));
    const unit = units[start];
    const figure = unit?.figure;
    if (unit !== undefined && figure !== undefined) {
      const told = { ...figure, nationality: id, bare: false };
      joined.push(merged(units, start, end, unit.tags, { figure: told, number: told }).unit);
    }
    at = end + 1;
  }
  joined.push(...units.slice(at));
  return joined;
}

/** Between the two stand "and", a comma, "among them two boys" at most. */
const BESIDE = 6;

function isLink(units: readonly Unit[], at: number): boolean {
  return has(units[at], 'from') || isBelonging(units, at);
}

/** "belonging to". */
function isBelonging(units: readonly Unit[], at: number): boolean {
  return has(units[at], 'belong') && has(units[at + 1], 'to');
}

/** "got 50 from Russia": whoever gets them says where they come from. */
function isTaken(unit: Unit | undefined): boolean {
  return unit?.verb?.does.includes('get') === true || (unit !== undefined && isStop(unit.tags));
}

const isStop = anyOf(['stop']);
const isSide = anyOf(['party', 'voice', 'nation']);

function ownedAt(units: readonly Unit[], at: number): Owned | null {
  if (!isLink(units, at + 1)) return null;
  let i = isBelonging(units, at + 1) ? at + 3 : at + 2;
  if (has(units[i], 'determiner')) i++;
  const side = units[i];
  if (side?.party === undefined || side.party.kind === 'mediator' || side.captor !== undefined) return null;
  const next = units[i + 1];
  const named = has(next, 'body');
  if (!named && !isSide(side.tags)) return null;
  if (!named && has(next, 'possessive')) return null;
  return { at, end: named ? i + 1 : i, id: side.party.id };
}
