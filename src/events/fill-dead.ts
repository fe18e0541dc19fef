// What is placed of the dead in, the same with the other side's out, which is often told shortly and by others: "To us - 38", said Moscow's envoy.
import type { Quote } from '../domain/quote.ts';
import type { Figure } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { isUnread } from './is-unread.ts';
import { type Placed, placedAnew, placedAs } from './placed.ts';
import { type Pair, towards } from './sides.ts';
import type { Thread } from './threads.ts';

/** Nothing new where both sides have their dead. */
export function withOtherDead(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  around: Around,
): readonly Placed[] {
  const known = placed.find(({ value, category }) => category === 'remains' && value !== null);
  if (pair === null || known === undefined) return placed;
  const dead = placed.filter(({ category }) => category === 'remains');
  const [side, another] = pair.filter((one) => !dead.some(({ direction }) => direction.to === one));
  if (side === undefined || another !== undefined) return placed;
  const guess = guessAmong(dead);
  if (guess !== undefined)
    return placed.map((one) => (one === guess ? placedAnew(one, { direction: towards(side, pair) }) : one));
  if (thread.tellings.some(({ flags }) => flags.has('no_return'))) return placed;
  const told = candidatesOf(thread, pair, around);
  const at = told.findIndex(({ figure }) => figure === known.figure);
  const here = told[at];
  // Beside the living a number without a noun may be anybody's.
  const behind = dead.length === placed.length ? told.slice(at + 1) : [];
  const other =
    behind.find((one) => isOpen(one.figure, known.figure) && isOf(one, side) && isToldHere(one, here)) ??
    told.slice(0, at + 1).find((one) => isOfNobody(one, known) && isNear(one, here));
  if (other === undefined) return placed;
  const { figure, telling } = other;
  const { speaker } = telling.statement;
  return [...placed, placedAs({ figure, category: 'remains', direction: towards(side, pair), speaker })];
}

/** "brought the remains of 199 others": beside dead of whom it is said whose they are, the dead of whom it is not are the other side's. */
function guessAmong(dead: readonly Placed[]): Placed | undefined {
  const sure = dead.find(({ guessed, value }) => guessed !== true && value !== null);
  return sure === undefined
    ? undefined
    : dead.find(
        ({ guessed, value, figure }) =>
          guessed === true &&
          value !== sure.value &&
          !figure.bare &&
          figure.partOf === null &&
          figure.more !== true &&
          Math.abs(figure.quote.start - sure.figure.quote.start) < FAR,
      );
}

/** Two paragraphs. */
const FAR = 1000;

/** "Two black coffins were the answer": no row says that they are handed over, and nobody whose they are; who is told of further on was found somewhere. */
function isOfNobody({ figure, said, telling }: Candidate, { value }: Placed): boolean {
  return (
    figure.category === 'remains' &&
    !figure.bare &&
    isUnread(figure) &&
    figure.partOf === null &&
    figure.more !== true &&
    figure.value !== value &&
    said.to === null &&
    said.from === null &&
    said.nationality === null &&
    !telling.statement.tags.includesOne(STAYS)
  );
}

function isNear({ telling }: Candidate, known: Candidate | undefined): boolean {
  return known !== undefined && Math.abs(telling.statement.sentence - known.telling.statement.sentence) <= REACH;
}

/** No row says what else they are, or no more than who counts them. */
function isOpen(figure: Figure, known: Figure): boolean {
  const { value, ofThem, partOf, category, bare, verb, meaning } = figure;
  if (value === null || ofThem || partOf !== null || value === known.value) return false;
  if (!(bare || category === 'remains')) return false;
  // "Medinsky put the figure at 1,248", beside 1,245: of the same dead.
  return isUnread(figure) || (meaning === 'side' && verb === 'claim' && !isAlike(value, known.value ?? 0));
}

function isAlike(one: number, other: number): boolean {
  return Math.min(one, other) * 2 > Math.max(one, other);
}

/** It gets them, its people speak of them, or it stands before them; "the adversary" is whoever is not told of yet. */
function isOf({ said, sideBefore, before, telling }: Candidate, side: string): boolean {
  if (said.to !== null || said.nationality !== null) return (said.to ?? said.nationality) === side;
  const { subject, speaker, tags } = telling.statement;
  if (subject === side || speaker === side) return true;
  if (sideBefore !== null) return sideBefore === side;
  // "To us – 38," he noted: of whoever spoke before.
  if (tags.includes('our') && before?.telling.statement.speaker === side) return true;
  return subject === null && tags.includes('side');
}

/** Not far behind the dead of the one side, in a sentence that hands over or is hardly more than the number. */
function isToldHere({ telling: { statement }, figure }: Candidate, known: Candidate | undefined): boolean {
  if (known === undefined || statement.sentence - known.telling.statement.sentence > REACH) return false;
  if (statement.tags.includesOne(STAYS)) return false;
  return figure.category === 'remains' || statement.tags.includesOne(MOVES) || isShort(statement.quote);
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
