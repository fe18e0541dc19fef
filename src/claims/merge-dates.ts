// The dates of a sentence in, the same out with those that tell one day or one stretch of days together made one.
import { daysBetween } from '../domain/days.ts';
import { quoteAt } from '../domain/quote.ts';
import type { DateMention } from '../domain/statement.ts';
import { anyOf } from './tags.ts';
import type { Unit } from './unit.ts';

/** "the day before, on Tuesday" is Tuesday; "on Saturday and Sunday" is both days. */
export function mergeNeighbours(
  text: string,
  units: readonly Unit[],
  mentions: readonly DateMention[],
): readonly DateMention[] {
  const merged: DateMention[] = [];
  for (const mention of mentions) {
    const before = merged.at(-1);
    const between = before === undefined ? [] : units.slice(before.at + 1, mention.at);
    // "ten years ago today, on a warm Monday".
    if (before !== undefined && mention.weekdayOnly && isFullDay(before) && isDescribed(between)) continue;
    // "six days later, on the 13th".
    if (before !== undefined && between.length <= MOST_BETWEEN && isSameDay(before, mention)) continue;
    if (before === undefined || between.length > 2 || between.length === 0 || mention.ofClauseBehind === true)
      merged.push(mention);
    else if (between[0]?.tags.has('and') === true && between.every(isBetweenDays))
      merged.push(...(isOfSeveral(units, before.at) ? [mention] : joined(text, before, mention, merged)));
    else if (between[0]?.tags.has('comma') === true && mention.step === true) continue;
    // "on 19, 20 and 26 June", "on Friday, Saturday and Sunday".
    else if (between[0]?.tags.has('comma') === true && isListedBehind(before, mention)) merged.push(mention);
    // "on April 19, Easter Friday": the day is told already.
    else if (between[0]?.tags.has('comma') === true && mention.weekdayOnly && isFullDay(before)) continue;
    else if (between[0]?.tags.has('comma') === true && (!before.absolute || isYearOf(before, mention))) {
      merged.pop();
      merged.push({ ...mention, of: mention.of === 'transfer' || before.of === 'transfer' ? 'transfer' : mention.of });
    } else merged.push(mention);
  }
  return merged;
}

/** ", on the". */
const MOST_BETWEEN = 3;

function isSameDay(a: DateMention, b: DateMention): boolean {
  return a.of === b.of && a.step === true && a.span.start !== null && a.span.start === b.span.start && isFullDay(b);
}

/** "in 2014, on May 31". */
function isYearOf({ span }: DateMention, mention: DateMention): boolean {
  return span.precision === 'year' && mention.span.precision !== 'year' && isWithin(mention.span, span);
}

function isWithin(inner: DateMention['span'], outer: DateMention['span']): boolean {
  return inner.start !== null && outer.start !== null && inner.start.slice(0, 4) === outer.start.slice(0, 4);
}

function isFullDay({ span, weekdayOnly, step }: DateMention): boolean {
  return span.precision === 'day' && span.start === span.end && !weekdayOnly && step !== true;
}

/** "on 20 May 1985, on a warm | Monday": what kind of day the one before it was. */
function isDescribed(between: readonly Unit[]): boolean {
  const [first, ...rest] = between;
  return (
    first?.tags.has('comma') === true &&
    rest.length > 1 &&
    rest.length <= DESCRIPTION &&
    rest.some(({ tags }) => tags.has('determiner') && !tags.has('definite')) &&
    rest.every(isOfDescription)
  );
}

/** "on a bitterly cold". */
const DESCRIPTION = 4;
const mayDescribe = anyOf(['at', 'determiner', 'modifier', 'word']);
const isOfDescription = ({ tags, number, figure }: Unit): boolean =>
  number === undefined && figure === undefined && mayDescribe(tags);

/** "The exchanges took place on 13 and 14 September": each on a day of its own. */
function isOfSeveral(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - SEVERAL_REACH), at).some(({ tags }) => tags.has('exchanges'));
}

/** "The last two exchanges of the kind were held on". */
const SEVERAL_REACH = 7;

/** "on Saturday and on Sunday". */
const isBetweenDays = ({ tags }: Unit): boolean => tags.has('and') || tags.has('at') || tags.has('in');

function joined(text: string, a: DateMention, b: DateMention, merged: DateMention[]): readonly DateMention[] {
  const before = merged.at(-2);
  // "on 23, 24 and 25 May": one stretch; "on 10, 12 and 14 June": three days.
  if (before !== undefined && isListed(before, a)) {
    if (!isNext(before, a) || !isNext(a, b)) return [b];
    merged.splice(-2, 2);
    return [stretched(text, before, b)];
  }
  const span = spanning(a.span, b.span);
  const ahead = spanning(a.ahead, b.ahead);
  if (span === null && ahead === null) return [b];
  merged.pop();
  return [{ ...a, quote: quoteAt(text, a.quote.start, b.quote.end), span: span ?? a.span, ahead: ahead ?? a.ahead }];
}

/** Nothing but a comma between. */
function isListed(a: DateMention, b: DateMention): boolean {
  return isListedBehind(a, b) && b.at - a.at === 2;
}

function isListedBehind(a: DateMention, b: DateMention): boolean {
  return (isFullDay(a) && isFullDay(b)) || (a.weekdayOnly && b.weekdayOnly && isNext(a, b));
}

function isNext(a: DateMention, b: DateMention): boolean {
  return daysBetween(a.span.start ?? '', b.span.start ?? '') === 1;
}

function stretched(text: string, a: DateMention, b: DateMention): DateMention {
  return {
    ...a,
    quote: quoteAt(text, a.quote.start, b.quote.end),
    span: { start: a.span.start, end: b.span.end, precision: 'day' },
    ahead: { start: a.ahead.start, end: b.ahead.end, precision: 'day' },
  };
}

/** Null where the two are no neighbouring days. */
function spanning(a: DateMention['span'], b: DateMention['span']): DateMention['span'] | null {
  if (a.precision !== 'day' || b.precision !== 'day' || a.start === null || b.end === null) return null;
  const days = daysBetween(a.start, b.end);
  return days > 0 && days <= 4 ? { start: a.start, end: b.end, precision: 'day' } : null;
}
