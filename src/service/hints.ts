// Ids of rows that may be worked on go in; jobs come out, a bounded number of them, and a queue that is away fails nobody.
import type { Stage } from '../domain/address.ts';
import type { Log, Queue } from './ports.ts';

/** Jobs that wait in one stage's queue at most: some seconds of work for the fastest queue, and cheap to lose. */
export const MOST_QUEUED = 400;
/** Below this many the reconciler looks for more; above, a look would mostly find what is queued already. */
export const FEW_QUEUED = 100;

export interface Hints {
  /** Enqueues as many of `ids` as there is room for; the reconciler follows with the rest. Never throws. */
  give(stage: Stage, ids: readonly string[]): Promise<number>;
  /** Tells how many jobs the queue holds; until the next call the count grows with each hint. */
  counted(stage: Stage, queued: number): void;
}

export function createHints(queue: Queue, log: Log): Hints {
  const room: Record<Stage, number> = { fetch: MOST_QUEUED, read: MOST_QUEUED, resolve: MOST_QUEUED };
  return {
    async give(stage, ids) {
      const fitting = ids.slice(0, room[stage]);
      if (fitting.length === 0) return 0;
      room[stage] -= fitting.length;
      try {
        await queue.enqueue(stage, fitting);
        return fitting.length;
      } catch (error) {
        log.warn('The queue took no jobs; the rows are safe and the reconciler follows', {
          stage,
          queue: queue.name,
          error: String(error),
        });
        return 0;
      }
    },
    counted(stage, queued) {
      room[stage] = Math.max(0, MOST_QUEUED - queued);
    },
  };
}
