// What is placed in, the same out with the likeliest number for a side of an exchange that has none yet.
import { UNREAD } from '../domain/engine-steps.ts';
import type { Quote } from '../domain/quote.ts';
import type { Figure, Statement } from '../domain/statement.ts';
import type { Around } from './around.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { isWaiting } from './echoes.ts';
import { isTooFew } from './fill-sides.ts';
import { goesToNobody, isByForce } from './is-moved.ts';
import { kindOf } from './kind-and-status.ts';
import { likelinessOf } from './likeliness.ts';
import { type Placed, placedAnew, placedAs } from './placed.ts';
import { type Pair, towards, turned } from './sides.ts';
import type { Thread } from './threads.ts';
import { makesUpTold } from './totals.ts';

/** Less likely than this a number is left aside: no number is better than a wrong one. */
const LEAST_LIKELY = -1.6;

/** Who changed hands is told by here. */
const LEAD_SENTENCES = 5;

/** So many are told by name before they are "the two". */
const FEW = 3;

/** "For 73, two of whom chose to remain, Kyiv handed over 233": what no row or a wrong one understood, where the other side has its number. */
export function withLacking(
  thread: Thread,
  pair: Pair | null,
  placed: readonly Placed[],
  totals: readonly Figure[],
  around: Around,
): readonly Placed[] {
  // Where nobody got anything for them, no number is wanting.
  if (pair === null || kindOf(thread, [], around) !== 'exchange') return placed;
  if (placed.length === 0 && !(thread.cancelled || (thread.main && around.opensWithSwap))) return placed;
  const lacking = pair.filter(
    (side) => !placed.some((one) => one.direction.to === side && (one.value !== null || isWaiting(one))),
  );
  if (lacking.length === 0) return placed;
  const agreed = withEach(thread, lacking, placed, around);
  if (agreed.length > 0) return [...placed, ...agreed];
  const told = new Set(placed.map(({ value }) => value));
  const used = new Set([...placed.map(({ figure }) => figure), ...totals]);
  const open = candidatesOf(thread, pair, around).filter(
    (one) =>
      !used.has(one.figure) &&
      one.figure.category !== 'remains' &&
      !isByForce(one.telling) &&
      !goesToNobody(one.figure, one.telling) &&
      !mayBePart(one, placed) &&
      !isTooFew(one.figure, totals) &&
      !isIncluded(one) &&
      !(placed.length === 0 && !isOpen(one)) &&
      !isToldBefore(one, placed) &&
      !makesUpTold(one.figure, one.telling, told) &&
      // "One of the Serbs turned round".
      !(one.figure.ofThem && one.figure.value === 1),
  );
  const added: Placed[] = [];
  for (const side of lacking) {
    const [best] = open
      .filter(({ figure }) => !added.some((one) => one.figure === figure))
      .map((one) => ({ one, ...likelinessOf({ one, side, pair, around }) }))
      .sort((a, b) => b.weight - a.weight);
    if (best === undefined || best.weight < LEAST_LIKELY) continue;
    const { figure, telling } = best.one;
    added.push(
      placedAs({
        figure,
        direction: towards(side, pair),
        speaker: figure.speaker ?? telling.statement.speaker,
        guessed: true,
        because: best.because,
      }),
    );
  }
  return [...placed, ...added];
}

/** "Swap of 101 a side", and the text has 101 of the one: as many are the other's. */
function withEach(
  thread: Thread,
  lacking: readonly string[],
  placed: readonly Placed[],
  { title, statements }: Around,
): readonly Placed[] {
  const [side, another] = lacking;
  if (side === undefined || another !== undefined || !thread.main) return [];
  const eaches = new Set(title?.figures.flatMap(eachOf) ?? []);
  const wholes = placed.filter(({ value, figure }) => value !== null && figure.partOf === null);
  const even = isEven(thread, title, statements) && wholes.every((one) => one.value === wholes[0]?.value);
  const known = wholes.find(({ value }) => even || (value !== null && eaches.has(value)));
  if (known === undefined || known.category === 'remains') return [];
  const { direction } = known;
  const share = even ? evenShareOf(thread, known) : undefined;
  return [
    placedAnew(known, {
      ...(share === undefined ? {} : { value: share.value }),
      direction: turned(direction),
      guessed: true,
    }),
  ];
}

/** "197 came home, 175 of them in an even swap and 22 outside it": as many as the swap was of. */
function evenShareOf({ tellings }: Thread, { figure, value }: Placed): Figure | undefined {
  const told = tellings.find(({ figures, statement }) => figures.includes(figure) && statement.tags.includes('even'));
  return told?.figures.find(
    (one) => one.ofThem && one.row === UNREAD && one.at > figure.at && (one.value ?? 0) > (value ?? 0) * MOST,
  );
}

/** Most of them, where a few were let go beside the swap. */
const MOST = 0.5;

/** "It was man for man", says the headline or whoever tells of it, and doubts nothing. */
function isEven({ tellings }: Thread, title: Statement | null, statements: readonly Statement[]): boolean {
  const told = tellings.map(({ statement }) => statement);
  // "Moscow got the same back": the sentence behind, which counts nobody.
  const sentences = new Set(told.map(({ sentence }) => sentence));
  const behind = statements.filter((one) => one.figures.length === 0 && sentences.has(one.sentence - 1));
  return [...(title === null ? [] : [title]), ...told, ...behind].some(
    ({ tags, cues }) =>
      tags.includes('even') &&
      !tags.includes('not') &&
      !cues.some(({ tag }) => tag === 'hypothetical' || tag === 'denied'),
  );
}

/** "101 a side" is 101, "206 prisoners swapped" 103. */
function eachOf({ meaning, value, other, verb, nationality, to, from }: Figure): number | [] {
  if (value === null || other !== null) return [];
  if (meaning === 'each') return value;
  const swapped = meaning === 'both_sides' || (meaning === 'side' && verb === 'swap');
  return swapped && nationality === null && to === null && from === null ? value / 2 : [];
}

/** "Russia freed 106: 98 soldiers and eight officers": of whom nobody says whose they are, beside a larger number. */
function mayBePart({ figure, telling, said }: Candidate, placed: readonly Placed[]): boolean {
  if (said.to !== null || said.from !== null || said.nationality !== null) return false;
  if (telling.statement.tags.includes('inReturn')) return false;
  return placed.some(
    (one) => (one.value ?? 0) > (figure.value ?? 0) && isWithin(one.figure.quote, telling.statement.quote),
  );
}

/** Where no number was understood at all: no row says that they are something else, and nobody that they are held still. */
function isOpen({ figure, telling, sentence }: Candidate): boolean {
  return figure.row === UNREAD && sentence < LEAD_SENTENCES && !telling.statement.tags.includesOne(STAYS);
}

const STAYS = ['still', 'remain'] as const;

/** "the two", "the two men", "the fifteen": of whom was told before. */
function isToldBefore({ figure, said }: Candidate, placed: readonly Placed[]): boolean {
  const { definite, bare, value, nationality } = figure;
  if (definite !== true) return false;
  if ((value ?? 0) <= FEW) return bare || (nationality === null && said.to === null);
  return bare && placed.some((one) => one.value === value);
}

/** "five people, including a mother and daughter", "Two men from Kupiansk are among the freed". */
function isIncluded({ figure, telling, before }: Candidate): boolean {
  if (figure.meaning === 'subset' && !figure.bare && telling.statement.tags.includes('including')) return true;
  return figure.meaning === 'subset' && before?.telling === telling && (before.figure.value ?? 0) > (figure.value ?? 0);
}

function isWithin(inner: Quote, outer: Quote): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
