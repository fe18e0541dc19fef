// A sentence's units in, the people out who are named or told one by one in it: whose they are, who held them, whether they are said to move.
import { itemAt } from '../domain/item-at.ts';
import { pick, pickAll } from '../domain/pick.ts';
import { quoteAt } from '../domain/quote.ts';
import type { PersonMention } from '../domain/statement.ts';
import type { JudgeName } from './judge-name.ts';
import type { Moves } from './read-frames.ts';
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** "Purnam Shaw, who strayed across the boundary in April, walked back": from a name to its verb, with an aside between. */
const VERB_AFTER = 18;
/** "handed back a wounded ranger". */
const VERB_BEFORE = 4;
/** "after 31 months in Taliban hands". */
const CAPTOR_AFTER = 16;

/** What people do themselves, and what is done with them. */
const goes = anyOf(['come', 'free']);
const isHanded = anyOf(['give', 'get', 'swap', 'sent']);
const endsClause = anyOf(['stop', 'contrast']);

export function readPersonMentions(
  text: string,
  units: readonly Unit[],
  clauses: readonly number[],
  moves: Moves,
  judgeName: JudgeName,
): readonly PersonMention[] {
  if (!units.some((unit) => unit.person !== undefined)) return [];
  const isHalved = halvesOf(units);
  return pick(units, (unit, at): PersonMention | undefined => {
    const { person } = unit;
    if (person === undefined) return undefined;
    const sides = isSpeaker(units, at) ? undefined : moves.get(at);
    const kept = captorOf(units, at) ?? sides?.from ?? null;
    // "A Russian conscript captured in the Kursk region": nobody is his own state's prisoner of war.
    const captor = kept === person.nationality ? null : kept;
    const moved =
      sides !== undefined ||
      isMoved(units, at) ||
      isAtHome(units, at, person.nationality) ||
      (isHalved && !isSpeaker(units, at));
    // Of a name that nobody moves and nobody held nothing is asked.
    if (person.unsure && (moved || captor !== null) && judgeName?.(person.name) === 'other') return undefined;
    return {
      name: person.name,
      nationality: person.nationality,
      category: person.category,
      captor,
      minor: person.minor || person.category === 'child',
      moved,
      to: moved ? (sides?.to ?? goalOf(units, at)) : null,
      half: halfAt(units, at),
      quote: quoteAt(text, unit.start, unit.end),
      at,
      clause: clauses[at] ?? 0,
    };
  });
}

function isMoved(units: readonly Unit[], at: number): boolean {
  if (isSpeaker(units, at)) return false;
  for (let i = at + 1; i < units.length && i <= at + VERB_AFTER; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) break;
    if (unit.tags.has('speech') || unit.tags.has('not') || unit.tags.has('remain')) return false;
    if (unit.tags.has('exchange') || unit.tags.has('release')) continue;
    if (goes(unit.tags) || arrives(unit)) return true;
    // "who had got eight years".
    if (unit.tags.has('get') && has(units[i + 1], 'duration')) continue;
    if (isHanded(unit.tags)) return isPassive(units, i);
  }
  for (let i = at - 1; i >= 0 && i >= at - VERB_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) break;
    if (unit.tags.has('speech')) return false;
    if (isHanded(unit.tags) && !unit.tags.has('exchange')) return true;
  }
  return false;
}

/** "landed at", "stepped off a plane". */
function arrives({ verb }: Unit): boolean {
  return verb?.does.length === 1 && verb.does[0] === 'come' && verb.forms.includes('past');
}

/** "was handed over", "had been sent": not by them. */
function isPassive(units: readonly Unit[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const unit = itemAt(units, at - back);
    return unit?.tags.has('be') === true || unit?.tags.has('will') === true;
  });
}

/** "Boris Bykov was already in Moscow", "Ann Adams is on her way to London": where he is from. */
function isAtHome(units: readonly Unit[], at: number, nationality: string | null): boolean {
  if (nationality === null || isSpeaker(units, at)) return false;
  let is = false;
  for (let i = at + 1; i < units.length && i <= at + VERB_AFTER; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags) || isKept(unit.tags) || unit.tags.has('speech')) return false;
    is ||= unit.tags.has('be');
    if (is && leads(unit.tags) && units[i + 1]?.party?.id === nationality) return units[i + 1]?.captor === undefined;
  }
  return false;
}

/** "said Ann Adams". */
function isSpeaker(units: readonly Unit[], at: number): boolean {
  return [1, 2, 3].some((back) => itemAt(units, at - back)?.tags.has('speech') === true);
}

/** "Ann Adams and Carl Clark landed after Iran freed them in exchange for Hamid Noury": people on both sides of the words. */
function halvesOf(units: readonly Unit[]): boolean {
  if (!units.some((unit) => unit.tags.has('inReturn')) || !units.some((unit) => hands(unit.tags))) return false;
  const halves = new Set(pickAll(units, (unit, at) => (unit.person === undefined ? [] : [halfAt(units, at)])));
  return halves.size > 1;
}

const hands = anyOf(['give', 'get', 'come', 'free', 'swap', 'exchange', 'sent']);

function halfAt(units: readonly Unit[], at: number): number {
  return units.slice(0, at).filter((unit) => unit.tags.has('inReturn')).length;
}

/** "arrived in Tehran", "has gone back to Iran": the side behind the verb. */
function goalOf(units: readonly Unit[], at: number): string | null {
  let goes = false;
  for (let i = at + 1; i < units.length && i <= at + VERB_AFTER; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags) || (goes && unit.person !== undefined)) return null;
    goes ||= unit.verb !== undefined || isHome(unit.tags);
    if (!goes || !leads(unit.tags)) continue;
    const captor = units[i + 1]?.captor;
    if (captor !== undefined && isGoal(units, i + 1)) return captor;
    const noun = units[i + 1]?.tags.has('determiner') === true ? units[i + 2] : units[i + 1];
    const held = units.slice(Math.max(at, i - 3), i).some((one) => isKept(one.tags));
    if (noun?.party !== undefined && noun.party.kind !== 'mediator' && !held && noun.captor === undefined)
      return noun.party.id;
  }
  return null;
}

const isHome = anyOf(['home', 'come', 'sent', 'give']);
const leads = anyOf(['to', 'in', 'at']);
const isKept = anyOf(['hold', 'capture', 'crime', 'captivity', 'subset']);

function captorOf(units: readonly Unit[], at: number): string | null {
  let kept = -1;
  for (let i = at + 1; i < units.length && i <= at + CAPTOR_AFTER; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('stop') || unit.person !== undefined) return null;
    // "left Belarus".
    if (unit.tags.has('leave')) {
      const left = units[i + 1]?.party;
      if (left !== undefined && left.kind !== 'mediator' && units[i + 1]?.tags.has('party') === true) return left.id;
    }
    // "walked into American hands": out of the other's.
    if (unit.captor !== undefined) return isGoal(units, i) ? null : unit.captor;
    if (unit.party !== undefined && unit.party.kind !== 'mediator') {
      // "who was serving life in Sweden", "jailed by Russia".
      const near = kept !== -1 && i - kept <= KEPT_REACH;
      if (near && [1, 2].some((back) => keepsAt(units[i - back]))) return unit.party.id;
      // "whom an Iranian court had condemned".
      if (unit.tags.has('adjective') && units[i + 1]?.tags.has('crime') === true) return unit.party.id;
    }
    if (isKept(unit.tags)) kept = i;
  }
  return null;
}

const KEPT_REACH = 8;

function isGoal(units: readonly Unit[], at: number): boolean {
  return [1, 2].some((back) => has(itemAt(units, at - back), 'to'));
}

function keepsAt(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.tags.has('in') || unit.tags.has('by'));
}
