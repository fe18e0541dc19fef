// A figure beside people who are told by name in, whether it counts them and whose it is by them out.
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import type { Placed } from './placed.ts';
import { type Direction, otherOf, type Pair, towards } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

/** "Ann Adams was freed for Boris Bykov … The two passed each other": they are counted. */
export function isOfNamed(figure: Figure, placed: readonly Placed[], moved: number, pair: Pair | null): boolean {
  if (figure.definite !== true || figure.nationality !== null || figure.value === null) return false;
  if (
    figure.bare &&
    // "The two were flown to Muscat": on the way.
    (figure.to === null || pair?.includes(figure.to) !== true) &&
    figure.from === null &&
    figure.value === moved &&
    placed.every((one) => one.figure.persons.length > 0)
  )
    return true;
  if (placed.length === 0 || !placed.every((one) => one.figure.persons.length > 0)) return false;
  return figure.value <= Math.max(2, placed.length);
}

/** How many are named who move. */
export function movedPersons({ tellings }: Thread): number {
  const names = pickAll(tellings, ({ statement }) =>
    statement.persons.flatMap(({ moved, name }) => (moved && /\p{Lu}\S*$/u.test(name) ? name : [])),
  );
  return new Set(names).size;
}

/** "Two Swedes landed … Ann Adams and Carl Clark were given up for Boris Bykov": as many are named as there are Swedes. */
export function directionOfNamed(
  figure: Figure,
  telling: Telling,
  thread: Thread,
  pair: Pair | null,
): Direction | null {
  if (pair === null || figure.persons.length === 0) return null;
  if ([figure.to, figure.from, figure.nationality].some((side) => side !== null)) return null;
  const halves = new Map(telling.statement.persons.map(({ at, half }) => [at, half]));
  const half = halves.get(figure.at);
  const named = telling.figures.filter((one) => one.persons.length > 0);
  const others = [...new Set(named.map(({ at }) => halves.get(at)))].filter((one) => one !== half);
  const [other] = others;
  if (half === undefined || others.length !== 1 || other === undefined) return null;
  const sideOf = (wanted: number): string | null => {
    const count = named.filter(({ at }) => halves.get(at) === wanted).length;
    const side = pickAll(thread.tellings, ({ figures }) =>
      figures.filter((one) => one.value === count && count > 1 && one.nationality !== null && !one.ofThem),
    )[0]?.nationality;
    return side != null && pair.includes(side) ? side : null;
  };
  const own = sideOf(half);
  if (own !== null) return towards(own, pair);
  const theirs = sideOf(other);
  return theirs === null ? null : towards(otherOf(pair, theirs), pair);
}
