// The dates of a sentence in, the same where those whom it tells of were freed before out: "A sailor freed in 2022 opened a bakery on Friday".
import type { DateMention } from '../domain/statement.ts';
import { anyOf, HANDS_OVER } from './tags.ts';
import { has, type Unit } from './unit.ts';

/** The month or year behind the participle is that of the handover, and the day behind another verb is not. */
export function freedBefore(units: readonly Unit[], mentions: readonly DateMention[]): readonly DateMention[] {
  if (mentions.length < 2) return mentions;
  const past = mentions.find(({ at, span }) => isCoarse(span) && isOfFreed(units, at));
  if (past === undefined) return mentions;
  const isAfter = ({ at, of }: DateMention): boolean =>
    of === 'transfer' && at > past.at + 1 && !units.slice(past.at + 1, at).some(({ tags }) => tellsMore(tags));
  return mentions.map((one) =>
    one === past ? { ...one, of: 'transfer' } : isAfter(one) ? { ...one, of: 'other' } : one,
  );
}

function isCoarse({ precision }: DateMention['span']): boolean {
  return precision === 'month' || precision === 'year';
}

/** "Three soldiers freed by Russia | last year": right behind them, and only who and where between it and the date. */
function isOfFreed(units: readonly Unit[], date: number): boolean {
  for (let i = date - 1; i > 0 && i >= date - REACH; i--) {
    const unit = units[i];
    if (unit === undefined) return false;
    if (handsOver(unit.tags)) {
      const noun = units[i - 1];
      const told = noun?.figure !== undefined || noun?.person !== undefined || noun?.people !== undefined;
      return told && unit.verb?.forms.includes('participle') === true && !has(unit, 'be');
    }
    if (!mayStandBetween(unit)) return false;
  }
  return false;
}

/** "freed from Russian captivity in". */
const REACH = 7;
const handsOver = anyOf([...HANDS_OVER, 'free', 'letLive']);
/** A handover on that day, or a clause of its own. */
const tellsMore = anyOf([...HANDS_OVER, 'free', 'comma', 'stop', 'figure']);

function mayStandBetween({ tags, party, land }: Unit): boolean {
  return party !== undefined || land !== undefined || isSmall(tags);
}

const isSmall = anyOf(['from', 'by', 'in', 'determiner', 'captivity', 'where', 'to', 'place']);
