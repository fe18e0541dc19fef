// What is placed of the dead in, the same with the other side's out, where the next sentence gives it and no verb reads it: "Moscow … was given 19."
import type { Figure } from '../domain/statement.ts';
import { isUnread } from './is-unread.ts';
import { type Placed, placedAs } from './placed.ts';
import { type Pair, towards } from './sides.ts';
import type { Telling } from './tellings.ts';
import type { Thread } from './threads.ts';

/** Nothing new where the living are told of as well, or both sides have their dead. */
export function withOtherDead({ tellings }: Thread, pair: Pair | null, placed: readonly Placed[]): readonly Placed[] {
  if (pair === null || placed.length === 0 || placed.some(({ category }) => category !== 'remains')) return placed;
  const [side, another] = pair.filter((one) => !placed.some(({ direction }) => direction.to === one));
  const last = placed.find(({ value }) => value !== null);
  if (side === undefined || another !== undefined || last === undefined) return placed;
  const at = tellings.findIndex(({ figures }) => figures.includes(last.figure));
  const told = tellings[at];
  if (told === undefined) return placed;
  for (const next of tellings.slice(at, at + REACH)) {
    const figure = isBeside(next, told, side) ? next.figures.find((one) => isOpen(one, last.figure)) : undefined;
    if (figure === undefined) continue;
    const { speaker } = next.statement;
    return [...placed, placedAs({ figure, category: 'remains', direction: towards(side, pair), speaker })];
  }
  return placed;
}

/** Its own sentence and the two behind it. */
const REACH = 3;

/** The other side stands first in its sentence, and is given or gets. */
function isBeside({ statement }: Telling, { statement: told }: Telling, side: string): boolean {
  return (
    statement.subject === side &&
    statement.paragraph === told.paragraph &&
    statement.sentence - told.sentence < REACH &&
    MOVES.some((tag) => statement.tags.includes(tag))
  );
}

const MOVES = ['give', 'get'] as const;

function isOpen(figure: Figure, known: Figure): boolean {
  return figure !== known && figure.bare && !figure.ofThem && figure.value !== null && isUnread(figure);
}
