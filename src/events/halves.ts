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

/** "Exactly 200 were exchanged. Kyiv got 76 … it was to the other side that 124 walked": what is left of a sum goes the other way. */
export function withRestOfSum(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  totals: readonly Figure[],
): readonly Placed[] {
  const told = pickAll(thread.tellings, ({ figures }) => figures).slice(0, MOST_OPEN);
  const sums = new Set([...told.filter(mayBeSum), ...totals]);
  const known = placed.find(({ figure, value }) => value !== null && figure.partOf === null && !sums.has(figure));
  if (pair === null || known === undefined || sums.size === 0) return placed;
  const { to, from } = known.direction;
  if (placed.some(({ figure, direction }) => direction.to === from && !sums.has(figure))) return placed;
  for (const sum of sums) {
    const isBehind = ({ quote }: Figure): boolean => quote.start > sum.quote.start;
    const rest = told.find((one) => isOpen(one) && isBehind(one) && makeUp(sum, known.figure, one));
    if (rest === undefined || !isBehind(known.figure)) continue;
    return [
      ...placed.filter(({ figure }) => !sums.has(figure)),
      placedAs({ figure: rest, direction: { to: from, from: to }, speaker: null }),
    ];
  }
  return placed;
}

/** People change hands, and nobody says to whom they go. */
function mayBeSum({ value, meaning, verb, to, from, nationality, persons }: Figure): boolean {
  return (
    value !== null &&
    (meaning === 'both_sides' || (meaning === 'side' && verb !== null)) &&
    [to, from, nationality].every((side) => side === null) &&
    persons.length === 0
  );
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
