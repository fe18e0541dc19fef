// What is placed in, the transfers of one event out: those told, halves of a total, or some both ways.
import type { Transfer } from '../domain/event.ts';
import { pickAll } from '../domain/pick.ts';
import type { Figure } from '../domain/statement.ts';
import { partyKind, takesHostages } from '../gazetteer/index.ts';
import type { Around } from './around.ts';
import { transfersTo } from './counts.ts';
import { type Placed, SPECIAL } from './placed.ts';
import type { Pair } from './sides.ts';

export function transfersOf(placed: readonly Placed[]): readonly Transfer[] {
  const directions = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.direction.to}<${one.direction.from}`;
    const known = directions.get(key);
    if (known === undefined) directions.set(key, [one]);
    else known.push(one);
  }
  return pickAll([...directions.values()], (list) => {
    const first = list[0];
    return first === undefined ? [] : transfersTo(list, first.direction);
  });
}

/** Only the sum of both sides is known: half each where it is even and nothing else is said. */
export function withTotals(
  pair: Pair | null,
  transfers: readonly Transfer[],
  totals: readonly Figure[],
): readonly Transfer[] {
  if (transfers.some((transfer) => transfer.count !== null) || pair === null) return transfers;
  const total = totals.find(
    (figure) => figure.value !== null && figure.value % 2 === 0 && figure.qualifier === 'exact',
  );
  if (total === undefined || total.value === null) return transfers;
  const count = total.value / 2;
  return [pair, [pair[1], pair[0]] as const].map(([to, from]) => ({
    to,
    from,
    category: total.category,
    count,
    qualifier: total.qualifier,
    evidence: [total.quote],
  }));
}

export function unknownBothWays(pair: Pair): readonly Transfer[] {
  return [pair, [pair[1], pair[0]] as const].map(([to, from]) => ({
    to,
    from,
    category: 'unspecified',
    count: null,
    qualifier: 'exact',
    evidence: [],
  }));
}

/** Their soldiers are hostages too. */
const SOLDIERS_TOO = new Set(['Hamas', 'PS']);

/** Whom a group lets go to a state is a hostage (not the civilians who are told apart from soldiers) where the article speaks of hostages; the others are prisoners. */
export function withHostages(transfer: Transfer, around: Around, all: readonly Transfer[]): Transfer {
  const { from, to, category } = transfer;
  if (category === 'remains') return transfer;
  if (
    SPECIAL.has(category) &&
    !SOLDIERS_TOO.has(from) &&
    all.some((one) => one.to === to && one.category === 'military')
  )
    return transfer;
  if (takesHostages(from) && (category !== 'military' || SOLDIERS_TOO.has(from)))
    return { ...transfer, category: 'hostage' };
  if (takesHostages(to)) return category === 'civilian' ? transfer : { ...transfer, category: 'prisoner' };
  const hostages = around.statements.some((statement) =>
    statement.figures.some((figure) => figure.category === 'hostage'),
  );
  const kidnapped = around.statements.some((statement) => statement.tags.includes('kidnap'));
  if (partyKind(from) === 'group' && kidnapped && (category === 'unspecified' || category === 'civilian'))
    return { ...transfer, category: 'hostage' };
  if (!hostages || !(category === 'unspecified' || category === 'military')) return transfer;
  if (partyKind(from) === 'group') return { ...transfer, category: 'hostage' };
  return partyKind(to) === 'group' && category === 'unspecified' ? { ...transfer, category: 'prisoner' } : transfer;
}
