// A block of events and decisions in, its records out: resolved by the machine, then as reviewers left them.
import type { Block, ResolvedBlock } from '../domain/record.ts';
import { placesOf, resolveBlock } from '../records/index.ts';
import { applyDecisions, untoldRecords } from '../review/index.ts';

/** Pure. */
export function fold(block: Block): ResolvedBlock {
  const resolved = resolveBlock(block);
  const reviewed = applyDecisions(block, resolved, placesOf(block, resolved.records));
  return { ...reviewed, records: [...reviewed.records, ...untoldRecords(block, reviewed.records)] };
}
