// Units in, units out: names of people become one unit each, with the side and the kind of person that stand beside them.

import type { Category } from '../domain/event.ts';
import { merged } from './compose.ts';
import { isMinor } from './minors.ts';
import { tagsOf, withTag } from './tags.ts';
import { type Unit, withTags } from './unit.ts';

export type KnownPerson = {
  readonly name: string;
  readonly nationality: string | null;
  readonly category: Category;
  /** Said to be under 18. */
  readonly minor: boolean;
  readonly unsure: boolean;
};

/** Persons of the article so far, by their last name in lower case. */
export type Persons = ReadonlyMap<string, KnownPerson>;

const PERSON = tagsOf(['person']);

const PARTICLES = new Set(['al', 'bin', 'ibn', 'de', 'van', 'von', 'der', 'la', 'el']);
/** How far from a name its "the American basketball star" can stand. */
const BESIDE = 10;

export function chunkPersons(text: string, units: readonly Unit[], known: Persons): readonly Unit[] {
  const chunked: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    // "Ann Adams, a pilot": said of her, nobody else.
    const apposed = chunked.at(-1)?.tags.has('comma') === true && chunked.at(-2)?.person !== undefined;
    const nameless = apposed ? 0 : namelessLength(units, at);
    const length = nameless > 0 ? nameless : nameLength(units, at, known);
    if (length === 0) {
      const here = units[at];
      if (here !== undefined) chunked.push(isName(here) ? loneName(here) : here);
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
            nationality: units.slice(at, at + length).find((unit) => unit.party !== undefined)?.party?.id ?? null,
            category: last?.people ?? 'unspecified',
          }
        : described(units, at, at + length);
    const person: KnownPerson = {
      name: before?.name ?? name,
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

/** One capital word that may be a last name: only a row of persons, and then the language, can tell. */
function loneName(unit: Unit): Unit {
  return withTags(unit, withTag(unit.tags, 'loneName'));
}

/** "handed back a Pakistani ranger", "a wounded soldier": one person without a name. */
function namelessLength(units: readonly Unit[], at: number): number {
  const article = units[at];
  if (article === undefined || !article.tags.has('determiner') || !SINGLE.has(article.lower)) return 0;
  for (let i = at + 1; i <= at + 3; i++) {
    const unit = units[i];
    if (unit === undefined) return 0;
    if (unit.people !== undefined) return unit.people === 'remains' ? 0 : i - at + 1;
    const describes = unit.tags.has('adjective') || unit.tags.has('party') || (isPlainWord(unit) && !unit.capital);
    if (!describes) return 0;
  }
  return 0;
}

function isPlainWord(unit: Unit): boolean {
  return unit.tags.size === 1 && unit.tags.has('word');
}

const SINGLE = new Set(['a', 'an']);

/** Two capitals in a row, or a last name that the article knows. */
function nameLength(units: readonly Unit[], at: number, known: Persons): number {
  if (!isName(units[at])) return 0;
  let end = at + 1;
  while (end < units.length && end < at + 5) {
    const unit = units[end];
    if (isName(unit)) end++;
    else if (unit !== undefined && PARTICLES.has(unit.lower) && isName(units[end + 1])) end += 2;
    else if (unit?.lower === '-' && unit.joined && isName(units[end + 1])) end += 2;
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

function isName(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.tags.has('word') && /^\p{L}{2,}$/u.test(unit.lower);
}

/** "X, the American basketball star", "Russian pilot X", "the orphan X". */
function described(units: readonly Unit[], from: number, to: number): Pick<KnownPerson, 'nationality' | 'category'> {
  const after = units[to]?.tags.has('comma') === true ? phraseAfter(units, to + 1) : [];
  const before = phraseBefore(units, from);
  const near = [...after, ...before];
  const side =
    near.find((unit) => (unit.tags.has('adjective') || unit.tags.has('nation')) && unit.party !== undefined)?.party
      ?.id ??
    near.find((unit) => unit.tags.has('where') && unit.party !== undefined)?.party?.id ??
    null;
  return {
    nationality: side,
    category: near.find((unit) => unit.people !== undefined && unit.people !== 'unspecified')?.people ?? 'unspecified',
  };
}

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
