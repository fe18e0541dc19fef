// Units and the place of a number in, the people that it counts out: their kind, whose they are, where the phrase ends.
import type { Category } from '../domain/event.ts';
import { itemAt } from '../domain/item-at.ts';
import { categoryOf, isCountedAlong, isMilitaryAlone, mixedAfter, tailedCategory } from './kind-of-people.ts';
import { isPlain, tailAfter } from './noun-tail.ts';
import { anyOf } from './tags.ts';
import { has, isOtherSide, isOwnersMark, type Unit } from './unit.ts';

/** Between a number and its noun stand at most so many words: "more badly wounded young Ukrainian". */
const BETWEEN = 7;

type Noun = {
  readonly end: number;
  readonly category: Category;
  readonly bare: boolean;
  readonly nationality: string | null;
  readonly own: 'own' | 'our' | null;
  readonly ofThem: boolean;
  /** "three more", "another three". */
  readonly more: boolean;
};

const endsNoun = anyOf([
  'be',
  'to',
  'by',
  'for',
  'from',
  'speech',
  'date',
  'number',
  'pair',
  'figure',
  'stop',
  'comma',
  'clause',
  'and',
  'quotation',
  'party',
  'voice',
  'captive',
  'will',
  'inReturn',
  'compass',
  'each',
  'mark',
  'harm',
  'not',
  'ordinal',
  'in',
  'at',
  'hold',
  'relative',
  'deal',
  'exchange',
  'release',
  'time',
]);
const isTaken = anyOf(['hold', 'capture']);
const isVerb = anyOf(['give', 'get', 'come', 'swap']);

/** The people after a number; null where it counts something else. */
export function nounAfter(units: readonly Unit[], at: number): Noun | null {
  const self = units[at]?.people;
  // "a couple": two by itself.
  if (self !== undefined)
    return { end: at, category: self, bare: false, nationality: null, own: null, ofThem: false, more: false };
  let head = -1;
  let nationality: string | null = null;
  let own: 'own' | 'our' | null = null;
  let ofThem = false;
  let more = has(itemAt(units, at - 1), 'modifier');
  const categories: Category[] = [];
  let end = at;
  for (let i = at + 1; i <= at + BETWEEN && i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    // "took 102 soldiers | prisoner": as what they were taken.
    if (head !== -1 && unit.tags.has('takenAs') && !isNobodysKind(units[head])) break;
    if (unit.people !== undefined) {
      head = i;
      categories.push(unit.people);
      // "14 guerrillas", told beside policemen: the group's.
      nationality ??= unit.party?.id ?? null;
      continue;
    }
    // "27 fallen | Russians", "12 dead | Ukrainian soldiers": whose dead they are.
    if (head === i - 1 && units[head]?.people === 'remains' && isOfSide(unit, units[i + 1])) {
      nationality ??= unit.party?.id ?? null;
      head = i;
      continue;
    }
    if (head !== -1) break;
    // "took 6,500 Russians | prisoner".
    const taken = has(units[i + 1], 'takenAs') && !unit.tags.has('adjective');
    if (unit.tags.has('nation') && unit.party !== undefined && (taken || units[i + 1]?.people === undefined)) {
      head = i;
      nationality = unit.party.id;
      categories.push('unspecified');
      break;
    }
    if (unit.lower === '-' && unit.joined) continue;
    // "470 Houthis and 240 | of their opponents": those are not some of a group, but the other one.
    if (i === at + 1 && has(unit, 'of') && has(units[i + 1], 'own') && isOtherSide(units[i + 2])) break;
    if (
      unit.tags.has('party') &&
      unit.tags.has('adjective') &&
      unit.party !== undefined &&
      units[i + 1]?.people === undefined
    ) {
      // "five Taliban", "two Houthi": the name is the noun.
      head = i;
      nationality = unit.party.id;
      categories.push('unspecified');
      break;
    }
    // "four Boko Haram militants", "18 Hamas fighters".
    if (unit.tags.has('party') && unit.party !== undefined && isPeopleSoon(units, i + 1)) {
      nationality = unit.party.id;
      end = i;
      continue;
    }
    // "30 jailed FARC rebels": a group's name of several words is a noun.
    if (isGroupName(unit) && !has(units[i + 1], 'possessive')) {
      head = i;
      nationality = unit.party?.id ?? null;
      categories.push('unspecified');
      break;
    }
    // "five of Hezbollah's men", "three of the rebels' commanders": theirs, and not some of them.
    const owned = i === at + 1 ? ownedBehind(units, i) : null;
    if (owned !== null) {
      nationality = owned.nationality;
      i = owned.mark;
      continue;
    }
    // "Russian and separatist fighters", "wounded and seriously ill servicemen".
    if (unit.tags.has('and') && i > at + 1 && joinsModifiers(units, i)) continue;
    // "150 Ukrainian army prisoners of war".
    const forces = unit.tags.has('voice') && isPeopleSoon(units, i + 1);
    if ((unit.tags.has('adjective') || unit.tags.has('nation') || forces) && unit.party !== undefined)
      nationality = unit.party.id;
    else if (unit.tags.has('our')) own = 'our';
    else if (unit.tags.has('own')) own = 'own';
    // "45 of the group's fighters": not some of a group, but its own.
    else if (unit.tags.has('partitive') && has(units[i + 1], 'possessive') && units[i + 2]?.people !== undefined) i++;
    else if (unit.tags.has('partitive')) ofThem = true;
    else if (unit.tags.has('modifier')) more = true;
    // "brings to 30 the number of hostages".
    // "scores of the schoolgirls".
    else if (unit.tags.has('determiner') && i === at + 1 && units[at]?.number?.value === null) continue;
    else if (unit.tags.has('determiner') && units[i - 1]?.tags.has('of') !== true) break;
    else if (unit.tags.has('thing') || unit.tags.has('time') || unit.tags.has('money')) return null;
    // "two | life terms".
    else if (unit.tags.has('award') && i === at + 1 && !unit.tags.has('to')) return null;
    // "55 detained women", "12 captured soldiers", "five imprisoned Boko Haram commanders".
    else if (isTaken(unit.tags) && isPeopleSoon(units, units[i + 1]?.party === undefined ? i + 1 : i + 2)) continue;
    else if (unit.tags.has('harm') && units[i + 1]?.people !== undefined) continue;
    else if (endsNoun(unit.tags)) break;
    // "103 freed Ukrainian soldiers".
    else if (
      (isVerb(unit.tags) || (ofThem && unit.verb !== undefined)) &&
      !isPeopleSoon(units, i + 1) &&
      !isNationSoon(units, i + 1)
    )
      break;
    else if (unit.tags.has('possessive')) break;
    if (own !== null || ofThem || nationality !== null || unit.tags.has('modifier')) end = i;
  }
  if (head === -1 && nationality !== null && has(units[end], 'adjective') && isVehicleSoon(units, end + 1)) return null;
  if (head === -1 && nationality !== null && has(units[end], 'adjective') && !ofThem && own === null)
    // "130 Ukrainian and 90 Russian servicemen", "one Ukrainian".
    return { end, category: 'unspecified', bare: false, nationality, own, ofThem, more };
  // "33 military and 51 civilian", "270 of its military".
  const army = (own === null ? at : end) + 1;
  if (head === -1 && !ofThem && isMilitaryAlone(units, army))
    return { end: army, category: 'military', bare: false, nationality, own, ofThem, more };
  if (head === -1) return { end, category: 'unspecified', bare: true, nationality, own, ofThem, more };
  let tail = tailAfter(units, head);
  const resident = residentsBeside(units, tail.end);
  const beside = nationality === null && tail.nationality === null ? resident : null;
  if (beside !== null) nationality = beside;
  if (resident !== null) {
    if (!categories.some((category) => category !== 'unspecified')) categories.push('civilian');
  }
  const mixed = mixedAfter(units, tail.end, categories);
  if (mixed === null && tail.end === head && isCountedAlong(units, head + 1, categories))
    tail = { ...tail, end: head + 2 };
  if (mixed !== null)
    return {
      end: mixed,
      category: 'mixed',
      bare: false,
      nationality: nationality ?? tail.nationality,
      own,
      ofThem,
      more,
    };
  return {
    end: tail.end,
    // "107 of our boys are coming home" are soldiers.
    category:
      own === 'our' && categories.every((category) => category === 'child')
        ? 'military'
        : tailedCategory(categoryOf(categories, nationality ?? tail.nationality), tail),
    bare: false,
    nationality: nationality ?? tail.nationality,
    own: own ?? tail.own,
    ofThem,
    more,
  };
}

/** "102 captives", "four dead | hostages": who they are may still follow. */
function isNobodysKind(head: Unit | undefined): boolean {
  return head?.people === 'unspecified' || head?.people === 'remains';
}

function isOfSide({ tags }: Unit, next: Unit | undefined): boolean {
  return tags.has('nation') || (tags.has('adjective') && next?.people !== undefined && next.figure === undefined);
}

function isGroupName({ party, tags, lower }: Unit): boolean {
  return party?.kind === 'group' && tags.has('party') && lower.includes(' ');
}

/** Behind "of" somebody whose people follow: who, and where the "'s" stands. */
function ownedBehind(
  units: readonly Unit[],
  of: number,
): { readonly nationality: string | null; readonly mark: number } | null {
  if (!has(units[of], 'of')) return null;
  const first = has(units[of + 1], 'determiner') ? of + 2 : of + 1;
  // "33 of the Tripoli | government's men".
  const owner = units[first]?.party !== undefined && has(units[first + 1], 'rulersOf') ? first + 1 : first;
  const side = units[first];
  const mark = units[owner + 1];
  if (side === undefined || mark === undefined || side.party?.kind === 'mediator') return null;
  if (side.party === undefined && !isOwner(side.tags)) return null;
  return isOwnersMark(mark) && [2, 3, 4].some((ahead) => units[owner + ahead]?.people !== undefined)
    ? { nationality: side.party?.id ?? null, mark: owner + 1 }
    : null;
}

const isOwner = anyOf(['rebels', 'rulers']);

/** "two Russian | military helicopters". */
function isVehicleSoon(units: readonly Unit[], at: number): boolean {
  return has(units[at], 'vehicle') || has(units[at + 1], 'vehicle');
}

/** "four IDF surveillance soldiers": the people stand right behind, or behind one word about them. */
function isPeopleSoon(units: readonly Unit[], at: number): boolean {
  return units[at]?.people !== undefined || (isPlain(units[at]) && units[at + 1]?.people !== undefined);
}

/** "103 freed | Ukrainian soldiers", "40 freed | Russians", "five released | Taliban". */
function isNationSoon(units: readonly Unit[], at: number): boolean {
  if (has(units[at], 'nation')) return true;
  if (!has(units[at], 'adjective') || units[at]?.party === undefined) return false;
  return has(units[at], 'party') || isPeopleSoon(units, at + 1);
}

/** "two civilians, residents of the Kursk region": whose they are stands behind the comma, and the phrase ends before it. */
function residentsBeside(units: readonly Unit[], head: number): string | null {
  return has(units[head + 1], 'comma') && units[head + 2]?.people === 'civilian'
    ? tailAfter(units, head + 2).nationality
    : null;
}

/** "Russian and separatist fighters": what "and" joins are words about one noun. */
function joinsModifiers(units: readonly Unit[], and: number): boolean {
  for (let i = and + 1; i <= and + 3; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('number') || unit.tags.has('figure')) return false;
    if (unit.people !== undefined) return i > and + 1;
    if (!(unit.tags.has('adjective') || unit.tags.has('nation') || unit.tags.has('subset') || isPlain(unit)))
      return false;
  }
  return false;
}
