// The key of a block goes in; its events and decisions are folded into records anew, under the block's lock.
import { describe } from './after-failure.ts';
import { fold } from './fold.ts';
import type { Clock, Log, Store } from './ports.ts';

/** Never throws: a block that could not be resolved stays unresolved, and the reconciler brings it back. */
export async function runResolve(
  ports: { readonly store: Store; readonly now: Clock; readonly log: Log },
  key: string,
): Promise<void> {
  try {
    await ports.store.resolveBlock(key, ports.now(), fold);
  } catch (error) {
    ports.log.warn('A block could not be resolved; it is tried again', { block: key, error: describe(error).detail });
  }
}
