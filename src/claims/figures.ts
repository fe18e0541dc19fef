// Units in, units out: each number with the people it counts becomes one figure unit, "another 307 Ukrainian defenders".
import type { Category } from '../domain/event.ts';
import { merged } from './compose.ts';
import type { FigureReading, NumberReading, Unit, UnitTag } from './unit.ts';

/** Between a number and its noun stand at most so many words: "more badly wounded young Ukrainian". */
const BETWEEN = 7;

export function chunkFigures(units: readonly Unit[]): readonly Unit[] {
  const chunked: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const lasts = durationAt(units, at);
    if (lasts > 0) {
      chunked.push(merged(units, at, at + lasts, ['duration', 'time'], {}).unit);
      at += lasts + 1;
      continue;
    }
    const found = figureAt(units, at);
    if (found === null) {
      const here = units[at];
      if (here !== undefined) chunked.push(here);
      at++;
      continue;
    }
    // What stands before and belongs to it: "at least", "the bodies of".
    for (let back = at; back > found.from; back--) chunked.pop();
    const captive: readonly UnitTag[] = units
      .slice(found.from, found.to + 1)
      .some((unit) => unit.tags.has('captiveWord'))
      ? ['captiveWord']
      : [];
    chunked.push(
      merged(units, found.from, found.to, [found.tag, ...captive], { figure: found.figure, number: found.figure }).unit,
    );
    at = found.to + 1;
  }
  return chunked;
}

/** "two days", "three-day": how many units follow the number; 0 where it is no span of time. */
function durationAt(units: readonly Unit[], at: number): number {
  if (units[at]?.number === undefined) return 0;
  if (has(units[at + 1], 'time')) return 1;
  return /^[-‐‑]$/u.test(units[at + 1]?.lower ?? '') && has(units[at + 2], 'time') ? 2 : 0;
}

type Found = {
  readonly from: number;
  readonly to: number;
  readonly tag: 'figure' | 'pair';
  readonly figure: FigureReading;
};

function figureAt(units: readonly Unit[], at: number): Found | null {
  const unit = units[at];
  const number = unit?.number;
  if (unit === undefined || number === undefined || unit.figure !== undefined) return null;
  if (isOtherCount(units, at)) return null;
  const noun = nounAfter(units, at);
  if (noun === null) return null;
  const qualifierAt = has(units[at - 1], 'qualifier') ? at - 1 : at;
  const from = remainsBefore(units, qualifierAt) ?? qualifierAt;
  const category: Category = from < qualifierAt ? 'remains' : noun.category;
  const bare = noun.bare && category !== 'remains';
  if (bare && (number.value === 1 || (noun.own === null && !noun.ofThem && !canStandAlone(units, noun.end, number))))
    return null;
  const figure: FigureReading = {
    ...number,
    qualifier: units[qualifierAt]?.qualifier ?? number.qualifier,
    category,
    bare,
    nationality: noun.nationality,
    own: noun.own ?? (has(units[from - 1], 'our') ? 'our' : has(units[from - 1], 'own') ? 'own' : null),
    ofThem: noun.ofThem,
    persons: [],
  };
  return { from, to: noun.end, tag: unit.tags.has('pair') ? 'pair' : 'figure', figure };
}

const BEFORE_NUMBER: readonly UnitTag[] = ['determiner', 'modifier', 'own', 'addition'];

/** Where "the bodies of" begins that stands before a number: "the bodies of a further 12"; null where none does. */
function remainsBefore(units: readonly Unit[], at: number): number | null {
  let of = at - 1;
  while (of > at - 4 && BEFORE_NUMBER.some((tag) => has(units[of], tag))) of--;
  return has(units[of], 'of') && has(units[of - 1], 'remains') ? of - 1 : null;
}

/** "aged 24", "$5", "7 per cent", "three-day", "40 years". */
function isOtherCount(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const unit = units[back];
    if (unit === undefined || unit.tags.has('comma') || unit.tags.has('stop')) break;
    if (unit.tags.has('age')) return true;
  }
  const before = units[at - 1];
  // "Ann Adams, 42, was …": how old she is.
  const named = units[at - 2]?.person !== undefined || has(units[at - 2], 'loneName');
  if (named && has(before, 'comma') && (has(units[at + 1], 'comma') || units[at + 1] === undefined)) return true;
  if (before !== undefined && /^[$€£₴#№]$/u.test(before.lower)) return true;
  // "Ilyushin-76", "COP-29".
  if (before !== undefined && /^[-‐‑–/]$/u.test(before.lower) && before.joined && units[at]?.joined === true)
    return true;
  if (isAgeLimit(units, at)) return true;
  const after = units[at + 1];
  if (after === undefined) return false;
  if (after.joined && /^[-‐‑–—/%+]$/u.test(after.lower)) return true;
  if (after.joined && after.lower === ':' && units[at + 2]?.joined === true) return true;
  return after.tags.has('time') || after.tags.has('money');
}

/** "servicemen under 25", "women over 60". */
function isAgeLimit(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const limit = before?.lower === 'under' || before?.lower === 'over' || before?.lower === 'below';
  if (!limit || units[at + 1]?.people !== undefined) return false;
  const who = units[at - 2];
  return who?.people !== undefined || who?.tags.has('determiner') === true || who?.tags.has('captive') === true;
}

type Noun = {
  readonly end: number;
  readonly category: Category;
  readonly bare: boolean;
  readonly nationality: string | null;
  readonly own: 'own' | 'our' | null;
  readonly ofThem: boolean;
};

const BLOCKS: readonly UnitTag[] = [
  'be',
  'to',
  'by',
  'for',
  'from',
  'speech',
  'date',
  'number',
  'pair',
  'figure',
  'stop',
  'comma',
  'clause',
  'and',
  'quotation',
  'party',
  'voice',
  'captive',
  'will',
  'inReturn',
  'each',
  'mark',
  'harm',
  'not',
  'ordinal',
  'in',
  'hold',
  'relative',
  'deal',
  'exchange',
  'release',
  'time',
];
const VERBS: readonly UnitTag[] = ['give', 'get', 'come', 'swap'];

/** The people after a number; null where it counts something else. */
function nounAfter(units: readonly Unit[], at: number): Noun | null {
  let head = -1;
  let nationality: string | null = null;
  let own: 'own' | 'our' | null = null;
  let ofThem = false;
  const categories: Category[] = [];
  let end = at;
  for (let i = at + 1; i <= at + BETWEEN && i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.people !== undefined) {
      head = i;
      categories.push(unit.people);
      continue;
    }
    if (head !== -1) break;
    if (unit.tags.has('nation') && unit.party !== undefined && units[i + 1]?.people === undefined) {
      head = i;
      nationality = unit.party.id;
      categories.push('unspecified');
      break;
    }
    if (unit.lower === '-' && unit.joined) continue;
    if (
      unit.tags.has('party') &&
      unit.tags.has('adjective') &&
      unit.party !== undefined &&
      units[i + 1]?.people === undefined
    ) {
      // "five Taliban", "two Houthi": the name is the noun.
      head = i;
      nationality = unit.party.id;
      categories.push('unspecified');
      break;
    }
    // "Russian and separatist fighters", "wounded and seriously ill servicemen".
    if (unit.tags.has('and') && i > at + 1 && joinsModifiers(units, i)) continue;
    // "150 Ukrainian army prisoners of war".
    const forces = unit.tags.has('voice') && units[i + 1]?.people !== undefined;
    if ((unit.tags.has('adjective') || unit.tags.has('nation') || forces) && unit.party !== undefined)
      nationality = unit.party.id;
    else if (unit.tags.has('our')) own = 'our';
    else if (unit.tags.has('own')) own = 'own';
    else if (unit.tags.has('partitive')) ofThem = true;
    else if (unit.tags.has('thing') || unit.tags.has('time') || unit.tags.has('money')) return null;
    else if (unit.tags.has('harm') && units[i + 1]?.people !== undefined) continue;
    else if (BLOCKS.some((tag) => unit.tags.has(tag))) break;
    else if (VERBS.some((tag) => unit.tags.has(tag)) && units[i + 1]?.people === undefined) break;
    else if (unit.tags.has('possessive')) break;
    if (own !== null || ofThem || nationality !== null || unit.tags.has('modifier')) end = i;
  }
  if (head === -1 && nationality !== null && has(units[end], 'adjective') && !ofThem && own === null)
    // "130 Ukrainian and 90 Russian servicemen", "one Ukrainian".
    return { end, category: 'unspecified', bare: false, nationality, own, ofThem };
  if (head === -1) return { end, category: 'unspecified', bare: true, nationality, own, ofThem };
  let tail = tailAfter(units, head);
  const mixed = mixedAfter(units, tail.end, categories);
  // "213 soldiers and sergeants": two words for the same people.
  if (
    mixed === null &&
    tail.end === head &&
    has(units[head + 1], 'and') &&
    isRank(units[head + 2]) &&
    categories.includes('military')
  )
    tail = { ...tail, end: head + 2 };
  if (mixed !== null)
    return { end: mixed, category: 'mixed', bare: false, nationality: nationality ?? tail.nationality, own, ofThem };
  return {
    end: tail.end,
    category:
      tail.region && categoryOf(categories, null) === 'unspecified'
        ? 'civilian'
        : categoryOf(categories, nationality ?? tail.nationality),
    bare: false,
    nationality: nationality ?? tail.nationality,
    own: own ?? tail.own,
    ofThem,
  };
}

function isRank(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.people === 'military' || (unit.tags.has('subset') && unit.people === undefined));
}

/** "146 defenders and civilians": where one number is over both kinds, the place of the second; else null. */
function mixedAfter(units: readonly Unit[], end: number, categories: readonly Category[]): number | null {
  const second = units[end + 2];
  if (!has(units[end + 1], 'and') || second?.people === undefined) return null;
  const kinds = [...categories, second.people];
  return kinds.includes('civilian') && (kinds.includes('military') || kinds.includes('prisoner')) ? end + 2 : null;
}

/** "Russian and separatist fighters": what "and" joins are words about one noun. */
function joinsModifiers(units: readonly Unit[], and: number): boolean {
  for (let i = and + 1; i <= and + 3; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('number') || unit.tags.has('figure')) return false;
    if (unit.people !== undefined) return i > and + 1;
    if (!(unit.tags.has('adjective') || unit.tags.has('nation') || unit.tags.has('subset') || isPlain(unit)))
      return false;
  }
  return false;
}

function categoryOf(categories: readonly Category[], nationality: string | null): Category {
  for (const special of ['remains', 'civilian', 'child', 'hostage'] as const)
    if (categories.includes(special)) return special;
  const found = categories.findLast((category) => category !== 'unspecified');
  if (found !== undefined) return found;
  // Palestinians in Israel's jails are prisoners, whatever noun stands there.
  return nationality === 'PS' ? 'prisoner' : 'unspecified';
}

/** "… (POWs)", "… of the Ukrainian armed forces", "… of Russia's Kursk region", "… of ours". */
function tailAfter(
  units: readonly Unit[],
  head: number,
): {
  readonly end: number;
  readonly nationality: string | null;
  readonly own: 'own' | 'our' | null;
  readonly region: boolean;
} {
  let end = head;
  if (units[end + 1]?.lower === '(' && units[end + 2]?.people !== undefined && units[end + 3]?.lower === ')') end += 3;
  const link = units[end + 1];
  if (link === undefined || !(link.tags.has('of') || link.tags.has('from')))
    return { end, nationality: null, own: null, region: false };
  let i = end + 2;
  if (has(units[i], 'our')) return { end: i, nationality: null, own: 'our', region: false };
  if (has(units[i], 'own')) return { end: i, nationality: null, own: 'own', region: false };
  if (has(units[i], 'determiner')) i++;
  const side = units[i];
  if (side?.party === undefined) return { end, nationality: null, own: null, region: false };
  const owned = side.tags.has('party') && has(units[i + 1], 'possessive');
  const region = side.tags.has('adjective') || owned;
  if (!region && !(link.tags.has('of') && (side.tags.has('voice') || side.tags.has('nation'))))
    return { end, nationality: null, own: null, region: false };
  if (owned) i++;
  // "of the Kursk region", "from Russia's Kursk region": the plain words that end the name belong to it.
  while (
    region &&
    i < end + 7 &&
    units[i + 1] !== undefined &&
    (isPlain(units[i + 1]) || has(units[i + 1], 'adjective'))
  )
    i++;
  return { end: i, nationality: side.party.id, own: null, region: region && !has(units[i], 'institution') };
}

function isPlain(unit: Unit | undefined): boolean {
  return unit?.tags.size === 1 && unit.tags.has('word');
}

const AFTER_BARE: readonly UnitTag[] = [
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
];

/** "Russia took back 45." stands alone; "45 tankers" is a count of something. */
function canStandAlone(units: readonly Unit[], end: number, number: NumberReading): boolean {
  if (number.echo || number.other !== null) return true;
  const next = units[end + 1];
  return next === undefined || AFTER_BARE.some((tag) => next.tags.has(tag));
}

function has(unit: Unit | undefined, tag: UnitTag): boolean {
  return unit?.tags.has(tag) === true;
}
