// A sentence's figures in, what is true of one written into those beside it: "185 soldiers and 20 civilians", parts and their whole.
import { UNREAD } from '../domain/engine-steps.ts';
import { isOfOwnJails } from '../domain/own-jails.ts';
import type { Draft } from './scene.ts';
import { isOtherSide, type Unit } from './unit.ts';

/** "185 soldiers and 20 civilians": what is true of the one is true of the other. */
export function shareAlongConjunctions(units: readonly Unit[], drafts: ReadonlyMap<number, Draft>): void {
  const places = [...drafts.keys()];
  for (let i = 0; i + 1 < places.length; i++) share(units, drafts.get(places[i] ?? 0), drafts.get(places[i + 1] ?? 0));
  for (let i = places.length - 2; i >= 0; i--) share(units, drafts.get(places[i] ?? 0), drafts.get(places[i + 1] ?? 0));
}

function share(units: readonly Unit[], a: Draft | undefined, b: Draft | undefined): void {
  // "14 Israelis, nine of them children, and three Thais".
  if (
    a === undefined ||
    b === undefined ||
    (a.ofThem && a.row === UNREAD) ||
    !areConjoined(units, a.at, b.at) ||
    goesItsOwnWay(units, b) ||
    hasItsOwnVerb(a, b) ||
    opensClause(units, a, b) ||
    isOfOtherSide(units, b) ||
    areOwnAndStrangers(a, b)
  )
    return;
  a.list ??= a.at;
  b.list = a.list;
  // "plus two civilians and two children".
  if (a.partOf === 'addition' && b.row === UNREAD && isSpecial(b)) {
    b.row = a.row;
    b.meaning = a.meaning;
    b.reach = a.reach;
    b.cues = a.cues;
    b.partOf = 'addition';
    return;
  }
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (other.row === UNREAD || other.partOf !== null) continue;
    // "175 for 175, and 22 more".
    if (other.other !== null && one.more === true) continue;
    if (one.row === UNREAD || (one.meaning === 'side' && other.meaning === 'each' && one.partOf === null)) {
      one.row = other.row;
      one.meaning = other.meaning;
      one.reach = other.reach;
      one.cues = other.cues;
    }
    if (one.meaning !== other.meaning && one.partOf === null) continue;
    one.verb ??= other.verb;
    one.to ??= other.to;
    one.from ??= other.from;
    one.nationality ??= other.nationality;
  }
}

/** "freed ten Americans and twenty political prisoners": its own, beside strangers, in either order. */
export function areOwnAndStrangers(a: Draft, b: Draft): boolean {
  return a.nationality === null ? isOfOwnJails(a, b) : isOfOwnJails(b, a);
}

/** "released 30 soldiers and 45 went the other way": no list. */
function goesItsOwnWay(units: readonly Unit[], { at, bare }: Draft): boolean {
  const next = units[at + 1];
  return bare && next?.verb?.does.includes('come') === true && next.verb.forms.includes('past');
}

/** "received 32 and two | were sent to the other side": no list. */
function hasItsOwnVerb(a: Draft, b: Draft): boolean {
  if (a.row === UNREAD || b.row === UNREAD || a.verb === null || b.verb === null) return false;
  return b.reach[0] === b.at && a.reach[1] <= b.at && b.nationality === null;
}

/** "The first was of 1,212, and 27 fallen Russians | were handed over": a clause of its own. */
function opensClause(units: readonly Unit[], a: Draft, b: Draft): boolean {
  const parted = a.bare && a.nationality === null && units[a.at + 1]?.tags.has('comma') === true;
  return parted && !b.bare && b.nationality !== null && units[b.at + 1]?.tags.has('be') === true;
}

/** "484 rebels and 226 captives of the other side", "470 Houthis and 240 of their opponents": those whom the others are given for. */
export function isOfOtherSide(units: readonly Unit[], { at }: Draft): boolean {
  const of = units[at + 1];
  if (!(of?.tags.has('of') === true || of?.tags.has('from') === true)) return false;
  const next = units[at + 2];
  return next?.tags.has('inReturn') === true || (next?.tags.has('own') === true && isOtherSide(units[at + 3]));
}

/** "including 213 soldiers, 11 officers and six civilians": what a list of parts begins with holds for the rest of it. */
export function readParts(units: readonly Unit[], drafts: ReadonlyMap<number, Draft>): void {
  let before: Draft | null = null;
  for (const draft of drafts.values()) {
    const listed = before !== null && isListed(units, before.at, draft.at);
    if (before?.meaning === 'subset' && listed && draft.row === UNREAD) {
      draft.row = before.row;
      draft.meaning = 'subset';
      draft.reach = before.reach;
      draft.cues = before.cues;
      if (isSpecial(draft)) draft.partOf = 'split';
    }
    before = draft;
  }
}

/** "handed over 684 men, 149 of them Americans": whose some of them are tells whose they are, where nothing else does. */
export function readNations(drafts: ReadonlyMap<number, Draft>): void {
  let before: Draft | null = null;
  for (const draft of drafts.values()) {
    if (draft.ofThem && draft.nationality !== null && before?.meaning === 'side' && draft.at - before.at <= BESIDE)
      if (before.to === null && before.from === null && before.verb !== 'swap')
        before.nationality ??= draft.nationality;
    before = draft;
  }
}

/** Only a comma, or a word or two, between them. */
const BESIDE = 3;

function isSpecial(draft: Draft): boolean {
  return draft.category === 'civilian' || draft.category === 'child';
}

/** Only commas, "and" and small words between two figures. */
function isListed(units: readonly Unit[], first: number, second: number): boolean {
  return second - first >= 2 && second - first <= 5 && units.slice(first + 1, second).every(isListWord);
}

function isListWord(unit: Unit): boolean {
  return (
    unit.tags.has('and') ||
    unit.tags.has('comma') ||
    unit.tags.has('addition') ||
    (unit.tags.has('determiner') && !unit.tags.has('clause')) ||
    unit.tags.has('modifier')
  );
}

/** "the bodies of two volunteers and of one Ukrainian", "spoke of 157 servicemen, and of three residents". */
function areListedAlike(units: readonly Unit[], first: number, second: number): boolean {
  const alike =
    [first, second].every((at) => units[at]?.figure?.category === 'remains') ||
    (units[second - 1]?.tags.has('of') === true && units[second - 2]?.tags.has('and') === true);
  return (
    alike &&
    second - first <= 5 &&
    units.slice(first + 1, second).every((unit) => isListWord(unit) || unit.tags.has('of'))
  );
}

/** Only commas and "and" between them. */
function areConjoined(units: readonly Unit[], first: number, second: number): boolean {
  return (
    (isListed(units, first, second) || areListedAlike(units, first, second)) &&
    units.slice(first + 1, second).some((unit) => unit.tags.has('and') || unit.tags.has('addition'))
  );
}
