// Units and the place of an article in, how many units name one person without a name out: "a Pakistani ranger", "the pilot and two passengers".
import { itemAt } from '../domain/item-at.ts';
import { anyOf, HOLDS } from './tags.ts';
import type { Unit } from './unit.ts';

/** "a", and "the" of one among others. */
export const opensNameless = anyOf(['single', 'definite']);

/** "handed back a Pakistani ranger", "a sick 68-year-old American teacher", "for an Afghan": one person without a name. */
export function namelessLength(units: readonly Unit[], at: number): number {
  const article = units[at];
  if (article === undefined || !opensNameless(article.tags)) return 0;
  const known = article.tags.has('single') ? ofCalling(units, at) || ofOffice(units, at) : 0;
  return known > 0 ? known : oneOfList(units, at) || oneForOne(units, at) || oneOfNation(units, at);
}

/** "Pakistan released the captured Indian pilot": of whose people he is, or that he was held, says that it is he who moves. */
function oneOfNation(units: readonly Unit[], at: number): number {
  if (units[at]?.tags.has('definite') !== true) return 0;
  const length = oneWithArticle(units, at);
  for (let i = at + 1; i < at + length - 1; i++) {
    const unit = units[i];
    if (unit?.tags.has('adjective') === true && isOfSide(unit)) return length;
  }
  return 0;
}

/** "The reporter was exchanged for the spy": one on either side of the words. */
function oneForOne(units: readonly Unit[], at: number): number {
  if (units[at]?.tags.has('definite') !== true) return 0;
  const length = oneWithArticle(units, at);
  if (length === 0) return 0;
  // What stands before "for", or behind it.
  const told = units.slice(Math.max(0, at - FOR_REACH), at).some(({ tags }) => swaps(tags));
  if (told && (isGivenFor(units[at - 1]) || isSwappedFor(units, at + length))) return length;
  for (let i = at + length; i < at + length + FOR_REACH; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('comma') || unit.tags.has('stop')) return 0;
    if (swaps(unit.tags)) return isSwappedFor(units, i + 1) ? length : 0;
  }
  return 0;
}

/** Between "was traded on Wednesday at the airport" and "for". */
const FOR_REACH = 8;
const swaps = anyOf(['swap', 'exchange']);

function isSwappedFor(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < from + FOR_REACH; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('comma') || unit.tags.has('stop')) return false;
    if (unit.tags.has('for')) return startsPeople(units, i + 1);
  }
  return false;
}

function startsPeople(units: readonly Unit[], at: number): boolean {
  return units[at]?.capital === true || units[at]?.number !== undefined || oneWithArticle(units, at) > 0;
}

/** "the basketball star", "a spy": how many units; 0 where it is no one person. */
function oneWithArticle(units: readonly Unit[], at: number): number {
  if (units[at] === undefined || !opensNameless(units[at].tags)) return 0;
  for (let i = at + 1; i <= at + MOST_WORDS_OF_ONE; i++) {
    const unit = units[i];
    if (unit === undefined) return 0;
    if (unit.people !== undefined) return isOne(unit) && units[i + 1]?.capital !== true ? i - at + 1 : 0;
    if (!describes(unit, itemAt(units, i - 1))) return 0;
  }
  return 0;
}

/** "for an Iranian diplomat convicted in Stockholm": an official, and no spokesman. */
function ofOffice(units: readonly Unit[], at: number): number {
  // "a former Iranian official".
  const noun = units[at + 1]?.tags.has('voice') === true ? at + 1 : at + 2;
  const [office, next] = [units[noun], units[noun + 1]];
  if (office?.tags.has('voice') !== true || office.party?.kind === 'mediator') return 0;
  if (noun === at + 2 && !describes(units[at + 1] ?? office, units[at])) return 0;
  const length = noun - at + 1;
  const kept = units[noun + 2]?.tags.has('jailing') === true || units[noun + 2]?.tags.has('hold') === true;
  if (next === undefined) return isGivenFor(units[at - 1]) ? length : 0;
  if (isKept(next.tags) || (next.tags.has('relative') && kept)) return length;
  return closes(next.tags) && isGivenFor(units[at - 1]) ? length : 0;
}

const isKept = anyOf(HOLDS);

function isGivenFor(before: Unit | undefined): boolean {
  return before?.tags.has('for') === true || before?.tags.has('inReturn') === true;
}

function ofCalling(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i <= at + MOST_WORDS; i++) {
    const unit = units[i];
    if (unit === undefined) return 0;
    if (unit.people !== undefined) return unit.people === 'remains' ? 0 : armBehind(units, i) - at + 1;
    if (isNationOfOne(unit) && endsPhrase(units[i + 1])) return i - at + 1;
    // "a fourth | American".
    if (i === at + 1 && unit.tags.has('ordinal')) continue;
    if (!describes(unit, itemAt(units, i - 1))) return 0;
  }
  return 0;
}

/** "the Ethiopian pilot, two Kenyan passengers and a nurse", "a district collector and an engineer": whatever the word is, in a list with people it is one of them. */
function oneOfList(units: readonly Unit[], at: number): number {
  if (isWhere(units, at)) return 0;
  const definite = units[at]?.tags.has('single') !== true;
  for (let i = at + 1; i <= at + MOST_WORDS_OF_ONE; i++) {
    const unit = units[i];
    if (unit === undefined) return 0;
    if (joins(unit.tags) && !definite && i > at + 1 && isPeopleNext(units, i)) return i - at;
    // "two soldiers and | a Bedouin notable".
    if (closes(unit.tags)) return i > at + 1 && !definite && isPeopleBefore(units, at) ? i - at : 0;
    // "the pilot", "the pilots".
    if (unit.people !== undefined)
      return definite && isOne(unit) && isPeopleNext(units, i + 1) && joins(units[i + 1]?.tags ?? unit.tags)
        ? i - at + 1
        : 0;
    if (!(describes(unit, itemAt(units, i - 1)) || isOffice(unit)) || (unit.tags.has('number') && !isAge(units, i)))
      return 0;
  }
  return 0;
}

/** "four drivers of | a relief agency and 12 soldiers", "two nurses from | a field hospital": where those belong who stand before it. */
function isWhere(units: readonly Unit[], at: number): boolean {
  const link = itemAt(units, at - 1);
  return link !== undefined && leadsToWhere(link.tags) && itemAt(units, at - 2)?.people !== undefined;
}

const leadsToWhere = anyOf(['of', 'from', 'in', 'at']);

/** "14-year-old". */
function isAge(units: readonly Unit[], at: number): boolean {
  return units[at + (units[at + 1]?.lower === '-' ? 2 : 1)]?.tags.has('age') === true;
}

/** "a governor". */
function isOffice({ tags, party }: Unit): boolean {
  return tags.has('institution') && party === undefined;
}

/** "… soldiers and", "a policeman and". */
function isPeopleBefore(units: readonly Unit[], at: number): boolean {
  const people = itemAt(units, at - 2)?.people;
  return itemAt(units, at - 1)?.tags.has('and') === true && people !== undefined && people !== 'remains';
}

const MOST_WORDS_OF_ONE = 5;
const joins = anyOf(['comma', 'and']);
const mayJoin = anyOf(['comma', 'and', 'addition']);

function isOne({ people, tags }: Unit): boolean {
  return people !== undefined && people !== 'unspecified' && people !== 'remains' && !tags.has('several');
}

/** Behind commas and "and" a number of people, or "a nurse". */
function isPeopleNext(units: readonly Unit[], at: number): boolean {
  let i = at;
  for (let unit = units[i]; i < at + 3 && unit !== undefined && mayJoin(unit.tags); unit = units[i]) i++;
  const first = units[i];
  if (i === at || first === undefined || !(first.number !== undefined || first.tags.has('single'))) return false;
  for (let next = i + 1; next <= i + MOST_WORDS_OF_ONE; next++) {
    const unit = units[next];
    if (unit === undefined) return false;
    if (unit.people !== undefined) return unit.people !== 'remains';
    if (!describes(unit, itemAt(units, next - 1))) return false;
  }
  return false;
}

/** "a European Union diplomat" is of none. */
export function isOfSide({ party }: Unit): boolean {
  return party !== undefined && party.kind !== 'mediator';
}

/** Between "a" and the noun: "sick, 68-year-old former American". */
const MOST_WORDS = 7;
const isWordOfOne = anyOf(['adjective', 'party', 'subset', 'modifier', 'age', 'youth', 'troop', 'kidnap']);

function describes(unit: Unit, before: Unit | undefined): boolean {
  if (isWordOfOne(unit.tags) || (isPlainWord(unit) && !unit.capital)) return true;
  // "a border force constable".
  if (unit.tags.has('voice') && isOfSide(unit)) return true;
  // "68-year-old", "Israeli-American".
  const joined = before?.tags.has('number') === true || before?.tags.has('adjective') === true;
  return unit.tags.has('number') || (unit.lower === '-' && joined);
}

function isNationOfOne(unit: Unit): boolean {
  return (unit.tags.has('adjective') || unit.tags.has('nation')) && unit.party !== undefined && unit.capital;
}

/** "a lieutenant of the police": where the phrase ends. */
function armBehind(units: readonly Unit[], noun: number): number {
  if (units[noun + 1]?.tags.has('of') !== true) return noun;
  const arm = units[noun + 2]?.tags.has('determiner') === true ? noun + 3 : noun + 2;
  return units[arm]?.party === undefined && isArm(units[arm]) ? arm : noun;
}

function isArm(unit: Unit | undefined): boolean {
  return unit !== undefined && isArmWord(unit.tags);
}

const isArmWord = anyOf(['troop', 'institution']);

/** "an Afghan jailed in Florida", "an Afghan returned", "an Afghan.": nothing goes on with the noun. */
function endsPhrase(next: Unit | undefined): boolean {
  return next === undefined || closes(next.tags) || next.verb?.forms.includes('past') === true;
}

const closes = anyOf([
  'jailing',
  'captivity',
  'stop',
  'comma',
  'capture',
  'hold',
  'relative',
  'in',
  'at',
  'by',
  'to',
  'from',
  'for',
  'be',
  'and',
  'inReturn',
]);

function isPlainWord(unit: Unit): boolean {
  return unit.tags.size === 1 && unit.tags.has('word');
}
