// Units in, units out: what belongs together becomes one, "Russia's Defence Ministry", "Ukrainian captivity", "the Houthi authorities".

import { itemAt } from '../domain/item-at.ts';
import { isBehindASide } from './behind-a-side.ts';
import { eachAt } from './each-at.ts';
import { type Made, merged } from './merged.ts';
import { somebodyOfAge } from './somebody-of-age.ts';
import { anyOf, tagsOf, withoutTag, withTag } from './tags.ts';
import { has, isOwnersMark, type Unit, type UnitDraft, type UnitTag, withTags } from './unit.ts';

/** Between a side and its institution stand at most so many words: "Russia's human rights commissioner". */
const BETWEEN = 3;

/** Each step hands on the list that it was given where it changes nothing in it: most sentences need but one of them. */
export function composeUnits(given: readonly Unit[]): readonly Unit[] {
  return settlePlaces(joinCompounds(settleNouns(given)));
}

function settleNouns(given: readonly Unit[]): readonly Unit[] {
  let units: Unit[] | null = null;
  for (let at = 0; at < given.length; at++) {
    const unit = given[at];
    if (unit === undefined || !maySettle(unit.tags)) continue;
    const settled = settleNoun(unit, at === 0 ? undefined : given[at - 1], given[at + 1]);
    if (settled === unit) continue;
    units ??= given.slice();
    units[at] = settled;
  }
  return units ?? given;
}

function joinCompounds(units: readonly Unit[]): readonly Unit[] {
  let composed: Unit[] | null = null;
  for (let at = 0; at < units.length; ) {
    const here = units[at];
    const made = here === undefined || !mayOpen(here) ? null : compoundAt(units, at);
    if (made !== null) {
      composed ??= units.slice(0, at);
      composed.push(made.unit);
      at += made.length;
    } else {
      if (composed !== null && here !== undefined) composed.push(here);
      at++;
    }
  }
  return composed ?? units;
}

export function compoundAt(units: readonly Unit[], at: number): Made | null {
  return captivityAt(units, at) ?? voiceAt(units, at) ?? eachAt(units, at) ?? somebodyOfAge(units, at);
}

/** What every compound begins with: a side, an office, a prison, "from" before "each", the article of somebody of an age. */
export function mayOpen({ party, land, tags }: Unit): boolean {
  return party !== undefined || land !== undefined || opensCompound(tags);
}

const opensCompound = anyOf([
  'captivity',
  'institution',
  'rulers',
  'every',
  'by',
  'from',
  'of',
  'for',
  'to',
  'in',
  'definite',
]);

function settlePlaces(composed: readonly Unit[]): readonly Unit[] {
  let units: Unit[] | null = null;
  for (let at = 0; at < composed.length; at++) {
    const unit = composed[at];
    if (unit === undefined || !isParty(unit.tags)) continue;
    const before = units ?? composed;
    const settled = isBehindASide(composed, at)
      ? withoutParty(unit)
      : settlePlace(unit, before[at - 1], at === 1 ? undefined : before[at - 2], composed[at + 1]);
    if (settled === unit) continue;
    units ??= composed.slice();
    units[at] = settled;
  }
  return units ?? composed;
}

const isParty = anyOf(['party', 'adjective']);

const THING = tagsOf(['thing']);
const CAPTIVE = tagsOf(['captive', 'captiveWord']);
const VOICE = tagsOf(['voice']);
const BROKER = tagsOf(['voice', 'mediator']);

const beforeNoun = anyOf([
  'determiner',
  'adjective',
  'possessive',
  'ordinal',
  'date',
  'previous',
  'first',
  'people',
  'modifier',
  'pair',
  'own',
  'of',
  'for',
  'from',
  'in',
  'number',
  'happen',
  'mark',
  'plan',
  'still',
  'both',
]);

const maySettle = anyOf(['remains', 'exchange']);

/** "the exchange of 20 men" is a noun; "they exchange 20 men" is a verb. */
function settleNoun(unit: Unit, before: Unit | undefined, after: Unit | undefined): Unit {
  // "remains" is a noun before "of" and after "the"; else a verb: "one remains in custody".
  if (unit.tags.has('remains') && unit.tags.has('remain')) {
    const noun =
      after?.tags.has('of') === true ||
      before?.tags.has('determiner') === true ||
      before?.tags.has('own') === true ||
      isOwnersMark(before);
    if (noun) return without(unit, 'remain');
    const verb = withTags(unit, withoutTag(withoutTag(unit.tags, 'remains'), 'people'));
    verb.people = undefined;
    return verb;
  }
  if (!unit.tags.has('swap') || !unit.tags.has('exchange')) return unit;
  if (before?.number !== undefined && !before.tags.has('pair')) return withTags(unit, THING);
  if (before?.tags.has('to') === true || before?.tags.has('will') === true) return without(unit, 'exchange');
  const verbAfter =
    after !== undefined && (after.people !== undefined || after.number !== undefined || after.tags.has('adjective'));
  const noun =
    before === undefined
      ? !verbAfter
      : beforeNoun(before.tags) || (before.tags.has('word') && !verbAfter) || !verbAfter;
  return without(unit, noun ? 'swap' : 'exchange');
}

/** "in Yemen" is where, not who. */
function settlePlace(unit: Unit, before: Unit | undefined, further: Unit | undefined, after: Unit | undefined): Unit {
  if (before === undefined) return unit;
  const ends = after?.joined !== true;
  const where =
    (ends && before.tags.has('in')) ||
    (ends && before.tags.has('determiner') && further?.tags.has('in') === true) ||
    // "held in Russia and Belarus, …".
    ((ends || after?.tags.has('comma') === true) && before.tags.has('and') && further?.tags.has('where') === true);
  return where ? asPlace(unit) : unit;
}

function withoutParty(unit: Unit): Unit {
  const seat = withTags(unit, WHERE);
  seat.party = undefined;
  return seat;
}

const WHERE = tagsOf(['where']);

function asPlace(unit: Unit): Unit {
  return withTags(unit, withTag(withoutTag(unit.tags, 'party'), 'where'));
}

function without(unit: Unit, tag: UnitTag): UnitDraft {
  return withTags(unit, withoutTag(unit.tags, tag));
}

/** "territory under the full control of the government" is no longer. */
const CONTROLLED = 7;

/** "Russian captivity", "Israeli jails", "Russia's prisons", "prisons in Russia", "territory controlled by the Kyiv regime". */
function captivityAt(units: readonly Unit[], at: number): Made | null {
  const first = units[at];
  if (first === undefined) return null;
  if (isSide(first)) {
    let next = at + 1;
    if (has(units[next], 'possessive')) next++;
    else if (first.tags.has('nation') && !first.tags.has('adjective')) return null;
    for (let i = next; i <= next + 2; i++) {
      const unit = units[i];
      if (has(unit, 'captivity') && unit !== undefined && first.party !== undefined && !isCampOf(units, i))
        return merged(units, at, i, CAPTIVE, { captor: first.party.id });
      // "95 fishermen from Pakistan in its jails": in those of another.
      if (!isFiller(unit) || has(unit, 'in')) break;
    }
    return null;
  }
  // "a Connecticut prison".
  const [land, next] = [first.land, units[at + 1]];
  if (land !== undefined && next?.tags.has('captivity') === true && !isCampOf(units, at + 1))
    return merged(units, at, at + 1, CAPTIVE, { captor: land });
  // "out of its prisons": whose they are is said before them.
  if (!first.tags.has('captivity') || isCampOf(units, at) || has(units[at - 1], 'own')) return null;
  for (let i = at + 1; i <= at + CONTROLLED; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('stop') || unit.tags.has('comma') || unit.tags.has('to')) return null;
    // "from its jails and the rebels of …": somebody else begins.
    if (unit.tags.has('and') && !has(units[i + 1], 'captivity')) return null;
    // "the prisons of the war between Armenia and …": of either side; "from prisons under a deal with Hamas": of nobody in particular.
    if (endsHolder(unit.tags)) return null;
    const side = unit.party;
    if (side === undefined || side.kind === 'mediator') continue;
    const between = units.slice(at + 1, i);
    const owned = between.some(
      (u) => u.tags.has('by') || u.tags.has('of') || u.tags.has('in') || u.tags.has('control'),
    );
    return owned && between.every((u) => !u.tags.has('figure') && !u.tags.has('number'))
      ? merged(units, at, i, CAPTIVE, { captor: side.id })
      : null;
  }
  return null;
}

const endsHolder = anyOf(['occasion', 'deal', 'with', 'exchange', 'swap', 'inReturn', 'figure', 'captiveWord']);

/** "226 men of the government camp": a side, and no prison. */
function isCampOf(units: readonly Unit[], at: number): boolean {
  if (!has(units[at], 'side')) return false;
  for (let i = at - 1; i >= at - BETWEEN; i--) if (has(units[i], 'of')) return units[i - 1]?.people !== undefined;
  return false;
}

/** "Russia's Defence Ministry", "the Ukrainian president", "the Defence Ministry in Moscow". */
function voiceAt(units: readonly Unit[], at: number): Made | null {
  const first = units[at];
  if (first === undefined) return null;
  if (isSide(first) && first.party !== undefined) {
    let next = at + 1;
    const possessive = has(units[next], 'possessive');
    if (possessive) next++;
    if (!possessive && first.tags.has('party')) return null;
    let last = -1;
    for (let i = next; i <= next + BETWEEN; i++) {
      const unit = units[i];
      // "the American Kevin King".
      if (has(unit, 'lastName') && i > next && unit?.capital === true && itemAt(units, i - 1)?.capital === true)
        return null;
      if (has(unit, 'institution')) last = i;
      else if (last !== -1 || !isFiller(unit)) break;
    }
    const tags = has(itemAt(units, last), 'mediator') ? BROKER : VOICE;
    return last === -1 ? null : merged(units, at, last, tags, { party: { ...first.party, form: 'voice' } });
  }
  // "the Armed Forces of Ukraine", "the government of Yemen".
  // "40 | rebels of the M23": counted.
  if (!isOffice(first.tags) || (has(first, 'rebelFolk') && itemAt(units, at - 1)?.number !== undefined)) return null;
  const of = units[at + 1];
  // "its embassy in Minsk": of those who sent it.
  if (has(first, 'mission') && has(of, 'in')) return null;
  const next = has(units[at + 2], 'determiner') ? at + 3 : at + 2;
  const side = units[next];
  // "to a delegation from Saudi Arabia": who they are, and not from where somebody came.
  const seat = has(of, 'from') && first.tags.has('envoyLike') && !first.tags.has('mediator');
  if (!seat && !has(of, 'of') && !has(of, 'in') && !has(of, 'loyalTo')) return null;
  if (side?.party === undefined || !side.tags.has('party') || has(units[next + 1], 'possessive')) return null;
  return merged(units, at, next, VOICE, { party: { ...side.party, form: 'voice' } });
}

const isOffice = anyOf(['institution', 'rulers', 'rebels']);

function isSide(unit: Unit): boolean {
  return unit.party !== undefined && (unit.tags.has('party') || unit.tags.has('adjective') || unit.tags.has('nation'));
}

/** A word that may stand inside a name of an office. */
function isFiller(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return unit.tags.has('military') ? !endsOffice(withoutTag(unit.tags, 'people')) : !endsOffice(unit.tags);
}

const endsOffice = anyOf([
  'relative',
  'mark',
  'comma',
  'stop',
  'give',
  'get',
  'come',
  'swap',
  'be',
  'to',
  'from',
  'by',
  'number',
  'pair',
  'date',
  'party',
  'people',
  'figure',
  'speech',
  'and',
  'quotation',
]);
