// The dates of a sentence in, the same where beside a day the year or month of somebody's past is no date of the handover.
import type { DateMention } from '../domain/statement.ts';
import { anyOf, HOLDS } from './tags.ts';
import type { Unit } from './unit.ts';

/** Between "abducted" and "in December". */
const REACH = 14;

/** "taken in Niger in 2016, arrived on Monday", "who was abducted as a tourist in December, came home on Friday". */
export function withoutTheirPast(units: readonly Unit[], mentions: readonly DateMention[]): readonly DateMention[] {
  const days = mentions.filter(
    ({ of, span, step }) => span.precision === 'day' && !step && (of === 'transfer' || of === 'speech'),
  );
  if (days.length === 0 || days.length === mentions.length) return mentions;
  // "India handed 214 back last year, the force said on Monday": only said then.
  const onlySaid = days.every(({ of }) => of === 'speech');
  return mentions.map((mention): DateMention => {
    const { span, of, at } = mention;
    if (of !== 'transfer' || span.precision === 'day' || span.start === null) return mention;
    if (days.some((day) => isWithin(day, mention))) return mention;
    const ofTheirPast = (span.precision === 'year' && !onlySaid) || isOfCapture(units, at);
    return ofTheirPast ? { ...mention, of: 'other' } : mention;
  });
}

function isWithin({ span: day }: DateMention, { span }: DateMention): boolean {
  return (day.start ?? '') >= (span.start ?? '') && (day.start ?? '') <= (span.end ?? '');
}

function isOfCapture(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const unit = units[i];
    if (unit === undefined || isOfOthers(unit.tags)) return false;
    if (isTaken(unit.tags)) return true;
  }
  return false;
}

const isOfOthers = anyOf(['figure', 'swap', 'give', 'get', 'exchange', 'release', 'stop']);

const isTaken = anyOf(HOLDS);

/** "In July 1,000 came, also on a single day, the 17th", "on Friday, for the second time in April": the month of that day. */
export function withoutMonths(mentions: readonly DateMention[]): readonly DateMention[] {
  const days = mentions.filter(({ span, of }) => of === 'transfer' && span.precision === 'day');
  const [day] = days;
  if (day === undefined || days.length > 1) return mentions;
  const isBare = BARE_DAY.test(day.quote.exact);
  return mentions.filter(
    ({ span, at }) =>
      span.precision !== 'month' || at > day.at === isBare || span.start?.slice(0, 7) !== day.span.start?.slice(0, 7),
  );
}

/** "17th", "22nd of that month". */
const BARE_DAY = /^\d{1,2}\p{L}+(?:\s|$)/u;
