// A number of people and the two that add up to it out of it, one of each side: "710 were flown: 470 Houthis and 240 of the government's".
import { UNREAD } from '../domain/engine-steps.ts';
import { areAdversaries } from '../gazetteer/index.ts';
import { type Draft, type Opposed, partyAt, type Scene } from './scene.ts';
import { anyOf, HANDS_OVER } from './tags.ts';

/** How far the exact sum may be from a rough whole. */
const LEAST = 0.95;
const MOST = 1.3;

/** Between the whole and its first share, and between the two shares. */
const REACH = 12;

/** Nothing where the two are not of two enemies, or nobody is handed over. */
export function readSharesOfBoth(scene: Scene, drafts: ReadonlyMap<number, Draft>, opposed: Opposed[]): void {
  if (drafts.size < 3 || !scene.present.includesOne(HANDS_OVER)) return;
  const all = [...drafts.values()].toSorted((a, b) => a.at - b.at);
  for (const [i, whole] of all.entries()) {
    const [one, other] = [all[i + 1], all[i + 2]];
    if (one === undefined || other === undefined) return;
    // "42 servicemen and two civilians came home; 40 soldiers went": one is added to the other, and is no share of it.
    if (scene.units[one.at - 1]?.tags.has('and') === true) continue;
    if (!mayBeWhole(scene, whole) || !areNear(whole, one) || !areNear(one, other) || !addUp(whole, one, other))
      continue;
    const sides = [one, other].map((share) => ownerOf(scene, share));
    const [first, second] = sides;
    if (first == null || second == null || !areAdversaries(first, second)) continue;
    for (const [at, share] of [one, other].entries()) settle(share, whole, sides[at] ?? null);
    Object.assign(whole, { meaning: 'both_sides', row: ROW, nationality: null, to: null, from: null, partOf: null });
    if (!opposed.some((two) => two[1] === other.at)) opposed.push([one.at, other.at]);
    return;
  }
}

const ROW = 'engine/shares-of-both';

function mayBeWhole({ units }: Scene, { at, value, ofThem, meaning, row }: Draft): boolean {
  if (value === null || value < LEAST_WHOLE || ofThem) return false;
  if (units[at]?.figure?.nationality != null) return false;
  return row === UNREAD || WHOLE.has(meaning);
}

const LEAST_WHOLE = 4;
const WHOLE: ReadonlySet<Draft['meaning']> = new Set(['side', 'subset', 'both_sides']);

function areNear(before: Draft, behind: Draft): boolean {
  return behind.at - before.at <= REACH;
}

function addUp({ value, qualifier, to, from }: Draft, one: Draft, other: Draft): boolean {
  const [whole, sum] = [value ?? 0, (one.value ?? 0) + (other.value ?? 0)];
  if (one.value === null || other.value === null) return false;
  // "710 were flown home in Yemen: 470 Houthis and 240 of the government's": where, and not to whom.
  return qualifier === 'exact' || to !== null || from !== null
    ? sum === whole
    : sum >= whole * LEAST && sum <= whole * MOST;
}

/** Whose people they are, or to whom they went: "470 Houthis", "69 loyalists of the government", "240 to Aden", "470 were Houthis". */
function ownerOf({ units, speakers }: Scene, { at, nationality, to }: Draft): string | null {
  const told = to ?? units[at]?.figure?.nationality ?? nationality;
  if (told !== null) return told;
  const lead = units[at + 1]?.tags;
  if (lead === undefined || !leadsToSide(lead)) return null;
  // "240 to areas under the government".
  for (let i = at + 2; i <= at + 2 + BEFORE_OWNER; i++) {
    const unit = units[i];
    if (unit === undefined || endsOwner(unit.tags)) return null;
    if (unit.party !== undefined) return partyAt(units, i, speakers);
  }
  return null;
}

/** "areas under the", "cities held by the". */
const BEFORE_OWNER = 4;
const endsOwner = anyOf(['figure', 'number', 'comma', 'and', 'stop', 'clause']);

const leadsToSide = anyOf(['of', 'to', 'be']);

function settle(share: Draft, whole: Draft, side: string | null): void {
  share.row = ROW;
  share.meaning = 'side';
  share.partOf = null;
  share.ofThem = false;
  share.verb ??= whole.verb ?? 'come';
  if (share.to === null) share.nationality = side;
  if (share.category === 'unspecified') share.category = whole.category;
  share.cues = whole.cues;
}
