// Units in, the places of those that carry the main clause out: relative clauses and asides between a noun and its verb are skipped.
import { anyOf } from './tags.ts';
import { has, isSpacedDash, type Unit } from './unit.ts';

/** An aside longer than this is a sentence of its own. */
const ASIDE = 30;
const isAuxiliary = anyOf(['be', 'will', 'perfect', 'have']);
const isVerb = anyOf(['give', 'get', 'come', 'swap']);
const isNamed = anyOf(['figure', 'party', 'voice', 'nation', 'person']);

/** "Ten agents, who had lived in the suburbs, were given up" → the places of "Ten agents were given up". */
export function withoutAsides(units: readonly Unit[], asides: readonly Aside[]): readonly number[] {
  const kept: number[] = [];
  let at = 0;
  for (const [from, to] of [...asides, [units.length, units.length] as const]) {
    for (; at < from; at++) kept.push(at);
    at = to;
  }
  return kept;
}

/** Where an aside begins and, exclusive, ends. */
export type Aside = readonly [number, number];

export function asidesOf(units: readonly Unit[]): readonly Aside[] {
  const asides: Aside[] = [];
  for (let at = 1; at < units.length; ) {
    const end = isNoun(units[at - 1]) || opensAside(units, at) ? asideEnd(units, at) : -1;
    if (end > at) asides.push([at, end]);
    at = Math.max(end, at + 1);
  }
  return asides;
}

/** "the crew of the Sapphire, captured in May, were": the words behind the comma say so, whatever stands before it. */
function opensAside(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!has(units[at], 'comma') || next === undefined) return false;
  // "prisoners of the Command, thirty of them Americans, came back"; "106 men, eight officers among them, were freed".
  // "four men from Sudzha, whose house lay behind the lines, returned".
  if (has(next, 'relative')) return true;
  return tellsParts(units, at + 1) || (saysMore(next.tags) && !has(next, 'clause'));
}

/** "thirty of them Americans", "eight officers among them", "most of them taken in Mariupol". */
function tellsParts(units: readonly Unit[], at: number): boolean {
  const first = units[at];
  if (first?.figure !== undefined) return first.figure.ofThem || has(units[at + 1], 'including');
  return has(first, 'including') || (has(first, 'share') && has(units[at + 1], 'partitive'));
}

function isCountNext(units: readonly Unit[], at: number): boolean {
  return (has(units[at], 'determiner') ? units[at + 1] : units[at])?.figure !== undefined;
}

const saysMore = anyOf(['capture', 'including']);

function isNoun(unit: Unit | undefined): boolean {
  return unit !== undefined && isNamed(unit.tags);
}

/** Where the main clause goes on; -1 where `at` begins no aside. */
function asideEnd(units: readonly Unit[], at: number): number {
  const first = units[at];
  if (first === undefined) return -1;
  if (first.tags.has('comma') || isSpacedDash(first) || first.lower === '(') return closedAside(units, at, first);
  return first.tags.has('relative') || first.tags.has('capture') || isSaidOf(units, at) ? openRelative(units, at) : -1;
}

/** "1,000 bodies | said to belong to its soldiers", "103 men described by Kyiv as civilians": what is said of them, and by nobody of these. */
function isSaidOf(units: readonly Unit[], at: number): boolean {
  const said = units[at];
  if (said === undefined || !isOfSaying(said.tags) || units[at - 1]?.figure === undefined) return false;
  const next = units[at + 1];
  return next !== undefined && opensSaid(next.tags);
}

const isOfSaying = anyOf(['speech', 'thought']);
const opensSaid = anyOf(['to', 'be', 'by', 'clause']);

/** ", … ,", "- … -", "( … )": the verb must follow the closing mark. */
function closedAside(units: readonly Unit[], at: number, first: Unit): number {
  // "eleven were handed to Russia, and 19 seamen, the crew of …, came home": others, of whom a clause of their own tells.
  if (first.tags.has('comma') && has(units[at + 1], 'and') && units[at + 2]?.figure !== undefined) return -1;
  for (let i = at + 1; i <= at + ASIDE && i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('stop')) return -1;
    const closes =
      first.lower === '(' ? unit.lower === ')' : first.tags.has('comma') ? unit.tags.has('comma') : isSpacedDash(unit);
    if (!closes) continue;
    const next = i + 1;
    if (isVerbal(units, next) || has(units[next], 'to')) return next;
    // "Ann Adams, a student, for Boris Bykov".
    if (has(units[at - 1], 'person') && isForPerson(units, next)) return next;
    // ", whom they had captured in May, home on Friday".
    if (has(units[at + 1], 'relative') && goesOn(units[next])) return next;
    // ", most of them taken in Mariupol, against 55 Russians".
    if (tellsParts(units, at + 1) && has(units[next], 'for') && isCountNext(units, next + 1)) return next;
    // ", residents of the border town, also returned".
    if (has(units[next], 'addition') && isVerbal(units, next + 1)) return next;
    if (!first.tags.has('comma')) return next;
  }
  return -1;
}

/** "for Boris Bykov", "against the arms dealer Boris Bykov". */
export function isForPerson(units: readonly Unit[], at: number): boolean {
  if (!has(units[at], 'for')) return false;
  for (let i = at + 1; i <= at + BEFORE_PERSON; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('mark')) return false;
    if (unit.tags.has('person')) return true;
  }
  return false;
}

/** "the arms dealer". */
const BEFORE_PERSON = 4;

function goesOn(unit: Unit | undefined): boolean {
  return unit !== undefined && mayGoOn(unit.tags);
}

const mayGoOn = anyOf(['home', 'for', 'from', 'inReturn', 'over', 'by']);

/** "civilians who had been serving sentences … crossed": the second verb is the main clause's. */
function openRelative(units: readonly Unit[], at: number): number {
  // "abducted three years ago | were freed", "who had been | …".
  const relative = has(units[at], 'relative');
  for (let i = relative ? at + 3 : at + 2; i <= at + ASIDE + 4 && i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('stop')) return -1;
    if (unit.tags.has('figure')) return -1;
    // "whom the front turned over": its own verb.
    if (relative && units.slice(at + 1, i).every(isBareSide)) continue;
    if (
      isVerbal(units, i) &&
      !has(units[i - 1], 'be') &&
      !has(units[i - 1], 'will') &&
      !has(units[i - 1], 'and') &&
      !has(units[i - 1], 'to') &&
      !has(units[i - 1], 'relative') &&
      !has(units[i - 1], 'comma')
    )
      return i;
  }
  return -1;
}

function isBareSide(unit: Unit): boolean {
  return unit.tags.has('determiner') || unit.party !== undefined || unit.tags.has('they') || unit.tags.has('date');
}

function isVerbal(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.verb !== undefined && !unit.tags.has('exchange') && !unit.tags.has('release'))
    return unit.verb.forms.includes('past') || unit.verb.forms.includes('base');
  if (isVerb(unit.tags) && !unit.tags.has('exchange') && !unit.tags.has('release')) return true;
  if (!isAuxiliary(unit.tags)) return false;
  if (units[at + 1]?.tags.has('home') === true) return true;
  return units.slice(at + 1, at + 4).some((next) => next.verb !== undefined || isVerb(next.tags));
}
