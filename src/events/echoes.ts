// A number that repeats another in, what it comes to out: "the same number", "half as many", told before the other or behind it.
import type { Figure } from '../domain/statement.ts';
import { type Placed, placedAnew } from './placed.ts';

/** "half that number" of 90 is 45; nobody is cut in two, and of an unknown number nothing is known. */
export function timesOf({ times }: Figure, value: number | null): number | null {
  if (value === null || times === undefined) return value;
  const told = Math.round(value * times * 100) / 100;
  return Number.isInteger(told) ? told : null;
}

/** "The same number of Russians left": told before the number itself. */
export function isWaiting({ figure, value }: Placed): boolean {
  return figure.echo && value === null;
}

/** What was told before its number gets the one of the other way, where its own way has none: "they swapped the same number". */
export function withEchoes(placed: readonly Placed[]): readonly Placed[] {
  if (!placed.some(isWaiting)) return placed;
  return placed.map((one) => {
    if (!isWaiting(one)) return one;
    const { to, from } = one.direction;
    const other = wholeTo(placed, from, one);
    if (other === undefined || wholeTo(placed, to, one) !== undefined) return one;
    const value = timesOf(one.figure, other.value);
    return value === null ? one : placedAnew(one, { value });
  });
}

function wholeTo(placed: readonly Placed[], side: string, { category }: Placed): Placed | undefined {
  return placed.find(
    (one) =>
      one.direction.to === side &&
      one.value !== null &&
      one.figure.partOf === null &&
      (one.category === 'remains') === (category === 'remains'),
  );
}
