// A place for jobs goes in; the queue of the service comes out: BullMQ, where a job is an id, and losing it loses nothing.
import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseAdapter } from '@bull-board/api/baseAdapter';
import { Queue as BullQueue, type IQueueBackend, type JobProgress, Worker } from 'bullmq';
import { z } from 'zod';
import { Stage } from '../../domain/address.ts';
import { scrub } from '../../domain/scrub.ts';
import type { Log, Queue } from '../../service/index.ts';
import { withoutPassword } from '../config.ts';
import type { Backend } from './backend.ts';
import { jobIdOf } from './job-id.ts';

/** A hint is not worth more waiting: the reconciler repeats it. */
const ENQUEUE_TIMEOUT_MS = 5_000;
/** Of a process that is gone: its jobs are given to others after 20 to 35 seconds, well within two minutes. */
const LOCK_MS = 20_000;
const STALLED_CHECK_MS = 15_000;
/** The row counts crashes; the queue itself never gives a job up. */
const NEVER = 1_000_000;
/** Nobody reads the stream of events; a short one is cheap. */
const EVENTS_KEPT = 100;
/** The same complaint of a backend that is away is said once in so long. */
const QUIET_MS = 30_000;

/** Nothing but the id: what a job means stands in the row. */
const JobContent = z.object({ id: z.string() });

export type BullStages = Queue & {
  /** The raw queues, for a dashboard that looks and touches nothing. Loaded when it is asked for. */
  readonly board: () => Promise<readonly BaseAdapter[]>;
};

const BOARD_WORDS: Readonly<Record<Stage, string>> = {
  fetch: 'addresses to be fetched',
  read: 'pages to be read',
  resolve: 'blocks of the ledger to be folded',
};

/** @param prefix of every key: two ledgers on one Redis have two */
export function createBullQueue<B extends IQueueBackend, Connection>(
  backend: Backend<B, Connection>,
  prefix: string,
  log: Log,
): BullStages {
  const complain = complainer(log, backend.name);
  const openStage = (stage: Stage) => {
    const queue = new BullQueue<unknown, unknown, string, unknown, unknown, string, B, Connection>(
      queueNameOf(stage),
      {
        connection: backend.connection,
        prefix,
        streams: { events: { maxLen: EVENTS_KEPT } },
        // A finished job that is kept would keep its id, and its row could never be queued again.
        defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
      },
      backend.factory,
    );
    queue.on('error', complain);
    return queue;
  };
  const queues = { fetch: openStage('fetch'), read: openStage('read'), resolve: openStage('resolve') };
  const workers = new Set<{ close(): Promise<void> }>();

  return {
    name: backend.name,
    enqueue: async (stage, ids) => {
      const jobs = ids.map(scrub).map((id) => ({ name: stage, data: { id }, opts: { jobId: jobIdOf(stage, id) } }));
      if (jobs.length > 0) await within(ENQUEUE_TIMEOUT_MS, queues[stage].addBulk(jobs), backend.name);
    },
    work: async (stage, concurrency, handle) => {
      const worker = new Worker<unknown, void, string, B, JobProgress, Connection>(
        queueNameOf(stage),
        async (job) => {
          // The row is the truth: whatever happens in here, the job itself is done, and its failure has no words to poison it.
          try {
            await handle(JobContent.parse(job.data).id);
          } catch (error) {
            log.error('A job left its row as it was; the reconciler brings it back', {
              stage,
              error: messageOf(error),
            });
          }
        },
        {
          connection: backend.connection,
          prefix,
          concurrency,
          lockDuration: LOCK_MS,
          stalledInterval: STALLED_CHECK_MS,
          maxStalledCount: NEVER,
          removeOnComplete: { count: 0 },
          removeOnFail: { count: 0 },
        },
        backend.factory,
      );
      worker.on('error', complain);
      await worker.waitUntilReady();
      workers.add(worker);
      // Closing twice waits for the same end.
      return () => worker.close();
    },
    counts: async () => {
      const count = async (stage: Stage) => {
        const jobs = await queues[stage].getJobCounts('waiting', 'prioritized', 'delayed', 'active');
        const { active = 0, ...waiting } = jobs;
        return { queued: Object.values(waiting).reduce((sum, part) => sum + part, 0), active };
      };
      const [fetch, read, resolve] = await within(
        ENQUEUE_TIMEOUT_MS,
        Promise.all([count('fetch'), count('read'), count('resolve')]),
        backend.name,
      );
      return { fetch, read, resolve };
    },
    board: async () => {
      const { BullMQAdapter } = await import('@bull-board/api/bullMQAdapter');
      type Shown = ConstructorParameters<typeof BullMQAdapter>[0];
      return Stage.options.map(
        // Its types know Redis only; its code asks the queue for its backend.
        (stage) =>
          new BullMQAdapter(queues[stage] as unknown as Shown, { readOnlyMode: true, description: BOARD_WORDS[stage] }),
      );
    },
    forget: async () => {
      // Obliterating pauses a queue first, and what is paused would stay so.
      for (const stage of Stage.options) {
        await queues[stage].obliterate({ force: true });
        await queues[stage].resume();
      }
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.close()));
      await Promise.all(Stage.options.map((stage) => queues[stage].close()));
      await backend.close();
    },
  };
}

const queueNameOf = (stage: Stage) => `swapledger-${stage}`;
const messageOf = (error: unknown) => withoutPassword(error instanceof Error ? error.message : String(error));

/** BullMQ would wait for ever for a backend that is away. */
async function within<T>(milliseconds: number, work: Promise<T>, name: string): Promise<T> {
  const stop = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`${name} does not answer within ${milliseconds / 1000} s`);
  });
  // The loser of the race rejects later, and nobody is left to hear it.
  work.catch(() => undefined);
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
}

/** Workers repeat an error with every try; a person needs it once. */
function complainer(log: Log, name: string) {
  const said = new Map<string, number>();
  return (error: Error): void => {
    const message = messageOf(error);
    const now = performance.now();
    const before = said.get(message);
    if (before !== undefined && now - before < QUIET_MS) return;
    if (said.size > 100) said.clear();
    said.set(message, now);
    log.warn('The queue complains; jobs go on when it answers again', { queue: name, error: message });
  };
}
