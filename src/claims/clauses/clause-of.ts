// The parts of a clause in, the clause out.

import type { Arguments } from './arguments.ts';
import type { Clause, ClauseVerb } from './clause.ts';
import type { Front } from './front-of.ts';

export const NO_ARGUMENTS = { second: [], owner: [], by: [], to: [], from: [], with: [], for: [], in: [] } as const;

export function clauseOf(
  verb: ClauseVerb,
  subject: readonly number[],
  found: Arguments,
  front: Front,
  each: boolean,
  relative: boolean,
): Clause {
  let first = verb.from;
  for (const places of [subject, found.object, front.from, front.to, front.for])
    for (const at of places) if (at < first) first = at;
  let last = Math.max(verb.to, found.end);
  for (const at of subject) if (at >= last) last = at + 1;
  return {
    verb,
    subject,
    owner: NO_ARGUMENTS.owner,
    object: found.object,
    second: found.second,
    by: found.by,
    with: found.with,
    in: found.in,
    goes: found.goes,
    to: found.to.length > 0 ? found.to : front.to,
    from: found.from.length > 0 ? found.from : front.from,
    for: found.for.length > 0 ? found.for : front.for,
    each: each || found.each,
    relative,
    respectively: found.respectively,
    reach: [first, last],
  };
}
