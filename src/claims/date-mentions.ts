// Units in, the dates of a sentence out, each with what it is the date of: the handover, the deal, what was said, something else.
import { itemAt } from '../domain/item-at.ts';
import { pick } from '../domain/pick.ts';
import { quoteAt } from '../domain/quote.ts';
import type { DateMention } from '../domain/statement.ts';
import { likeThoseBefore } from './beside-dates.ts';
import { relativeClauseAfter, tellsMoveBehind } from './clause-behind-date.ts';
import { withoutMonths, withoutTheirPast } from './coarse-dates.ts';
import { withoutArrivals } from './dates-of-return.ts';
import { freedBefore } from './freed-before.ts';
import { mergeNeighbours } from './merge-dates.ts';
import {
  isArrival,
  isCounted,
  isOfDeal,
  isOfOccasion,
  isOfPreviousDeal,
  isOfRank,
  isOfTalks,
  isOfTruce,
  isOwner,
} from './occasions.ts';
import {
  isAttribute,
  isOfIdleClause,
  isOfParticiple,
  isOfPast,
  isOfTaking,
  isOfTheirDeeds,
  isOfTheirPast,
  isOfTrial,
  isOnTheWay,
  isToldBeside,
} from './past-dates.ts';
import { isAfterSince, isListedSince } from './since-when.ts';
import { type Aside, isForPerson } from './skim.ts';
import { anyOf, HANDS_OVER } from './tags.ts';
import { has, type Unit } from './unit.ts';

const isTransfer = anyOf([...HANDS_OVER, 'home', 'figure', 'pair', 'cancel', 'postpone', 'happen', 'person']);
const isDeal = anyOf(['deal', 'agree']);
const isOfExchange = ({ tags }: Unit): boolean => tags.has('exchange');
const isOther = anyOf(['capture', 'harm']);
const isSaid = anyOf(['speech', 'react']);

/** How far from its verb a date can stand. */
const REACH = 14;

/** @param today the reporter's day */
export function readDateMentions(
  text: string,
  units: readonly Unit[],
  clauses: readonly number[],
  asides: readonly Aside[] = [],
  today: string | null = null,
): readonly DateMention[] {
  if (!units.some((unit) => unit.date !== undefined)) return [];
  const moves = units.some(
    (unit, at) => tellsMove(unit.tags) || (unit.tags.has('person') && isForPerson(units, at + 1)),
  );
  const mentions = pick(units, (unit, at): DateMention | undefined => {
    const { date } = unit;
    if (date === undefined) return undefined;
    const beside = isToldBeside(units, at);
    const whenFollows = beside || date.ofClauseBehind === true ? null : relativeClauseAfter(units, at);
    const of =
      whenFollows !== null
        ? 'transfer'
        : date.ofClauseBehind === true
          ? tellsMoveBehind(units, at)
            ? 'transfer'
            : 'other'
          : beside ||
              isOfRank(units, at, today) ||
              isOfPast(units, at, asides) ||
              isOfTheirPast(units, at) ||
              isOfTheirDeeds(units, at)
            ? 'other'
            : governorOf(units, at, clauses, moves);
    const behind = whenFollows ?? (date.ofClauseBehind === true ? at + 2 : at);
    const clause = clauses[behind] ?? 0;
    return {
      span: date.span,
      ahead: date.ahead,
      absolute: date.absolute,
      weekdayOnly: date.weekdayOnly,
      step: date.step === true,
      ofClauseBehind: date.ofClauseBehind === true,
      quote: quoteAt(text, unit.start, unit.end),
      at,
      clause,
      of,
      possessive: units[at + 1]?.tags.has('possessive') === true,
    };
  });
  const told = withoutTheirPast(units, likeThoseBefore(units, freedBefore(units, mentions)));
  return mergeNeighbours(text, units, withoutArrivals(units, withoutMonths(told)));
}

const tellsMove = anyOf(['swap', 'give', 'get', 'come', 'exchange', 'figure', 'pair']);

function governorOf(units: readonly Unit[], at: number, clauses: readonly number[], moves: boolean): DateMention['of'] {
  const before = itemAt(units, at - 1)?.tags.has('determiner') === true ? itemAt(units, at - 2) : itemAt(units, at - 1);
  // "by the weekend" is no day.
  if (
    before?.tags.has('since') === true ||
    before?.tags.has('by') === true ||
    isBefore(units, at) ||
    isAfterSince(units, at) ||
    isListedSince(units, at) ||
    isOfOccasion(units, at)
  )
    return 'other';
  // "returned 146 and promised four more | for Saturday".
  const promised = has(before, 'for') && moves && !units.some(({ tags }) => isPlanned(tags));
  if (promised || isOwner(units, at)) return 'other';
  if (moves && (isOfTruce(units, at) || isOfPreviousDeal(units, at))) return 'transfer';
  if (moves && isPlannedFor(units, at)) return 'transfer';
  if (isOfTalks(units, at)) return 'other';
  // "the ninth stage of the June agreement".
  if (isOfDeal(units, at) || has(units[at + 1], 'deal')) return 'deal';
  // "On 23 May, under the agreements reached on 16 May, 270 men were returned": the second is the deal's, so the first is the news.
  const opens = at <= 2 && units[at + 1]?.tags.has('comma') === true;
  if (opens && moves && units.some((unit, i) => i > at && unit.date !== undefined && isOfDeal(units, i)))
    return 'transfer';
  if (opens && isBeforeAside(units, at)) return 'transfer';
  if (
    isBehind('capture', units, at, clauses) ||
    isOfTaking(units, at) ||
    isOfIdleClause(units, at) ||
    isOfParticiple(units, at) ||
    isOfTrial(units, at, clauses)
  )
    return 'other';
  if (isBehind('agree', units, at, clauses)) return 'deal';
  const clause = clauses[at];
  const moved = units.some(
    (unit, i) => i < at && i >= at - REACH && clauses[i] === clause && kindOf(unit) === 'transfer',
  );
  let best: DateMention['of'] | null = null;
  let nearest = REACH + 1;
  for (let i = Math.max(0, at - REACH); i <= Math.min(units.length - 1, at + REACH); i++) {
    const unit = units[i];
    if (unit === undefined || i === at || clauses[i] !== clause) continue;
    const told = kindOf(unit);
    const kind = told === 'deal' && isArrival(units, i) ? 'transfer' : told;
    if (kind === 'speech' && (isPassive(units, i) || (opens && isAsideAt(units, at, i)))) continue;
    // Nobody says a thing in a month; and "agreed in January" is the deal's.
    if (
      kind === null ||
      (kind === 'other' && isAttribute(units, i)) ||
      (kind === 'speech' && units[at]?.date?.span.precision !== 'day' && units[at]?.date?.span.start !== null)
    )
      continue;
    // "Five who were jailed in Iran left Tehran on Monday".
    if (kind === 'other' && i < at && units.slice(i + 1, at).some(isOnTheWay)) continue;
    // "exchanged on Wednesday under a deal": the day is of the verb before it.
    if (kind === 'deal' && i > at && moved) continue;
    if (kind === 'deal' && at - i > 0 && at - i <= 2 && unit.tags.has('agree')) return 'deal';
    // A verb before its date is nearer than one behind it: "freed on Friday, he said"; "as reported, on 9 June they met".
    const parted = i < at ? mayBeAside(kind) && crossesComma(units, i, at) : crossesComma(units, at, i);
    const distance = Math.abs(at - i) + (parted ? COMMA : i < at ? 0 : BEHIND);
    if (distance < nearest || (distance === nearest && kind === 'transfer')) {
      best = kind;
      nearest = distance;
    }
  }
  if (best !== null || moves) return best ?? 'transfer';
  // "They will meet again on Friday": nobody has said it on that day.
  return units.some(({ tags }) => tags.has('will')) ? 'other' : 'speech';
}

/** "an Estonian convicted of spying, on a bridge on Saturday". */
function mayBeAside(kind: DateMention['of']): boolean {
  return kind === 'speech' || kind === 'other';
}

const isPlanned = anyOf(['plan', 'will', 'toBe']);

/** "an exchange, which is expected to take place on | Friday, he said". */
function isPlannedFor(units: readonly Unit[], at: number): boolean {
  return has(itemAt(units, has(itemAt(units, at - 1), 'on') ? at - 2 : at - 1), 'plan');
}

/** "by mid-June", "by the end of May": until then, and on no day. */
function isBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - UNTIL_REACH); i--) {
    const unit = units[i];
    if (has(unit, 'by')) return true;
    if (unit === undefined || [...unit.tags].some((tag) => !PART_OF.has(tag))) return false;
  }
  return false;
}

/** "by the very end of". */
const UNTIL_REACH = 5;
const PART_OF: ReadonlySet<string> = new Set(['of', 'determiner', 'mark', 'word']);

/** "On Wednesday, under an agreement reached in Istanbul, 144 were returned": the day is of the clause behind the aside. */
function isBeforeAside(units: readonly Unit[], at: number): boolean {
  const closes = units.findIndex((unit, i) => i > at + 2 && (unit.tags.has('comma') || unit.tags.has('stop')));
  if (closes === -1 || has(units[closes], 'stop')) return false;
  const aside = units.slice(at + 2, closes);
  return (
    aside.some(({ tags }) => tags.has('deal')) &&
    !aside.some(({ tags }) => isCounted(tags) || tags.has('speech')) &&
    units.slice(closes + 1, closes + ASIDE_REACH).some(({ tags }) => isCounted(tags))
  );
}

/** "were welcomed by the minister": who came home, and no word of it. */
function isPassive(units: readonly Unit[], i: number): boolean {
  return has(units[i], 'react') && has(itemAt(units, i - 1), 'be');
}

/** "On 11 June, officials said, 95 were released": whose word it is, and not when they said so. */
function isAsideAt(units: readonly Unit[], at: number, i: number): boolean {
  return (
    i > at &&
    i - at <= SPEECH_REACH &&
    units.slice(i + 1, i + SPEECH_REACH).some(({ tags }) => tags.has('comma')) &&
    !units.slice(at + 2, i).some(({ tags }) => tags.has('comma')) &&
    units.slice(i + 1).some(({ tags }) => tellsMove(tags))
  );
}

/** "the ministry's spokesman in Kyiv said on television". */
const SPEECH_REACH = 6;

/** How far behind an aside the clause says who moved. */
const ASIDE_REACH = 4;

/** "captured by the rebels in August 2014", "agreed at talks in Istanbul a week ago": nothing but who and where between. */
function isBehind(verb: 'capture' | 'agree', units: readonly Unit[], at: number, clauses: readonly number[]): boolean {
  let clause = clauses[at];
  for (let i = at - 1; i >= 0 && i >= at - CAPTURE_REACH; i--) {
    const unit = units[i];
    // "captured when Goma fell at the beginning of 2025".
    if (has(unit, 'when')) clause = clauses[i - 1];
    // "captured in 2020 and after, one of them just | two months ago".
    if (isOfSome(units.slice(i, at))) return verb === 'capture' && units.slice(0, i).some(isCapturing);
    if (
      unit === undefined ||
      unit.date !== undefined ||
      unit.tags.has('comma') ||
      (clauses[i] !== clauses[at] && clauses[i] !== clause)
    )
      return false;
    // "the exchange agreed in May | took place on Friday"; not "agreed at talks held on Friday".
    if (verb === 'agree' && has(unit, 'happen') && units.slice(0, i).some(isOfExchange)) return false;
    if (unit.tags.has(verb) && !mayMove(unit.tags) && !isArrival(units, i) && !isAttribute(units, i)) return true;
    // "The militants had seized thirty men in August 2014."
    if (verb === 'capture' && unit.figure !== undefined && isSeizing(itemAt(units, i - 1))) return true;
    if (verb === 'capture' && isOnTheWay(unit)) return false;
    // "snatched by one of its commanders last month".
    if (endsReach(unit.tags) && !(unit.figure !== undefined && has(itemAt(units, i - 1), 'by'))) return false;
  }
  return false;
}

const isCapturing = ({ tags }: Unit): boolean => tags.has('capture');

/** ", one of them just": nothing else between a comma and the date. */
function isOfSome(aside: readonly Unit[]): boolean {
  const [comma, ...rest] = aside;
  return (
    has(comma, 'comma') && rest.some(({ tags }) => tags.has('partitive')) && rest.every(({ tags }) => isOfPart(tags))
  );
}

const isOfPart = anyOf(['number', 'figure', 'partitive', 'word', 'modifier']);

function isSeizing(unit: Unit | undefined): boolean {
  return unit?.tags.has('capture') === true && !mayMove(unit.tags);
}

const CAPTURE_REACH = 8;
/** A verb that may as well be of handing over: "reached", "took". */
const mayMove = anyOf(['get', 'come', 'give', 'happen']);
const endsReach = anyOf([...HANDS_OVER, 'figure', 'and']);

/** What a comma between a verb and its date counts for, and that the verb stands behind. */
const COMMA = 8;
const BEHIND = 1.5;

const crossesComma = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from + 1, to).some((unit) => unit.tags.has('comma'));

function kindOf(unit: Unit): DateMention['of'] | null {
  if (isOther(unit.tags) && !unit.tags.has('happen') && !unit.tags.has('get')) return 'other';
  if (isTransfer(unit.tags) && unit.person?.unsure !== true) return 'transfer';
  if (isDeal(unit.tags)) return 'deal';
  return isSaid(unit.tags) ? 'speech' : null;
}
