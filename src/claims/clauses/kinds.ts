// A sentence's units in, what each is to a clause out: people, a side, a verb of handing over, a small word, a boundary.
import { itemAt } from '../../domain/item-at.ts';
import { holdsBodies } from '../coffins.ts';
import { anyOf, type ByTags, remember } from '../tags.ts';
import { has, isSpacedDash, type Unit } from '../unit.ts';

export type Kind =
  | 'people' // a number of people, a named person
  | 'folk' // people of no number
  | 'side'
  | 'captor' // "Russian captivity"
  | 'other' // a mediator, somebody of no side
  | 'verb'
  | 'deed' // the nouns: release, exchange
  | 'aux'
  | 'not'
  | 'infinitive'
  | 'to'
  | 'from'
  | 'by'
  | 'with'
  | 'for'
  | 'of'
  | 'in'
  | 'and'
  | 'comma'
  | 'stop'
  | 'link' // while, when, after
  | 'relative'
  | 'speech'
  | 'each'
  | 'possessive'
  | 'date'
  | 'small';

export function kindsOf(units: readonly Unit[]): readonly Kind[] {
  const kinds: Kind[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit !== undefined) kinds.push(kindOf(unit, units, at, kinds));
  }
  return kinds;
}

const measures = anyOf(['money', 'time']);
const isMeasure = (unit: Unit | undefined): boolean => unit !== undefined && measures(unit.tags);

const isAuxiliary = anyOf(['be', 'will', 'perfect', 'have', 'toBe', 'there']);
const PREPOSITIONS = ['for', 'to', 'from', 'by', 'with', 'of', 'in'] as const;

function kindOf(unit: Unit, units: readonly Unit[], at: number, before: readonly Kind[]): Kind {
  if (unit.figure !== undefined || unit.person !== undefined) return 'people';
  const { tags } = unit;
  if (!isByClasses(unit)) return kindAmong(unit, units, at, before);
  return kindsByTags[tags.id] ?? remember(kindsByTags, tags, kindAmong(unit, units, at, before));
}

const kindsByTags: ByTags<Kind> = [];

/** True where its classes alone tell, not what it means or what stands beside it: most words. */
export function isByClasses({ tags, lower, verb, captor, people, party }: Unit): boolean {
  return (
    verb === undefined &&
    captor === undefined &&
    people === undefined &&
    party === undefined &&
    lower.length > 1 &&
    !needsMore(tags)
  );
}

const needsMore = anyOf(['party', 'voice', 'nation', 'to', 'relative', 'clause', 'contrast', 'since', 'our', 'each']);

/** ", each with a letter": every one of those who went, and no side. */
function isOfPerson(units: readonly Unit[], at: number): boolean {
  const [thing, next] = [units[at + 1], units[at + 2]];
  if (thing === undefined || next === undefined || next.number !== undefined) return false;
  return has(itemAt(units, at - 1), 'comma') && holdsBodies(thing.tags);
}

export function kindAmong(unit: Unit, units: readonly Unit[], at: number, before: readonly Kind[]): Kind {
  const { tags } = unit;
  if (tags.has('comma')) return 'comma';
  if (tags.has('stop') || unit.lower === ':' || isSpacedDash(unit)) return 'stop';
  if (unit.captor !== undefined) return 'captor';
  const next = units[at + 1];
  // "on bail of 400,000 tenge each": of sums and terms, not of people; "on the first day | each side freed 20".
  if (tags.has('each')) {
    if (isMeasure(itemAt(units, at - 1)) && next?.verb === undefined) return 'small';
    return isOfPerson(units, at) ? 'small' : 'each';
  }
  if (tags.has('possessive')) return 'possessive';
  if (unit.verb !== undefined && isVerb(unit, units, at)) return 'verb';
  if (tags.has('release') || tags.has('exchange') || tags.has('recovery')) return 'deed';
  if (isAuxiliary(tags)) return 'aux';
  if (tags.has('to') && next?.verb?.forms.includes('base') === true && !isNounBefore(next, units[at + 2]))
    return 'infinitive';
  // "claimed | to have freed 40".
  if (tags.has('to') && next?.tags.has('have') === true && units[at + 2]?.verb?.forms.includes('participle') === true)
    return 'infinitive';
  if (tags.has('succeed') && next?.verb?.forms.includes('ing') === true) return 'infinitive';
  if (tags.has('date')) return 'date';
  if (tags.has('relative')) return isRelative(before[at - 1]) ? 'relative' : 'small';
  if (tags.has('not')) return 'not';
  if (tags.has('speech') || tags.has('mediate')) return 'speech';
  if (tags.has('and')) return 'and';
  if (tags.has('clause') || tags.has('contrast') || tags.has('since')) return linkKind(unit, units, at);
  for (const tag of PREPOSITIONS) if (tags.has(tag)) return tag;
  if (tags.has('at')) return 'in';
  // "a Russian military plane": an adjective of what belongs to a state, and does not act for it.
  if ((tags.has('adjective') || tags.has('voice')) && isOfVehicle(units, at)) return 'small';
  return nounKind(unit, next);
}

/** "Russian | military transport plane". */
function isOfVehicle(units: readonly Unit[], at: number): boolean {
  for (const { tags, party, figure, verb } of units.slice(at + 1, at + 1 + MOST_BEFORE_VEHICLE)) {
    if (tags.has('vehicle')) return true;
    if (party !== undefined || figure !== undefined || verb !== undefined || !mayStandBeforeVehicle(tags)) return false;
  }
  return false;
}

const mayStandBeforeVehicle = anyOf(['word', 'people', 'institution', 'troop']);

/** "Royal air force transport plane". */
const MOST_BEFORE_VEHICLE = 4;

/** "since the war" is when; "since Russia let them go" is a clause. */
function linkKind({ tags }: Unit, units: readonly Unit[], at: number): Kind {
  const next = units[at + 1];
  if (next?.tags.has('date') === true || next?.tags.has('duration') === true) return 'in';
  if (!tags.has('since') || next === undefined) return 'link';
  // "have since flown out".
  if (next.verb !== undefined && !next.tags.has('release') && !next.verb.forms.includes('ing')) return 'small';
  const clause =
    next.party !== undefined ||
    next.figure !== undefined ||
    next.person !== undefined ||
    next.tags.has('they') ||
    next.verb !== undefined;
  return clause || verbSoon(units, at + 2) ? 'link' : 'in';
}

/** "until the faces come apart": a verb of its own before anybody else is named. */
function verbSoon(units: readonly Unit[], from: number): boolean {
  for (const { tags, verb, party, figure } of units.slice(from, from + 4)) {
    if (verb !== undefined && !tags.has('release') && !tags.has('exchange')) return true;
    if (party !== undefined || figure !== undefined || tags.has('comma') || tags.has('stop') || isAuxiliary(tags))
      return false;
  }
  return false;
}

function nounKind(unit: Unit, next: Unit | undefined): Kind {
  const { tags } = unit;
  if (tags.has('party') || tags.has('voice') || tags.has('nation')) {
    if (unit.party?.kind === 'mediator') return 'other';
    // "five Taliban fighters", "Hamas prisoners": the side is about the people.
    return tags.has('adjective') && next?.people !== undefined ? 'small' : 'side';
  }
  if (tags.has('they')) return 'side';
  if (tags.has('our') && (next?.verb !== undefined || (next !== undefined && isAuxiliary(next.tags)))) return 'side';
  // "the politician Boris Bykov": what he is.
  return unit.people === undefined || next?.person?.named === true ? 'small' : 'folk';
}

/** "which", "who" after a noun or a comma; "said that" only goes on. */
function isRelative(before: Kind | undefined): boolean {
  return before !== undefined && before !== 'speech' && before !== 'verb' && before !== 'aux' && before !== 'stop';
}

const isAboutNoun = anyOf(['determiner', 'adjective', 'own', 'ordinal', 'possessive']);

const isBeforeNoun = anyOf([
  'determiner',
  'adjective',
  'possessive',
  'own',
  'ordinal',
  'of',
  'for',
  'in',
  'modifier',
  'previous',
  'first',
  'date',
  'people',
]);

/** "release", "return", "transfer" are nouns after "the", after "'s" and before "of". */
function isVerb(unit: Unit, units: readonly Unit[], at: number): boolean {
  const { tags, verb } = unit;
  if (verb === undefined) return false;
  const next = units[at + 1];
  const before = itemAt(units, at - 1);
  if (tags.has('exchange') && !tags.has('swap')) return false;
  // "the freed prisoners": a word about them.
  const about = next?.people !== undefined && next.figure === undefined && next.person === undefined;
  // "among the released".
  if (
    before?.tags.has('determiner') === true &&
    !before.tags.has('share') &&
    !verb.forms.includes('base') &&
    !verb.forms.includes('ing')
  )
    return false;
  if (
    about &&
    !verb.forms.includes('base') &&
    (before?.tags.has('determiner') === true || before?.tags.has('own') === true)
  )
    return false;
  // "got released".
  if (tags.has('be') && next?.verb?.forms.includes('participle') === true) return false;
  if (verb.does.length === 0 && isAuxiliary(tags)) return false;
  if (!verb.forms.includes('base') && !verb.forms.includes('ing')) return true;
  if (isNounBefore(unit, next)) return false;
  if (!tags.has('release') && !verb.forms.includes('ing'))
    return (
      before === undefined ||
      before.figure !== undefined ||
      before.tags.has('nation') ||
      before.tags.has('party') ||
      !isAboutNoun(before.tags)
    );
  if (verb.forms.includes('ing') && next?.tags.has('of') === true) return false;
  if (before === undefined) return !tags.has('release');
  return !isBeforeNoun(before.tags) || before.figure !== undefined || before.tags.has('date');
}

function isNounBefore(unit: Unit, next: Unit | undefined): boolean {
  return (unit.tags.has('release') || unit.tags.has('exchange')) && next?.tags.has('of') === true;
}
