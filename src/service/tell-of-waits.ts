// How long records may wait for a person goes in; whoever is to know is told once of each wait that is longer, tried until it is taken.
import type { WaitNotice } from '../domain/wait-notice.ts';
import { after, describe } from './after-failure.ts';
import type { Clock, Log, RetryPolicy, Store } from './ports.ts';

export type WaitPorts = {
  readonly store: Store;
  readonly now: Clock;
  readonly log: Log;
  readonly retry: RetryPolicy;
  /** Null: nobody is told. */
  readonly waits: null | {
    readonly hours: number;
    /** Where the desk is; null where nobody knows. */
    readonly desk: string | null;
    /** The same id is one notice however often it is sent. Throws PipelineError as a fetch does. */
    readonly deliver: (id: string, notice: WaitNotice, at: string) => Promise<void>;
  };
};

const HOUR_MS = 60 * 60 * 1000;
/** Longer than a delivery may take; a process that dies in one leaves it to another. */
const LEASE_MS = 60_000;

/** Safe in any number of processes at once. Rejects where the store is away; the next turn follows. */
export async function tellOfWaits({ store, now, log, retry, waits }: WaitPorts): Promise<void> {
  if (waits === null) return;
  const at = now();
  const allowed = waits.hours * HOUR_MS;
  await store.noteWaits({ at, overdueSince: after(at, -allowed), quietSince: after(at, -allowed) }, (found) => ({
    ...{ type: 'review.overdue', at, hours: waits.hours, desk: waits.desk },
    ...found,
  }));
  const claimed = await store.claimWaitNotice(at, LEASE_MS);
  if (claimed === null) return;
  const { id, notice, tries } = claimed;
  try {
    await waits.deliver(id, notice, at);
    await store.endWaitNotice(id, { state: 'sent', detail: null, dueAt: null }, now());
    log.info('Told that records wait too long', { overdue: notice.overdue, since: notice.since });
  } catch (error) {
    const { kind, code, detail, retryAfterMs } = describe(error);
    const last = kind === 'permanent' || tries >= retry.tries;
    const pause = Math.max(retry.firstDelayMs * BACK_OFF_FACTOR ** (tries - 1), retryAfterMs ?? 0);
    await store.endWaitNotice(
      id,
      { state: last ? 'given_up' : 'due', detail: `${code}: ${detail}`, dueAt: last ? null : after(now(), pause) },
      now(),
    );
    log.warn(last ? 'Nobody could be told that records wait too long' : 'A notice is sent again later', {
      notice: id,
      error: detail,
    });
  }
}

/** As addresses are tried again. */
const BACK_OFF_FACTOR = 4;
