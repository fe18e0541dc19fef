// The place of a preposition behind a verb in, what stands behind it put where it belongs, and where the phrase ends out.
import { anyOf } from '../tags.ts';
import type { Unit } from '../unit.ts';
import type { Found } from './arguments.ts';
import type { Line } from './noun-phrases.ts';
import { takeList } from './take-list.ts';

/** Between a preposition and its noun. */
const NOUN_REACH = 5;

/** Whereto, though it is nobody's: "to Geneva", "to Gaza", "to the capital". */
function isGoal(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.land !== undefined || mayBeGoal(unit.tags));
}

const mayBeGoal = anyOf(['place', 'homeland', 'inReturn']);

function isOffice(unit: Unit | undefined): boolean {
  return unit?.tags.has('voice') === true && unit.party?.kind !== 'mediator';
}

function isOfSide(before: Unit | undefined): boolean {
  return before?.tags.has('adjective') === true && before.party !== undefined && before.party.kind !== 'mediator';
}

type Place = 'to' | 'from' | 'by' | 'with' | 'for';

export function takePhrase(line: Line, at: number, kind: Place, found: Found, leaves: boolean): number {
  const { kinds } = line;
  let i = at + 1;
  for (; kinds[i] === 'small' && i < at + 1 + NOUN_REACH; i++) {
    // "from villages | loyal to the president": he neither gives nor gets.
    if (line.units[i]?.tags.has('loyalTo') === true) return skipPhrase(line, i + 1);
    if (isGoal(line.units[i])) found.goes = true;
    // "were flown to Kazan".
    if (kind === 'to' && line.units[i]?.land !== undefined && found.in.length === 0) found.in.push(i);
  }
  // "for the Iranian official | Hamid Nouri".
  if (kind === 'for' && isOffice(line.units[i]) && line.units[i + 1]?.person?.named === true) i++;
  const noun = kinds[i];
  if (noun === 'each') {
    // "swapped 206 men, with each side | getting 103": what each does is told anew.
    if (kinds[i + 1] !== 'verb') found.each = true;
    return i + 1;
  }
  if (noun === 'folk' && kinds[i + 1] === 'people') i++;
  if (kinds[i] === 'people' && kind === 'for') return takeList(line, i, found.for, null);
  if (noun === 'side' || noun === 'captor') {
    // "left for Moscow".
    if (kind !== 'for') found[kind].push(i);
    else if (leaves) found.to.push(i);
    return i + 1;
  }
  // "were handed to Malian officers".
  if (noun === 'folk' && (kind === 'to' || kind === 'by') && isOfSide(line.units[i - 1])) {
    found[kind].push(i);
    return i + 1;
  }
  // "were handed to the Red Cross".
  if (noun === 'other' && kind === 'to') found.goes = true;
  if (noun === 'people' || noun === 'folk' || noun === 'other') return i + 1;
  return i;
}

/** Over a phrase that is nobody's place: "in a video", "of the war". */
export function skipPhrase({ kinds }: Line, at: number): number {
  let i = at;
  while (kinds[i] === 'small' && i < at + NOUN_REACH) i++;
  const kind = kinds[i];
  return kind === 'side' ||
    kind === 'other' ||
    kind === 'captor' ||
    kind === 'folk' ||
    kind === 'people' ||
    kind === 'date'
    ? i + 1
    : i;
}
