// What is placed in, the same where a state lets its own prisoners go out: they go to those who asked for them, since nobody else held them.
import type { Figure } from '../domain/statement.ts';
import { areAdversaries, jailsForeigners } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { type Placed, placedAnew } from './placed.ts';
import { giverFor, otherOf, type Pair, standsFor, towards } from './sides.ts';

/** "Minsk freed the opposition leader's husband and 13 others after a visit by the American envoy": out of its own jails, not out of America's. */
export function turnDissidents(pair: Pair | null, placed: readonly Placed[], around: Around): readonly Placed[] {
  if (pair === null || areAdversaries(...pair)) return placed;
  const jailers = pair.filter(jailsForeigners);
  const [jailer] = jailers;
  if (jailer === undefined || jailers.length > 1 || placed.length === 0) return placed;
  const other = otherOf(pair, jailer);
  if (!placed.every(({ direction }) => direction.to === jailer)) return placed;
  const own = new Set(placed.filter(({ figure }) => isOwn(figure, jailer)));
  // "Minsk freed seven of its political prisoners. Warsaw handed over two spies in return": not all to Minsk.
  if (own.size > 0 && placed.some(({ figure }) => standsFor(figure.from, pair) === other))
    return placed.map((one) => (own.has(one) ? placedAnew(one, { direction: towards(other, pair) }) : one));
  if (!placed.every(({ figure }) => figure.from === null)) return placed;
  return isHolder(other, pair, around)
    ? placed
    : placed.map((one) => placedAnew(one, { direction: towards(other, pair) }));
}

function isOwn({ from, nationality, category }: Figure, jailer: string): boolean {
  return from === null && nationality === jailer && (category === 'prisoner' || category === 'civilian');
}

function isHolder(side: string, pair: Pair, { statements }: Around): boolean {
  return statements.some(
    ({ figures, persons, parties }) =>
      figures.some(({ from }) => giverFor(from, pair) === side) ||
      persons.some(({ captor, seizedIn }) => [captor, seizedIn].some((id) => standsFor(id, pair) === side)) ||
      parties.some(({ id, form }) => form === 'captor' && id === side),
  );
}
