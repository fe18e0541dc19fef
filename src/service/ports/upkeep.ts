// How the work stands: progress, health, what stopped and why, and the processes at it.
import type { Stage } from '../../domain/address.ts';
import type { Progress, Status, StoppedPage, StoppedQuery, Why, WorkerProcess } from '../contract.ts';

export interface UpkeepStore {
  progress(ids: readonly string[]): Promise<Progress>;
  status(): Promise<
    Omit<Status, 'stages' | 'queue' | 'sourceHealth' | 'troubled' | 'workers'> & {
      readonly waiting: Readonly<Record<Stage, number>>;
    }
  >;
  stopped(query: StoppedQuery): Promise<StoppedPage>;
  /** Says that this process is alive; rows of those that were not heard of for a day go. */
  beat(worker: Omit<WorkerProcess, 'seenAt'>, at: string): Promise<void>;
  /** It ends: nobody waits for it. */
  leave(workerId: string): Promise<void>;
  /** Those heard of since then. */
  workers(since: string): Promise<readonly WorkerProcess[]>;
  /** Finds by canonical key. */
  why(key: string): Promise<Omit<Why, 'verdict'> | null>;
}
