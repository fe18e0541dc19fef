// "are home", "is now free", "were back" in, the clause of a coming home out.
import type { Clause, ClauseVerb } from './clause.ts';
import { clauseOf } from './clause-of.ts';
import { findArguments } from './find-arguments.ts';
import { frontOf } from './front-of.ts';
import type { Line } from './noun-phrases.ts';
import { isDenied, settleSubject } from './settle-subject.ts';
import { groupBefore } from './verb-group.ts';

/** "are home", "is now free", "were back". */
export function isHome({ units, kinds }: Line, at: number): boolean {
  if (kinds[at] !== 'aux' || units[at]?.tags.has('be') !== true) return false;
  for (let i = at + 1; i <= at + 3; i++) {
    if (units[i]?.tags.has('home') === true) return true;
    if (kinds[i] !== 'small' && kinds[i] !== 'not') return false;
  }
  return false;
}

export function homeClause(line: Line, at: number, before: readonly Clause[]): Clause | null {
  const group = groupBefore(line, at);
  const found = findArguments(line, at + 1, 'nothing', null);
  const subject = settleSubject(line, group.from, false, before, found);
  const verb: ClauseVerb = {
    from: group.from,
    to: at + 2,
    does: ['come'],
    voice: 'active',
    negated: group.negated || line.kinds[at + 1] === 'not' || isDenied(line, subject.at[0]),
    degree: 'sure',
    infinitive: false,
  };
  return clauseOf(
    verb,
    subject.at,
    found,
    frontOf(line, subject.at[0] ?? group.from),
    group.each,
    subject.relative === true,
  );
}
