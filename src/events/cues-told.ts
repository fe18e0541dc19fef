// What a sentence tells of one exchange in, those of its cues that are of that exchange out: plans, recaps, doubts.
import type { Cue, Figure, Statement } from '../domain/statement.ts';
import { isOfMore } from './asserts.ts';

/**
 * @param moved the numbers of those who move
 * @param clauses where they and their day stand
 * @param several whether the sentence tells of more than one exchange
 */
export function cuesTold(
  statement: Statement,
  moved: readonly Figure[],
  clauses: ReadonlySet<number>,
  several: boolean,
): readonly Cue[] {
  return statement.cues.filter((cue) => {
    // "conducted the next exchange": what was done is no plan.
    if (
      (cue.tag === 'planned' || cue.tag === 'postponed') &&
      statement.cues.some((other) => other.tag === 'done' && holds(other, cue))
    )
      return false;
    // "would be prepared to exchange", "most would exchange them, a poll found": who is only ready plans nothing.
    if (
      cue.tag === 'planned' &&
      statement.cues.some((other) => other.tag === 'hypothetical' && (endsWith(cue, other) || opensWith(cue, other)))
    )
      return false;
    // "was to have taken place, and did not come off".
    if (cue.tag === 'event' && statement.cues.some((other) => other.tag === 'cancelled' && holds(other, cue)))
      return false;
    // "won't take place before Friday": put off, not called off.
    if (cue.tag === 'cancelled' && statement.cues.some((other) => other.tag === 'postponed' && holds(other, cue)))
      return false;
    // "Talks about their release broke down": the talks did.
    if (
      cue.tag === 'cancelled' &&
      statement.cues.some((other) => other.tag === 'hypothetical' && other.at < cue.at && other.to > cue.at)
    )
      return false;
    // "completed the last part of the exchange": the last of all, and news.
    if (
      cue.tag === 'recap' &&
      statement.cues.some((other) => other.tag === 'event' && other.at < cue.at && holds(other, cue))
    )
      return false;
    // "no exchange since 2 October, when 185 went home" recalls one, "that was no exchange" says what it was: neither denies one.
    if (cue.tag === 'denied' && statement.cues.some((other) => UNDENIED.has(other.tag) && holds(other, cue)))
      return false;
    if (cue.tag === 'hypothetical' && moved.length === 0 && isOfMore(cue, statement)) return false;
    if (OF_THE_VERB.has(cue.tag) && moved.length > 0)
      return (
        moved.some((figure) => overlaps(cue, figure) || goesOnWith(cue, figure, statement)) ||
        (cue.tag === 'cancelled' && !several && (isOnlyPlanned(moved, statement) || isOfBefore(cue, moved)))
      );
    return !several || clauses.size === 0 || clauses.has(cue.clause);
  });
}

export const PLANS: ReadonlySet<Cue['tag']> = new Set(['planned', 'postponed']);

/** Plans and hopes are of the verb that they stand with; the rest is of the clause. */
const OF_THE_VERB: ReadonlySet<Cue['tag']> = new Set([
  'planned',
  'postponed',
  'hypothetical',
  'denied',
  'cancelled',
  'things',
]);

/** "They were to have swapped 120 each, but nothing came of it." */
function isOnlyPlanned(moved: readonly Figure[], { cues }: Statement): boolean {
  return moved.every((figure) => cues.some((cue) => PLANS.has(cue.tag) && overlaps(cue, figure)));
}

/** "It did not take place after a plane had crashed with 65 captives on board": what the sentence before told of. */
function isOfBefore({ at, clause }: Cue, moved: readonly Figure[]): boolean {
  return at === 0 && moved.every((figure) => figure.clause !== clause);
}

const UNDENIED: ReadonlySet<Cue['tag']> = new Set(['recap', 'no_return']);

function holds(outer: Cue, inner: Cue): boolean {
  return outer.at <= inner.at && outer.to >= inner.to;
}

/** The inner one is what the verb stands with: "would be" and "prepared to exchange". */
function endsWith(outer: Cue, inner: Cue): boolean {
  return inner.to === outer.to && inner.at > outer.at;
}

/** The plan is where the doubt begins: "would exchange" of "would exchange a spy, a poll found". */
function opensWith(inner: Cue, outer: Cue): boolean {
  return inner.at === outer.at && inner.to < outer.to;
}

/** "will release 32", "192 for 192 was to have taken place": the cue lies in what the figure's row saw, or follows it. */
export function overlaps(cue: Cue, figure: Figure): boolean {
  const [from, to] = figure.reach;
  // "Each handed over 307; 303 more are due to follow": another figure's words stand between the two.
  const near = cue.clause === figure.clause ? NEXT : 0;
  if (cue.at <= to + near && cue.to >= from - OF) return true;
  // "might be released in return for two Iranians": what is hoped or denied goes on to the end of its clause.
  return DOUBTS.has(cue.tag) && cue.clause === figure.clause && cue.at < figure.at && figure.at - cue.to <= DOUBT_REACH;
}

/** "200 will be set free on 2 June and 100 more on 3 July": a number without a verb of its own, behind one of the same plan. */
function goesOnWith(cue: Cue, figure: Figure, { figures }: Statement): boolean {
  if (cue.tag !== 'planned' || cue.at > figure.at || cue.clause !== figure.clause) return false;
  const before = figures.filter(({ at, clause }) => at < figure.at && clause === figure.clause);
  // "An exchange will be carried out in the coming days, a thousand for a thousand".
  if (before.length === 0 && isOfNoVerb(figure)) return figure.at - cue.to <= APPOSED_REACH;
  return (
    before.some((one) => overlaps(cue, one)) &&
    before.every(({ row, verb }) => row === figure.row && verb === figure.verb && verb !== null)
  );
}

/** Its row saw nothing but itself. */
function isOfNoVerb({ reach: [from, to], meaning }: Figure): boolean {
  return meaning === 'each' && to - from === 1;
}

const APPOSED_REACH = 8;

const NEXT = 1;

/** "delayed the exchange of 120". */
const OF = 1;

const DOUBTS: ReadonlySet<Cue['tag']> = new Set(['hypothetical', 'denied']);
const DOUBT_REACH = 8;
