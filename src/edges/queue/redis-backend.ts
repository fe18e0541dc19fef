// REDIS_URL goes in; a place for BullMQ's jobs comes out, or one line that says why there is none.
import { type ConnectionOptions, createRedisBackend, type RedisQueueBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { PipelineError } from '../../domain/failure.ts';
import type { Log } from '../../service/index.ts';
import { hostOf, withoutPassword } from '../config.ts';
import type { Backend } from './backend.ts';

const CONNECT_TIMEOUT_MS = 10_000;
const LONGEST_RECONNECT_MS = 5_000;
/** Wrong password, no right, or a Redis that wants one: waiting does not cure these. */
const REFUSALS = /^(NOAUTH|WRONGPASS|NOPERM|ERR (invalid password|AUTH))/i;

/** Asks once before it answers. Throws PipelineError: permanent 'redis_refused', retryable 'redis_unreachable'. */
export async function openRedisBackend(url: string, log: Log): Promise<Backend<RedisQueueBackend, ConnectionOptions>> {
  const place = hostOf(url, 6379);
  await askOnce(url, place);
  // BullMQ asks for no limit of retries: a worker that waits for a job waits through a restart of Redis.
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 200, LONGEST_RECONNECT_MS),
  });
  let away = false;
  redis.on('error', (error: Error) => {
    if (away) return;
    away = true;
    log.warn(`REDIS_URL: the connection to Redis at ${place} is lost; trying again`, {
      error: withoutPassword(error.message),
    });
  });
  redis.on('ready', () => {
    if (away) log.info(`Redis at ${place} is back`);
    away = false;
  });
  return {
    name: `BullMQ on Redis at ${place}`,
    connection: redis,
    factory: createRedisBackend,
    close: async () => {
      redis.disconnect();
      await Promise.resolve();
    },
  };
}

async function askOnce(url: string, place: string): Promise<void> {
  const probe = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let cause: unknown = null;
  probe.on('error', (error: Error) => {
    cause ??= error;
  });
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    throw unreachable(place, cause ?? error);
  } finally {
    probe.disconnect();
  }
}

function unreachable(place: string, error: unknown): PipelineError {
  const message = withoutPassword(error instanceof Error ? error.message : String(error));
  if (REFUSALS.test(message)) {
    return new PipelineError('permanent', 'redis_refused', `REDIS_URL: Redis at ${place} refuses: ${message}`);
  }
  const why = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : message;
  return new PipelineError(
    'retryable',
    'redis_unreachable',
    `REDIS_URL: no Redis answers at ${place} (${why}); start it, or correct REDIS_URL`,
  );
}
