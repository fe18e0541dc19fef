// A verb's place in, its subject out: the free noun before it, the noun that "who" stands for, or that of the verb which "and" joins to it.
import { itemAt } from '../../domain/item-at.ts';
import type { Kind } from './kinds.ts';
import { type Governor, governorOf, joinedBefore, type Line } from './noun-phrases.ts';

export type Subject =
  | { readonly kind: 'none' }
  /** Shared with the verb before: "released 20 and received 30". */
  | { readonly kind: 'shared' }
  /** `gap`: the noun before "that" is the object, "bodies that Russia returned". */
  | {
      readonly kind: 'found';
      readonly at: readonly number[];
      readonly gap: number | null;
      readonly with: boolean;
      readonly relative?: boolean;
    };

/** Further than this no verb is from its subject. */
const REACH = 40;
const NOUNS: ReadonlySet<Kind> = new Set(['people', 'folk', 'side', 'other', 'captor', 'deed']);
const PASSED: ReadonlySet<Kind> = new Set(['small', 'date', 'aux', 'each', 'not']);

/**
 * @param mayShare true where a verb before has a subject
 * @param bare true where the verb is a participle or an infinitive: only "with" and "for" may stand before its subject
 */
export function findSubject(line: Line, verb: number, bare: boolean, mayShare: boolean): Subject {
  const { kinds, asideBefore } = line;
  let near = true;
  let ended = false;
  let of: number | null = null;
  for (let i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
    const aside = asideBefore.get(i + 1);
    if (aside !== undefined && i + 1 < verb + 1) {
      i = aside;
      near = false;
      continue;
    }
    const dash = near && isDash(line, i) ? openingDash(line, i) : -1;
    if (dash !== -1) {
      i = dash;
      near = false;
      continue;
    }
    const kind = near && isContrastOfVerbs(line.units, i) ? 'and' : kinds[i];
    // "after being exchanged": of whoever the sentence was about.
    if (kind === 'link' && near && mayShare && line.units[i + 1]?.verb?.forms.includes('ing') !== false)
      return { kind: 'shared' };
    if (kind === undefined || kind === 'stop' || kind === 'link' || kind === 'speech') break;
    if (kind === 'relative') return antecedent(line, i, ended);
    // "each name | was greeted": of names, and of nobody before them.
    if (kind === 'each' && i + 2 === verb && kinds[i + 1] === 'small' && kinds[verb] === 'aux') return { kind: 'none' };
    if (kind === 'verb' && mayShare) return { kind: 'shared' };
    if (kind === 'and' && near && mayShare) return { kind: 'shared' };
    if (!PASSED.has(kind)) near = false;
    // "ten men who had been held in Rostov arrived": the relative clause has a verb of its own.
    if (kind === 'aux' && !near) ended = true;
    if (!NOUNS.has(kind)) continue;
    if (isOfParticiple(line, i)) {
      i--;
      continue;
    }
    i = headOf(line, i);
    const governor = governorOf(line, i);
    if (governor === null || (bare && (governor.kind === 'with' || governor.kind === 'for'))) {
      if (governor === null && kinds[i + 1] === 'possessive' && kind === 'side' && isOwnerOnly(line, i, verb)) continue;
      const at = joinedBefore(line, i);
      return { kind: 'found', at, gap: gapBefore(line, at[0] ?? i), with: governor?.kind === 'with' };
    }
    // "the bodies of two volunteers and of one citizen".
    if (governor.kind === 'of' && kinds[governor.at - 1] === 'and' && kinds[governor.at - 2] === 'people')
      return { kind: 'found', at: [governor.at - 2, i], gap: null, with: false };
    // "one of 44 Armenians | swapped for 12": they all were.
    if (governor.kind === 'of' && kind === 'people' && bare && isOneOf(line, governor.at))
      return { kind: 'found', at: [i], gap: null, with: false };
    if (governor.kind === 'of' && of === null && kind === 'people') of = i;
    i = governor.at;
  }
  return of === null ? { kind: 'none' } : { kind: 'found', at: [of], gap: null, with: false };
}

/** "they were held but released"; not "they spoke, while its envoys went over it", where somebody else begins to act. */
function isContrastOfVerbs(units: Line['units'], at: number): boolean {
  if (units[at]?.tags.has('contrast') !== true) return false;
  const next = units[at + 1]?.tags;
  return next === undefined || !(next.has('determiner') || next.has('own'));
}

function isDash({ units, kinds }: Line, at: number): boolean {
  return kinds[at] === 'stop' && /^[-–—]$/u.test(units[at]?.lower ?? '');
}

function isOneOf({ units }: Line, of: number): boolean {
  const one = itemAt(units, of - 1);
  return one?.number?.value === 1 && one.figure === undefined;
}

/** "agents - one is famous - were given up": where the aside begins; -1 where it does not. */
function openingDash(line: Line, closing: number): number {
  for (let i = closing - 1; i >= 0 && i >= closing - REACH; i--) if (isDash(line, i)) return i;
  return -1;
}

/** "soldiers taken in Lebanon were exchanged": the side is where that was done with them, and they are the subject. */
function isOfParticiple({ kinds, units }: Line, at: number): boolean {
  return (
    kinds[at] === 'side' &&
    kinds[at - 1] === 'verb' &&
    kinds[at - 2] === 'people' &&
    units[at - 1]?.verb?.forms.includes('participle') === true
  );
}

/** "43 dead | Russian soldiers", "fifteen dead | Gazans": the number before is of the same people. */
function headOf({ kinds, units }: Line, at: number): number {
  if (kinds[at] !== 'folk' && units[at]?.tags.has('nation') !== true) return at;
  let i = at - 1;
  while (
    i > at - 3 &&
    kinds[i] === 'small' &&
    (units[i]?.tags.has('adjective') === true || units[i]?.tags.has('modifier') === true)
  )
    i--;
  return kinds[i] === 'people' && units[i]?.figure !== undefined ? i : at;
}

/** "Russia's release of 20": the side is about another noun that was passed. */
function isOwnerOnly({ kinds }: Line, at: number, verb: number): boolean {
  return kinds.slice(at + 2, verb).includes('deed');
}

/** "20 soldiers who", "909 bodies that Russia": the noun before the relative word. */
function antecedent(line: Line, relative: number, ended: boolean): Subject {
  const at = nounBefore(line, relative);
  return at === null
    ? { kind: 'none' }
    : { kind: 'found', at: joinedBefore(line, at), gap: null, with: false, relative: !ended };
}

function nounBefore({ kinds }: Line, relative: number): number | null {
  for (let i = relative - 1; i >= 0 && i >= relative - 4; i--) {
    const kind = kinds[i];
    // "394 | of their opponents who".
    if (kind === 'of' && kinds[i - 1] === 'people') return i - 1;
    if (kind === undefined || GOVERNS_RELATIVE.has(kind)) return null;
    if (NOUNS.has(kind)) return i;
  }
  return null;
}

/** "Of the 84 people Russia sent back, 33 are soldiers": the whole stands first. */
function opensPart({ kinds }: Line, { kind, at }: Governor): boolean {
  return kind === 'of' && (at === 0 || kinds[at - 1] === 'comma' || kinds[at - 1] === 'stop');
}

/** "the man for whom they were given". */
const GOVERNS_RELATIVE: ReadonlySet<Kind> = new Set(['for', 'to', 'from', 'by', 'with', 'of', 'stop', 'verb']);

/** "909 bodies that Russia returned", "the 20 men Russia released": people just before the subject's phrase. */
function gapBefore(line: Line, subject: number): number | null {
  const { kinds, units } = line;
  let i = subject - 1;
  while (i >= 0 && itemAt(kinds, i) === 'small' && itemAt(units, i)?.tags.has('determiner') === true) i--;
  const relative = itemAt(kinds, i) === 'relative';
  if (relative) i--;
  if (relative && itemAt(kinds, i) === 'comma') i--;
  if (kinds[subject] !== 'side' || itemAt(kinds, i) !== 'people') return null;
  const governor = governorOf(line, i);
  // "one of the 52 people | Ukraine brought home".
  const isWhole = governor === null || opensPart(line, governor) || isOneOf(line, governor.at);
  return relative || isWhole ? i : null;
}
