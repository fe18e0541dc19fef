// A resolved block in, where each decision has its place in it out: the record that it speaks of now, whatever that is called.
import type { Decision } from '../domain/decision.ts';
import type { Block, LedgerRecord } from '../domain/record.ts';
import { type Found, findAnchors } from './anchors.ts';

/** `record` and `other`: ids in this block; null where nothing of what the decision spoke of is found. */
export type Place = {
  readonly decision: Decision;
  readonly record: string | null;
  readonly other: string | null;
  /** The words that a part of it holds to are told by no article, and nothing else tells the same. */
  readonly isGone: boolean;
};

/** By id where a record still has it, or else by the words: the record that most of them lead to. */
export function placesOf(block: Block, records: readonly LedgerRecord[]): readonly Place[] {
  const ids = new Set(records.map(({ id }) => id));
  const recordOf = new Map(records.flatMap(({ id, sources }) => sources.map(({ eventId }) => [eventId, id] as const)));
  const homeOf = (positions: readonly number[]) =>
    mostNamed(positions.flatMap((at) => recordOf.get(block.events[at]?.id ?? '') ?? []));
  return block.decisions.map((decision) => {
    const { recordId, otherRecordId } = decision;
    const found = findAnchors(decision.anchors, block.events);
    const byId = (id: string | null) => (id !== null && ids.has(id) ? id : null);
    return {
      decision,
      record: byId(recordId) ?? homeOf(found.record),
      other: byId(otherRecordId) ?? homeOf(found.other),
      isGone: isGone(decision, found),
    };
  });
}

function isGone({ gone }: Decision, found: Found): boolean {
  if (gone === null) return false;
  const parts = gone.part === 'both' ? (['record', 'other'] as const) : [gone.part];
  return parts.some((part) => found[part].length === 0);
}

function mostNamed(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
