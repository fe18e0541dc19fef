// A figure and its telling in, whether it moves somebody out: tallies of a war, raids and parts of nothing do not.
import { UNREAD } from '../domain/engine-steps.ts';
import { isOfOwnJails } from '../domain/own-jails.ts';
import type { Figure } from '../domain/statement.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import type { Placed } from './placed.ts';
import type { Direction } from './sides.ts';
import type { Telling } from './tellings.ts';

/** A later number so much larger than the news counts a whole war. */
const TALLY_FACTOR = 3;
const TALLY_OF_OWN = 20;

/** Numbers of one list stand closer. */
const NEAR_CHARACTERS = 60;

export function isWanted(figure: Figure, telling: Telling, placed: readonly Placed[]): boolean {
  if (figure.partOf === 'split') return hasBase(figure, telling, placed);
  if (figure.meaning !== 'side' && figure.meaning !== 'each' && figure.partOf === null) return false;
  return true;
}

/** A sentence that counts a whole war does so from there on: not "183 were freed, while 111 were arrested during the war". */
export function inTally(telling: Telling, figure: Figure): boolean {
  return (
    telling.statement.figures.some(
      (other) =>
        other.meaning === 'cumulative' &&
        (other.at < figure.at || (other.clause === figure.clause && !isOfSide(figure))),
    ) &&
    !telling.statement.figures.some((other) => other.meaning === 'each') &&
    telling.date === null &&
    !telling.flags.has('event')
  );
}

/** "it got 45 bodies from Israel, bringing the total to 90", "Israel let 1,968 go, among them 1,718 who had been seized since the war began": told of by itself, before the war is counted. */
function isOfSide({ from, to, verb }: Figure): boolean {
  return verb !== null && (from !== null || to !== null);
}

/** "freed ten Americans and about twenty political prisoners": its own people, who go home to nobody; who is no enemy is a stranger. */
export function goesToNobody(figure: Figure, { figures }: Telling): boolean {
  const { from, to, at } = figure;
  if (from === null || to !== null) return false;
  return figures.some(
    (other) =>
      other.at < at &&
      other.from === from &&
      isOfOwnJails(figure, other) &&
      other.nationality !== from &&
      other.nationality !== null &&
      !areAdversaries(from, other.nationality),
  );
}

/** "freed four captives in a raid": taken, not given. */
export function isByForce(telling: Telling): boolean {
  const { tags, figures, cues } = telling.statement;
  // "since fighting broke out, one side gave up 64 and received 29".
  if (figures.some(isGiven) && figures.some(({ meaning, verb }) => meaning === 'side' && verb === 'get')) return false;
  // "eleven sailors rescued from a sunken ship were handed to Russia": some hand gave them to another.
  if (
    figures.some(({ meaning, verb, to, from }) => meaning === 'side' && verb === 'give' && to !== null && from === null)
  )
    return false;
  const forced = tags.includes('rescue') || cues.some(({ tag }) => tag === 'by_force');
  return forced && !(tags.includes('swap') || tags.includes('exchange') || tags.includes('inReturn'));
}

function isGiven({ meaning, verb, from }: Figure): boolean {
  return meaning === 'side' && verb === 'give' && from !== null;
}

export function isTally(figure: Figure, direction: Direction, placed: readonly Placed[]): boolean {
  if (
    figure.value === null ||
    figure.category === 'remains' ||
    figure.partOf !== null ||
    figure.to !== null ||
    figure.from !== null
  )
    return false;
  const last = placed.at(-1);
  const near = last !== undefined && figure.quote.start - last.figure.quote.end < NEAR_CHARACTERS;
  if (near) return false;
  let largest = 0;
  for (const one of placed)
    if (one.direction.to === direction.to && one.category !== 'remains') largest = Math.max(largest, one.value ?? 0);
  // "he had a part in the release of more than 500 Azerbaijanis": whose they are is said of a tally only where it is far larger.
  const factor = figure.nationality === null ? TALLY_FACTOR : TALLY_OF_OWN;
  if (figure.nationality !== null && figure.qualifier === 'exact') return false;
  return largest >= 5 && figure.value >= largest * factor;
}

/** "three of them children": parts of the dead of an attack are no part of a swap. "Ten are military and nine are civilians": of those told before. */
function hasBase(figure: Figure, telling: Telling, placed: readonly Placed[]): boolean {
  const before = telling.statement.figures.filter((other) => other.at < figure.at && !other.ofThem);
  const bases = figure.ofThem ? before.slice(-1) : before.filter((other) => !isUnread(other));
  return bases.length === 0 ? placed.length > 0 : bases.some((base) => MOVED.has(base.meaning) || base.partOf !== null);
}

const MOVED: ReadonlySet<string> = new Set(['side', 'each', 'subset']);

function isUnread({ row }: Figure): boolean {
  return row === UNREAD;
}

/** "563 bodies … Of these 320 were found near Donetsk, and 154 came from morgues": where some of the dead had lain. */
export function isShareOfDead(figure: Figure, { figures }: Telling, placed: readonly Placed[]): boolean {
  const [first] = figures;
  const last = placed.at(-1);
  if (first?.meaning !== 'subset' || last?.category !== 'remains' || !figure.bare) return false;
  return (
    figure.nationality === null &&
    (last.value ?? 0) >= (first.value ?? 0) + (figure === first ? 0 : (figure.value ?? 0))
  );
}
