// A noun of handing people over in, its clause out: "Israel's release of 39 prisoners", "a swap of 30 men for 20".
import { itemAt } from '../../domain/item-at.ts';
import type { Clause, ClauseVerb } from './clause.ts';
import { NO_ARGUMENTS } from './clause-of.ts';
import { findArguments } from './find-arguments.ts';
import type { Line } from './noun-phrases.ts';

/** "the release at the border on Friday of 20"; not "the handovers stalled over a demand for news of a pilot". */
const MOST_BETWEEN = 8;

/** "Israel's release of 39 prisoners", "a swap of 30 men for 20". */
export function nounClause(line: Line, at: number): Clause | null {
  const { units, kinds } = line;
  const unit = units[at];
  const found = findArguments(line, at + 1, 'ofObject', null);
  const [object] = found.object;
  if (object === undefined || object - at > MOST_BETWEEN) return null;
  const owned = itemAt(kinds, at - 1) === 'possessive' && itemAt(kinds, at - 2) === 'side';
  const verb: ClauseVerb = {
    from: owned ? at - 2 : at,
    to: at + 1,
    does: [
      unit?.tags.has('exchange') === true ? 'exchange' : unit?.tags.has('recovery') === true ? 'recovery' : 'release',
    ],
    voice: 'noun',
    negated: itemAt(kinds, at - 1) === 'not',
    degree: 'sure',
    infinitive: false,
  };
  return {
    verb,
    subject: [],
    owner: owned ? [at - 2] : [],
    object: found.object,
    second: NO_ARGUMENTS.second,
    by: found.by,
    with: found.with,
    in: found.in,
    goes: found.goes,
    to: found.to,
    from: found.from,
    for: found.for,
    each: found.each,
    relative: false,
    respectively: false,
    reach: [verb.from, found.end],
  };
}
