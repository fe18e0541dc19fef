// Reviewers' decisions in, what they mean for the events of a block out: which are held together, and which never join.
import type { Decision } from '../domain/decision.ts';
import type { Block, LedgerEvent } from '../domain/record.ts';
import { findAnchors } from './anchors.ts';
import { type Holding, holdingOf } from './holding.ts';
import { founderOf } from './identify.ts';
import type { Unit } from './links.ts';
import type { Profile } from './profile.ts';

/** The events that a decision speaks of, by position: of its record, and of the other one. */
export type Spoken = {
  readonly decision: Decision;
  readonly record: readonly number[];
  readonly other: readonly number[];
};

export type Verdicts = {
  /** Every event in one unit: alone, or with those that a reviewer saw as one exchange. In the block's order. */
  readonly units: readonly Unit[];
  /** Told apart by a reviewer, by position. */
  readonly barred: (a: number, b: number) => boolean;
  /** Units that a reviewer judged as they stand, by index: two of these are joined by a person or not at all. */
  readonly settled: ReadonlySet<number>;
  /** Every decision, also undone ones. */
  readonly spoken: readonly Spoken[];
};

/** Decisions are followed one after the other, as they were made: the later one on the same events holds. */
export function verdictsOf(block: Block, profiles: readonly Profile[]): Verdicts {
  const spoken = spokenOf(
    block,
    profiles.map(({ told }) => told),
  );
  const held = holdingOf(profiles.length);
  for (const { decision, record, other } of spoken) {
    if (decision.undoneAt === null) follow(held, decision.kind, record, other);
  }
  const units = held.units();
  const settled = new Set(units.flatMap((unit, index) => (held.isSettled(unit[0] ?? 0) ? [index] : [])));
  return { units, barred: (a, b) => held.areApart(a, b), settled, spoken };
}

function follow(held: Holding, kind: Decision['kind'], record: readonly number[], other: readonly number[]): void {
  switch (kind) {
    case 'merge':
      held.reconcile(record, other);
      held.together([...record, ...other], false);
      return;
    case 'apart':
      if (held.share(record, other)) {
        held.release(other);
        held.together(other, false);
      }
      held.apart(record, other);
      return;
    case 'split':
      held.release(other);
      held.together(other, false);
      held.together(record, false);
      held.apart(record, other);
      return;
    case 'approve':
    case 'reject':
    case 'correct':
      held.together(record, true);
      return;
    case 'needs_second_source':
      return;
    default:
      kind satisfies never;
  }
}

/** The events that each decision of the block speaks of, by id; in the order in which they were made. */
export function spokenIn(
  block: Block,
): readonly { readonly decision: Decision; readonly record: readonly string[]; readonly other: readonly string[] }[] {
  const idsAt = (positions: readonly number[]) => positions.flatMap((at) => block.events[at]?.id ?? []);
  return spokenOf(block, block.events).map(({ decision, record, other }) => ({
    decision,
    record: idsAt(record),
    other: idsAt(other),
  }));
}

function spokenOf(block: Block, events: readonly LedgerEvent[]): readonly Spoken[] {
  const reportsOf = reportsByRecord(block, events);
  return block.decisions.map((decision) => {
    const { anchors, recordId, otherRecordId } = decision;
    if (anchors.length > 0) return { decision, ...findAnchors(anchors, events) };
    return { decision, record: reportsOf(recordId), other: otherRecordId === null ? [] : reportsOf(otherRecordId) };
  });
}

/** For a decision without words to hold to: the reports that stand in the record, or the one that founded it. */
function reportsByRecord(block: Block, events: readonly LedgerEvent[]): (recordId: string) => readonly number[] {
  const standing = new Map<string, number[]>();
  const founders = new Map<string, number>();
  events.forEach((told, position) => {
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
