// How long pages are kept goes in; those that are older are dropped, and how many is said.
import { after } from './after-failure.ts';
import type { Clock, Log, Store } from './ports.ts';

export type RetentionPorts = {
  readonly store: Store;
  readonly now: Clock;
  readonly log: Log;
  /** Days after they were fetched last; null: for ever. */
  readonly keepPagesDays: number | null;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Safe in any number of processes at once. Rejects where the store is away; the next turn follows. */
export async function dropOldPages({ store, now, log, keepPagesDays }: RetentionPorts): Promise<number> {
  if (keepPagesDays === null) return 0;
  const at = now();
  const before = after(at, -keepPagesDays * DAY_MS);
  let dropped = 0;
  for (let some = 1; some > 0; dropped += some) some = await store.dropPages(before, at);
  if (dropped > 0) {
    log.info('Pages were kept for their time and are gone; their articles stay', {
      pages: dropped,
      days: keepPagesDays,
    });
  }
  return dropped;
}
