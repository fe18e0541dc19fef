// Numbers without a verb in, what the clause before says of them out: "Russia returned 150, Ukraine 140", "the other 12 to Kyiv".
import { UNREAD } from '../domain/engine-steps.ts';
import { itemAt } from '../domain/item-at.ts';
import type { Figure } from '../domain/statement.ts';
import type { Line } from './clauses/index.ts';
import { addNamed, addThoseBefore, ELLIPTIC, goWithThem, isWithOthers, isWithThem } from './elliptic-along.ts';
import type { Reading } from './reading.ts';
import { type Draft, partyAt, type Scene } from './scene.ts';
import { has, isOtherSide, isOwnersMark } from './unit.ts';

/** Between a side and its number stand at most so many small words: "Moscow, on Saturday, another 140". */
const MOST_BETWEEN = 4;

/** @param persons those who are told by name beside such a number are added to these */
export function readElliptic(
  scene: Scene,
  line: Line,
  readings: readonly Reading[],
  drafts: ReadonlyMap<number, Draft>,
  persons: Map<number, Figure>,
): void {
  if (drafts.size === 0) return;
  // The last number so far that was read, and the last that is no part of another.
  let last: Draft | undefined;
  let whole: Draft | undefined;
  const note = (draft: Draft): void => {
    if (draft.row === UNREAD) return;
    last = draft;
    if (draft.meaning !== 'subset' || whole === undefined || whole.meaning === 'subset') whole = draft;
  };
  const all = [...drafts.values()].toSorted((a, b) => a.at - b.at);
  for (const [i, draft] of all.entries()) {
    if (isOpen(draft)) {
      readOne(scene, line, readings, draft, { last, whole, next: all[i + 1] }, persons);
      if (draft.row === ELLIPTIC && draft.meaning === 'side') addNamed(scene, line, draft, persons);
    }
    note(draft);
  }
}

/** The numbers around one. */
type Beside = { readonly last: Draft | undefined; readonly whole: Draft | undefined; readonly next: Draft | undefined };

function isOpen({ row, ofThem, value, echo }: Draft): boolean {
  return row === UNREAD && !ofThem && (value !== null || echo);
}

function readOne(
  scene: Scene,
  line: Line,
  readings: readonly Reading[],
  draft: Draft,
  { last, whole, next }: Beside,
  persons: Map<number, Figure>,
): void {
  if (last?.meaning === 'side' && isBehindRivals(line, draft.at)) {
    goBack(draft, last);
    return;
  }
  const before = readings.findLast((one) => one.clause.verb.to <= draft.at && !one.clause.verb.negated);
  const side = sideBefore(line, draft.at);
  // "will free 181, among them three Sudanese, and the government 706": some of those before are passed over.
  if (side !== null && whole !== undefined && whole.meaning !== 'side' && whole.meaning !== 'each') {
    // "Russia is thought to hold 8,000, and Ukraine 6,000".
    Object.assign(draft, { row: ELLIPTIC, meaning: whole.meaning });
    return;
  }
  const id = side === null ? null : partyAt(scene.units, side, scene.speakers);
  if (before !== undefined && goesWayBefore(scene, line, draft, before)) return;
  if (side !== null && id !== null && (before !== undefined || isLine(line, side, draft.at, last)))
    continueClause(draft, before, id, side);
  else if (before !== undefined) goAlong(scene, line, draft, before);
  if (draft.row === UNREAD && last?.meaning === 'side' && isBackBehind(line, draft.at)) goBack(draft, last);
  if (draft.row === UNREAD && next !== undefined && isAddedInFront(line, draft.at)) goWith(draft, next);
  if (draft.row === UNREAD && before !== undefined) {
    if (isWithThem(line, draft.at)) goWithThem(scene, draft, before);
    else if (isWithOthers(line, draft, before)) {
      goWithThem(scene, draft, before);
      addThoseBefore(scene, draft, before, persons);
    }
  }
  // "gave up 436 men, 400 of whom are Palestinians, and | 59 bodies": beside the whole, and no part of it.
  const beside = last?.meaning === 'subset' && !isParted(line, whole, draft) ? whole : last;
  if (draft.row === UNREAD && beside?.meaning === 'side' && isAdded(line, draft.at)) goBeside(line, draft, beside);
}

function goBeside(line: Line, draft: Draft, beside: Draft): void {
  const { kinds } = line;
  const { verb, to, from } = beside;
  Object.assign(draft, { row: ELLIPTIC, meaning: 'side', verb, to, from });
  // "got 126 men on Tuesday, and four women": one list; not "freed 17: 14 Israelis, nine of them children, and three Thais".
  if (kinds[draft.at - 1] === 'and' && !isParted(line, beside, draft)) draft.list = beside.list ??= beside.at;
}

/** A colon between them: behind it stands who they were. */
function isParted({ kinds }: Line, before: Draft | undefined, { at }: Draft): boolean {
  return before !== undefined && kinds.slice(before.at, at).includes('stop');
}

/** The side that stands before a number with nothing between that is a verb: ", Ukraine 140", "; Russia, 38", "Ukraine: 49". */
function sideBefore({ kinds, units }: Line, at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - MOST_BETWEEN; i--) {
    const kind = kinds[i];
    // "the Ukrainian side got 45, the Russian | 40".
    const alone = i === at - 1 && has(units[i], 'adjective') && has(units[i - 1], 'determiner');
    if (kind === 'side' || (alone && units[i]?.party !== undefined))
      return opensClause({ kinds, units, asideBefore: new Map() }, i) &&
        isVerbless({ kinds, units, asideBefore: new Map() }, at)
        ? i
        : null;
    // "Israel on Wednesday | those of 15".
    const ofDay = itemAt(kinds, i + 1) === 'date' && has(units[i], 'on');
    const between =
      ofDay || kind === 'small' || kind === 'date' || kind === 'comma' || (kind === 'stop' && units[i]?.lower !== ';');
    if (!between) return null;
  }
  return null;
}

/** Before the side stand a stop, a comma or "and". */
function opensClause({ kinds, units }: Line, side: number): boolean {
  let i = side - 1;
  while (i >= 0 && (units[i]?.tags.has('determiner') === true || kinds[i] === 'date')) i--;
  const kind = kinds[i];
  return kind === undefined || kind === 'stop' || kind === 'comma' || kind === 'and' || kind === 'link';
}

/** "freed 400, and their enemies | 656", "the rebels | 656", "the other side | 656": of those of whom the one before was not. */
function isBehindRivals(line: Line, at: number): boolean {
  const { units } = line;
  const other = itemAt(units, at - 1);
  if (!isOtherSide(other) && !has(other, 'inReturn')) return false;
  const opens =
    itemAt(units, at - 2)?.tags.has('own') === true || has(itemAt(units, at - 2), 'determiner') ? at - 3 : at - 2;
  return has(itemAt(units, opens), 'and') || has(itemAt(units, opens), 'comma') ? isVerbless(line, at) : false;
}

/** No verb of its own follows the number. */
function isVerbless({ kinds }: Line, at: number): boolean {
  const next = kinds[at + 1];
  const further = kinds[at + 2];
  return next !== 'aux' && next !== 'verb' && !(next === 'small' && (further === 'verb' || further === 'aux'));
}

/** "24 hostages were let go, eleven of them foreigners, and likewise 39 prisoners." */
function isAdded(line: Line, at: number): boolean {
  const { kinds, units } = line;
  let i = at - 1;
  while (i >= at - 3 && kinds[i] === 'small' && units[i]?.capital !== true) i--;
  const after = kinds[at + 1];
  return (
    kinds[i] === 'and' &&
    kinds[i - 1] === 'comma' &&
    (after === undefined || after === 'stop' || after === 'relative' || units[at + 1]?.lower === '.')
  );
}

/** "484 were flown to Sanaa, and 221 | in the opposite direction": no verb of its own, and the words for the way stand behind. */
function isBackBehind({ kinds, units }: Line, figure: number): boolean {
  // "240 others, 15 of whom are Saudis, the other way".
  const closes = kinds[figure + 1] === 'comma' ? kinds.indexOf('comma', figure + 2) : -1;
  const at = closes !== -1 && closes - figure <= MOST_ASIDE ? closes : figure;
  for (let i = at + 1; i <= at + MOST_BETWEEN && i < units.length; i++) {
    if (units[i]?.tags.has('inReturn') === true) return true;
    // "16 went west and eight | east".
    if (units[i]?.tags.has('compass') === true) return units.slice(0, figure).some(({ tags }) => tags.has('compass'));
    if (kinds[i] !== 'small' && kinds[i] !== 'date') return false;
  }
  return false;
}

/** ", 15 of whom are Saudis and four Sudanese,". */
const MOST_ASIDE = 14;

function goBack(draft: Draft, before: Draft): void {
  const { verb } = before;
  const [to, from] = [before.to ?? before.nationality, before.from];
  Object.assign(draft, {
    row: ELLIPTIC,
    meaning: 'side',
    verb: verb ?? 'swap',
    to: from,
    from: to,
    reach: [draft.at, draft.at + 1],
  });
}

/** "In addition to | 185 soldiers, Ukraine got 20 civilians", "As well as | the 300 men …": it opens the clause. */
function isAddedInFront({ kinds, units }: Line, at: number): boolean {
  let i = at - 1;
  while (i >= at - 3 && itemAt(kinds, i) === 'small' && itemAt(units, i)?.tags.has('addition') !== true) i--;
  const opens = itemAt(kinds, i - 1);
  return (
    itemAt(units, i)?.tags.has('addition') === true && (opens === undefined || opens === 'stop' || opens === 'comma')
  );
}

/** Who is told in front goes where those go who are told behind. */
function goWith(draft: Draft, next: Draft): void {
  if (next.at - draft.at > MOST_TO_MAIN || next.category === draft.category) return;
  const { meaning, verb, to, from } = next;
  if (meaning === 'side' || meaning === 'each')
    Object.assign(draft, { row: ELLIPTIC, meaning, verb, to, from, reach: next.reach, cues: next.cues });
}

/** "In addition to 185 soldiers, the headquarters in Kyiv said, it got | 20 civilians". */
const MOST_TO_MAIN = 12;

/** "September 13: Ukraine 49.", "Ukraine: 49; Russia: 50", "Ukraine 45, Russia | 40": nothing else stands between two stops. */
function isLine({ kinds, units }: Line, side: number, at: number, last: Draft | undefined): boolean {
  const before = itemAt(kinds, side - 1);
  const after = kinds[at + 1];
  const goesOn = last?.row === ELLIPTIC && last.at === side - 2 && before === 'comma';
  const opens = before === undefined || before === 'stop' || goesOn;
  const closes = after === undefined || after === 'stop' || after === 'comma' || units[at + 1]?.lower === '.';
  return opens && closes && (at === side + 1 || (at === side + 2 && kinds[side + 1] === 'stop'));
}

function continueClause(draft: Draft, before: Reading | undefined, side: string, at: number): void {
  draft.row = ELLIPTIC;
  draft.meaning = 'side';
  if (before === undefined) {
    // "Ukraine 49, Russia 50": a list of who came back.
    draft.to ??= side;
    draft.verb = 'come';
  } else {
    const { frame } = before;
    draft.verb ??= frame.verb;
    if (frame.subject === 'from') draft.from ??= side;
    else draft.to ??= side;
    if (before.clause.each) draft.meaning = 'each';
  }
  draft.reach = [Math.min(at, draft.at), draft.at + 1];
}

/** "To Kyiv went 90 men, to Moscow | 85": whither stands right before the number. */
function goesWayBefore(scene: Scene, { kinds, units }: Line, draft: Draft, { frame, clause }: Reading): boolean {
  const side = draft.at - 1;
  if (itemAt(kinds, side) !== 'side' || frame.voice === 'noun' || clause.to.length + clause.from.length === 0)
    return false;
  const way = has(itemAt(units, side - 1), 'determiner') ? side - 2 : side - 1;
  const opens = itemAt(kinds, way - 1);
  const kind = itemAt(kinds, way);
  if ((kind !== 'to' && kind !== 'from') || (opens !== 'comma' && opens !== 'and' && opens !== 'stop')) return false;
  const id = partyAt(units, side, scene.speakers);
  if (id === null) return false;
  draft.row = ELLIPTIC;
  draft.meaning = 'side';
  draft.verb ??= frame.verb;
  if (kind === 'to') draft.to ??= id;
  else draft.from ??= id;
  draft.reach = [way, draft.at + 1];
  return true;
}

/** "Ten went to Moscow, the other 12 to Kyiv", "17 were freed by Moscow and 13 by Kyiv", "100 landed in Sanaa and 60 in Marib". */
function goAlong(scene: Scene, { kinds, units }: Line, draft: Draft, before: Reading): void {
  let i = draft.at + 1;
  const kind = kinds[i];
  const lands = kind === 'in' && before.frame.of === 'come';
  if (kind !== 'to' && kind !== 'from' && kind !== 'by' && !lands) return;
  i++;
  while (kinds[i] === 'small' && units[i]?.tags.has('determiner') === true) i++;
  const named = kinds[i] === 'side' || kinds[i] === 'captor' ? partyAt(scene.units, i, scene.speakers) : null;
  const id = named ?? (lands ? (units[i]?.land ?? null) : null);
  // "538 by the headquarters' reckoning": whose count it is.
  if (id === null || (kind === 'by' && isOwnersMark(units[i + 1]))) return;
  draft.row = ELLIPTIC;
  draft.meaning = 'side';
  draft.verb ??= before.frame.verb;
  if (kind === 'to' || lands || (kind === 'by' && before.frame.by === 'to')) draft.to ??= id;
  else draft.from ??= id;
  draft.reach = [draft.at, i + 1];
}
