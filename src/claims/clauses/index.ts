// A sentence's units in, its clauses of handing people over out, each with who and what stands around its verb or noun.
import type { Aside } from '../skim.ts';
import type { Unit } from '../unit.ts';
import type { Clause } from './clause.ts';
import { homeClause, isHome } from './home-clause.ts';
import { kindsOf } from './kinds.ts';
import { nounClause } from './noun-clause.ts';
import type { Line } from './noun-phrases.ts';
import { verbClause } from './verb-clause.ts';

export type { Clause } from './clause.ts';
export type { Line } from './noun-phrases.ts';

export { takeList } from './take-list.ts';

export type Clauses = { readonly clauses: readonly Clause[]; readonly line: Line };

export function readClauses(units: readonly Unit[], asides: readonly Aside[]): Clauses {
  const line: Line = { units, kinds: kindsOf(units), asideBefore: new Map(asides.map(([from, to]) => [to, from])) };
  const clauses: Clause[] = [];
  for (let at = 0; at < units.length; at++) {
    const kind = line.kinds[at];
    const clause =
      kind === 'verb'
        ? verbClause(line, at, clauses)
        : kind === 'deed'
          ? nounClause(line, at)
          : isHome(line, at)
            ? homeClause(line, at, clauses)
            : null;
    if (clause !== null) clauses.push(clause);
  }
  return { clauses, line };
}
