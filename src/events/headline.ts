// The headline and the two sides in, whether it alone says that the two have traded people out: "Russia and Ukraine swap prisoners".
import type { Statement } from '../domain/statement.ts';
import { speaks } from './asserts.ts';
import { type Pair, standsFor } from './sides.ts';

/** What a headline says of a swap that did not, or does not yet, take place. */
const OTHERWISE = ['hope', 'not', 'nobody', 'denial', 'talks', 'plan', 'will', 'cancel', 'postpone', 'agree', 'deal'];

export function tellsOfTrade(title: Statement | null, pair: Pair | null): boolean {
  if (title === null || pair === null) return false;
  const named = new Set(title.parties.map(({ id }) => standsFor(id, pair)));
  return (
    pair.every((side) => named.has(side)) && speaks(title, ['exchange', 'swap']) && !title.tags.includesOne(OTHERWISE)
  );
}
