// A sum of both sides and the numbers that no row understood in, the two that make it up out: "Nearly 250 changed hands … 146 … Ninety-seven".
import { pickAll } from '../domain/pick.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { isUnread } from './is-unread.ts';
import { type Placed, placedAs } from './placed.ts';
import { directionOf, otherOf, type Pair } from './sides.ts';
import type { Thread } from './threads.ts';

/** A rough sum is nearer than this to what it is made of. */
const ROUGH = 0.05;

/** Who changed hands is told among the first numbers. */
const MOST_OPEN = 40;

/** Nothing new where a side has its number already, or no two numbers fit. */
export function withHalves(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  totals: readonly Figure[],
  { home, title }: Pick<Around, 'home' | 'title'>,
): readonly Placed[] {
  if (pair === null || placed.some((one) => one.value !== null)) return placed;
  const told = pickAll(thread.tellings, (telling) =>
    telling.figures.filter(isOpen).map((figure) => ({ figure, speaker: telling.statement.speaker })),
  ).slice(0, MOST_OPEN);
  const headed = thread.main ? sumOfTitle(title) : [];
  for (const total of [...totals, ...headed]) {
    for (const [at, first] of told.entries()) {
      const second = told.slice(at + 1).find((other) => makeUp(total, first.figure, other.figure));
      if (second === undefined) continue;
      const known = receiverOf(first.figure, second.figure, pair);
      // "Eleven were men, the other nine women" makes up the headline's number as well.
      if (known === null && headed.includes(total)) continue;
      const to = known ?? home ?? pair[0];
      const from = otherOf(pair, to);
      return [
        placedAs({ ...first, direction: { to, from } }),
        placedAs({ ...second, direction: { to: from, from: to } }),
      ];
    }
  }
  return placed;
}

/** "Foes exchange 20 captives". */
function sumOfTitle(title: Statement | null): readonly Figure[] {
  return (title?.figures ?? []).filter(
    ({ value, nationality, to, from, meaning }) =>
      value !== null && nationality === null && to === null && from === null && meaning !== 'cumulative',
  );
}

function isOpen(figure: Figure): boolean {
  if (figure.meaning === 'subset') return figure.bare && !figure.ofThem && figure.value !== null;
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
