// What stands still in the database goes in; it is queued again, so that no lost job, flushed queue or killed process loses an address.
import { Stage } from '../domain/address.ts';
import { FEW_QUEUED, type Hints, MOST_QUEUED } from './hints.ts';
import type { Clock, Queue, Store } from './ports.ts';

export type ReconcilePorts = {
  readonly store: Store;
  readonly queue: Queue;
  readonly hints: Hints;
  readonly now: Clock;
};

/**
 * Looks once; safe in any number of processes at once, since a repeat of a queued id does nothing and a claim has one winner.
 * Rejects where the queue or the store is away; the next look heals.
 * @returns how many ids were given to each stage's queue
 */
export async function reconcile({
  store,
  queue,
  hints,
  now,
}: ReconcilePorts): Promise<Readonly<Record<Stage, number>>> {
  const counts = await queue.counts();
  for (const stage of Stage.options) hints.counted(stage, counts[stage].queued);
  const given: Record<Stage, number> = { fetch: 0, read: 0, resolve: 0 };
  const hungry = Stage.options.filter((stage) => counts[stage].queued < FEW_QUEUED);
  if (hungry.length === 0) return given;

  const due = await store.due(now(), MOST_QUEUED, hungry);
  for (const stage of hungry) given[stage] = await hints.give(stage, due[stage]);
  return given;
}
