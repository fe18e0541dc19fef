// What is placed in, the same with the numbers that no row understood out: a side without one gets that of its own people, or what is given back.
import type { Figure } from '../domain/statement.ts';
import { receiverOf } from './direct-figure.ts';
import { isByForce } from './is-moved.ts';
import { isUnread } from './is-unread.ts';
import { type Placed, placedAs, SPECIAL } from './placed.ts';
import { otherOf, type Pair } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';
import { makesUpTold } from './totals.ts';

/** What the article tells for certain: `swaps`, that there was a swap somewhere; `headline`, that a handing over is the news. */
export type Tells = { readonly swaps: boolean; readonly headline: boolean };

/** A side without a number gets the number of its own people that no row understood: "… of two prisons for 39 Palestinians". */
export function withUnread(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  telling: Tells,
  totals: readonly Figure[],
): readonly Placed[] {
  if (pair === null || thread.recap || (thread.planned && !thread.main) || !mayFill(thread, placed, telling))
    return placed;
  const filled = [...placed];
  const values = new Set(placed.map(({ value }) => value));
  for (const side of pair) {
    const known = filled.filter((one) => one.direction.to === side && one.value !== null);
    const living = known.filter((one) => one.category !== 'remains');
    // "146 Russian soldiers … eight more, residents of Kursk": beside civilians a number of soldiers is wanted still.
    const wantsSoldiers = living.length > 0 && living.every((one) => SPECIAL.has(one.category));
    if (living.length > 0 && !wantsSoldiers) continue;
    const other = otherOf(pair, side);
    for (const told of thread.tellings) {
      if (isByForce(told)) continue;
      const found =
        told.figures.find(
          (figure) =>
            isOpen(figure) &&
            !isTooFew(figure, totals) &&
            // "Four commanders of the group were put aboard": for whom, if nobody else is told of?
            !(placed.length === 0 && figure.jailed === true && figure.nationality === null) &&
            !makesUpTold(figure, told, values) &&
            (!wantsSoldiers || (figure.category === 'military' && figure.nationality === side)) &&
            (figure.category !== 'remains' || known.length === 0) &&
            receiverOf(figure, pair) === side,
        ) ?? (wantsSoldiers ? undefined : told.figures.find((figure) => isGivenBack(figure, told, filled)));
      if (found === undefined || (found.nationality === null && filled.some((one) => one.value === found.value)))
        continue;
      filled.push(placedAs({ figure: found, direction: { to: side, from: other }, speaker: told.statement.speaker }));
      break;
    }
  }
  return filled;
}

/** "More than 1,000 were set free … five of their colleagues did leave": so few are no half of so many. */
export function isTooFew({ value }: Figure, totals: readonly Figure[]): boolean {
  return totals.some((total) => value !== null && total.value !== null && value < total.value * LEAST_OF_SUM);
}

const LEAST_OF_SUM = 0.05;

/** "Eleven people were handed to the so-called republic in exchange": beside the number of the other side, whatever that republic is. */
function isGivenBack(figure: Figure, { statement, figures }: Telling, placed: readonly Placed[]): boolean {
  return (
    isOpen(figure) &&
    figure.nationality === null &&
    figure.category !== 'remains' &&
    !figure.bare &&
    figure.list === null &&
    statement.tags.includes('inReturn') &&
    !statement.tags.includes('including') &&
    placed.some(({ value, figure: other }) => value !== null && value !== figure.value && !figures.includes(other))
  );
}

/** Numbers of nobody's verb are taken where the news is a handing over for certain. */
function mayFill(thread: Thread, placed: readonly Placed[], tells: Tells): boolean {
  // Where only the dead are told of, numbers are of anybody.
  if (placed.length > 0) return placed.some((one) => one.category !== 'remains');
  if (!thread.main) return false;
  return tells.headline || (tells.swaps && thread.tellings.some((one) => one.flags.has('event')));
}

function isOpen(figure: Figure): boolean {
  return (
    figure.meaning === 'other' &&
    isUnread(figure) &&
    !(figure.bare && (figure.nationality === null || isYear(figure.value)))
  );
}

/** "since 2021 American museums": a year that no noun counts. */
function isYear(value: number | null): boolean {
  return value !== null && value >= 1900 && value < 2100;
}
