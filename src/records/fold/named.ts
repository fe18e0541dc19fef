// The reports of one exchange in, the released people out whose names the ledger may publish (docs/people.md).
import type { LedgerEvent } from '../../domain/record.ts';
import { countVotes } from './votes.ts';

/** Somebody whom so many newsrooms name independently of one another is known in public already. */
const NOTABLE_TEXTS = 3;

/** In the order of their fame. Minors never come so far: the events room leaves them out. */
export function foldNamed(reports: readonly LedgerEvent[]): readonly string[] {
  return countVotes(reports, ({ event }) => event.named.filter(isName), String)
    .filter(({ texts }) => texts >= NOTABLE_TEXTS)
    .map(({ value }) => value);
}

/** "a Pakistani ranger" is told as one person, and is no name; a last name alone could be anybody's. */
function isName(name: string): boolean {
  return /^\p{Lu}\S* .*\p{Lu}/u.test(name);
}
