// The dates of a sentence in, the same where one that leans on the date before it means what that one means: "in 2019 and 2020".
import type { DateMention } from '../domain/statement.ts';
import { has, type Unit } from './unit.ts';

/** "captured in 2019 and 2020" is one past; "six days after the talks … at the same hour" is the hour of the handover. */
export function likeThoseBefore(units: readonly Unit[], mentions: readonly DateMention[]): readonly DateMention[] {
  if (mentions.length < 2) return mentions;
  const told: DateMention[] = [];
  for (const mention of mentions) {
    const before = told.at(-1);
    const isListed = before?.of === 'other' && mention.of === 'transfer' && isNext(units, before, mention);
    told.push(isListed ? { ...mention, of: 'other' } : sameDay(units, mention, told));
  }
  return told;
}

/** A month behind a month, a year behind a year, and "and" or a comma between. */
function isNext(units: readonly Unit[], before: DateMention, { at, span }: DateMention): boolean {
  return (
    span.precision !== 'day' &&
    span.precision === before.span.precision &&
    at - before.at === 2 &&
    (has(units[at - 1], 'and') || has(units[at - 1], 'comma'))
  );
}

/** Counted from a day of another clause, it is the same day as the handover's. */
function sameDay(units: readonly Unit[], mention: DateMention, told: readonly DateMention[]): DateMention {
  const before = told.at(-1);
  if (!mention.step || before?.of !== 'other' || before.span.start !== mention.span.start) return mention;
  // "held since 3 May, was brought home on the same morning": as those of whom was told before.
  if (before.ofClauseBehind !== true)
    return mention.of === 'transfer' && has(units[before.at - 1], 'since') ? { ...mention, of: 'other' } : mention;
  const day = told.findLast(({ of, span }) => of === 'transfer' && span.precision === 'day');
  return day === undefined ? mention : { ...mention, span: day.span, ahead: day.ahead };
}
