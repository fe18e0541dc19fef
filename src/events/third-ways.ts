// A figure of one of several sides in, the way its people went out: to a side beside the two, or from one to a third.
import type { Figure, Statement } from '../domain/statement.ts';
import { jailsForeigners } from '../gazetteer/index.ts';
import type { Placed } from './placed.ts';
import { type Direction, isThirdState, otherOf, type Pair, standsFor } from './sides.ts';

/** Null where they went between the two, as most do. */
export function thirdWay(
  figure: Figure,
  statement: Statement,
  before: Direction | null,
  pair: Pair | null,
): Direction | null {
  if (pair === null) return null;
  return (
    toThird(figure, statement, pair) ?? (statement.tags.includes('inReturn') ? backToThird(figure, before, pair) : null)
  );
}

/** "Poland received three prisoners and Moldova two", in a trade with Minsk: one sentence tells how many each of several got. */
function toThird({ to, from, nationality }: Figure, { figures }: Statement, pair: Pair): Direction | null {
  if (to === null || from !== null || !isThirdState(to, pair) || (nationality !== null && nationality !== to))
    return null;
  const [jailer, another] = pair.filter(jailsForeigners);
  if (jailer === undefined || another !== undefined) return null;
  const shared = figures.some((one) => one.to !== null && one.to !== to && one.from === null && one.meaning === 'side');
  if (!shared) return null;
  return { to, from: jailsForeigners(to) ? otherOf(pair, jailer) : jailer };
}

/** "Rebels freed 48 Iranians, and in return the government let 2,130 men go": to the rebels. */
function backToThird(
  { to, from, nationality, meaning }: Figure,
  before: Direction | null,
  pair: Pair,
): Direction | null {
  if (before === null || from === null || to !== null || nationality !== null || meaning !== 'side') return null;
  const giver = standsFor(from, pair) ?? from;
  if (giver === before.from || giver === before.to || pair.includes(before.from)) return null;
  return { to: before.from, from: giver };
}

/** "48 Iranians were freed … The 48 arrived at a Damascus hotel": they go where they went before. */
export function toldBefore(
  { definite, bare, value, partOf, persons }: Figure,
  placed: readonly Placed[],
): Direction | null {
  if (definite !== true || !bare || value === null || partOf !== null || persons.length > 0) return null;
  const same = placed.filter((one) => one.value === value && one.category !== 'remains');
  const [first] = same;
  return first !== undefined && same.every(({ direction }) => direction.to === first.direction.to)
    ? first.direction
    : null;
}
