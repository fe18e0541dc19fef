// A number of people and its shares by whither they went in, each share for its side out: "318 were moved: 249 to the Houthis, 69 to Aden".
import { UNREAD } from '../domain/engine-steps.ts';
import type { Line } from './clauses/index.ts';
import { type Draft, partyAt, type Scene } from './scene.ts';

type Share = { readonly draft: Draft; readonly side: string; readonly way: 'to' | 'from' };

/** Nothing where fewer than two shares, of different sides, stand behind a number that is no less than they. */
export function readGoalShares(scene: Scene, line: Line, drafts: ReadonlyMap<number, Draft>): void {
  if (drafts.size < 3) return;
  const all = [...drafts.values()].toSorted((a, b) => a.at - b.at);
  for (const [i, whole] of all.entries()) {
    if (!mayBeWhole(whole)) continue;
    const shares = all.slice(i + 1, i + 1 + MOST_SHARES).flatMap((draft) => shareOf(scene, line, draft) ?? []);
    const [first, second] = shares;
    if (first === undefined || second === undefined || first.side === second.side || first.way !== second.way) continue;
    const sum = (first.draft.value ?? 0) + (second.draft.value ?? 0);
    if (sum > (whole.value ?? 0)) continue;
    for (const share of [first, second]) settle(share);
    whole.meaning = 'both_sides';
    whole.row = ROW;
    return;
  }
}

/** "Of them | 114 were handed to Ukraine and nine to Lithuania": of each of two sides somebody says how many it got. */
export function tellGoals(drafts: ReadonlyMap<number, Draft>): void {
  let before: Draft | null = null;
  for (const draft of drafts.values()) {
    if (before !== null && goesElsewhere(draft, before)) for (const one of [before, draft]) one.meaning = 'side';
    before = draft;
  }
}

function goesElsewhere(draft: Draft, before: Draft): boolean {
  return (
    draft.to !== null &&
    before.to !== null &&
    draft.to !== before.to &&
    [draft, before].every(isShare) &&
    (draft.meaning === 'subset') !== (before.meaning === 'subset')
  );
}

function isShare({ value, meaning, verb, partOf, nationality }: Draft): boolean {
  return (
    value !== null &&
    partOf === null &&
    nationality === null &&
    (verb === 'give' || verb === 'come') &&
    (meaning === 'subset' || meaning === 'side')
  );
}

const ROW = 'engine/goal-shares';
const MOST_SHARES = 3;

function mayBeWhole({ value, bare, ofThem, row, meaning, nationality, to, from }: Draft): boolean {
  if (value === null || bare || ofThem || nationality !== null || to !== null || from !== null) return false;
  return row === UNREAD || meaning === 'side' || meaning === 'both_sides';
}

/** "249 | to the Houthis", "69 of them from the south". */
function shareOf({ units, speakers }: Scene, { kinds }: Line, draft: Draft): Share | null {
  if (draft.value === null || !(draft.bare || draft.ofThem)) return null;
  const way = kinds[draft.at + 1];
  if (way !== 'to' && way !== 'from') return null;
  let at = draft.at + 2;
  while (kinds[at] === 'small' && at < draft.at + SIDE_REACH) at++;
  const side = kinds[at] === 'side' || kinds[at] === 'captor' ? partyAt(units, at, speakers) : null;
  return side === null ? null : { draft, side, way };
}

/** "to the authorities in". */
const SIDE_REACH = 5;

function settle({ draft, side, way }: Share): void {
  draft.row = ROW;
  draft.meaning = 'side';
  draft.partOf = null;
  draft.verb ??= 'come';
  draft[way] = side;
}
