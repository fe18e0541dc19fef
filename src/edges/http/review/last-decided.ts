// A number in, so many of what was decided last out: many that were approved at once are one, however many they are.
import type { Decision } from '../../../domain/decision.ts';
import type { Ledger } from '../../../service/index.ts';

type Decided = { readonly decision: Decision; readonly size: number };

/** Past this, ten batches of the largest size could stand there. */
const MOST_LOOKED_AT = 2_560;

export async function lastDecided(ledger: Pick<Ledger, 'decisions'>, count: number): Promise<readonly Decided[]> {
  for (let limit = count; ; limit *= 4) {
    const decisions = await ledger.decisions(limit);
    const groups = batched(decisions);
    // The oldest of a full answer may go on.
    const whole = decisions.length < limit ? groups : groups.slice(0, -1);
    if (whole.length >= count || decisions.length < limit || limit >= MOST_LOOKED_AT) return groups.slice(0, count);
  }
}

function batched(decisions: readonly Decision[]): readonly Decided[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const id = decision.batch ?? decision.id;
    groups.set(id, [...(groups.get(id) ?? []), decision]);
  }
  return [...groups.values()].flatMap((group) => {
    const [decision] = group;
    return decision === undefined ? [] : [{ decision, size: group.length }];
  });
}
