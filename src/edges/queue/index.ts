// Where the jobs are kept goes in, the database's own pool or Redis; the queue of the service comes out.
import { setTimeout as sleep } from 'node:timers/promises';
import type { PgPool } from 'bullmq';
import { PipelineError } from '../../domain/failure.ts';
import type { Log } from '../../service/index.ts';
import { type BullStages, createBullQueue } from './bull-queue.ts';
import { openPostgresBackend } from './postgres-backend.ts';
import { openRedisBackend } from './redis-backend.ts';

export type { BullStages } from './bull-queue.ts';

export type QueuePlace =
  /** A pool whose search_path names the schema bullmq; it is lent, and has to outlive the queue. */
  | { readonly kind: 'database'; readonly name: string; readonly pool: PgPool }
  /** `ledger` keeps the jobs of several ledgers on one Redis apart. */
  | { readonly kind: 'redis'; readonly url: string; readonly ledger: string };

/** Of our keys in a Redis that others use too; in a database the schema is ours already. */
const PREFIX = 'swapledger';

/** Throws PipelineError with one line for a person: 'redis_unreachable' (retryable) or 'redis_refused' (permanent). */
export async function openQueue(place: QueuePlace, log: Log): Promise<BullStages> {
  return place.kind === 'redis'
    ? createBullQueue(await openRedisBackend(place.url, log), `${PREFIX}:${place.ledger}`, log)
    : createBullQueue(await openPostgresBackend(place.pool, place.name), PREFIX, log);
}

/** A Redis that starts along with this process is there within seconds; one that does not is asked less often. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 5_000];

/**
 * As openQueue, but where Redis is not there yet it says so and tries again, for ever or until `signal`.
 * @param say one line for a person at each failed try
 */
export async function waitForQueue(
  place: QueuePlace,
  log: Log,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<BullStages> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await openQueue(place, log);
    } catch (error) {
      if (!(error instanceof PipelineError) || error.kind !== 'retryable') throw error;
      const delayMs = RETRY_DELAYS_MS[tries] ?? 10_000;
      say(`${error.message}. Trying again in ${delayMs / 1_000} s.`);
      await sleep(delayMs, undefined, signal ? { signal } : {});
    }
  }
}
