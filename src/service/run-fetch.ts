// The id of an accepted address goes in; its page is kept and its reading enqueued, or the row says why not and what follows.
import { afterFailure } from './after-failure.ts';
import type { Hints } from './hints.ts';
import type { Claimed, Clock, FetchPage, Log, RetryPolicy, Store } from './ports.ts';
import { firstRevisit, type RevisitPorts, runRevisit } from './run-revisit.ts';

export type AttemptPorts = {
  readonly store: Store;
  readonly hints: Hints;
  readonly now: Clock;
  readonly log: Log;
  readonly retry: RetryPolicy;
  /** The rules that read: number and fingerprint. */
  readonly rules: string;
};

/** Twice the 30 seconds that a fetch may take in all, so that a lease runs out only where the process is gone. */
const LEASE_MS = 60_000;

/**
 * An address that was read already is looked at again, where that is due. Never throws for what the web does; where the store is
 * away the lease runs out and the row is worked on again.
 */
export async function runFetch(
  ports: AttemptPorts & RevisitPorts & { readonly fetchPage: FetchPage },
  id: string,
): Promise<void> {
  const claimed = await ports.store.claim('fetch', id, ports.now(), LEASE_MS);
  if (claimed === null) return await runRevisit(ports, id);
  const { address, attempt } = claimed;
  try {
    const page = await ports.fetchPage(address.url);
    const at = ports.now();
    const kept = await ports.store.finishFetch(address.id, attempt, page, at, firstRevisit(ports.revisitDays, at));
    if (kept) await ports.hints.give('read', [address.id]);
    else noteLateWrite(ports.log, 'fetch', claimed);
  } catch (error) {
    await failAttempt(ports, 'fetch', claimed, error);
  }
}

export async function failAttempt(
  ports: AttemptPorts,
  stage: 'fetch' | 'read',
  claimed: Claimed,
  error: unknown,
): Promise<void> {
  const { address, attempt } = claimed;
  const failure = afterFailure(error, address, stage === 'fetch' ? 'accepted' : 'fetched', ports.now(), ports.retry);
  const written = await ports.store.failAttempt(address.id, attempt, failure, ports.now());
  if (!written) return noteLateWrite(ports.log, stage, claimed);
  const level = failure.state === 'dead' || failure.reason === 'unexpected' ? 'warn' : 'debug';
  ports.log[level](failure.detail, {
    stage,
    address: address.id,
    url: address.url,
    reason: failure.reason,
    state: failure.state,
  });
}

/** A zombie: this attempt took so long that another one holds the row by now; nothing was written. */
export function noteLateWrite(log: Log, stage: 'fetch' | 'read', { address, attempt }: Claimed): void {
  log.warn('An attempt came too late; another one holds the row, and nothing was written', {
    stage,
    address: address.id,
    attempt,
  });
}
