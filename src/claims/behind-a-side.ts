// The place of a party's name in, whether it only says where something is or who stands behind another out.
import { itemAt } from '../domain/item-at.ts';
import { isHost } from '../gazetteer/index.ts';
import { has, type Unit } from './unit.ts';

export function isBehindASide(units: readonly Unit[], at: number): boolean {
  // "near Banki, on the Cameroonian border".
  if (has(units[at + 1], 'border')) return true;
  // "on the Glienicke Bridge in Berlin".
  if (has(itemAt(units, at - 1), 'in') && itemAt(units, at - 2)?.place !== undefined) return true;
  // "were brought out through Belarus"; who hosts others may have brokered it.
  if (has(itemAt(units, at - 1), 'via') && isWayStation(units[at])) return true;
  const dashed = isDash(units[at + 1]);
  // "the Britain-based observatory".
  if (dashed && has(units[at + 2], 'seated')) return true;
  // "the Iran-backed Houthis", "the al-Qaeda affiliate JNIM", "JNIM, an al-Qaeda affiliate".
  const backer = dashed ? at + 2 : at + 1;
  if (has(units[backer], 'backer'))
    return units.slice(backer + 1, backer + NEXT).some(({ party }) => party !== undefined);
  // "the Houthis, backed by Iran", "a group linked to al-Qaeda".
  const link = itemAt(units, at - 1);
  return (has(link, 'to') || has(link, 'by')) && has(itemAt(units, at - 2), 'backer') && isBehindAnother(units, at - 3);
}

function isWayStation(unit: Unit | undefined): boolean {
  return unit?.party?.kind === 'state' && unit.party.form === 'name' && !isHost(unit.party.id);
}

/** "the al-Qaeda affiliate in the Sahel, JNIM" is too far. */
const NEXT = 3;
const BEFORE = 7;

function isBehindAnother(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - BEFORE), at + 1).some(({ party }) => party !== undefined);
}

function isDash(unit: Unit | undefined): boolean {
  return unit?.joined === true && /^[-‐‑]$/u.test(unit.lower);
}
