// The units between a number and its noun in, of which states its people are where an "and" joins two of them out.
import { has, type Unit } from './unit.ts';

/** "199 Lebanese and Palestinian fighters": of both, and of neither alone; undefined where they are of one. */
export function joinedNations(units: readonly Unit[], from: number, to: number): readonly string[] | undefined {
  for (let at = from + 1; at < to; at++) {
    if (!has(units[at], 'and')) continue;
    const [one, other] = [nationOf(units[at - 1]), nationOf(units[at + 1])];
    if (one !== null && other !== null && one !== other) return [one, other];
  }
  return undefined;
}

function nationOf(unit: Unit | undefined): string | null {
  if (unit?.party?.kind !== 'state' || unit.figure !== undefined) return null;
  return unit.tags.has('adjective') || unit.tags.has('nation') ? unit.party.id : null;
}
