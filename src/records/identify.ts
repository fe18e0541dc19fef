// Groups and where their events stood in, one id a group out: an id stays with the report that founded it.
import type { LedgerEvent } from '../domain/record.ts';

/** The id that a record has from its founding event; nothing else enters it, so that every process derives the same. */
export function recordIdOf(eventId: string): string {
  return `r${eventId}`;
}

/** Null for an id that was not made by `recordIdOf`. */
export function founderOf(recordId: string): string | null {
  return recordId.startsWith('r') && recordId.length > 1 ? recordId.slice(1) : null;
}

/**
 * A group keeps the id whose founding event it holds, or else the one that most of its events had; of several the oldest.
 * A group that keeps none takes its first event's. No two groups get one id. `decided`: ids that decisions speak of;
 * one that lapsed in a merge comes back with its founding event when the merge is undone.
 */
export function identify(
  groups: readonly (readonly LedgerEvent[])[],
  standing: ReadonlyMap<string, string>,
  decided: readonly string[],
): readonly string[] {
  const heirs = heirsOf(groups, standing, decided);
  return groups.map((group, index) => {
    const kept = [...heirs].filter(([, heir]) => heir === index).map(([id]) => id);
    const [oldest] = kept.toSorted(byAge(group, standing));
    return oldest ?? recordIdOf(group[0]?.id ?? '');
  });
}

/** Which group inherits each id that stands in this block, or stood there before a decision. */
function heirsOf(
  groups: readonly (readonly LedgerEvent[])[],
  standing: ReadonlyMap<string, string>,
  decided: readonly string[],
): ReadonlyMap<string, number> {
  const votes = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const { id } of group) {
      const record = standing.get(id);
      if (record !== undefined) votes.set(record, [...(votes.get(record) ?? []), index]);
    }
  });
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)));
  const lapsed = decided.flatMap((id) => {
    const group = votes.has(id) ? undefined : groupOf.get(founderOf(id) ?? '');
    return group === undefined ? [] : [[id, group] as const];
  });
  const live = [...votes].map(([id, voters]) => [id, groupOf.get(founderOf(id) ?? '') ?? mostVoted(voters)] as const);
  return new Map([...live, ...lapsed]);
}

/** Ties go to the group that comes first. */
function mostVoted(voters: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const voter of voters) counts.set(voter, (counts.get(voter) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, votesA], [b, votesB]) => votesB - votesA || a - b);
  return best?.[0] ?? 0;
}

/** The older record is the one whose first report the ledger saw earlier. */
function byAge(group: readonly LedgerEvent[], standing: ReadonlyMap<string, string>) {
  const age = (id: string) => {
    const founder = group.find((told) => told.id === founderOf(id));
    const seen = group.filter((told) => standing.get(told.id) === id).map((told) => told.seenAt);
    return `${founder?.seenAt ?? seen.toSorted()[0] ?? '~'} ${id}`;
  };
  return (a: string, b: string) => (age(a) < age(b) ? -1 : 1);
}
