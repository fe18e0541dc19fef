// Groups and what decisions call them in, one id a group out: that of the report the ledger saw first, or the one a person knows it by.
import type { LedgerEvent } from '../domain/record.ts';

/** The id that a record has from its founding event; nothing else enters it, so that every process derives the same. */
export function recordIdOf(eventId: string): string {
  return `r${eventId}`;
}

/** Null for an id that was not made by `recordIdOf`. */
export function founderOf(recordId: string): string | null {
  return recordId.startsWith('r') && recordId.length > 1 ? recordId.slice(1) : null;
}

/** The ids that one standing decision speaks of, and the events that each meant, as far as they are found. */
export type Naming = readonly {
  readonly id: string;
  readonly eventIds: readonly string[];
  /** The id was made by a split, and is younger than every other. */
  readonly bySplit: boolean;
}[];

/**
 * `namings` in the order in which they were made. A function of the events and the decisions alone, so that neither the
 * order of arrival nor anything that was undone leaves a trace in it. No two groups get one id.
 */
export function identify(groups: readonly (readonly LedgerEvent[])[], namings: readonly Naming[]): readonly string[] {
  const given = givenIds(groups, namings);
  const taken = new Set(given.values());
  return groups.map((group, index) => {
    const id = given.get(index) ?? founded(group, taken);
    taken.add(id);
    return id;
  });
}

/** The latest decision on a group knew it by its name of then; of two names in one decision the older is kept. */
function givenIds(
  groups: readonly (readonly LedgerEvent[])[],
  namings: readonly Naming[],
): ReadonlyMap<number, string> {
  const given = new Map<number, string>();
  if (namings.length === 0) return given;
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)));
  const bySplit = new Set(namings.flat().flatMap((name) => (name.bySplit ? [name.id] : [])));
  const taken = new Set<string>();
  for (const naming of namings.toReversed()) {
    const heirs = naming.flatMap(({ id, eventIds }) => {
      const heir = mostVoted(eventIds.flatMap((eventId) => groupOf.get(eventId) ?? []));
      return heir === undefined || given.has(heir) || taken.has(id) ? [] : [{ id, heir }];
    });
    for (const heir of new Set(heirs.map((one) => one.heir))) {
      const names = heirs.filter((one) => one.heir === heir).map(({ id }) => id);
      const [oldest] = names.toSorted(byAge(groups[heir] ?? [], bySplit));
      if (oldest === undefined) continue;
      given.set(heir, oldest);
      taken.add(oldest);
    }
  }
  return given;
}

/** Ties go to the group that comes first. */
function mostVoted(voters: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const voter of voters) counts.set(voter, (counts.get(voter) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, votesA], [b, votesB]) => votesB - votesA || a - b);
  return best?.[0];
}

/** The older record is the one whose first report the ledger saw earlier. */
function byAge(group: readonly LedgerEvent[], bySplit: ReadonlySet<string>): (a: string, b: string) => number {
  const age = (id: string) => {
    const founder = group.find((told) => told.id === founderOf(id));
    return `${bySplit.has(id) ? 1 : 0} ${founder?.seenAt ?? '~'} ${id}`;
  };
  return (a, b) => (age(a) < age(b) ? -1 : 1);
}

/** Of its first report, unless a decision left that id to another group: then of the next. */
function founded(group: readonly LedgerEvent[], taken: ReadonlySet<string>): string {
  const ids = group
    .toSorted((a, b) => (`${a.seenAt} ${a.id}` < `${b.seenAt} ${b.id}` ? -1 : 1))
    .map(({ id }) => recordIdOf(id));
  const own = ids.find((id) => !taken.has(id));
  if (own !== undefined) return own;
  for (let turn = 2; ; turn += 1) {
    const id = `${ids[0] ?? recordIdOf('')}-${turn}`;
    if (!taken.has(id)) return id;
  }
}
