// Reviewers' decisions on records in, what they mean for events out: which are forced together, which never join.
import type { Block, Decision } from '../domain/record.ts';
import { founderOf } from './identify.ts';
import type { Unit } from './links.ts';
import type { Profile } from './profile.ts';

export type Verdicts = {
  /** Every event in one unit: alone, or with those that a reviewer merged with it. In the block's order. */
  readonly units: readonly Unit[];
  /** Told apart by a reviewer, by position. */
  readonly barred: (a: number, b: number) => boolean;
};

/** The later of two decisions on the same two records holds; what a chain of merges holds together, no older split parts. */
export function verdictsOf(block: Block, profiles: readonly Profile[]): Verdicts {
  const decisions = latestByPair(block.decisions);
  const reportsOf = reportsByRecord(block, profiles);
  const merged = decisions.filter(({ kind }) => kind === 'merge');
  const units = components(
    profiles.length,
    merged.map((d) => [...reportsOf(d.recordId), ...reportsOf(d.otherRecordId)]),
  );

  const apart = new Set<string>();
  for (const { recordId, otherRecordId } of decisions.filter(({ kind }) => kind === 'apart')) {
    for (const a of reportsOf(recordId)) for (const b of reportsOf(otherRecordId)) apart.add(pairKey(a, b));
  }
  return { units, barred: (a, b) => apart.size > 0 && apart.has(pairKey(a, b)) };
}

/**
 * The reports that stand in a record; for one that was merged into another, the report that founded it:
 * so a merge still binds when all its reports stand in one record, and a split of two joined ones has something to hold.
 */
function reportsByRecord(block: Block, profiles: readonly Profile[]): (recordId: string) => readonly number[] {
  const standing = new Map<string, number[]>();
  const founders = new Map<string, number>();
  profiles.forEach(({ told }, position) => {
    founders.set(told.id, position);
    const recordId = block.standing.get(told.id);
    if (recordId === undefined) return;
    const reports = standing.get(recordId);
    if (reports === undefined) standing.set(recordId, [position]);
    else reports.push(position);
  });
  return (recordId) => {
    const founder = founders.get(founderOf(recordId) ?? '');
    return standing.get(recordId) ?? (founder === undefined ? [] : [founder]);
  };
}

type PairDecision = Decision & { readonly otherRecordId: string };

function latestByPair(decisions: readonly Decision[]): readonly PairDecision[] {
  const inTime = decisions
    .filter((d): d is PairDecision => d.otherRecordId !== null && d.undoneAt === null)
    .filter(({ kind }) => kind === 'merge' || kind === 'apart')
    .toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
  return [...new Map(inTime.map((d) => [[d.recordId, d.otherRecordId].toSorted().join(' '), d])).values()];
}

/** Sets that share an event are one; an event in no set is alone. */
function components(count: number, sets: readonly (readonly number[])[]): readonly Unit[] {
  let groups: readonly ReadonlySet<number>[] = [];
  for (const set of sets) {
    const touching = groups.filter((group) => set.some((position) => group.has(position)));
    const joined = new Set([...set, ...touching.flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  const bound = new Set(groups.flatMap((group) => [...group]));
  const alone = Array.from({ length: count }, (_, position) => [position]).filter(([at]) => !bound.has(at ?? 0));
  const merged = groups.filter(({ size }) => size > 0).map((group) => [...group].toSorted((a, b) => a - b));
  return [...alone, ...merged].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
