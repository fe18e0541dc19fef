// Wishes to ask a host go in; turns come out, one at a time to each host, with a gap between them and none between hosts.
import { setTimeout as sleep } from 'node:timers/promises';
import { PipelineError } from '../../domain/failure.ts';
import type { HostTurns } from './host-turns.ts';

export type HostGate = {
  /** Runs `exchange` when it is the host's turn. Throws PipelineError 'later' where that takes longer than `turnMs`. */
  take<T>(host: string, exchange: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** The host refused (429, 5xx, no answer) or asked us to wait: its gap grows. `waitMs`: what it asked for. */
  slowDown(host: string, waitMs: number | null): void;
  /** The host answered as it should: its gap shrinks again. */
  speedUp(host: string): void;
  /** Crawl-delay: the gap never goes below it. */
  keepGap(host: string, gapMs: number): void;
};

export type HostGateOptions = {
  readonly gapMs: (host: string) => number;
  readonly longestGapMs: number;
  readonly turnMs: number;
  readonly now: () => number;
  /** Where other processes fetch as well. Hosts without a gap are the operator's own, and are not asked about. */
  readonly shared?: HostTurns | undefined;
  /** Longer than any exchange. */
  readonly leaseMs?: number;
};

type Host = {
  /** Since when an exchange is under way. */
  busySinceMs: number | null;
  readonly waiting: (() => void)[];
  /** No request starts before this. */
  freeAtMs: number;
  gapMs: number;
  crawlDelayMs: number;
  /** The turns given to those who were sent away, so that they come back one after the other. */
  bookedUntilMs: number;
  /** How long an exchange takes, the last ones counting most. */
  usualMs: number;
  timer: NodeJS.Timeout | null;
};

/** How long one exchange takes, as a guess before there was one. */
const USUAL_EXCHANGE_MS = 500;
const NEWEST_COUNTS = 0.3;
/** Beyond this many hosts, those that are idle are forgotten. */
const HOSTS_KEPT = 5_000;

const LEASE_MS = 60_000;
/** Another process has the host, and nobody says when it gives it back. */
const ASK_AGAIN_MS = 100;

/** Turns are kept in this process; where `shared` is given, each is also taken there, so that no other process has it. */
export function openHostGate(options: HostGateOptions): HostGate {
  const hosts = new Map<string, Host>();

  return {
    async take(name, exchange, signal) {
      const host = hostOf(name);
      await turn(name, host, signal);
      let holder: string | null = null;
      try {
        holder = await sharedTurn(name, host, signal);
        const startedAtMs = options.now();
        try {
          return await exchange();
        } finally {
          host.usualMs += (options.now() - startedAtMs - host.usualMs) * NEWEST_COUNTS;
        }
      } finally {
        if (holder !== null) await leave(name, host, holder);
        host.busySinceMs = null;
        host.freeAtMs = Math.max(host.freeAtMs, options.now() + gapOf(host));
        wakeNext(host);
        forgetIdle();
      }
    },
    slowDown(name, waitMs) {
      const host = hostOf(name);
      // A gap of nothing belongs to the operator's own hosts, and stays.
      host.gapMs = Math.min(host.gapMs * 2, options.longestGapMs);
      if (waitMs !== null) host.freeAtMs = Math.max(host.freeAtMs, options.now() + waitMs);
    },
    speedUp(name) {
      const host = hostOf(name);
      host.gapMs = Math.max(host.gapMs / 2, options.gapMs(name));
    },
    keepGap(name, gapMs) {
      hostOf(name).crawlDelayMs = Math.min(gapMs, options.longestGapMs);
    },
  };

  async function turn(name: string, host: Host, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const aheadMs = host.waiting.length * gapOf(host);
    if (host.freeAtMs - options.now() + aheadMs > options.turnMs) throw sentAway(name, host);
    if (host.busySinceMs === null && host.waiting.length === 0 && host.freeAtMs <= options.now()) {
      host.busySinceMs = options.now();
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const leave = (error: unknown) => {
        clearTimeout(patience);
        signal.removeEventListener('abort', onAbort);
        const at = host.waiting.indexOf(start);
        if (at !== -1) host.waiting.splice(at, 1);
        reject(error);
      };
      const onAbort = () => leave(signal.reason);
      const patience = setTimeout(() => leave(sentAway(name, host)), options.turnMs);
      const start = () => {
        clearTimeout(patience);
        signal.removeEventListener('abort', onAbort);
        host.busySinceMs = options.now();
        resolve();
      };
      signal.addEventListener('abort', onAbort, { once: true });
      host.waiting.push(start);
      wakeNext(host);
    });
  }

  /** Null where nobody else fetches. Throws as `turn` does. */
  async function sharedTurn(name: string, host: Host, signal: AbortSignal): Promise<string | null> {
    if (options.shared === undefined || gapOf(host) === 0) return null;
    const untilMs = options.now() + options.turnMs;
    for (;;) {
      const answer = await options.shared.take(name, options.leaseMs ?? LEASE_MS);
      if (answer.kind === 'taken') {
        // What one process learned of a host holds for all.
        if (answer.gapMs !== null) host.gapMs = Math.max(answer.gapMs, options.gapMs(name));
        return answer.holder;
      }
      const waitMs = Math.max(answer.waitMs, ASK_AGAIN_MS);
      if (options.now() + waitMs > untilMs) {
        host.freeAtMs = Math.max(host.freeAtMs, options.now() + answer.waitMs);
        throw sentAway(name, host);
      }
      await sleep(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }

  /** What goes wrong here is no failure of the exchange: the lease runs out by itself. */
  async function leave(name: string, host: Host, holder: string): Promise<void> {
    const waitMs = Math.max(host.freeAtMs - options.now(), gapOf(host));
    await options.shared?.leave(name, holder, { waitMs, gapMs: host.gapMs }).catch(() => undefined);
  }

  function wakeNext(host: Host): void {
    if (host.busySinceMs !== null || host.timer !== null || host.waiting.length === 0) return;
    const waitMs = host.freeAtMs - options.now();
    if (waitMs <= 0) {
      host.waiting.shift()?.();
      return;
    }
    host.timer = setTimeout(() => {
      host.timer = null;
      wakeNext(host);
    }, waitMs);
  }

  function sentAway(name: string, host: Host): PipelineError {
    const now = options.now();
    // What has taken long so far will take as long again, as far as anybody knows.
    const restMs = host.busySinceMs === null ? 0 : Math.max(host.usualMs, now - host.busySinceMs);
    const freeMs = Math.max(host.freeAtMs, now + restMs) + host.waiting.length * gapOf(host);
    const turnAtMs = Math.max(host.bookedUntilMs, freeMs);
    host.bookedUntilMs = turnAtMs + gapOf(host) + host.usualMs;
    const retryAfterMs = Math.ceil(turnAtMs - now);
    return new PipelineError(
      'later',
      'host_busy',
      `${name}: other pages of this host come first; its turn is in about ${Math.ceil(retryAfterMs / 1000)} s`,
      { retryAfterMs },
    );
  }

  function hostOf(name: string): Host {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const gapMs = options.gapMs(name);
    const host: Host = {
      busySinceMs: null,
      waiting: [],
      freeAtMs: 0,
      gapMs,
      crawlDelayMs: 0,
      bookedUntilMs: 0,
      usualMs: USUAL_EXCHANGE_MS,
      timer: null,
    };
    hosts.set(name, host);
    return host;
  }

  function gapOf(host: Host): number {
    return Math.max(host.gapMs, host.crawlDelayMs);
  }

  function forgetIdle(): void {
    if (hosts.size <= HOSTS_KEPT) return;
    const now = options.now();
    for (const [name, host] of hosts) {
      if (host.busySinceMs === null && host.waiting.length === 0 && Math.max(host.freeAtMs, host.bookedUntilMs) < now) {
        hosts.delete(name);
      }
    }
  }
}
