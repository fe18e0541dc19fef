// A verb in, the words that make one group with it out: auxiliaries, "not", adverbs, "each".
import { itemAt } from '../../domain/item-at.ts';
import { anyOf, HOLDS } from '../tags.ts';
import type { Kind } from './kinds.ts';
import type { Line } from './noun-phrases.ts';

/** "has not yet been": where the verb group begins, and what stands in it. */
type Group = {
  readonly from: number;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly finite: boolean;
  readonly negated: boolean;
  readonly each: boolean;
  readonly infinitive: boolean;
};

export const MOST_ADVERBS = 3;

export function groupBefore({ units, kinds }: Line, verb: number): Group {
  let from = verb;
  let passive = false;
  let perfect = false;
  let finite = false;
  let negated = false;
  let each = false;
  let infinitive = false;
  let adverbs = 0;
  for (let i = verb - 1; i >= 0 && adverbs <= MOST_ADVERBS; i--) {
    const kind = kinds[i];
    const unit = units[i];
    if (kind === 'aux') {
      if (!finite && (unit?.tags.has('be') === true || unit?.tags.has('toBe') === true)) passive = true;
      if (unit?.tags.has('be') !== true && (unit?.tags.has('perfect') === true || unit?.tags.has('have') === true))
        perfect = true;
      finite = true;
      from = i;
    } else if (kind === 'not') {
      negated = true;
      from = i;
    } else if (kind === 'infinitive') {
      finite = true;
      infinitive = true;
      from = i;
    } else if (kind === 'speech' && infinitive && perfect) {
      // "claimed to have freed 40", "is said to have freed 40": who claims it or of whom it is said.
      from = i;
    } else if (kind === 'each') {
      // "each name | was greeted": the noun is the subject.
      if (kinds[i + 1] === 'small' && i + 2 === from && kinds[from] === 'aux') break;
      each = true;
      from = i;
    } else if (finite && unit !== undefined && isCaptors(unit.tags)) break;
    // "refused | on Saturday to take back 20".
    else if (kind === 'in' && infinitive && kinds[i + 1] === 'date') continue;
    else if (kind === 'small' && units[i]?.capital !== true && units[i]?.tags.has('mark') !== true) adverbs++;
    else if (kind !== 'date') break;
  }
  return { from, passive, perfect, finite, negated, each, infinitive: infinitive && !perfect };
}

/** "whom the courts had jailed | were let go": the verb of another clause. */
const isCaptors = anyOf(HOLDS);

/** What stands directly before a verb group, over adverbs. */
export function leftOf({ kinds }: Line, from: number): Kind | undefined {
  let i = from - 1;
  while (i >= from - MOST_ADVERBS && (itemAt(kinds, i) === 'small' || itemAt(kinds, i) === 'date')) i--;
  return itemAt(kinds, i);
}
