// The key of a block goes in; its events and decisions are folded into records anew, under the block's lock.
import type { Block, ResolvedBlock } from '../domain/record.ts';
import { resolveBlock } from '../records/index.ts';
import { applyDecisions } from '../review/index.ts';
import { describe } from './after-failure.ts';
import type { Clock, Log, Store } from './ports.ts';

/** Never throws: a block that could not be resolved stays unresolved, and the reconciler brings it back. */
export async function runResolve(
  ports: { readonly store: Store; readonly now: Clock; readonly log: Log },
  key: string,
): Promise<void> {
  try {
    await ports.store.resolveBlock(key, ports.now(), foldAndReview);
  } catch (error) {
    ports.log.warn('A block could not be resolved; it is tried again', { block: key, error: describe(error).detail });
  }
}

const foldAndReview = (block: Block): ResolvedBlock => applyDecisions(block, resolveBlock(block));
