// A Redis that is not there, refuses, comes late or goes away: what is said, and that nothing waits for ever.
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PipelineError } from '../../../src/domain/failure.ts';
import { openQueue, waitForQueue } from '../../../src/edges/queue/index.ts';
import type { Log } from '../../../src/service/index.ts';
import { missing, sparePort, startRedis, type TestServer } from '../../support/servers.ts';

const said: string[] = [];
const note = (message: string, fields?: unknown) => void said.push(`${message} ${JSON.stringify(fields ?? {})}`);
const log: Log = { debug: note, info: note, warn: note, error: note };

describe('a Redis that is not there', () => {
  it('is one line that names the variable and the place, never the password', async () => {
    const port = await sparePort();
    const error = await failureOf(() =>
      openQueue({ kind: 'redis', url: `redis://me:hush@127.0.0.1:${port}/1`, ledger: 'one' }, log),
    );
    expect(error).toMatchObject({ kind: 'retryable', code: 'redis_unreachable' });
    expect(error.message).toBe(
      `REDIS_URL: no Redis answers at 127.0.0.1:${port} (ECONNREFUSED); start it, or correct REDIS_URL`,
    );
  });

  it('is one line also where its name is not known', async () => {
    const error = await failureOf(() =>
      openQueue({ kind: 'redis', url: 'redis://:hush@no-such-host.invalid', ledger: 'one' }, log),
    );
    expect(error.code).toBe('redis_unreachable');
    expect(error.message).toMatch(/^REDIS_URL: no Redis answers at no-such-host\.invalid:6379 \(/);
  });
});

describe.skipIf(missing.redis !== null)(`with a Redis${missing.redis ?? ''}`, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  it('is waited for, one line at each try, until the wait is called off', async () => {
    const lines: string[] = [];
    const port = await sparePort();
    const stopping = new AbortController();
    const place = { kind: 'redis' as const, url: `redis://127.0.0.1:${port}`, ledger: 'one' };
    const waiting = waitForQueue(place, log, (line) => lines.push(line), stopping.signal);
    while (lines.length === 0) await sleep(20);
    expect(lines[0]).toMatch(/^REDIS_URL: no Redis answers at 127\.0\.0\.1:\d+ .* Trying again in 0\.5 s\.$/);
    stopping.abort();
    await expect(waiting).rejects.toThrow();
  });

  it('says at once that a password is refused, without the password', async () => {
    const url = server.url.replace('redis://', 'redis://me:hush@');
    const error = await failureOf(() => openQueue({ kind: 'redis', url, ledger: 'one' }, log));
    expect(error).toMatchObject({ kind: 'permanent', code: 'redis_refused' });
    expect(error.message).toMatch(/^REDIS_URL: Redis at 127\.0\.0\.1:\d+ refuses: /);
    expect(error.message).not.toContain('hush');
  });

  it('fails an enqueue within seconds while it does not answer, and works again when it does', async () => {
    const operator = new Redis(server.url);
    const queue = await openQueue({ kind: 'redis', url: server.url, ledger: 'one' }, log);
    const seen: string[] = [];
    await queue.work('fetch', 1, async (id) => void seen.push(id));
    await operator.call('CLIENT', 'PAUSE', '600000', 'WRITE');
    await expect(queue.enqueue('fetch', ['late'])).rejects.toThrow(/does not answer within 5 s/);
    await expect(queue.counts()).rejects.toThrow(/does not answer within 5 s/);
    await operator.call('CLIENT', 'UNPAUSE');
    await queue.enqueue('fetch', ['again']);
    await until(() => seen.includes('again'));

    // Every connection drops, as in a restart of Redis.
    await operator.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    await queue.enqueue('fetch', ['after the drop']);
    await until(() => seen.includes('after the drop'));

    // Everything is lost, and the next hint works all the same.
    await operator.flushall();
    await queue.enqueue('fetch', ['after the flush']);
    await until(() => seen.includes('after the flush'));
    await queue.close();
    operator.disconnect();
  });

  it('keeps the jobs of two ledgers apart', async () => {
    const one = await openQueue({ kind: 'redis', url: server.url, ledger: 'one' }, log);
    const two = await openQueue({ kind: 'redis', url: server.url, ledger: 'two' }, log);
    await one.enqueue('read', ['of one']);
    expect((await one.counts()).read.queued).toBe(1);
    expect((await two.counts()).read.queued).toBe(0);
    await two.forget();
    expect((await one.counts()).read.queued).toBe(1);
    await Promise.all([one.close(), two.close()]);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

async function failureOf(act: () => Promise<unknown>): Promise<PipelineError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof PipelineError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}
