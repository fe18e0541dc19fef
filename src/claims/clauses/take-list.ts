// The first of several people in, all that "and" joins to it out: "a, b and c".
import { opensNameless } from '../nameless.ts';
import { has, isHeld, isOtherSide, type Unit } from '../unit.ts';
import type { Kind } from './kinds.ts';
import type { Line } from './noun-phrases.ts';

/**
 * The people at `at` and those that "and" joins to them; where it goes on.
 * @param tails what may end the verb before them: "let a captain and 16 policemen | go"
 */
export function takeList(line: Line, at: number, into: number[], tails: ReadonlyMap<string, unknown> | null): number {
  const { kinds } = line;
  into.push(at);
  let last = at;
  const counted = countBehind(line, at);
  if (counted !== -1) {
    into[into.length - 1] = counted;
    return counted + 1;
  }
  for (;;) {
    // "a captive of its own and two bodies".
    if (kinds[last + 1] === 'of' && has(line.units[last + 2], 'own')) last += 2;
    let i = last + 1;
    let comma = false;
    let and = false;
    while (kinds[i] === 'comma' || kinds[i] === 'and' || (kinds[i] === 'small' && (and || comma) && i - last <= 4)) {
      // "1,200 men, including seven officers".
      if (line.units[i]?.tags.has('including') === true) return last + 1;
      // "gave up 400 and their foes 656".
      if (isOtherSide(line.units[i])) return last + 1;
      if (kinds[i] === 'comma') comma = true;
      if (kinds[i] === 'and') and = true;
      i++;
    }
    const beyond = i === last + 1 ? beyondRelative(line, i) : comma && !and ? beyondAside(line, last + 1) : -1;
    if (beyond !== -1) {
      into.push(beyond);
      last = beyond;
      continue;
    }
    if (kinds[i] !== 'people' || !(and || (comma && listGoesOn(line, i)))) return last + 1;
    // "400 prisoners, 70 of them Americans, 25 British": some of those who were named.
    if (
      (isVerbNext(line, i + 1) && tails?.has(line.units[i + 1]?.lower ?? '') !== true) ||
      line.units[i]?.figure?.ofThem === true
    )
      return last + 1;
    into.push(i);
    last = i;
  }
}

/** "freed the last of its prisoners, 404 men, …": how many they were stands behind them, between commas; -1 where it does not. */
function countBehind({ kinds, units }: Line, at: number): number {
  const count = units[at + 2]?.figure;
  if (kinds[at] !== 'folk' || kinds[at + 1] !== 'comma' || count === undefined || count.ofThem || count.value === null)
    return -1;
  const closes = kinds[at + 3];
  return closes === undefined || closes === 'comma' || closes === 'stop' || units[at + 3]?.lower === '.' ? at + 2 : -1;
}

/** "250 Palestinians who were serving life and 1,718 people from Gaza": the people behind a relative clause; -1 where there are none. */
function beyondRelative(line: Line, at: number): number {
  const { kinds, units } = line;
  // "33 fighters | held by the LNA and 27 held by the government".
  const held = isHeld(units[at]);
  // "250 prisoners | serving life terms and 1,718 Gazans".
  const serving = units[at]?.tags.has('subset') === true && units[at]?.people === undefined;
  // "two guards | of the Nasa people and a boy", "40 men | from Aden and a reporter".
  const whose = kinds[at] === 'of' || kinds[at] === 'from' || kinds[at] === 'in';
  if (kinds[at] !== 'relative' && !held && !serving && !whose) return -1;
  for (let i = at + 1; i <= at + MOST_RELATIVE; i++) {
    const kind = kinds[i];
    if (kind === undefined || kind === 'stop' || kind === 'link') return -1;
    if (whose && (i > at + MOST_WHOSE || kind === 'verb')) return -1;
    // "three engineers | of an oil company, a cook and 12 soldiers".
    if (whose && kind === 'comma') return kinds[i + 1] === 'people' && listGoesOn(line, i + 1) ? i + 1 : -1;
    if (kind === 'comma' && (held || kinds[i + 1] !== 'and')) return -1;
    if (kind === 'people' && !(held && kinds[i + 1] === 'possessive')) return -1;
    if (kind !== 'and') continue;
    const next = kinds[i + 1] === 'small' || (held && kinds[i + 1] === 'of') ? i + 2 : i + 1;
    // "who were serving life or long terms": an "or" of its own.
    if (kinds[next] === 'people') return isVerbNext(line, next + 1) ? -1 : next;
  }
  return -1;
}

const MOST_RELATIVE = 12;

/** "of the country's national police and". */
const MOST_WHOSE = 6;

/** "Ann Adams, who had spent 29 years in jail, and four soldiers", "436 men, 400 of whom are Palestinians, and 59 bodies": the people behind an aside that says who she is; -1 where there are none. */
function beyondAside(line: Line, comma: number): number {
  const { kinds, units } = line;
  const first = units[comma + 1];
  const parts = first?.figure?.ofThem === true;
  if (first === undefined || !(parts || kinds[comma + 1] === 'relative' || isHeld(first) || isSingle(first))) return -1;
  let relative = false;
  let listed = false;
  for (let i = comma + 2; i <= comma + MOST_ASIDE; i++) {
    const kind = kinds[i];
    relative ||= kind === 'relative';
    if (kind === undefined || kind === 'stop' || kind === 'link') return -1;
    if (kind !== 'comma') continue;
    const next = kinds[i + 2] === 'small' ? i + 3 : i + 2;
    // "a Lebanese who had killed a policeman, a man and his daughter, and | four Hezbollah fighters": of the aside itself are those of no side.
    const inside = listed && units[next]?.figure?.nationality == null;
    if (kinds[i + 1] === 'and' && kinds[next] === 'people' && !inside)
      return isVerbNext(line, next + 1) || units[next]?.figure?.ofThem === true ? -1 : next;
    // "a doctor, jailed in 2012, and": an aside within the aside.
    if (kinds[i + 1] === 'relative' || isHeld(units[i + 1])) continue;
    if (!relative) return -1;
    listed = true;
  }
  return -1;
}

const MOST_ASIDE = 22;

/** "a doctor", "the oligarch". */
function isSingle(unit: Unit): boolean {
  return unit.person?.named === false || opensNameless(unit.tags);
}

/** "a, b and c": an "and" before the last. */
function listGoesOn({ kinds }: Line, at: number): boolean {
  for (let i = at + 1; i <= at + 8; i++) {
    if (kinds[i] === 'and') return kinds[i + 1] === 'people' || kinds[i + 2] === 'people';
    if (!IN_LIST.has(kinds[i] ?? 'stop')) return false;
  }
  return false;
}

/** "two guards of the Nasa people". */
const IN_LIST: ReadonlySet<Kind> = new Set(['comma', 'people', 'small', 'of', 'folk']);

/** What follows is a verb of its own: "… and 30 were handed". */
function isVerbNext({ kinds, units }: Line, at: number): boolean {
  for (let i = at; i <= at + 2; i++) {
    const kind = kinds[i];
    // "four fighters taken in 2006": a participle says more of them.
    if (kind === 'verb' && i === at && units[i]?.verb?.forms.every((form) => form === 'participle') === true)
      return false;
    if (kind === 'aux' || kind === 'verb') return true;
    if (kind !== 'small' && kind !== 'each' && kind !== 'date') return false;
  }
  return false;
}

export function isPeopleNext({ units, kinds }: Line, at: number): boolean {
  for (let i = at; i <= at + 4; i++) {
    const kind = kinds[i];
    if (kind === 'people' || kind === 'folk') return true;
    if (kind !== 'small' || units[i] === undefined) return false;
  }
  return false;
}
