// A sentence's units in, the people out who are named or told one by one in it: whose they are, who held them, whether they are said to move.
import { quoteAt } from '../domain/quote.ts';
import type { PersonMention } from '../domain/statement.ts';
import type { JudgeName } from './judge-name.ts';
import { anyOf } from './tags.ts';
import type { Unit } from './unit.ts';

/** "Purnam Shaw, who strayed across the boundary in April, walked back": from a name to its verb, with an aside between. */
const VERB_AFTER = 18;
/** "handed back a wounded ranger". */
const VERB_BEFORE = 4;
/** "after 31 months in Taliban hands". */
const CAPTOR_AFTER = 16;

/** What people do themselves, and what is done with them. */
const goes = anyOf(['come', 'free']);
const isHanded = anyOf(['give', 'get', 'swap', 'sent']);
const endsClause = anyOf(['stop', 'contrast']);

export function readPersonMentions(
  text: string,
  units: readonly Unit[],
  clauses: readonly number[],
  judgeName: JudgeName,
): readonly PersonMention[] {
  if (!units.some((unit) => unit.person !== undefined)) return [];
  return units.flatMap((unit, at): PersonMention[] => {
    const { person } = unit;
    if (person === undefined) return [];
    const captor = captorOf(units, at);
    const moved = isMoved(units, at);
    // Of a name that nobody moves and nobody held nothing is asked.
    if (person.unsure && (moved || captor !== null) && judgeName?.(person.name) === 'other') return [];
    return [
      {
        name: person.name,
        nationality: person.nationality,
        category: person.category,
        captor,
        moved,
        quote: quoteAt(text, unit.start, unit.end),
        at,
        clause: clauses[at] ?? 0,
      },
    ];
  });
}

function isMoved(units: readonly Unit[], at: number): boolean {
  if ([1, 2, 3].some((back) => units[at - back]?.tags.has('speech') === true)) return false;
  for (let i = at + 1; i < units.length && i <= at + VERB_AFTER; i++) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) break;
    if (unit.tags.has('speech') || unit.tags.has('not') || unit.tags.has('remain')) return false;
    if (unit.tags.has('exchange') || unit.tags.has('release')) continue;
    if (goes(unit.tags)) return true;
    if (isHanded(unit.tags)) return isPassive(units, i);
  }
  for (let i = at - 1; i >= 0 && i >= at - VERB_BEFORE; i--) {
    const unit = units[i];
    if (unit === undefined || endsClause(unit.tags)) break;
    if (unit.tags.has('speech')) return false;
    if (isHanded(unit.tags) && !unit.tags.has('exchange')) return true;
  }
  return false;
}

/** "was handed over", "had been sent": not by them. */
function isPassive(units: readonly Unit[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const unit = units[at - back];
    return unit?.tags.has('be') === true || unit?.tags.has('will') === true;
  });
}

function captorOf(units: readonly Unit[], at: number): string | null {
  for (let i = at + 1; i < units.length && i <= at + CAPTOR_AFTER; i++) {
    const unit = units[i];
    if (unit === undefined || unit.tags.has('stop') || unit.person !== undefined) return null;
    if (unit.captor !== undefined) return unit.captor;
  }
  return null;
}
