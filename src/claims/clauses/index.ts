// A sentence's units in, its clauses of handing people over out, each with who and what stands around its verb or noun.

import type { Aside } from '../skim.ts';
import type { Unit, VerbReading } from '../unit.ts';
import type { Clause, ClauseVerb } from './clause.ts';
import { type Arguments, findArguments } from './find-arguments.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { type Kind, kindsOf } from './kinds.ts';
import type { Line } from './noun-phrases.ts';

export type { Clause } from './clause.ts';
export type { Line } from './noun-phrases.ts';

export type Clauses = { readonly clauses: readonly Clause[]; readonly line: Line };

const NO_ARGUMENTS = { second: [], owner: [], by: [], to: [], from: [], with: [], for: [], in: [] } as const;

export function readClauses(units: readonly Unit[], asides: readonly Aside[]): Clauses {
  const line: Line = { units, kinds: kindsOf(units), asideBefore: new Map(asides.map(([from, to]) => [to, from])) };
  const clauses: Clause[] = [];
  for (let at = 0; at < units.length; at++) {
    const kind = line.kinds[at];
    const clause =
      kind === 'verb'
        ? verbClause(line, at, clauses)
        : kind === 'deed'
          ? nounClause(line, at)
          : isHome(line, at)
            ? homeClause(line, at, clauses)
            : null;
    if (clause !== null) clauses.push(clause);
  }
  return { clauses, line };
}

/** "has not yet been": where the verb group begins, and what stands in it. */
type Group = {
  readonly from: number;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly finite: boolean;
  readonly negated: boolean;
  readonly each: boolean;
  readonly infinitive: boolean;
};

const MOST_ADVERBS = 3;

function groupBefore({ units, kinds }: Line, verb: number): Group {
  let from = verb;
  let passive = false;
  let perfect = false;
  let finite = false;
  let negated = false;
  let each = false;
  let infinitive = false;
  let adverbs = 0;
  for (let i = verb - 1; i >= 0 && adverbs <= MOST_ADVERBS; i--) {
    const kind = kinds[i];
    const unit = units[i];
    if (kind === 'aux') {
      if (!finite && (unit?.tags.has('be') === true || unit?.tags.has('toBe') === true)) passive = true;
      if (unit?.tags.has('be') !== true && (unit?.tags.has('perfect') === true || unit?.tags.has('have') === true))
        perfect = true;
      finite = true;
      from = i;
    } else if (kind === 'not') {
      negated = true;
      from = i;
    } else if (kind === 'infinitive') {
      finite = true;
      infinitive = true;
      from = i;
    } else if (kind === 'each') {
      each = true;
      from = i;
    } else if (kind === 'small' && units[i]?.capital !== true && units[i]?.tags.has('mark') !== true) adverbs++;
    else if (kind !== 'date') break;
  }
  return { from, passive, perfect, finite, negated, each, infinitive };
}

function verbClause(line: Line, at: number, before: readonly Clause[]): Clause | null {
  const reading = line.units[at]?.verb;
  if (reading === undefined) return null;
  const group = groupBefore(line, at);
  const ing = !group.finite && reading.forms.includes('ing') && !reading.forms.includes('base');
  const left = leftOf(line, group.from);
  const participle = reading.forms.includes('participle') && !group.perfect;
  let found = findArguments(line, at + 1, 'object', reading);
  const comes = reading.does.length === 1 && reading.does[0] === 'come' && reading.tails.size === 0;
  const mayCome = reading.does.includes('come') && found.by.length === 0;
  const reduced =
    participle &&
    !(mayCome && left !== undefined && left !== 'stop') &&
    !comes &&
    !group.finite &&
    !group.passive &&
    isReduced(line, at, left, reading);
  // "were freed and flown to Doha".
  const goesOn =
    left === 'and' &&
    participle &&
    !group.finite &&
    before.at(-1)?.verb.voice === 'passive' &&
    found.object.length === 0;
  const passive = !comes && ((group.passive && participle) || reduced || goesOn);
  const subject = settleSubject(line, group.from, ing || reduced, before, found);
  // "Home came 12 sailors": who comes stands right behind the verb, where nobody stands before it.
  if (comes && found.object.length > 0 && (subject.at.length > 0 || (found.object[0] ?? 0) > at + 1 + MOST_ADVERBS))
    found = { ...found, object: [] };
  const own = found.object.length === 0 && subject.gap !== null && !passive ? [subject.gap] : found.object;
  const turned = subject.at.length === 0 && passive && own.length === 0 ? behindBe(line, found.end) : [];
  const does = found.tail === null ? reading.does : [found.tail.does];
  if (does.length === 0) return null;
  const verb: ClauseVerb = {
    from: group.from,
    to: at + 1,
    does,
    voice: passive ? 'passive' : 'active',
    negated: group.negated || isDenied(line, subject.at[0]),
    degree: found.tail?.degree ?? reading.degree,
    infinitive: group.infinitive,
  };
  return clauseOf(
    verb,
    subject.at.length > 0 ? subject.at : turned,
    { ...found, object: own },
    frontOf(line, subject.at[0] ?? group.from),
    group.each,
    subject.relative === true || (own.length > 0 && own[0] === subject.gap),
  );
}

function clauseOf(
  verb: ClauseVerb,
  subject: readonly number[],
  found: Arguments,
  front: Front,
  each: boolean,
  relative: boolean,
): Clause {
  const first = Math.min(verb.from, ...subject, ...found.object, ...front.from, ...front.to, ...front.for);
  const last = Math.max(verb.to, found.end, ...subject.map((at) => at + 1));
  return {
    ...NO_ARGUMENTS,
    verb,
    subject,
    object: found.object,
    second: found.second,
    by: found.by,
    with: found.with,
    in: found.in,
    goes: found.goes,
    to: found.to.length > 0 ? found.to : front.to,
    from: found.from.length > 0 ? found.from : front.from,
    for: found.for.length > 0 ? found.for : front.for,
    each: each || found.each,
    relative,
    respectively: found.respectively,
    reach: [first, last],
  };
}

/** What stands directly before a verb group, over adverbs. */
function leftOf({ kinds }: Line, from: number): Kind | undefined {
  let i = from - 1;
  while (i >= from - MOST_ADVERBS && (kinds[i] === 'small' || kinds[i] === 'date')) i--;
  return kinds[i];
}

/** "the 20 men freed by Russia": a participle that says more of the people before it. */
function isReduced(line: Line, at: number, left: Kind | undefined, reading: VerbReading): boolean {
  if (left === 'people' || left === 'folk' || left === 'captor')
    return !isObjectNext(line, at + 1) || reading.forms.length === 1;
  if (left === 'comma' || left === undefined || left === 'stop') return isAgentNext(line, at + 1);
  return !reading.forms.includes('past');
}

function isObjectNext({ kinds }: Line, at: number): boolean {
  for (let i = at; i <= at + 5; i++) {
    if (kinds[i] === 'people' || kinds[i] === 'folk') return true;
    if (kinds[i] !== 'small' && kinds[i] !== 'side') return false;
  }
  return false;
}

/** "released by", "handed over to", "freed were": no object stands between. */
function isAgentNext({ kinds }: Line, at: number): boolean {
  for (let i = at; i <= at + 3; i++) {
    const kind = kinds[i];
    if (
      kind === 'by' ||
      kind === 'from' ||
      kind === 'to' ||
      kind === 'for' ||
      kind === 'with' ||
      kind === 'in' ||
      kind === 'aux'
    )
      return true;
    if (kind !== 'small' && kind !== 'date') return false;
  }
  return false;
}

type Settled = { readonly at: readonly number[]; readonly gap: number | null; readonly relative?: boolean };
const NOBODY: Settled = { at: [], gap: null };

function settleSubject(line: Line, from: number, bare: boolean, before: readonly Clause[], found: Arguments): Settled {
  const sharedWith = shared(line, from, before);
  const subject: Subject = findSubject(line, from, bare, sharedWith.at.length > 0);
  if (subject.kind === 'shared') return sharedWith;
  if (subject.kind === 'none') return bare && found.object.length > 0 ? behindComma(line, found.end) : NOBODY;
  // "handed back 20 men, receiving 30": who receives is who handed back.
  const here = subject.at.at(-1) ?? 0;
  if (bare && !subject.with && line.kinds.slice(here + 1, from).includes('comma') && found.object.length > 0)
    return sharedWith;
  return subject;
}

/** "Releasing 20 men, Russia asked for nothing". */
function behindComma({ kinds, units }: Line, end: number): Settled {
  if (kinds[end] !== 'comma') return NOBODY;
  let i = end + 1;
  while (units[i]?.tags.has('determiner') === true) i++;
  return kinds[i] === 'side' ? { at: [i], gap: null } : NOBODY;
}

/** The subject of the verb before in the same sentence. */
function shared({ kinds }: Line, from: number, before: readonly Clause[]): Settled {
  const last = before.findLast(
    (clause) => clause.verb.voice !== 'noun' && !clause.relative && clause.subject.length > 0,
  );
  if (last === undefined || kinds.slice(last.verb.to, from).includes('stop')) return NOBODY;
  return { at: last.subject, gap: null };
}

/** "No prisoners were released". */
function isDenied({ kinds }: Line, subject: number | undefined): boolean {
  return subject !== undefined && (kinds[subject - 1] === 'not' || kinds[subject - 2] === 'not');
}

/** "Also freed were 15 sailors". */
function behindBe({ kinds }: Line, end: number): readonly number[] {
  for (let i = end; i <= end + 3; i++) {
    if (kinds[i] === 'people') return [i];
    if (kinds[i] !== 'aux' && kinds[i] !== 'small' && kinds[i] !== 'date') return [];
  }
  return [];
}

type Front = { readonly to: readonly number[]; readonly from: readonly number[]; readonly for: readonly number[] };
const FRONT_REACH = 12;

/** "From Russian jails came 40", "In exchange for three hostages, Israel …": what stands before the subject. */
function frontOf({ kinds }: Line, subject: number): Front {
  const front: { to: number[]; from: number[]; for: number[] } = { to: [], from: [], for: [] };
  for (let i = subject - 1; i >= 0 && i >= subject - FRONT_REACH; i--) {
    const kind = kinds[i];
    if (
      kind === 'stop' ||
      kind === 'verb' ||
      kind === 'aux' ||
      kind === 'link' ||
      kind === 'speech' ||
      kind === 'and' ||
      kind === 'relative'
    )
      break;
    if (kind !== 'to' && kind !== 'from' && kind !== 'for') continue;
    const opens =
      i === 0 ||
      kinds[i - 1] === 'comma' ||
      kinds[i - 1] === 'stop' ||
      kinds[i - 1] === 'link' ||
      kinds[i - 1] === 'and' ||
      i === 1 ||
      kinds[i - 1] === 'side' ||
      kinds[i - 1] === 'captor';
    if (!opens) continue;
    for (let j = i + 1; j < subject && j <= i + 4; j++) {
      const noun = kinds[j];
      if (noun === 'small') continue;
      if (kind === 'for' ? noun === 'people' : noun === 'side' || noun === 'captor') front[kind].push(j);
      break;
    }
  }
  return front;
}

/** "are home", "is now free", "were back". */
function isHome({ units, kinds }: Line, at: number): boolean {
  if (kinds[at] !== 'aux' || units[at]?.tags.has('be') !== true) return false;
  for (let i = at + 1; i <= at + 3; i++) {
    if (units[i]?.tags.has('home') === true) return true;
    if (kinds[i] !== 'small' && kinds[i] !== 'not') return false;
  }
  return false;
}

function homeClause(line: Line, at: number, before: readonly Clause[]): Clause | null {
  const group = groupBefore(line, at);
  const found = findArguments(line, at + 1, 'nothing', null);
  const subject = settleSubject(line, group.from, false, before, found);
  const verb: ClauseVerb = {
    from: group.from,
    to: at + 2,
    does: ['come'],
    voice: 'active',
    negated: group.negated || line.kinds[at + 1] === 'not' || isDenied(line, subject.at[0]),
    degree: 'sure',
    infinitive: false,
  };
  return clauseOf(
    verb,
    subject.at,
    found,
    frontOf(line, subject.at[0] ?? group.from),
    group.each,
    subject.relative === true,
  );
}

/** "Israel's release of 39 prisoners", "a swap of 30 men for 20". */
function nounClause(line: Line, at: number): Clause | null {
  const { units, kinds } = line;
  const unit = units[at];
  const found = findArguments(line, at + 1, 'ofObject', null);
  if (found.object.length === 0) return null;
  const owned = kinds[at - 1] === 'possessive' && kinds[at - 2] === 'side';
  const verb: ClauseVerb = {
    from: owned ? at - 2 : at,
    to: at + 1,
    does: [
      unit?.tags.has('exchange') === true ? 'exchange' : unit?.tags.has('recovery') === true ? 'recovery' : 'release',
    ],
    voice: 'noun',
    negated: kinds[at - 1] === 'not',
    degree: 'sure',
    infinitive: false,
  };
  return {
    ...NO_ARGUMENTS,
    verb,
    subject: [],
    object: found.object,
    owner: owned ? [at - 2] : [],
    by: found.by,
    to: found.to,
    from: found.from,
    with: found.with,
    in: found.in,
    goes: found.goes,
    for: found.for,
    each: found.each,
    relative: false,
    respectively: false,
    reach: [verb.from, found.end],
  };
}
