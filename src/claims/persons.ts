// Units in, units out: names of people become one unit each, with the side and the kind of person that stand beside them.
import { itemAt } from '../domain/item-at.ts';
import { isSameFirst } from '../domain/same-name.ts';
import { type SwappedPerson, swappedByLastName, swappedByName } from '../gazetteer/index.ts';
import { described, dualOf } from './described.ts';
import type { JudgeName } from './judge-name.ts';
import { merged } from './merged.ts';
import { isMinor } from './minors.ts';
import { isOfSide, namelessLength, opensNameless } from './nameless.ts';
import { anyOf, tagsOf, withTag } from './tags.ts';
import { type PersonReading, type Unit, withTags } from './unit.ts';

/** Persons of the article so far, in lower case: by the last name who was told of last, and each by the whole. */
export type Persons = ReadonlyMap<string, PersonReading>;

const PERSON = tagsOf(['person']);
const KIDNAPPED = tagsOf(['person', 'kidnap', 'captiveWord']);
const SOMEBODY = {
  named: true,
  nationality: null,
  second: null,
  category: 'unspecified',
  minor: false,
  unsure: true,
} as const;

const PARTICLES = new Set(['al', 'bin', 'ibn', 'de', 'van', 'von', 'der', 'la', 'el']);

export function chunkPersons(
  text: string,
  units: readonly Unit[],
  known: Persons,
  judgeName: JudgeName = undefined,
): readonly Unit[] {
  if (!units.some(mayOpenName)) return units;
  const chunked: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const here = units[at];
    if (here !== undefined && !mayOpenName(here)) {
      chunked.push(here);
      at++;
      continue;
    }
    const shared = here === undefined ? undefined : itemAt(units, sharedName(units, at, known));
    if (here !== undefined && shared !== undefined) {
      const name = `${text.slice(here.start, here.end)} ${text.slice(shared.start, shared.end)}`;
      chunked.push(merged(units, at, at, PERSON, { person: { ...SOMEBODY, name } }).unit);
      at++;
      continue;
    }
    // "Ann Adams, a pilot": said of her, nobody else.
    const apposed = isApposed(chunked);
    const nameless = apposed ? 0 : namelessLength(units, at);
    const length =
      nameless > 0
        ? nameless
        : nameLength(units, at, known) ||
          likeAnother(text, units, at, chunked, judgeName) ||
          likePlace(units, at, chunked);
    if (length === 0 || (nameless === 0 && isPlaceName(units, at, length, known))) {
      if (here !== undefined) chunked.push(isName(here) && length === 0 ? loneName(here) : here);
      at++;
      continue;
    }
    const first = units[at];
    const last = units[at + length - 1];
    const name = text.slice(first?.start ?? 0, last?.end ?? 0);
    const namesake = known.get(last?.lower ?? '');
    const before =
      namesake === undefined || isSameFirst(namesake.name, name) ? namesake : known.get(name.toLowerCase());
    const said =
      nameless > 0
        ? {
            nationality: units.slice(at, at + length).find((unit) => isOfSide(unit))?.party?.id ?? null,
            second: dualOf(units.slice(at, at + length))?.second ?? null,
            category: last?.people ?? 'unspecified',
          }
        : ranked(units, at, described(units, at, at + length));
    const swapped = nameless > 0 || before !== undefined ? undefined : swappedPerson(name, length);
    const home = swapped?.home ?? null;
    const person: PersonReading = {
      name: before?.name ?? swapped?.name ?? name,
      named: nameless === 0,
      // "Ann Adams, a Dane … her husband Ben Adams": a family's.
      nationality: said.nationality ?? before?.nationality ?? namesake?.nationality ?? home,
      second: said.second ?? before?.second ?? null,
      category: said.category === 'unspecified' ? (before?.category ?? 'unspecified') : said.category,
      minor: before?.minor === true || (nameless === 0 && isMinor(units, at, at + length)),
      unsure: nameless === 0 && before === undefined && said.nationality === null && said.category === 'unspecified',
    };
    const from = nameless === 0 ? callingBefore(units, at, at + length, chunked) : at;
    const calling = from < at ? chunked.splice(-2)[0]?.person : undefined;
    const named: PersonReading =
      calling === undefined
        ? person
        : {
            ...person,
            nationality: person.nationality ?? calling.nationality,
            second: person.second ?? calling.second,
            category: person.category === 'unspecified' ? calling.category : person.category,
            unsure: false,
          };
    // "a kidnapped nurse".
    const tags = nameless > 0 && isKidnapped(units, at, at + length) ? KIDNAPPED : PERSON;
    chunked.push(merged(units, from, at + length - 1, tags, { person: named }).unit);
    at += length;
  }
  return chunked;
}

/** "Griner", where the article has not named her yet. */
function swappedPerson(name: string, length: number): SwappedPerson | undefined {
  return length === 1 ? swappedByLastName(name.toLowerCase()) : swappedByName(name);
}

function isKidnapped(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at]?.tags.has('kidnap') === true) return true;
  return false;
}

/** "an Afghan, Khan Mohammed,": one person, told first by what he is: where that begins; `at` where nothing of the kind stands before the name. */
function callingBefore(units: readonly Unit[], at: number, to: number, before: readonly Unit[]): number {
  const calling = before.at(-2);
  if (before.at(-1)?.tags.has('comma') !== true || calling?.person === undefined || calling.person.named) return at;
  const next = units[to];
  if (!(next === undefined || closesName(next.tags))) return at;
  let from = at - 2;
  while (from > 0 && (units[from]?.start ?? 0) > calling.start) from--;
  return from;
}

const closesName = anyOf(['comma', 'stop', 'relative', 'mark', 'for']);

/** "in Khan Younis", "near Santa Rosa": nobody of whom the article knows. */
function isPlaceName(units: readonly Unit[], at: number, length: number, known: Persons): boolean {
  const before = itemAt(units, at - 1);
  return before !== undefined && isWhere(before.tags) && !known.has(units[at + length - 1]?.lower ?? '');
}

const isWhere = anyOf(['in', 'at']);

/** A capital, or the "a" of "a Pakistani ranger". */
export function mayOpenName({ capital, tags }: Unit): boolean {
  return capital || opensNameless(tags);
}

/** Behind "Ann Adams," and "Ann Adams, 33,". */
function isApposed(before: readonly Unit[]): boolean {
  if (before.at(-1)?.tags.has('comma') !== true) return false;
  const aged = before.at(-2)?.number !== undefined && before.at(-3)?.tags.has('comma') === true;
  const noun = before.at(aged ? -4 : -2);
  return noun?.person?.named === true || (aged && noun?.tags.has('loneName') === true);
}

/** One capital word that may be a last name: only a row of persons, and then the language, can tell. */
function loneName(unit: Unit): Unit {
  return withTags(unit, withTag(unit.tags, 'loneName'));
}

/** "Peter and Barbie Reynolds": where the last name of the first stands; -1 where he has none. */
function sharedName(units: readonly Unit[], at: number, known: Persons): number {
  if (!isName(units[at]) || units[at + 1]?.lower !== 'and' || isName(units[at - 1])) return -1;
  return nameLength(units, at, known) === 0 && nameLength(units, at + 2, known) === 2 ? at + 3 : -1;
}

/** Two capitals in a row, or a last name that the article knows. */
export function nameLength(units: readonly Unit[], at: number, known: Persons): number {
  const first = afterInitials(units, at);
  if (!isName(units[first])) return 0;
  let end = first + 1;
  while (end < units.length && end < at + 5) {
    const unit = units[end];
    if (isName(unit)) end++;
    else if (unit !== undefined && PARTICLES.has(unit.lower) && isName(units[end + 1])) end += 2;
    else if (unit?.lower === '-' && unit.joined && isNamePart(units[end + 1])) end += 2;
    else if (isInitial(unit) && units[end + 1]?.lower === '.') end += 2;
    else break;
  }
  if (end - at >= 2) return end - at;
  // "constable Purnam, who had strayed": one word, behind what he is.
  if (isOneSoldier(itemAt(units, at - 1)) && !isName(units[at + 1])) return 1;
  const name = units[at]?.lower ?? '';
  return known.has(name) || swappedByLastName(name) !== undefined ? 1 : 0;
}

/** "Jacques Paris", "Timothy Weeks", "Kevin King": a last name that is a word of another meaning as well; 0 where the language knows no such person. */
function likeAnother(
  text: string,
  units: readonly Unit[],
  at: number,
  before: readonly Unit[],
  judgeName: JudgeName,
): number {
  const [first, second] = [units[at], units[at + 1]];
  if (judgeName === undefined || !isName(first) || second?.capital !== true || second.number !== undefined) return 0;
  if (!(second.land !== undefined || second.place !== undefined || meansAnother(second.tags))) return 0;
  const end = isName(units[at + 2]) ? at + 3 : at + 2;
  // "the journalist Cheng Lei", "Ann Adams and Nosratollah Khosravi".
  if ((second.place !== undefined || second.tags.has('money')) && (isOneCalled(before.at(-1)) || isListed(before)))
    return end - at;
  return judgeName(text.slice(first?.start ?? 0, units[end - 1]?.end ?? 0)) === 'person' ? end - at : 0;
}

/** "freed Ofer Kalderon", "Eli Stein and Jordan Bell": a first name that is a place as well, behind a verb of freeing or another name. */
function likePlace(units: readonly Unit[], at: number, before: readonly Unit[]): number {
  const first = units[at];
  if (first?.capital !== true || !isName(units[at + 1]) || isName(units[at + 2])) return 0;
  const isPlace = first.land !== undefined || first.tags.has('captive');
  if (!(isPlace || first.tags.has('party')) || first.lower.includes(' ')) return 0;
  const joint = before.at(-1);
  return isListed(before) || (isPlace && joint !== undefined && isFreeing(joint.tags)) ? 2 : 0;
}

/** Behind another name and a comma or "and". */
function isListed(before: readonly Unit[]): boolean {
  const joint = before.at(-1);
  return before.at(-2)?.person?.named === true && joint !== undefined && isJoint(joint.tags);
}

/** "journalist", "the dissident". */
function isOneCalled(unit: Unit | undefined): boolean {
  return unit?.people !== undefined && unit.figure === undefined && !unit.lower.endsWith('s');
}

const isJoint = anyOf(['comma', 'and']);
const isFreeing = anyOf(['letLive']);

const meansAnother = anyOf(['party', 'time', 'institution', 'people', 'money']);

const SOLDIERS: ReadonlySet<string> = new Set(['military']);

function isOneSoldier(unit: Unit | undefined): boolean {
  return (
    unit?.people !== undefined && SOLDIERS.has(unit.people) && unit.figure === undefined && !unit.lower.endsWith('s')
  );
}

/** "Kim Dong-chul". */
function isNamePart(unit: Unit | undefined): boolean {
  return isName(unit) || (unit?.joined === true && unit.tags.has('word') && /^\p{L}{2,}$/u.test(unit.lower));
}

/** "P. K. Shaw", "Lt. Col. Ann Adams": where the name behind the initials, or the rank, stands. */
function afterInitials(units: readonly Unit[], at: number): number {
  if (units[at]?.tags.has('word') === true && /^(?:\p{L}\.){2}$/u.test(units[at]?.lower ?? '')) return at + 1;
  let i = at;
  while (i < at + 6 && (isInitial(units[i]) || isRank(units[i])) && units[i + 1]?.lower === '.') i += 2;
  return i;
}

function isRank(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.tags.has('rank');
}

/** "Sgt. Ann Adams" is a soldier, where nothing else is said of her. */
function ranked(units: readonly Unit[], at: number, said: ReturnType<typeof described>): typeof said {
  return isRank(units[at]) && said.category === 'unspecified' ? { ...said, category: 'military' } : said;
}

/** "Nahid T.". */
function isInitial(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.end - unit.start <= 2 && /^\p{L}$/u.test(unit.lower);
}

function isName(unit: Unit | undefined): boolean {
  if (unit?.capital !== true || unit.land !== undefined || !isWord(unit.tags)) return false;
  // A word that has a number is nothing but letters.
  return unit.form === -1 ? /^\p{L}{2,}$/u.test(unit.lower) : unit.end - unit.start > 1;
}

const isWord = anyOf(['word']);
