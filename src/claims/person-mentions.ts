// A sentence's units in, the people out who are named or told one by one in it: whose they are, who held them, whether they are said to move.
import { itemAt } from '../domain/item-at.ts';
import { pick, pickAll } from '../domain/pick.ts';
import { quoteAt } from '../domain/quote.ts';
import type { PersonMention } from '../domain/statement.ts';
import type { JudgeName } from './judge-name.ts';
import { nameBehind, withNationality } from './name-behind.ts';
import { agentOf } from './person-agents.ts';
import { captorOf, flownOf, isLetOff, seizedIn } from './person-hands.ts';
import { listsOfPersons } from './person-lists.ts';
import { goalOf, isAtHome, isLeftOut, isMoved, isSpeaker } from './person-ways.ts';
import type { Moves } from './read-frames.ts';
import { anyOf } from './tags.ts';
import type { PersonReading, Unit } from './unit.ts';

export function readPersonMentions(
  text: string,
  units: readonly Unit[],
  clauses: readonly number[],
  moves: Moves,
  judgeName: JudgeName,
): readonly PersonMention[] {
  if (!units.some((unit) => unit.person !== undefined)) return [];
  const isHalved = halvesOf(units);
  const spies = units.some(({ tags }) => tags.has('spying'));
  const lists = listsOfPersons(units);
  const told = pick(units, ({ person }, at) => {
    if (person === undefined) return undefined;
    const list = lists.get(at) ?? NOBODY;
    const speaks = isSpeaker(units, at);
    const sides = speaks ? undefined : moves.get(at);
    const kept = sides?.from ?? captorOf(units, at, list);
    const seized = seizedIn(units, at, list);
    const flown = flownOf(units, at);
    const moved =
      sides !== undefined ||
      flown !== null ||
      ((person.named || kept !== null || seized !== null) && isMoved(units, at, list)) ||
      (!speaks && isLetOff(units, at)) ||
      isAtHome(units, at, person.nationality) ||
      isAtHome(units, at, person.second) ||
      (isHalved && !speaks);
    return {
      at,
      person,
      list,
      captor: kept,
      seized,
      agentOf: spies ? agentOf(units, at, list) : null,
      moved,
      to: sides?.to ?? flown?.to ?? goalOf(units, at, list),
      left: isLeftOut(units, at, list),
    };
  });
  const byPlace = new Map(told.map((one) => [one.at, one]));
  const names = new Map(told.map(({ at, person }) => [nameBehind(units, at), person]));
  return pick(told, (one): PersonMention | undefined => {
    const { at } = one;
    // "An American, the pastor David Lin": one.
    if (byPlace.has(nameBehind(units, at))) return undefined;
    const person = withNationality(one.person, names.get(at) ?? one.person);
    const others = [...one.list].flatMap((place) => byPlace.get(place) ?? []);
    const moved = others.some((other) => other.moved);
    const kept = one.captor ?? soleOf(others.map(({ captor }) => captor));
    const seized = one.seized ?? soleOf(others.map((other) => other.seized));
    const nationality = nationalityOf(person, kept ?? seized) ?? nationOfAll(units, one.list);
    // "A Russian conscript captured in the Kursk region": nobody is his own state's prisoner of war.
    const captor = kept === nationality ? null : kept;
    // Of a name that nobody moves and nobody held nothing is asked.
    if (person.unsure && (moved || captor !== null) && judgeName?.(person.name) === 'other') return undefined;
    return {
      name: person.name,
      nationality,
      second: person.second === nationality ? person.nationality : person.second,
      category: person.category,
      captor,
      agentOf: one.agentOf,
      seizedIn: seized === nationality ? null : seized,
      minor: person.minor || person.category === 'child',
      moved,
      to: moved ? (one.to ?? soleOf(others.map(({ to }) => to))) : null,
      left: others.some((other) => other.left),
      half: halfAt(units, at),
      quote: quoteAt(text, units[at]?.start ?? 0, units[at]?.end ?? 0),
      at,
      clause: clauses[at] ?? 0,
    };
  });
}

const NOBODY: ReadonlySet<number> = new Set();

/** "the Americans Mark Swan, Kay Lee and John Long": of all of them. */
function nationOfAll(units: readonly Unit[], list: ReadonlySet<number>): string | null {
  if (list.size < 2) return null;
  const before = itemAt(units, Math.min(...list) - 1);
  return before?.tags.has('nation') === true && before.figure === undefined ? (before.party?.id ?? null) : null;
}

/** "the Swedish-Iranian doctor whom Iran held": a Swede to those who want him back. */
function nationalityOf({ nationality, second }: PersonReading, holder: string | null): string | null {
  return second !== null && holder !== null && holder === nationality ? second : nationality;
}

/** What is said of one of a list is said of all, unless something else is said of another. */
function soleOf(said: readonly (string | null)[]): string | null {
  const known = new Set(said.filter((one) => one !== null));
  const [sole = null] = known;
  return known.size === 1 ? sole : null;
}

/** "Ann Adams and Carl Clark landed after Iran freed them in exchange for Hamid Noury": people on both sides of the words. */
function halvesOf(units: readonly Unit[]): boolean {
  if (!units.some((_, at) => isForSomething(units, at)) || !units.some((unit) => hands(unit.tags))) return false;
  // "He was handed over in exchange for Ann Adams": whom the text named before.
  const halves = new Set(pickAll(units, (unit, at) => (isSomebody(unit) ? [halfAt(units, at)] : [])));
  return halves.size > 1;
}

/** Not "in exchange for nothing". */
function isForSomething(units: readonly Unit[], at: number): boolean {
  return units[at]?.tags.has('inReturn') === true && units[at + 1]?.tags.has('nobody') !== true;
}

function isSomebody({ person, tags }: Unit): boolean {
  return person !== undefined || pronouns(tags);
}

const pronouns = anyOf(['someone', 'them']);

const hands = anyOf(['give', 'get', 'come', 'free', 'swap', 'exchange', 'sent']);

function halfAt(units: readonly Unit[], at: number): number {
  return units.slice(0, at).filter((unit) => unit.tags.has('inReturn')).length;
}
