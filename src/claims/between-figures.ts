// A sentence's figures in, what one says of another written into them: a promise for a promise, an echo and its number.
import { UNREAD } from '../domain/engine-steps.ts';
import type { Draft, Opposed, Scene } from './scene.ts';
import { isOfOtherSide } from './share-along.ts';

/** "the same number of its troops, 45, had been released": how many is said after all. */
export function countEchoes({ units }: Scene, drafts: Map<number, Draft>): void {
  for (const draft of [...drafts.values()]) {
    const behind = draft.echo && units[draft.at + 1]?.tags.has('comma') === true ? drafts.get(draft.at + 2) : undefined;
    if (behind === undefined || !behind.bare || behind.value === null || behind.row !== UNREAD) continue;
    Object.assign(draft, { value: behind.value, quote: behind.quote });
    drafts.delete(behind.at);
  }
}

/** "agreed to free 2,900: 1,700 Houthis for 1,200 others": what is promised for a promise is one. */
export function pledgeTogether(drafts: ReadonlyMap<number, Draft>, opposed: readonly Opposed[]): void {
  for (const two of opposed) {
    const pledged = two.flatMap((at) => drafts.get(at) ?? []);
    if (pledged.some(({ meaning }) => meaning === 'deal'))
      for (const draft of pledged) if (draft.meaning === 'side') draft.meaning = 'deal';
  }
}

/** "close to 900 detainees from both sides went home": nobody rounds what each of two got; it is the sum. */
export function turnRoughEach({ units }: Scene, drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    if (draft.meaning !== 'each' || draft.qualifier === 'exact') continue;
    const near = units.slice(draft.at + 1, draft.at + BOTH_REACH);
    // "about 50 prisoners each, both sides said": the first of the two words tells.
    if (near.find(({ tags }) => tags.has('each'))?.tags.has('two') === true) draft.meaning = 'both_sides';
  }
}

/** "900 detainees were freed on both sides". */
const BOTH_REACH = 16;

/** "484 rebels and 226 captives of the other side": they go opposite ways. */
export function opposeOthers({ units }: Scene, drafts: ReadonlyMap<number, Draft>, opposed: Opposed[]): void {
  let before: Draft | undefined;
  for (const draft of drafts.values()) {
    if (before !== undefined && isOfOtherSide(units, draft) && !opposed.some((two) => two.includes(draft.at))) {
      opposed.push([before.at, draft.at]);
      // What the verb says of the first holds for the second the other way round.
      if (before.meaning === 'side')
        Object.assign(draft, { meaning: 'side', to: before.from, from: before.to, nationality: null, list: null });
    }
    before = draft;
  }
}

/** "33 fighters of the western government and 15 men of the LNA were exchanged": of whom only the one side has a name, they are one of each. */
export function opposeSwapped({ units }: Scene, drafts: ReadonlyMap<number, Draft>, opposed: Opposed[]): void {
  const own = ({ at }: Draft): string | null => units[at]?.figure?.nationality ?? null;
  let before: Draft | undefined;
  for (const draft of drafts.values()) {
    if (before !== undefined && areSwappedTogether(before, draft) && !opposed.some((two) => two.includes(draft.at))) {
      const [named, other] = own(before) === null ? [draft, before] : [before, draft];
      if (own(named) !== null && own(other) === null && isOfSomebody(units, other.at)) {
        opposed.push([before.at, draft.at]);
        for (const one of [before, draft]) one.list = null;
        other.nationality = null;
      }
    }
    before = draft;
  }
}

function areSwappedTogether(a: Draft, b: Draft): boolean {
  const together = a.clause === b.clause && a.reach[0] === b.reach[0] && a.reach[1] === b.reach[1];
  return together && [a, b].every(({ verb, meaning }) => verb === 'swap' && meaning === 'side');
}

/** "the sides had let go of 33 and eight men respectively": each of one of them. */
export function opposeRespective({ units }: Scene, drafts: ReadonlyMap<number, Draft>, opposed: Opposed[]): void {
  let before: Draft | undefined;
  for (const draft of drafts.values()) {
    const told = units.slice(draft.at + 1, draft.at + BEHIND).some(({ tags }) => tags.has('respectively'));
    if (told && before !== undefined && draft.at - before.at <= BEHIND && [before, draft].every(isOfNobody)) {
      if (!opposed.some((two) => two.includes(draft.at))) opposed.push([before.at, draft.at]);
      for (const one of [before, draft]) one.list = null;
    }
    before = draft;
  }
}

/** "33 and eight men respectively". */
const BEHIND = 4;

function isOfNobody({ to, from, nationality, meaning }: Draft): boolean {
  return to === null && from === null && nationality === null && meaning === 'side';
}

/** "eleven men | of the coalition". */
function isOfSomebody(units: Scene['units'], at: number): boolean {
  return units[at + 1]?.tags.has('of') === true && units[at + 2]?.tags.has('determiner') === true;
}

/** "agreed to swap 1,000 each, and on the return of 6,000 bodies", "at least 1,000 from either side, plus 6,000 bodies": promised as well. */
export function pledgeAlong({ units }: Scene, drafts: ReadonlyMap<number, Draft>): void {
  let pledged: Draft | null = null;
  for (const draft of [...drafts.values()].toSorted((a, b) => a.at - b.at)) {
    if (pledged !== null && MOVED.has(draft.meaning) && goesOn(units, pledged.at, draft.at)) draft.meaning = 'deal';
    if (draft.meaning === 'deal') pledged = draft;
  }
}

const MOVED: ReadonlySet<Draft['meaning']> = new Set(['side', 'each', 'both_sides', 'other']);

/** Nothing but "plus", "and to …", "and on …", "and for …" and a noun between: no verb of its own in the past. */
function goesOn(units: Scene['units'], from: number, to: number): boolean {
  const joined = units.findLastIndex(
    (unit, at) => at > from && at < to && (unit.tags.has('and') || unit.tags.has('addition')),
  );
  if (joined === -1 || to - joined > PLEDGE_REACH) return false;
  if (units.slice(from + 1, to).some(({ tags }) => tags.has('stop') || tags.has('speech') || tags.has('date')))
    return false;
  if (units[joined]?.tags.has('addition') === true) return to - joined <= 2;
  const next = units[joined + 1];
  return (
    next !== undefined &&
    (next.tags.has('to') || next.tags.has('on') || next.tags.has('for') || (joined + 1 === to && isBodies(units[to])))
  );
}

function isBodies(unit: Scene['units'][number] | undefined): boolean {
  return unit?.figure?.category === 'remains';
}

/** "and on the return of 6,000". */
const PLEDGE_REACH = 6;
