// Units in, units out: people who are told one by one in a list with a number or a companion become one figure, "a farmer, his wife and two sons" four.
import type { Category } from '../domain/event.ts';
import { areAdversaries, areUneasyNeighbours, jailsForeigners } from '../gazetteer/index.ts';
import { merged } from './merged.ts';
import { anyOf, tagsOf } from './tags.ts';
import { exactly, type FigureReading, figureReading, type Unit } from './unit.ts';

/** Beside more than these a name is told apart. */
const MOST = 12;
/** Between two of a list: ", and the". */
const MOST_BETWEEN = 3;

const isSomeone = anyOf(['someone']);
const FIGURE = tagsOf(['figure']);
const CAPTIVES = tagsOf(['figure', 'captiveWord']);

type Item = { readonly to: number; readonly count: number; readonly unit: Unit; readonly companion: boolean };

type List = { readonly from: number; readonly to: number; readonly items: readonly Item[] };

/** Names alone stay names, numbers alone numbers: only where the two are told together is there one number for all. */
export function chunkSingles(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ person, tags }) => person !== undefined || isSomeone(tags))) return units;
  const chunked: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const list = listAt(units, at);
    const figure = list === null ? null : figureOf(list.items);
    const here = units[at];
    if (list !== null && (isApposed(units, list) || (figure === null && !hasCompanion(list)))) {
      chunked.push(...units.slice(list.from, list.to + 1));
      at = list.to + 1;
    } else if (list !== null && figure !== null) {
      const tags = list.items.some(({ unit }) => unit.tags.has('captiveWord')) ? CAPTIVES : FIGURE;
      chunked.push(merged(units, list.from, list.to, tags, { figure, number: figure }).unit);
      at = list.to + 1;
    } else {
      if (here !== undefined) chunked.push(here);
      at++;
    }
  }
  return chunked;
}

/** "four policemen, a clerk and his wife": the two last are told together, whoever the others are; "a mayor, two guards and a boy" are not. */
function hasCompanion({ items }: List): boolean {
  return items.some(({ companion }) => companion);
}

/** "two civilians, a nurse and a cook": who the two are. */
function isApposed(units: readonly Unit[], { items, to }: List): boolean {
  if (units[to + 1]?.tags.has('comma') !== true) return false;
  const [first, second, ...rest] = items;
  if (first?.unit.figure === undefined || second === undefined || first.count !== rest.length + 1) return false;
  if ([second, ...rest].some(({ unit }) => unit.figure !== undefined)) return false;
  return !units.slice(first.to + 1, second.to).some(({ tags }) => tags.has('and'));
}

/** Null where fewer than two stand together. */
function listAt(units: readonly Unit[], from: number): List | null {
  const first = itemAt(units, from, null);
  if (first === null) return null;
  const items = [first];
  let last = first;
  let joined = false;
  for (let at = nextOf(units, first.to + 1); at !== -1; at = nextOf(units, last.to + 1)) {
    const next = itemAt(units, at, last);
    if (next === null) break;
    const between = units.slice(last.to + 1, at);
    const and = between.some((unit) => unit.tags.has('and'));
    // "among them Ann Adams, | and seven Iranians were pardoned": of two no comma parts one from the other.
    if (and && items.length === 1 && between[0]?.tags.has('comma') === true && next.unit.figure?.nationality != null)
      break;
    // "a soldier, Ivan Petrov", "two nurses, Ann Adams and Ben Brown": who they are.
    if (!and && isTold(last) && next.unit.person?.named === true) break;
    joined ||= and;
    items.push(next);
    last = next;
    // What "and" joins is the last of them.
    if (and) break;
  }
  return joined && items.length > 1 ? { from, to: last.to, items } : null;
}

/** Where the next of a list begins, behind commas, "and" and "the"; -1 where the list ends. */
function nextOf(units: readonly Unit[], at: number): number {
  let mark = false;
  for (let i = at; i <= at + MOST_BETWEEN; i++) {
    const unit = units[i];
    if (unit === undefined) return -1;
    if (unit.tags.has('comma') || unit.tags.has('and')) mark = true;
    else return mark ? i : -1;
  }
  return -1;
}

function itemAt(units: readonly Unit[], at: number, before: Item | null): Item | null {
  const unit = units[at];
  if (unit === undefined) return null;
  // "He and three other Russians".
  if (before === null && unit.tags.has('someone') && isMoreNext(units, at))
    return { to: at, count: 1, unit, companion: false };
  if (unit.person !== undefined)
    return unit.person.minor ? null : { to: behindAge(units, at), count: 1, unit, companion: false };
  const { figure } = unit;
  if (figure !== undefined)
    return figure.value !== null &&
      (isOfOthers(unit, before) || !(figure.bare || figure.more)) &&
      !figure.definite &&
      !figure.ofThem &&
      figure.other === null &&
      figure.category !== 'remains' &&
      figure.qualifier === 'exact'
      ? { to: at, count: figure.value, unit, companion: false }
      : null;
  const noun = units[at + 1];
  // "a Malian opposition leader": in a list with others he is one of them.
  if (
    unit.tags.has('single') &&
    noun?.tags.has('voice') === true &&
    noun.party !== undefined &&
    noun.party.kind !== 'mediator'
  )
    return { to: at + 1, count: 1, unit: noun, companion: false };
  if (!unit.tags.has('own') || before === null || noun === undefined) return null;
  if (noun.figure !== undefined) return itemAt(units, at + 1, before);
  // "and her partner | Ben Brown".
  if (units[at + 2]?.person?.named === true) return itemAt(units, at + 2, before);
  // "her driver", "his wife".
  return noun.tags.has('companion') ? { to: at + 1, count: 1, unit: noun, companion: true } : null;
}

/** "Ann Adams, 42, and 15 others": her age is no number of the list. */
function behindAge(units: readonly Unit[], at: number): number {
  const [comma, age, next] = [units[at + 1], units[at + 2], units[at + 3]];
  const isAge = age?.number !== undefined && age.figure === undefined;
  return isAge && comma?.tags.has('comma') === true && next?.tags.has('comma') === true ? at + 2 : at;
}

/** "Ann Adams and 15 others", "Samir Salem and four other prisoners", "he and 15 others". */
function isOfOthers({ figure }: Unit, before: Item | null): boolean {
  return figure?.more === true && (before?.unit.person?.named === true || before?.unit.tags.has('someone') === true);
}

/** "he and 15 others", "he and three jailed agents". */
function isMoreNext(units: readonly Unit[], at: number): boolean {
  const figure = units[at + 1]?.tags.has('and') === true ? units[at + 2]?.figure : undefined;
  return figure !== undefined && (figure.more || (!figure.bare && figure.category === 'prisoner'));
}

/** A number, or one without a name, or one who is told by what he is before his name: "an aid worker, Ann Adams". */
function isTold({ unit }: Item): boolean {
  const { figure, person, party } = unit;
  return (
    figure !== undefined || person?.named === false || (person !== undefined && !unit.capital) || party !== undefined
  );
}

/** Null where they are better told apart: of several sides, of several kinds, names alone, numbers alone. */
function figureOf(items: readonly Item[]): FigureReading | null {
  const count = items.reduce((sum, item) => sum + item.count, 0);
  const named = items.some(({ unit }) => unit.person?.named === true);
  if (!items.some((item) => item.companion || isTold(item))) return null;
  if (items.every(({ unit }) => unit.figure !== undefined)) return null;
  const others = items.at(-1)?.unit.figure?.more === true;
  // "one hundred men and the politician Pavlo Petrenko".
  if (count > MOST && !others && (named || items.some(({ unit }) => isOfCalling(unit)))) return null;
  const nationalities = new Set(items.flatMap(({ unit }) => nationalityOf(unit) ?? []));
  const kinds = new Set(items.flatMap(({ unit }) => categoryOf(unit)));
  // Of two sides they are told apart; of many they are one group's hostages.
  if (kinds.size > 1 || (nationalities.size === 2 && areAtOdds([...nationalities]))) return null;
  const [sole = null] = nationalities;
  // "Ann Adams and a French nurse": nobody says whose the first is; "a French pastor and a nurse": both are.
  const [first] = items;
  const nationality =
    first !== undefined && nationalities.size === 1 && (others || nationalityOf(first.unit) !== null) ? sole : null;
  // "ten prisoners and a film-maker": nobody says what the ten were.
  const [kind = 'unspecified'] = kinds;
  const category = items.some(({ unit }) => unit.figure?.jailed === true) ? 'unspecified' : kind;
  return figureReading(exactly(count), {
    category,
    nationality,
    nations: nationalities.size > 1 ? nationsOf(items, count) : undefined,
  });
}

/** Each as often as there are of it, where that is told of all: "two Lithuanians and a Norwegian". */
function nationsOf(items: readonly Item[], count: number): readonly string[] {
  const all = items.flatMap(({ unit, count: times }) => {
    const nation = nationalityOf(unit);
    return nation === null ? [] : Array<string>(Math.min(times, MOST)).fill(nation);
  });
  return all.length === count ? all : [...new Set(all)];
}

/** Who may be each other's prisoners. */
function areAtOdds([a = '', b = '']: readonly string[]): boolean {
  return areAdversaries(a, b) || areUneasyNeighbours(a, b) || jailsForeigners(a) !== jailsForeigners(b);
}

/** "a wealthy politician" beside 55 Russians is told apart; "a Filipino" beside ten Thais is one more. */
function isOfCalling({ person }: Unit): boolean {
  return person !== undefined && person.category !== 'unspecified';
}

function nationalityOf({ person, figure, party }: Unit): string | null {
  return person?.nationality ?? figure?.nationality ?? party?.id ?? null;
}

function categoryOf({ person, figure, people }: Unit): Category | [] {
  const category = person?.category ?? figure?.category ?? people ?? 'unspecified';
  return category === 'unspecified' ? [] : category;
}
