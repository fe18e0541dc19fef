// What is placed of the dead in, the same with the other side's out, which is often told shortly and by others: "To us - 38", said Moscow's envoy.
import type { Quote } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { isUnread } from './is-unread.ts';
import { type Placed, placedAs } from './placed.ts';
import { type Pair, towards } from './sides.ts';
import type { Thread } from './threads.ts';

/** Nothing new where the living are told of as well, or both sides have their dead. */
export function withOtherDead(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  around: Around,
): readonly Placed[] {
  if (pair === null || placed.length === 0 || placed.some(({ category }) => category !== 'remains')) return placed;
  const [side, another] = pair.filter((one) => !placed.some(({ direction }) => direction.to === one));
  const known = placed.find(({ value }) => value !== null);
  if (side === undefined || another !== undefined || known === undefined) return placed;
  const told = candidatesOf(thread, pair, around);
  const at = told.findIndex(({ figure }) => figure === known.figure);
  const other = told
    .slice(at + 1)
    .find((one) => isOpen(one.figure, known.figure) && isOf(one, side) && isToldHere(one, told[at]));
  if (other === undefined) return placed;
  const { figure, telling } = other;
  const { speaker } = telling.statement;
  return [...placed, placedAs({ figure, category: 'remains', direction: towards(side, pair), speaker })];
}

/** No row says what else they are, or no more than who counts them. */
function isOpen(figure: Figure, known: Figure): boolean {
  const { value, ofThem, partOf, category, bare, verb, meaning } = figure;
  if (value === null || ofThem || partOf !== null || value === known.value) return false;
  if (!(bare || category === 'remains')) return false;
  // "Medinsky put the figure at 1,248", beside 1,245: of the same dead.
  return isUnread(figure) || (meaning === 'side' && verb === 'claim' && !isNear(value, known.value ?? 0));
}

function isNear(one: number, other: number): boolean {
  return Math.min(one, other) * 2 > Math.max(one, other);
}

/** It gets them, its people speak of them, or it stands before them; "the adversary" is whoever is not told of yet. */
function isOf({ said, sideBefore, telling }: Candidate, side: string): boolean {
  if (said.to !== null || said.nationality !== null) return (said.to ?? said.nationality) === side;
  const { subject, speaker, tags } = telling.statement;
  if (subject === side || speaker === side) return true;
  return sideBefore === null ? subject === null && tags.includes('side') : sideBefore === side;
}

/** Not far behind the dead of the one side, in a sentence that hands over or is hardly more than the number. */
function isToldHere({ telling: { statement }, figure }: Candidate, known: Candidate | undefined): boolean {
  if (known === undefined || statement.sentence - known.telling.statement.sentence > REACH) return false;
  if (STAYS.some((tag) => statement.tags.includes(tag))) return false;
  return figure.category === 'remains' || MOVES.some((tag) => statement.tags.includes(tag)) || isShort(statement.quote);
}

/** The other side's are told in the next paragraphs. */
const REACH = 5;

const MOVES = ['give', 'get', 'come', 'sent', 'inReturn', 'goes'] as const;
const STAYS = ['still', 'remain', 'hold'] as const;

/** "On the Russian side there were 41." */
function isShort({ start, end }: Quote): boolean {
  return end - start < MOST_LETTERS;
}

const MOST_LETTERS = 60;
