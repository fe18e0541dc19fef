// Units and the place of a number in, the boxes that it counts and in which the dead lie out: "55 cases containing the remains of soldiers".
import { itemAt } from '../domain/item-at.ts';
import { holdsBodies } from './coffins.ts';
import { anyOf } from './tags.ts';
import { type FigureReading, figureReading, has, type Unit } from './unit.ts';

type Boxes = { readonly from: number; readonly to: number; readonly tag: 'figure'; readonly figure: FigureReading };

/** One of the dead in each; null where no box stands there, or where another number says how many lie in them. */
export function boxesOfBodies(units: readonly Unit[], at: number): Boxes | null {
  const number = units[at]?.number;
  if (number === undefined || units[at]?.figure !== undefined) return null;
  const box = firstOf(units, at + 1, WORDS_BETWEEN, isBox);
  const holds = box === -1 ? -1 : firstOf(units, box + 1, HELD_IN, holdsOrOf);
  const dead = holds === -1 ? -1 : firstOf(units, holds + 1, WORDS_BETWEEN, isDead);
  if (dead === -1) return null;
  const of = has(units[dead + 1], 'of') ? dead + 1 : dead;
  const behind = units.slice(of + 1, of + 1 + WORDS_BETWEEN);
  if (of > dead && behind.some((unit) => unit.number !== undefined)) return null;
  const whose = of > dead ? behind.find(({ tags, party }) => party !== undefined && saysWhose(tags)) : undefined;
  const qualified = has(itemAt(units, at - 1), 'qualifier') ? at - 1 : at;
  const qualifier = units[qualified]?.qualifier ?? number.qualifier;
  const nationality = whose?.party?.id ?? null;
  return {
    from: qualified,
    to: dead,
    tag: 'figure',
    figure: figureReading(number, { qualifier, category: 'remains', nationality, dead: true }),
  };
}

/** Where such a unit stands before anything else is counted or done; -1 where none does. */
function firstOf(units: readonly Unit[], from: number, most: number, isIt: (unit: Unit) => boolean): number {
  for (let i = from; i < from + most && i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.number !== undefined || unit.party?.kind === 'mediator' || ends(unit.tags))
      return -1;
    if (isIt(unit)) return i;
  }
  return -1;
}

const saysWhose = anyOf(['adjective', 'nation']);
const ends = anyOf(['comma', 'stop', 'and', 'clause']);
const isBox = ({ tags }: Unit): boolean => tags.has('box');
const holdsOrOf = ({ tags }: Unit): boolean => tags.has('of') || holdsBodies(tags);
const isDead = ({ people }: Unit): boolean => people === 'remains';

/** "flag-draped transfer | cases", "the presumed | remains". */
const WORDS_BETWEEN = 4;

/** "cases said by the North to | hold". */
const HELD_IN = 7;
