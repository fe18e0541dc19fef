// What is placed in, the same out with the numbers turned round whose way was only guessed, where the other side has none.
import type { Statement } from '../domain/statement.ts';
import { type Placed, placedAnew } from './placed.ts';
import type { Pair } from './sides.ts';
import type { Thread } from './threads.ts';

/** "97 fighters returned on Thursday. The SDF let 146 go": who is left without a number gets the one of which nobody says whose it is. */
export function turnGuesses(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  statements: readonly Statement[],
): readonly Placed[] {
  if (pair === null) return placed;
  const living = turn(thread, pair, placed, false);
  // "29 others had come by the same road. None went the other way".
  return statements.some(({ cues }) => cues.some(({ tag }) => tag === 'no_return'))
    ? living
    : turn(thread, pair, living, true);
}

function turn(thread: Thread, pair: Pair, placed: readonly Placed[], dead: boolean): readonly Placed[] {
  const same = placed.filter((one) => (one.category === 'remains') === dead);
  const told = same.filter((one) => one.guessed !== true && one.figure.partOf === null && one.value !== null);
  // "Two Italians" are of neither side, and come out with the rest.
  const guesses = same.filter(
    (one) =>
      one.guessed === true && one.figure.partOf === null && one.figure.nationality === null && one.value !== null,
  );
  const [first] = told;
  if (first === undefined || guesses.length === 0 || told.some((one) => one.direction.to !== first.direction.to))
    return placed;
  const { to, from } = first.direction;
  if (!pair.includes(to) || !pair.includes(from) || guesses.some((one) => one.direction.to !== to)) return placed;
  if (!guesses.every((guess) => isOther(guess, told, thread))) return placed;
  const turned = new Set(guesses);
  return placed.map((one) =>
    turned.has(one) || isPartOf(one, turned) ? placedAnew(one, { direction: { to: from, from: to } }) : one,
  );
}

/** Told near by, and no second telling of what is told already, nor a part of it. */
function isOther(guess: Placed, told: readonly Placed[], thread: Thread): boolean {
  const own = statementOf(guess, thread);
  if (own === undefined || own.tags.includes('our')) return false;
  const others = told.map((one) => statementOf(one, thread));
  const beside = others.filter(
    (other) => other !== undefined && Math.abs(other.sentence - own.sentence) <= NEAR_SENTENCES,
  );
  const back = [own, ...beside].some((one) => one?.tags.includes('inReturn') === true);
  if (back) return beside.length > 0;
  // "Mali freed 100 men in a trade that is to bring home two hostages": who gave those gets these.
  const gets =
    guess.figure.verb === 'get' && told.every((one) => one.figure.verb === 'give' && one.value !== guess.value);
  if (gets) return beside.length > 0;
  // "185 came home on Thursday. Russia received 185": the same people would not be told so.
  const got =
    guess.figure.verb === 'come' &&
    told.every((one, at) => one.figure.verb === 'get' && others[at]?.sentence === own.sentence + 1);
  if (got) return true;
  const largest = Math.max(...told.map((one) => one.value ?? 0));
  const value = guess.value ?? 0;
  return (
    beside.length > 0 &&
    // "the bodies of two foreigners and of one Ukrainian".
    told.every((one, at) => others[at] !== own || one.figure.clause !== guess.figure.clause) &&
    guess.figure.qualifier === 'exact' &&
    value >= largest * LEAST_SHARE &&
    told.every((one) => one.value !== value)
  );
}

/** A side is told right after the other. */
const NEAR_SENTENCES = 2;

/** A guess that is smaller counts some of those who came. */
const LEAST_SHARE = 0.25;

function isPartOf(one: Placed, wholes: ReadonlySet<Placed>): boolean {
  return one.guessed === true && one.figure.partOf !== null && wholes.size > 0;
}

function statementOf({ figure }: Placed, thread: Thread): Statement | undefined {
  return thread.tellings.find((telling) => telling.figures.includes(figure))?.statement;
}
