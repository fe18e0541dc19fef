// Units in, units out: names of people become one unit each, with the side and the kind of person that stand beside them.

import { merged } from './merged.ts';
import { isMinor } from './minors.ts';
import { anyOf, tagsOf, withTag } from './tags.ts';
import { type PersonReading, type Unit, withTags } from './unit.ts';

/** Persons of the article so far, by their last name in lower case. */
export type Persons = ReadonlyMap<string, PersonReading>;

const PERSON = tagsOf(['person']);

const PARTICLES = new Set(['al', 'bin', 'ibn', 'de', 'van', 'von', 'der', 'la', 'el']);
/** How far from a name its "the American basketball star" can stand. */
const BESIDE = 10;

export function chunkPersons(text: string, units: readonly Unit[], known: Persons): readonly Unit[] {
  if (!units.some(mayOpenName)) return units;
  const chunked: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const here = units[at];
    if (here !== undefined && !mayOpenName(here)) {
      chunked.push(here);
      at++;
      continue;
    }
    // "Ann Adams, a pilot": said of her, nobody else.
    const apposed = isApposed(chunked);
    const nameless = apposed ? 0 : namelessLength(units, at);
    const length = nameless > 0 ? nameless : nameLength(units, at, known);
    if (length === 0 || (nameless === 0 && isPlaceName(units, at, length, known))) {
      if (here !== undefined) chunked.push(isName(here) && length === 0 ? loneName(here) : here);
      at++;
      continue;
    }
    const first = units[at];
    const last = units[at + length - 1];
    const name = text.slice(first?.start ?? 0, last?.end ?? 0);
    const before = known.get(last?.lower ?? '');
    const said =
      nameless > 0
        ? {
            nationality: units.slice(at, at + length).find((unit) => isOfSide(unit))?.party?.id ?? null,
            category: last?.people ?? 'unspecified',
          }
        : described(units, at, at + length);
    const person: PersonReading = {
      name: before?.name ?? name,
      named: nameless === 0,
      nationality: said.nationality ?? before?.nationality ?? null,
      category: said.category === 'unspecified' ? (before?.category ?? 'unspecified') : said.category,
      minor: before?.minor === true || (nameless === 0 && isMinor(units, at, at + length)),
      unsure: nameless === 0 && before === undefined && said.nationality === null && said.category === 'unspecified',
    };
    chunked.push(merged(units, at, at + length - 1, PERSON, { person }).unit);
    at += length;
  }
  return chunked;
}

/** "in Khan Younis", "near Santa Rosa": nobody of whom the article knows. */
function isPlaceName(units: readonly Unit[], at: number, length: number, known: Persons): boolean {
  const before = units[at - 1];
  return before !== undefined && isWhere(before.tags) && !known.has(units[at + length - 1]?.lower ?? '');
}

const isWhere = anyOf(['in', 'at']);

/** A capital, or the "a" of "a Pakistani ranger". */
function mayOpenName({ capital, tags }: Unit): boolean {
  return capital || isSingle(tags);
}

const isSingle = anyOf(['single']);

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

/** "handed back a Pakistani ranger", "a sick 68-year-old American teacher", "for an Afghan": one person without a name. */
function namelessLength(units: readonly Unit[], at: number): number {
  const article = units[at];
  if (article === undefined || !article.tags.has('single')) return 0;
  for (let i = at + 1; i <= at + MOST_WORDS; i++) {
    const unit = units[i];
    if (unit === undefined) return 0;
    if (unit.people !== undefined) return unit.people === 'remains' ? 0 : armBehind(units, i) - at + 1;
    if (isNationOfOne(unit) && endsPhrase(units[i + 1])) return i - at + 1;
    if (!describes(unit, units[i - 1])) return 0;
  }
  return 0;
}

/** "a European Union diplomat" is of none. */
function isOfSide({ party }: Unit): boolean {
  return party !== undefined && party.kind !== 'mediator';
}

/** Between "a" and the noun: "sick, 68-year-old former American". */
const MOST_WORDS = 7;
const isWordOfOne = anyOf(['adjective', 'party', 'subset', 'modifier', 'age', 'troop']);

function describes(unit: Unit, before: Unit | undefined): boolean {
  if (isWordOfOne(unit.tags) || (isPlainWord(unit) && !unit.capital)) return true;
  // "68-year-old".
  return unit.tags.has('number') || (unit.lower === '-' && before?.tags.has('number') === true);
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

/** "an Afghan jailed in Florida", "an Afghan.": nothing goes on with the noun. */
function endsPhrase(next: Unit | undefined): boolean {
  return next === undefined || closes(next.tags);
}

const closes = anyOf([
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

/** Two capitals in a row, or a last name that the article knows. */
function nameLength(units: readonly Unit[], at: number, known: Persons): number {
  if (!isName(units[at])) return 0;
  let end = at + 1;
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
  if (isOneSoldier(units[at - 1]) && !isName(units[at + 1])) return 1;
  return known.has(units[at]?.lower ?? '') ? 1 : 0;
}

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

/** "Nahid T.". */
function isInitial(unit: Unit | undefined): boolean {
  return unit?.capital === true && /^\p{L}$/u.test(unit.lower);
}

function isName(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.tags.has('word') && /^\p{L}{2,}$/u.test(unit.lower);
}

/** "X, the American basketball star", "Russian pilot X", "the orphan X". */
function described(units: readonly Unit[], from: number, to: number): Pick<PersonReading, 'nationality' | 'category'> {
  const after = units[to]?.tags.has('comma') === true ? phraseAfter(units, to + 1) : [];
  const before = phraseBefore(units, from);
  const near = [...after, ...before];
  const side =
    near.find((unit) => ownsPeople(unit.tags) && unit.party !== undefined)?.party?.id ??
    near.find((unit) => unit.tags.has('where') && unit.party !== undefined)?.party?.id ??
    null;
  return {
    nationality: side,
    category: near.find((unit) => unit.people !== undefined && unit.people !== 'unspecified')?.people ?? 'unspecified',
  };
}

/** "an Iranian diplomat" speaks for Iran. */
const ownsPeople = anyOf(['adjective', 'nation', 'voice']);

function phraseAfter(units: readonly Unit[], at: number): readonly Unit[] {
  if (units[at]?.tags.has('determiner') !== true) return [];
  const end = units
    .slice(at, at + BESIDE)
    .findIndex((unit) => unit.tags.has('comma') || unit.tags.has('relative') || unit.tags.has('capture'));
  return units.slice(at, end === -1 ? at + BESIDE : at + end);
}

function phraseBefore(units: readonly Unit[], at: number): readonly Unit[] {
  const near: Unit[] = [];
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const unit = units[i];
    if (
      unit === undefined ||
      unit.tags.has('comma') ||
      unit.tags.has('for') ||
      unit.tags.has('be') ||
      unit.tags.has('and') ||
      unit.tags.has('give')
    )
      break;
    near.push(unit);
  }
  return near;
}
