// A sum of both sides and the numbers that no row understood in, the two that make it up out: "Nearly 250 changed hands … 146 … Ninety-seven".

import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import { isUnread } from './is-unread.ts';
import { type Placed, placedAs } from './placed.ts';
import { directionOf, otherOf, type Pair } from './sides.ts';
import type { Thread } from './threads.ts';

/** A rough sum is nearer than this to what it is made of. */
const ROUGH = 0.05;

/** Nothing new where a side has its number already, or no two numbers fit. */
export function withHalves(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  totals: readonly Figure[],
  home: string | null,
): readonly Placed[] {
  if (pair === null || placed.some((one) => one.value !== null)) return placed;
  const told = pickAll(thread.tellings, (telling) =>
    telling.figures.filter(isOpen).map((figure) => ({ figure, speaker: telling.statement.speaker })),
  );
  for (const total of totals) {
    for (const [at, first] of told.entries()) {
      const second = told.slice(at + 1).find((other) => makeUp(total, first.figure, other.figure));
      if (second === undefined) continue;
      const to = receiverOf(first.figure, second.figure, pair) ?? home ?? pair[0];
      const from = otherOf(pair, to);
      return [
        placedAs({ ...first, direction: { to, from } }),
        placedAs({ ...second, direction: { to: from, from: to } }),
      ];
    }
  }
  return placed;
}

function isOpen(figure: Figure): boolean {
  return figure.meaning === 'other' && isUnread(figure);
}

function makeUp(total: Figure, a: Figure, b: Figure): boolean {
  if (total.value === null || a.value === null || b.value === null || a.value < 2 || b.value < 2) return false;
  const apart = Math.abs(a.value + b.value - total.value);
  return total.qualifier === 'exact' ? apart === 0 : apart <= total.value * ROUGH;
}

/** Whose the first is: by what is said of it, or by what is said of the second. */
function receiverOf(first: Figure, second: Figure, pair: Pair): string | null {
  const bare = { pair, speaker: null, subject: null, before: null, inReturn: false };
  const own = directionOf(first, bare)?.to ?? null;
  if (own !== null && pair.includes(own)) return own;
  const other = directionOf(second, bare)?.to ?? null;
  return other === null || !pair.includes(other) ? null : otherOf(pair, other);
}
