// Time goes by; what stands still is queued again, the sources that are due are polled, and pages that were kept long enough go.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  dropOldPages,
  type Log,
  type PollPorts,
  pollDueSources,
  type ReconcilePorts,
  type RetentionPorts,
  reconcile,
  type Store,
  tellOfWaits,
  type WaitPorts,
  type WorkerProcess,
} from '../src/service/index.ts';

/** Also the longest that a retry waits beyond its time. */
const RECONCILE_EVERY_MS = 2_000;
const POLL_EVERY_MS = 15_000;
const DROP_PAGES_EVERY_MS = 60 * 60 * 1000;
const TELL_EVERY_MS = 60_000;
const BEAT_EVERY_MS = 10_000;

/**
 * Runs in every process: the verbs are safe side by side, so no process is needed by the others. docs/decisions/ has the why.
 * Returns how to stop: the turn that runs ends.
 */
export function startSchedule(
  ports: ReconcilePorts & PollPorts & RetentionPorts & WaitPorts & { readonly store: Store },
  self: () => Omit<WorkerProcess, 'seenAt'>,
): () => Promise<void> {
  const stopping = new AbortController();
  const turns = [
    every(RECONCILE_EVERY_MS, 'reconcile', stopping.signal, ports.log, () => reconcile(ports)),
    every(BEAT_EVERY_MS, 'beat', stopping.signal, ports.log, () => ports.store.beat(self(), ports.now())),
    every(POLL_EVERY_MS, 'poll', stopping.signal, ports.log, () => pollDueSources(ports)),
    every(DROP_PAGES_EVERY_MS, 'drop pages', stopping.signal, ports.log, () => dropOldPages(ports)),
    every(TELL_EVERY_MS, 'tell of waits', stopping.signal, ports.log, () => tellOfWaits(ports)),
  ];
  return async () => {
    stopping.abort();
    await Promise.all(turns);
    // Whoever looks sees it gone at once; where the database is away, within a minute.
    await ports.store.leave(self().id).catch(() => undefined);
  };
}

/** The next turn waits for the last one: a slow database is not asked twice at once. */
async function every(
  ms: number,
  name: string,
  signal: AbortSignal,
  log: Log,
  turn: () => Promise<unknown>,
): Promise<void> {
  let failing = false;
  while (!signal.aborted) {
    try {
      await turn();
      if (failing) log.info('The schedule goes on', { turn: name });
      failing = false;
    } catch (error) {
      // Said once; the database or the queue is away, and the turn after its return heals everything.
      if (!failing)
        log.warn('A turn of the schedule failed; the next one follows', { turn: name, error: String(error) });
      failing = true;
    }
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }
}
