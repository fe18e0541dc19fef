// A place of a clause in, the side that stands there out; and of a whole clause, who gets and who gives.
import { areAdversaries, areOfOneCamp, isHost, jailsForeigners, partyKind } from '../gazetteer/index.ts';
import type { Frame } from '../languages/index.ts';
import type { Clause, Line } from './clauses/index.ts';
import type { Reading } from './reading.ts';
import { partyAt, type Scene } from './scene.ts';
import { isHolding, type Unit } from './unit.ts';

export type Sides = { readonly to: string | null; readonly from: string | null };

/** The side that stands at `at`: by name, by "we", or as whose fighters it names. */
export function sideAt(scene: Scene, at: number | undefined): string | null {
  if (at === undefined) return null;
  const { units, speakers } = scene;
  const unit = units[at];
  if (unit?.party?.kind === 'mediator') return null;
  if (unit?.tags.has('our') === true) return speakers.speaker ?? speakers.subject;
  if (isOwnerOfRivals(units, at)) return null;
  const party = ownedBand(units, unit?.tags.has('rulers') === true ? at + OF : at) ?? partyAt(units, at, speakers);
  if (party !== null) return party;
  // "militants of Boko Haram".
  if (unit?.people !== undefined && unit.figure === undefined && units[at + 1]?.tags.has('of') === true) {
    const whose = units[at + 2]?.tags.has('determiner') === true ? units[at + 3] : units[at + 2];
    if (whose?.party !== undefined && whose.party.kind !== 'mediator') return whose.party.id;
  }
  const before = units[at - 1];
  return unit?.people !== undefined && before?.tags.has('adjective') === true ? (before.party?.id ?? null) : null;
}

/** "the authorities | of". */
const OF = 2;

/** "the authorities of Ethiopia's | Tigray region": the state only says where. */
function ownedBand(units: readonly Unit[], at: number): string | null {
  if (units[at]?.party === undefined || units[at + 1]?.tags.has('possessive') !== true) return null;
  const owned = units[at + 2];
  if (owned?.party === undefined || owned.figure !== undefined) return null;
  return partyKind(owned.party.id) === 'group' ? owned.party.id : null;
}

/** "Yemen's foes": both. */
function isOwnerOfRivals(units: readonly Unit[], at: number): boolean {
  return (
    units[at + 1]?.tags.has('possessive') === true &&
    units.slice(at + 2, at + RIVALS_BEHIND).some((unit) => unit.tags.has('rivals'))
  );
}

/** "Yemen's two warring parties". */
const RIVALS_BEHIND = 5;

/** "Russia and Belarus released 16": two of one camp give together, enemies swap. */
export function standTogether(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && areOfOneCamp(a, b));
}

/** Who gets and who gives, from all that stands in the clause. */
export function sidesOf(
  scene: Scene,
  { frame, clause, line }: Reading,
  at: number,
  actor: string | null,
  nationality: string | null,
): Sides {
  const place = (places: readonly number[]): string | null => sideAt(scene, places[0]);
  const second = frame.second === 'to' ? place(clause.second) : null;
  // "Washington gave it ten agents": "it" is not Washington.
  let to = place(clause.to) ?? (second === actor ? null : second);
  if (frame.of === 'come' || frame.of === 'convey') {
    const [land = -1] = clause.in;
    if (!isInBoth(scene, land)) to ??= place(clause.in) ?? scene.units[land]?.land ?? null;
    // "Seven Belarusian dissidents crossed into Lithuania": out of their own state's jails.
    if (isOutOfOwn(scene, at, nationality, to)) return { to, from: nationality };
    // "Ten Ukrainians were flown to Doha": on the way.
    if (nationality !== null && nationality !== to) to = null;
  }
  to ??= landSentTo(scene, { frame, clause, line }, nationality);
  let from =
    place(isWay(frame, clause, line, actor) ? [] : clause.from) ??
    captorBehind(scene, line, at) ??
    (isGivenOn(frame, actor, nationality)
      ? null
      : holderOf(scene, line, at, nationality, frame.by === 'from' && place(clause.by) !== null));
  for (const [role, side] of [
    [frame.by, place(clause.by)],
    [frame.owner, place(clause.owner)],
  ] as const) {
    if (role === 'from') from ??= side;
    if (role === 'to') to ??= side;
  }
  if (frame.subject === 'to') to ??= actor;
  if (frame.subject === 'from' && actor !== null) {
    // "Ukraine freed 215 people from Russian captivity", "Kyiv returned 95 of its own": who has them out gets them.
    const own = nationality === actor || (nationality === null && isBroughtHome(scene.units[at], clause));
    if ((from !== null && from !== actor) || (to === null && own)) to ??= actor;
    else if (frame.of !== 'swap' || clause.for.length > 0 || nationality !== null) from ??= actor;
  }
  return { to, from: from === to ? null : from };
}

/** "Fifteen bodies were returned | to Gaza": a town or strip of the one side, and not on the way of others. */
function landSentTo({ units }: Scene, { frame, clause }: Reading, nationality: string | null): string | null {
  const [at] = clause.in;
  if (frame.of !== 'give' || at === undefined) return null;
  const land = units[at]?.land;
  if (land === undefined || isHost(land) || (nationality !== null && nationality !== land)) return null;
  return units[at - 1]?.tags.has('to') === true || units[at - 2]?.tags.has('to') === true ? land : null;
}

/** "El Salvador sent home 252 Venezuelans deported by the United States": who gives another's people gives them, whoever took them. */
function isGivenOn({ subject, voice }: Frame, actor: string | null, nationality: string | null): boolean {
  return subject === 'from' && voice === 'active' && actor !== null && nationality !== null && nationality !== actor;
}

/** "Ukraine returned 116 defenders": "return" goes either way, and so only those call them whose they are. */
function isBroughtHome(unit: Unit | undefined, { verb: { does } }: Clause): boolean {
  return unit?.tags.has('homeFolk') === true && does.includes('give') && does.includes('come');
}

/** "48 children rejoin their parents in Ukraine | and Russia": some here, some there. */
function isInBoth({ units }: Scene, at: number): boolean {
  return units[at + 1]?.tags.has('and') === true && units[at + 2]?.party !== undefined;
}

/** A state that jails for that lets its own go abroad, and neither to an enemy nor to those on whose soil others are exchanged. */
function isOutOfOwn(scene: Scene, at: number, nationality: string | null, to: string | null): boolean {
  if (nationality === null || to === null || to === nationality || partyKind(to) !== 'state') return false;
  const category = scene.units[at]?.figure?.category ?? scene.units[at]?.person?.category;
  if (category !== 'prisoner' && category !== 'civilian') return false;
  return jailsForeigners(nationality) && !jailsForeigners(to) && !isHost(to) && !areAdversaries(nationality, to);
}

/** "The rebels sent 1,359 soldiers out of Goma to Kinshasa": on what way, and not out of whose hands. */
function isWay({ subject }: Frame, { from, to }: Clause, { kinds }: Line, actor: string | null): boolean {
  const [place] = from;
  return subject === 'from' && actor !== null && to.length > 0 && place !== undefined && kinds[place] !== 'captor';
}

/** "16 prisoners from Russian jails were exchanged". */
function captorBehind(scene: Scene, { kinds }: Line, at: number): string | null {
  if (kinds[at + 1] !== 'from') return null;
  const noun = kinds[at + 2] === 'small' ? at + 3 : at + 2;
  return kinds[noun] === 'captor' ? sideAt(scene, noun) : null;
}

/**
 * "sixteen people held in Russia were freed", "five who had been jailed by Iran", "three Iranians jailed in Thailand".
 * @param given "three engineers held in Mali were freed by JNIM": where they were held is not in whose hands
 */
export function holderOf(
  scene: Scene,
  { kinds }: Line,
  at: number,
  nationality: string | null,
  given: boolean,
): string | null {
  const { units } = scene;
  for (let i = at + 1; i <= at + BEFORE_HOLDER; i++) {
    const unit = units[i];
    if (unit === undefined || kinds[i] === 'people' || kinds[i] === 'comma' || kinds[i] === 'stop') return null;
    // "freed 2,130 for | Iranians kidnapped by rebels": those were others.
    if (unit.tags.has('for')) return null;
    if (!isHolding(unit.tags)) continue;
    const by = units[i + 1];
    // Where somebody was captured is not in whose hands.
    const jailed = unit.tags.has('hold') || unit.tags.has('jailing');
    const held = by?.tags.has('by') === true || (!given && by?.tags.has('in') === true && jailed);
    const holder = units[i + 2]?.tags.has('determiner') === true ? units[i + 3] : units[i + 2];
    const id = held && holder?.party?.kind !== 'mediator' ? (holder?.party?.id ?? null) : null;
    return id === nationality ? null : id;
  }
  return null;
}

/** "who had long been held in". */
const BEFORE_HOLDER = 5;

/** What is given for people goes the other way. */
export function backOf(frame: Frame, actor: string | null): Sides {
  if (frame.subject === 'from') return { to: actor, from: null };
  if (frame.subject === 'to') return { to: null, from: actor };
  return { to: null, from: null };
}

/**
 * "Kabul exchanged three soldiers for ten Taliban fighters": the enemy whose people are given, so that the others come back; null
 * where it is the other way round, "Russia swapped Ann Adams for Boris Bykov".
 * @param moved whose the first are
 * @param against whose those behind "for" are
 */
export function enemyTraded(
  { frame, clause }: Reading,
  actor: string | null,
  moved: readonly (string | null)[],
  against: string | null,
): string | null {
  if (frame.of !== 'swap' || frame.voice !== 'active' || actor === null || against === null) return null;
  return areAdversaries(actor, against) && !moved.includes(against) && clause.to.length === 0 ? against : null;
}
