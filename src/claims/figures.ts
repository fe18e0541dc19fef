// Units in, units out: each number with the people it counts becomes one figure unit, "another 307 Ukrainian defenders".
import type { Category } from '../domain/event.ts';
import { itemAt } from '../domain/item-at.ts';
import { bodiesOfPersons } from './bodies.ts';
import { boxesOfBodies } from './boxes.ts';
import { endOfNamed, isToldAgain, mayStandInList } from './coffins.ts';
import { nounAfter } from './counted-noun.ts';
import { joinedNations } from './joined-nations.ts';
import { merged } from './merged.ts';
import { isOneOfBand } from './one-of-band.ts';
import { isOfThingsBefore, isOtherCount } from './other-count.ts';
import { anyOf, tagsOf, withTag } from './tags.ts';
import { type FigureReading, figureReading, has, isOwnersMark, type NumberReading, type Unit } from './unit.ts';

const DURATION = tagsOf(['duration', 'time']);
const TAGS = { figure: tagsOf(['figure']), pair: tagsOf(['pair']) } as const;
const CAPTIVE_TAGS = { figure: withTag(TAGS.figure, 'captiveWord'), pair: withTag(TAGS.pair, 'captiveWord') } as const;

export function chunkFigures(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(mayCount)) return units;
  const chunked: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const counter = units[at];
    if (counter !== undefined && !mayCount(counter)) {
      chunked.push(counter);
      at++;
      continue;
    }
    const lasts = durationAt(units, at);
    if (lasts > 0) {
      chunked.push(merged(units, at, at + lasts, DURATION, {}).unit);
      at += lasts + 1;
      continue;
    }
    const counted = countAt(units, at);
    if (counted !== null && isToldAgain(chunked, counted)) {
      chunked.push(merged(units, counted.from, counted.to, REMAINS, {}).unit);
      at = counted.to + 1;
      continue;
    }
    const found = deadTogether(chunked, counted);
    if (found === null) {
      const here = units[at];
      if (here !== undefined) chunked.push(here);
      at++;
      continue;
    }
    // What stands before and belongs to it: "at least", "the bodies of".
    for (let back = at; back > found.from; back--) chunked.pop();
    const to = endOfNamed(units, found);
    const phrase = units.slice(found.from, to + 1);
    const plain = phrase.some((unit) => unit.tags.has('captiveWord')) ? CAPTIVE_TAGS[found.tag] : TAGS[found.tag];
    const tags = phrase.some((unit) => unit.tags.has('homeFolk')) ? withTag(plain, 'homeFolk') : plain;
    chunked.push(merged(units, found.from, to, tags, { figure: found.figure, number: found.figure }).unit);
    at = to + 1;
  }
  return chunked;
}

export function countAt(units: readonly Unit[], at: number): Found | null {
  return boxesOfBodies(units, at) ?? figureAt(units, at) ?? bodiesOfPersons(units, at);
}

/** A number, or the dead told one by one. */
export function mayCount({ number, tags }: Unit): boolean {
  return number !== undefined || isRemains(tags);
}

const isRemains = anyOf(['remains']);
/** "the four", "all four". */
function isOfThose(before: Unit | undefined): boolean {
  return has(before, 'definite') || (has(before, 'share') && has(before, 'determiner'));
}

const isDefinite = anyOf(['definite']);

/** "the bodies of two foreigners and one Ukrainian": the second is dead as well. */
function deadTogether(before: readonly Unit[], found: Found | null): Found | null {
  if (found === null || found.figure.bare || found.figure.category === 'remains') return found;
  let i = before.length - 1;
  for (
    let unit = itemAt(before, i);
    i > before.length - 4 && unit !== undefined && mayStandInList(unit.tags);
    unit = itemAt(before, i)
  )
    i--;
  const joined = before.slice(i + 1).some((unit) => unit.tags.has('and'));
  return joined && itemAt(before, i)?.figure?.dead === true
    ? { ...found, figure: { ...found.figure, category: 'remains', dead: true } }
    : found;
}

const REMAINS = tagsOf(['remains']);

/** "two days", "three-day": how many units follow the number; 0 where it is no span of time. */
function durationAt(units: readonly Unit[], at: number): number {
  if (units[at]?.number === undefined) return 0;
  if (has(units[at + 1], 'time')) return 1;
  // "three and a half years".
  if (
    has(units[at + 1], 'and') &&
    has(units[at + 2], 'single') &&
    has(units[at + 3], 'share') &&
    has(units[at + 4], 'time')
  )
    return 4;
  return /^[-‐‑]$/u.test(units[at + 1]?.lower ?? '') && has(units[at + 2], 'time') ? 2 : 0;
}

type Found = {
  readonly from: number;
  readonly to: number;
  readonly tag: 'figure' | 'pair';
  readonly figure: FigureReading;
};

/** "its | 200 soldiers", "her country's | 200 soldiers". */
function ownBefore(units: readonly Unit[], from: number): 'own' | 'our' | null {
  const before = itemAt(units, from - 1);
  const owner = has(before, 'possessive') && has(itemAt(units, from - 2), 'side') ? itemAt(units, from - 3) : before;
  if (owner === undefined) return null;
  return owner.tags.has('our') ? 'our' : owner.tags.has('own') ? 'own' : null;
}

function figureAt(units: readonly Unit[], at: number): Found | null {
  const unit = units[at];
  const number = unit?.number;
  if (unit === undefined || number === undefined || unit.figure !== undefined) return null;
  if (isOtherCount(units, at)) return null;
  const noun = nounAfter(units, at);
  if (noun === null) return null;
  const qualifierAt = has(itemAt(units, at - 1), 'qualifier') ? at - 1 : at;
  const bodies = ownersBefore(units, qualifierAt, isRemains);
  const those = bodies === null ? ownersBefore(units, qualifierAt, isDefinite) : null;
  const from = bodies ?? those ?? qualifierAt;
  const end = noun.bare && isRoughBehind(units, noun.end + 1) ? noun.end + 1 : noun.end;
  const owned = remainsOwned(units, end);
  const dead = bodies !== null || owned > end;
  const category: Category = dead ? 'remains' : noun.category;
  const bare = noun.bare && category !== 'remains';
  if (bare && areDeeds(units[noun.end + 1])) return null;
  const whole = bare ? wholeBehind(units, noun.end) : null;
  if (bare && (isOfThingsBefore(units, at) || isRatio(units, at))) return null;
  if (bare && (number.value === 1 || (noun.own === null && !noun.ofThem && !mayBeBare(units, at, end, number))))
    return null;
  const nations = noun.nationality === null ? undefined : joinedNations(units, at, noun.end);
  const figure = figureReading(number, {
    qualifier:
      units[qualifierAt]?.qualifier ?? (end > noun.end ? units[end]?.qualifier : undefined) ?? number.qualifier,
    category: whole?.category ?? category,
    bare,
    nationality: nations === undefined ? (noun.nationality ?? whole?.nationality ?? null) : null,
    nations,
    own: noun.own ?? ownBefore(units, from),
    ofThem: noun.ofThem,
    more: noun.more,
    definite: isOfThose(itemAt(units, from - 1)) || isDefinite(unit.tags),
    those: those !== null,
    jailed: isOneOfBand(units, at, owned),
    dead,
  });
  return { from, to: owned, tag: unit.tags.has('pair') ? 'pair' : 'figure', figure };
}

/** "another 2,000 | or so": no qualifier of a number behind it. */
function isRoughBehind(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return has(units[at], 'qualifier') && units[at]?.qualifier === 'about' && next?.number === undefined;
}

/** "the two returns": of several a verb ends otherwise, so it is a noun. */
function areDeeds(next: Unit | undefined): boolean {
  return next?.verb?.forms.length === 1 && next.verb.forms[0] === 'base' && /[^s]s$/u.test(next.lower);
}

/** "the three-to-one formula", "at a ratio of ten for one": how many for each, and nobody is counted; "50 for 50" counts them. */
function isRatio(units: readonly Unit[], at: number): boolean {
  const { value = null, other = null } = units[at]?.number ?? {};
  if (value === null || other === null || Math.min(value, other) !== 1 || Math.max(value, other) > MOST_FOR_ONE)
    return false;
  return has(units[at + 1], 'formula') || [2, 3].some((back) => has(itemAt(units, at - back), 'formula'));
}

/** "1,027 for one" is no ratio of a series. */
const MOST_FOR_ONE = 50;

/** "477 of the 1,027 Palestinians": of what people they are is said of all. */
function wholeBehind(units: readonly Unit[], end: number): ReturnType<typeof nounAfter> {
  if (!has(units[end + 1], 'of')) return null;
  const at = has(units[end + 2], 'determiner') ? end + 3 : end + 2;
  return units[at]?.number === undefined ? null : nounAfter(units, at);
}

const mayStandBefore = anyOf(['determiner', 'modifier', 'own', 'addition']);

/** Where "bodies of" or "those of" begins that stands before a number: "the bodies of a further 12"; null where none does. */
function ownersBefore(units: readonly Unit[], at: number, owns: (tags: Unit['tags']) => boolean): number | null {
  let of = at - 1;
  for (
    let unit = itemAt(units, of);
    of > at - 4 && unit !== undefined && mayStandBefore(unit.tags);
    unit = itemAt(units, of)
  )
    of--;
  const owner = itemAt(units, of - 1);
  return has(itemAt(units, of), 'of') && owner !== undefined && owns(owner.tags) ? of - 1 : null;
}

/** "121 defenders' remains": where the phrase ends; at the noun where no body is spoken of. */
function remainsOwned(units: readonly Unit[], end: number): number {
  return isOwnersMark(units[end + 1]) && units[end + 2]?.people === 'remains' ? end + 2 : end;
}

const mayFollowBare = anyOf([
  'give',
  'get',
  'come',
  'swap',
  'be',
  'will',
  'each',
  'for',
  'to',
  'from',
  'by',
  'and',
  'clause',
  'inReturn',
  'compass',
  'didSo',
  'addition',
  'total',
  'including',
  'date',
  'mark',
  'comma',
  'stop',
  'quotation',
  'party',
  'hold',
  'speech',
  'harm',
  'subset',
  'of',
  'in',
  'not',
  'both',
  'free',
  'capture',
  'still',
  'first',
  'captive',
  'determiner',
  'voice',
  'own',
  'pair',
  'figure',
  'over',
  'qualifier',
  'perfect',
  'have',
  'remain',
  'goes',
  'sent',
  'home',
]);

function mayBeBare(units: readonly Unit[], at: number, end: number, number: NumberReading): boolean {
  return canStandAlone(units, end, number) || isOfNext(units, at, end);
}

/** "The next four are expected on Saturday." */
function isOfNext(units: readonly Unit[], at: number, end: number): boolean {
  const next = units[end + 1];
  return has(itemAt(units, at - 1), 'plan') && next !== undefined && isYetToBe(next.tags);
}

const isYetToBe = anyOf(['plan', 'will', 'toBe']);

/** "Russia took back 45." stands alone; "45 tankers" is a count of something. */
function canStandAlone(units: readonly Unit[], end: number, number: NumberReading): boolean {
  if (number.echo || number.other !== null) return true;
  const next = units[end + 1];
  return (
    next === undefined ||
    mayFollowBare(next.tags) ||
    next.verb !== undefined ||
    // "706 | were held by the government".
    (has(next, 'happen') && has(units[end + 2], 'by')) ||
    // "233 | eventually went".
    (has(next, 'adverb') && units[end + 2]?.verb !== undefined) ||
    hasDayOrSideBehind(units, end + 1)
  );
}

/** "17 on one | side", "107 on this side, 107 on that | .", "12 on the | other". */
const opensSide = anyOf(['side', 'modifier', 'mark']);

/** "307 on Saturday", "200 on the 5th", "157 in February", "95 on the Russian side", "17 on one side". */
function hasDayOrSideBehind(units: readonly Unit[], at: number): boolean {
  if (!has(units[at], 'at') && !has(units[at], 'in')) return false;
  const behind = has(units[at + 1], 'determiner') ? units[at + 2] : units[at + 1];
  if (behind?.date !== undefined || behind?.party !== undefined) return true;
  const isOne = units[at + 1]?.number?.value === 1 || has(units[at + 1], 'determiner');
  const side = units[at + 2];
  return isOne && (side === undefined || opensSide(side.tags));
}
