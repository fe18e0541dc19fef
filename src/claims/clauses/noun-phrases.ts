// The units around a noun in, where its phrase begins and which small word governs it out.
import { anyOf } from '../tags.ts';
import { isHeld, type Unit } from '../unit.ts';
import type { Kind } from './kinds.ts';

/** A sentence as the clause reader sees it. */
export type Line = {
  readonly units: readonly Unit[];
  readonly kinds: readonly Kind[];
  /** Where an aside ends (exclusive) → where it begins. */
  readonly asideBefore: ReadonlyMap<number, number>;
};

const modifies = anyOf([
  'determiner',
  'adjective',
  'modifier',
  'own',
  'ordinal',
  'previous',
  'first',
  'people',
  'qualifier',
  'our',
  'both',
  'addition',
  'other',
  'number',
  'every',
]);
const mayPrecedeNumber = anyOf(['determiner', 'modifier', 'own', 'qualifier', 'our', 'addition', 'both', 'other']);
/** Before a noun stand at most so many words that say more of it. */
const MOST_MODIFIERS = 6;

const GOVERNORS: ReadonlySet<Kind> = new Set(['to', 'from', 'by', 'with', 'for', 'of', 'in']);

export type Governor = { readonly kind: Kind; readonly at: number };

/** The preposition of the noun at `at`; null where it stands free. */
export function governorOf({ units, kinds }: Line, at: number): Governor | null {
  const whole = units[at]?.figure !== undefined;
  const named = isNamed(units[at]);
  let plain = 0;
  let begun = false;
  for (let i = at - 1; i >= 0 && i >= at - MOST_MODIFIERS; i--) {
    const kind = kinds[i];
    const unit = units[i];
    if (kind === undefined || unit === undefined) return null;
    if (GOVERNORS.has(kind)) return { kind, at: i };
    if (kind === 'possessive') continue;
    if (kind === 'side' && kinds[i + 1] === 'possessive') continue;
    if (kind !== 'small' && kind !== 'folk') return null;
    // A number begins its phrase: of "in this stage 477 men" only "the" and "another" could stand before it.
    if (whole && !mayPrecedeNumber(unit.tags)) return null;
    if (unit.tags.has('determiner')) {
      // "In the evening | Israel", "Under the agreement | the militants".
      if (plain > 0 && (begun || named)) return null;
      begun = true;
    }
    if (modifies(unit.tags)) continue;
    // "After talks | Russia", "At noon | Israel".
    if (begun || (named && isNoun(unit.tags))) return null;
    plain++;
    if (plain > 1) return null;
  }
  return null;
}

const isNoun = anyOf(['time', 'deal', 'talks', 'stage', 'occasion', 'thing', 'where']);

/** "Israel", "the Houthis": whom no word but "the" and what he is like stands before. */
function isNamed(unit: Unit | undefined): boolean {
  return unit?.capital === true && unit.tags.has('party') && !unit.tags.has('adjective');
}

/** People and sides that "and" and commas join to the one at `at`, to the left of it. */
export function joinedBefore(line: Line, at: number): readonly number[] {
  const { kinds } = line;
  const places = [at];
  let last = at;
  let and = false;
  for (let i = at - 1; i >= 0 && last - i <= 5; i--) {
    const kind = kinds[i];
    const held: number = and && kinds[at] === 'people' ? beforeHolder(line, i) : -1;
    if (held !== -1) {
      last -= i - held;
      i = held + 1;
    } else if (kind === 'and') and = true;
    else if (kind === 'comma') {
      if (!and) break;
      // "Ann Adams, a Dane taken on an island a year ago, and three fishermen".
      const aside = line.asideBefore.get(i + 1);
      if (aside !== undefined && kinds[aside - 1] === kinds[at]) {
        i = aside;
        last = aside;
      }
    } else if (kind === kinds[at] && and) {
      // "got | 661 of its people, and 233 went": the one is what somebody got.
      if (governorOf(line, i) !== null || kinds[i - 1] === 'verb') break;
      places.unshift(i);
      last = i;
    } else if (kind !== 'small' || (kinds[at] === 'people' && !(and && isOfList(line.units[i])))) break;
  }
  return places;
}

/** "1,130 men, | women and a boy". */
function isOfList(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.people !== undefined || unit.tags.has('subset'));
}

/** "33 | held by the LNA", "33 fighters | of the western government", "seven villagers | from Tougouri": where the words stand before those that say in whose hands they were, or whose they are; -1 where `at` does not end such words. */
function beforeHolder({ units, kinds }: Line, at: number): number {
  if (!ENDS_HOLDER.has(kinds[at] ?? 'stop')) return -1;
  for (let i = at - 1; i >= at - MOST_MODIFIERS; i--) {
    const kind = kinds[i];
    if (kind === 'of' || kind === 'from') return kinds[i - 1] === 'people' ? i - 1 : -1;
    if (kind === 'by' || kind === 'in') return isHeld(units[i - 1]) ? i - 2 : -1;
    if (kind !== 'small' && kind !== 'side' && kind !== 'possessive' && kind !== 'people') return -1;
  }
  return -1;
}

const ENDS_HOLDER: ReadonlySet<Kind> = new Set(['side', 'captor', 'other', 'small']);
