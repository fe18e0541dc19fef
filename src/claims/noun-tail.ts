// Units and the place of a noun in, what stands behind it and says whose people they are out: "of the Ukrainian armed forces", "loyal to Tripoli".
import { anyOf } from './tags.ts';
import { has, type Unit } from './unit.ts';

export type Tail = {
  readonly end: number;
  readonly nationality: string | null;
  readonly own: 'own' | 'our' | null;
  readonly region: boolean;
  readonly troop: boolean;
};

/** "… (POWs)", "… of the Ukrainian armed forces", "… of Russia's Kursk region", "… of ours". */
export function tailAfter(units: readonly Unit[], head: number): Tail {
  let end = head;
  if (units[end + 1]?.lower === '(' && units[end + 2]?.people !== undefined && units[end + 3]?.lower === ')') end += 3;
  const none: Tail = { end, nationality: null, own: null, region: false, troop: false };
  const link = units[end + 1];
  if (link?.tags.has('loyalTo') === true) return loyalTail(units, end + 2) ?? none;
  if (link === undefined || !(link.tags.has('of') || link.tags.has('from'))) return none;
  if (isTakenFrom(units, end + 1)) return none;
  let i = end + 2;
  const troop = troopAfter(units, i);
  if (has(units[i], 'our') && troop === -1) return { ...none, end: i, own: 'our' };
  // "13 women from its jails" are another's.
  if (has(units[i], 'own') && troop === -1)
    return has(units[i + 1], 'captivity') ? none : { ...none, end: i, own: 'own' };
  if (has(units[i], 'determiner')) i++;
  const side = units[i];
  if (side?.party === undefined) return troop === -1 ? none : { ...none, end: troop, troop: true };
  const group = isGroupOf(units, head, i);
  if (group !== null)
    return { ...none, end: group, nationality: side.party.id, troop: units[head]?.people === 'military' };
  const owned = side.tags.has('party') && has(units[i + 1], 'possessive');
  // "prisoners of Yemen's war" are of either side.
  if (owned && has(units[i + 2], 'occasion')) return none;
  const region = side.tags.has('adjective') || owned;
  // "four hostages of JNIM": in its hands, and not its own.
  if (side.party.kind === 'group' && !owned && has(units[head], 'captiveWord') && link.tags.has('of')) return none;
  // "citizens of the Russian Federation"; but "captives of Russia" are another's.
  const citizens = side.tags.has('party') && side.party.kind === 'state' && !has(units[head], 'captiveWord');
  if (!region && !(link.tags.has('of') && (side.tags.has('voice') || side.tags.has('nation') || citizens)))
    return troop === -1 ? none : { ...none, end: troop, troop: true };
  if (owned) i++;
  // "of the Kursk region", "from Russia's Kursk region": the plain words that end the name belong to it.
  while (
    region &&
    i < end + 7 &&
    units[i + 1] !== undefined &&
    (isPlain(units[i + 1]) || has(units[i + 1], 'adjective'))
  )
    i++;
  // "of the Sudanese | Red Crescent".
  if (side.tags.has('adjective') && units[i + 1]?.party?.kind === 'mediator') i++;
  return {
    end: Math.max(i, troop),
    nationality: side.party.id,
    own: null,
    region: region && !has(units[i], 'institution'),
    troop: troop !== -1,
  };
}

/** "got 12 soldiers | back from the RSF", "got 12 soldiers | from the Taliban": out of their hands. */
function isTakenFrom(units: readonly Unit[], link: number): boolean {
  if (has(units[link], 'outOf')) return true;
  const side = has(units[link + 1], 'determiner') ? units[link + 2] : units[link + 1];
  if (!has(units[link], 'from') || side?.party?.kind !== 'group') return false;
  return units.slice(Math.max(0, link - BEFORE_NOUN), link).some(({ verb }) => verb?.does.includes('get') === true);
}

/** "got another 12 captured soldiers". */
const BEFORE_NOUN = 6;

/** "33 fighters loyal to the government in Tripoli": the side is theirs. */
function loyalTail(units: readonly Unit[], at: number): Tail | null {
  const i = has(units[at], 'determiner') ? at + 1 : at;
  const side = units[i]?.party;
  if (side === undefined || side.kind === 'mediator') return null;
  return {
    end: has(units[i + 1], 'institution') ? i + 1 : i,
    nationality: side.id,
    own: null,
    region: false,
    troop: true,
  };
}

/** "33 fighters of the LNA", "of the Tripoli government": where the phrase ends; null of captives, who may be in its hands. */
function isGroupOf(units: readonly Unit[], head: number, at: number): number | null {
  const side = units[at];
  const kind = units[head]?.people;
  const fights = (kind === 'military' || kind === 'unspecified') && !has(units[head], 'captiveWord');
  if (!fights || side?.tags.has('party') !== true || side.party?.kind === 'mediator') return null;
  if (has(units[at + 1], 'possessive') || !has(units[head + 1], 'of')) return null;
  if (has(units[at + 1], 'institution')) return at + 1;
  return side.party?.kind === 'group' ? at : null;
}

/** "of the armed forces", "of the 36th marine brigade": where the name of the troop ends; -1 where there is none. */
function troopAfter(units: readonly Unit[], at: number): number {
  let last = -1;
  for (let i = at; i <= Math.max(at, last) + TROOP_NAME && i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.tags.has('troop')) last = i;
    else if (last === i - 1 && joinsTroops(units, i)) continue;
    else if (!(unit.party !== undefined || isTroopWord(unit.tags) || isPlain(unit))) break;
  }
  return last;
}

/** "of the army, the navy and the border service": a comma or "and" before another of them. */
function joinsTroops(units: readonly Unit[], at: number): boolean {
  if (!(has(units[at], 'comma') || has(units[at], 'and'))) return false;
  for (let i = at + 1; i <= at + TROOP_NAME; i++) {
    const unit = units[i];
    if (unit === undefined || unit.people !== undefined || unit.number !== undefined) return false;
    if (unit.tags.has('troop')) return true;
    if (!(unit.party !== undefined || isTroopWord(unit.tags) || unit.tags.has('and') || isPlain(unit))) return false;
  }
  return false;
}

/** "the 36th separate marine brigade" is no longer. */
const TROOP_NAME = 5;
const isTroopWord = anyOf(['determiner', 'ordinal', 'own', 'our', 'possessive', 'institution', 'subset']);

export function isPlain(unit: Unit | undefined): boolean {
  return unit?.tags.size === 1 && unit.tags.has('word');
}
