// A verb of handing people over in, its clause out, in whatever voice and form it stands.
import type { VerbReading } from '../unit.ts';
import type { Clause, ClauseVerb } from './clause.ts';
import { clauseOf } from './clause-of.ts';
import { findArguments } from './find-arguments.ts';
import { type Front, frontOf } from './front-of.ts';
import type { Kind } from './kinds.ts';
import type { Line } from './noun-phrases.ts';
import { behindBe, isDenied, pastSaid, settleSubject } from './settle-subject.ts';
import { groupBefore, leftOf, MOST_ADVERBS } from './verb-group.ts';

export function verbClause(line: Line, at: number, before: readonly Clause[]): Clause | null {
  const reading = line.units[at]?.verb;
  if (reading === undefined) return null;
  const group = groupBefore(line, at);
  const ing = !group.finite && reading.forms.includes('ing') && !reading.forms.includes('base');
  const left = leftOf(line, group.from);
  const participle = reading.forms.includes('participle') && !group.perfect;
  let found = findArguments(line, at + 1, 'object', reading);
  if (isCapture(line, at, found.object.at(-1) ?? at)) return null;
  const comes = reading.does.length === 1 && reading.does[0] === 'come' && reading.tails.size === 0;
  const mayCome = reading.does.includes('come') && found.by.length === 0;
  const reduced =
    participle &&
    !(mayCome && left !== undefined && left !== 'stop') &&
    !comes &&
    !group.finite &&
    !group.passive &&
    isReduced(line, at, left, reading, isCounted(line, found.object[0]));
  // "were freed and flown to Doha".
  const goesOn =
    left === 'and' &&
    participle &&
    !group.finite &&
    before.at(-1)?.verb.voice === 'passive' &&
    found.object.length === 0;
  const aux =
    left === 'and' && participle && !group.finite && !goesOn && found.object.length === 0 ? farBe(line, at) : -1;
  const passive = !comes && ((group.passive && participle) || reduced || goesOn || aux !== -1);
  const settled = settleSubject(line, aux === -1 ? group.from : aux, ing || reduced, before, found);
  const traded = passive && reading.does.includes('swap') && found.for.length > 0;
  const subject = traded ? { ...settled, at: peopleMeant(line, settled.at) } : settled;
  // "Home came 12 sailors": who comes stands right behind the verb, where nobody stands before it.
  if (comes && found.object.length > 0 && (subject.at.length > 0 || (found.object[0] ?? 0) > at + 1 + MOST_ADVERBS))
    found = { ...found, object: [] };
  const own = found.object.length === 0 && subject.gap !== null && !passive ? [subject.gap] : found.object;
  const does = found.tail === null ? reading.does : [found.tail.does];
  if (does.length === 0) return null;
  const front = frontOf(line, subject.at[0] ?? group.from);
  const turned = subject.at.length === 0 && passive && own.length === 0 ? behindBe(line, found.end, isWay(front)) : [];
  const verb: ClauseVerb = {
    from: group.from,
    to: at + 1,
    does,
    voice: passive ? 'passive' : 'active',
    negated: group.negated || isDenied(line, subject.at[0]),
    degree: found.tail?.degree ?? reading.degree,
    infinitive: group.infinitive,
  };
  const moves = passive || mayCome ? found.along : [];
  return clauseOf(
    verb,
    subject.at.length > 0 ? [...subject.at, ...moves] : turned,
    { ...found, object: own },
    front,
    group.each,
    subject.relative === true || (own.length > 0 && own[0] === subject.gap),
  );
}

/** "Fifteen men were driven to the line, where they | were to be swapped for ten": whom the pronoun stands for, in the same sentence. */
function peopleMeant({ kinds, units }: Line, at: readonly number[]): readonly number[] {
  const [pronoun = -1] = at;
  if (units[pronoun]?.tags.has('they') !== true) return at;
  for (let i = pronoun - 1; i >= 0 && i >= pronoun - FAR_PEOPLE; i--)
    if (kinds[i] === 'people' && (units[i]?.figure?.value ?? 0) > 1) return [i];
  return at;
}

/** "had been driven to the contact line on Thursday, where they". */
const FAR_PEOPLE = 16;

function isWay({ to, from }: Front): boolean {
  return to.length > 0 || from.length > 0;
}

/** "were | found on Friday and turned over to their families": the auxiliary of both verbs; -1 where there is none. */
function farBe({ kinds, units }: Line, at: number): number {
  if (!isAgentNext({ kinds, units, asideBefore: new Map() }, at + 1)) return -1;
  for (let i = at - 2; i >= 0 && i >= at - FAR; i--) {
    const kind = kinds[i];
    if (kind === 'aux') return units[i]?.tags.has('be') === true ? i : -1;
    if (kind === undefined || ENDS_FAR.has(kind)) return -1;
  }
  return -1;
}

const FAR = 12;
const ENDS_FAR: ReadonlySet<Kind> = new Set(['people', 'verb', 'deed', 'comma', 'stop', 'link', 'relative', 'speech']);

/** "took 102 soldiers prisoner", "were taken captive": who is taken so is not handed over. */
function isCapture({ units }: Line, at: number, last: number): boolean {
  return (
    units[at]?.verb?.does.includes('get') === true &&
    units[last + 1]?.tags.has('takenAs') === true &&
    units[last + 1]?.figure === undefined
  );
}

/** "the 20 men freed by Russia": a participle that says more of the people before it. */
function isReduced(line: Line, at: number, left: Kind | undefined, reading: VerbReading, counted: boolean): boolean {
  if (left === 'people' || left === 'folk' || left === 'captor')
    return !isObjectNext(line, at + 1) || reading.forms.length === 1;
  // "Ukraine, in turn, handed over to Russia 20 soldiers": it does so itself.
  if (left === 'comma' && counted && reading.forms.includes('past')) return false;
  if (left === 'comma' || left === undefined || left === 'stop') return isAgentNext(line, at + 1);
  return !reading.forms.includes('past');
}

function isCounted({ units }: Line, object: number | undefined): boolean {
  return object !== undefined && units[object]?.figure !== undefined;
}

function isObjectNext({ kinds }: Line, at: number): boolean {
  for (let i = at; i <= at + 5; i++) {
    if (kinds[i] === 'people' || kinds[i] === 'folk') return true;
    if (kinds[i] !== 'small' && kinds[i] !== 'side') return false;
  }
  return false;
}

/** "released by", "handed over to", "freed were": no object stands between. */
function isAgentNext({ kinds }: Line, from: number): boolean {
  // "Also freed, officials said, | were 15 sailors".
  const at = pastSaid(kinds, from);
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
