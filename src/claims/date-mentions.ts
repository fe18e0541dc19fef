// Units in, the dates of a sentence out, each with what it is the date of: the handover, the deal, what was said, something else.
import { quoteAt } from '../domain/quote.ts';
import type { DateMention } from '../domain/statement.ts';
import type { Unit, UnitTag } from './unit.ts';

const TRANSFER: readonly UnitTag[] = [
  'swap',
  'give',
  'get',
  'come',
  'exchange',
  'release',
  'figure',
  'pair',
  'cancel',
  'postpone',
  'happen',
  'person',
];
const DEAL: readonly UnitTag[] = ['deal', 'agree'];
const OTHER: readonly UnitTag[] = ['capture', 'harm'];

/** How far from its verb a date can stand. */
const REACH = 14;

export function readDateMentions(
  text: string,
  units: readonly Unit[],
  clauses: readonly number[],
): readonly DateMention[] {
  return units.flatMap((unit, at): DateMention[] => {
    if (unit.date === undefined) return [];
    const whenFollows = relativeClauseAfter(units, at);
    const of = whenFollows === null ? governorOf(units, at, clauses) : 'transfer';
    const clause = whenFollows === null ? (clauses[at] ?? 0) : (clauses[whenFollows] ?? 0);
    return [{ ...unit.date, quote: quoteAt(text, unit.start, unit.end), at, clause, of }];
  });
}

/** "since 8 February, when the previous swap took place": the date is that of the clause that follows. */
function relativeClauseAfter(units: readonly Unit[], at: number): number | null {
  const next = units[at + 1];
  const clause = next?.tags.has('comma') === true ? at + 2 : at + 1;
  const word = units[clause];
  if (word === undefined || !word.tags.has('when')) return null;
  const rest = units.slice(clause + 1, clause + 9);
  return rest.some(
    (unit) =>
      unit.tags.has('swap') ||
      unit.tags.has('exchange') ||
      unit.tags.has('give') ||
      unit.tags.has('get') ||
      unit.tags.has('figure'),
  )
    ? clause + 1
    : null;
}

function governorOf(units: readonly Unit[], at: number, clauses: readonly number[]): DateMention['of'] {
  const before = units[at - 1]?.tags.has('determiner') === true ? units[at - 2] : units[at - 1];
  if (before?.tags.has('since') === true) return 'other';
  const clause = clauses[at];
  let best: DateMention['of'] | null = null;
  let nearest = REACH + 1;
  for (let i = Math.max(0, at - REACH); i <= Math.min(units.length - 1, at + REACH); i++) {
    const unit = units[i];
    if (unit === undefined || i === at || clauses[i] !== clause) continue;
    const kind = kindOf(unit);
    if (kind === null) continue;
    // A verb before its date is nearer than one behind it: "freed on Friday, he said".
    const distance = i < at ? at - i : i - at + (crossesComma(units, at, i) ? 4 : 0.5);
    if (distance < nearest || (distance === nearest && kind === 'transfer')) {
      best = kind;
      nearest = distance;
    }
  }
  return best ?? 'speech';
}

function crossesComma(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from + 1, to).some((unit) => unit.tags.has('comma'));
}

function kindOf(unit: Unit): DateMention['of'] | null {
  if (OTHER.some((tag) => unit.tags.has(tag)) && !unit.tags.has('happen') && !unit.tags.has('get')) return 'other';
  if (TRANSFER.some((tag) => unit.tags.has(tag))) return 'transfer';
  if (DEAL.some((tag) => unit.tags.has(tag))) return 'deal';
  return unit.tags.has('speech') ? 'speech' : null;
}
