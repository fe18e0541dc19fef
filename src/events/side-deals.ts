// What is placed in, the same with a bargain beside the even one added up out: "246 each", and 31 wounded for 15, are 277 for 261.
import type { Figure } from '../domain/statement.ts';
import { receiverOf } from './direct-figure.ts';
import { type Placed, placedAnew } from './placed.ts';
import { otherOf, type Pair } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

/** Only where a side has a number of its own that is the even one and those who came beside it. */
export function withSideDeal(thread: Thread, pair: Pair | null, placed: readonly Placed[]): readonly Placed[] {
  if (pair === null) return placed;
  const even = placed.find(
    ({ figure, value, category }) => figure.meaning === 'each' && value !== null && category !== 'remains',
  )?.figure;
  const whole = placed.find((one) => isLarger(one, even));
  if (even === undefined || whole?.value == null || even.value === null) return placed;
  const { to } = whole.direction;
  const beside = besideOf(thread, whole.value - even.value, otherOf(pair, to), pair);
  if (beside === null) return placed;
  const counted = new Set([beside.out, beside.back]);
  const sum = even.value + (beside.back.value ?? 0);
  return placed.flatMap((one) => {
    if (counted.has(one.figure)) return [];
    if (one.value !== even.value || one.figure.partOf !== null) return [one];
    return one.direction.to === to
      ? []
      : [placedAnew(one, { value: sum, also: [...(one.also ?? []), beside.back.quote] })];
  });
}

function isLarger({ figure, value, guessed, category }: Placed, even: Figure | undefined): boolean {
  return (
    even?.value != null &&
    figure.meaning === 'side' &&
    figure.partOf === null &&
    guessed !== true &&
    category !== 'remains' &&
    (value ?? 0) > even.value &&
    (value ?? 0) < even.value * 2
  );
}

type Beside = { readonly out: Figure; readonly back: Figure };

/** So many came, and in the same sentence some went the other way for them. */
function besideOf({ tellings }: Thread, count: number, other: string, pair: Pair): Beside | null {
  for (const { statement } of tellings) {
    const out = statement.figures.find(({ value, category }) => value === count && category !== 'remains');
    if (out === undefined) continue;
    const back = statement.figures.find((figure) => figure !== out && isGivenFor(figure, out, statement, other, pair));
    if (back !== undefined) return { out, back };
  }
  return null;
}

function isGivenFor(
  figure: Figure,
  out: Figure,
  { opposed }: Telling['statement'],
  other: string,
  pair: Pair,
): boolean {
  if (figure.value === null || figure.partOf === 'split' || figure.meaning !== 'side' || figure.category === 'remains')
    return false;
  return opposed.some((two) => two.includes(figure.at) && two.includes(out.at)) || receiverOf(figure, pair) === other;
}
