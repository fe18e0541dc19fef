// What is placed in, the list or the whole and its addition that was told last out: "and as many Russians" is of all of them.
import { isSameWay } from './direct-figure.ts';
import type { Placed } from './placed.ts';

/** The list that was told last, "270 soldiers and 120 civilians". */
export function listBefore(placed: readonly Placed[]): readonly Placed[] {
  const last = placed.at(-1);
  if (last?.figure.partOf === 'addition') return withAdded(placed, last);
  if (last === undefined || last.figure.list === null) return [];
  return placed.filter(
    (one) =>
      one.figure.list === last.figure.list &&
      isSameWay(one.direction, last.direction) &&
      last.figure.quote.start - one.figure.quote.start < LIST_CHARACTERS,
  );
}

/** "185 soldiers, along with 20 civilians". */
function withAdded(placed: readonly Placed[], added: Placed): readonly Placed[] {
  const whole = placed.findLast(
    ({ figure, direction }) => figure.partOf === null && isSameWay(direction, added.direction),
  );
  return whole === undefined || whole.value === null ? [] : [whole, added];
}

/** A list is shorter than this. */
const LIST_CHARACTERS = 120;
