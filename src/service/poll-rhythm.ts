// What a source gave at its poll goes in; when it is asked again comes out: oftener where it yields, less often where it fails, never never.
import { PipelineError } from '../domain/failure.ts';
import { after } from './after-failure.ts';
import type { FeedWishes } from './ports.ts';

const MINUTE_MS = 60_000;
const SHORTEST_INTERVAL_MS = 5 * MINUTE_MS;
const LONGEST_INTERVAL_MS = 24 * 60 * MINUTE_MS;
/** Of a source that nobody knows yet. */
const FIRST_INTERVAL_MS = 15 * MINUTE_MS;

/** So many new entries are worth asking twice as often. */
const GOOD_YIELD = 3;
/** With fewer entries than this a feed that is all new says nothing of what was missed. */
const SMALL_WINDOW = 5;
/** Beyond it the pause is a day whatever the interval was. */
const MOST_STRIKES = 10;

export type Yield = {
  /** The interval so far. */
  readonly intervalMs: number;
  /** True at its first answer, where everything is new. */
  readonly first: boolean;
  /** Entries that the feed holds, and those of them that were not known. */
  readonly entries: number;
  readonly fresh: number;
  readonly wishes: FeedWishes;
};

/** @example nextInterval({ intervalMs: 900_000, first: false, entries: 30, fresh: 0, … }) // 1_350_000 */
export function nextInterval({ intervalMs, first, entries, fresh }: Yield): number {
  if (first) return intervalMs;
  // Half of the window is new: some entries may have come and gone unseen.
  if (entries >= SMALL_WINDOW && fresh * 2 >= entries) return within(intervalMs / 4);
  if (fresh >= GOOD_YIELD) return within(intervalMs / 2);
  return within(fresh > 0 ? intervalMs : intervalMs * 1.5);
}

/** After an answer. What the publisher wishes counts up to a day. */
export function nextPoll(given: Yield, at: string): { readonly intervalMs: number; readonly nextPollAt: string } {
  const intervalMs = nextInterval(given);
  const wished = Math.min(given.wishes.notBeforeMs ?? 0, LONGEST_INTERVAL_MS);
  return { intervalMs, nextPollAt: outOfSkipped(after(at, Math.max(intervalMs, wished)), given.wishes.skipHours) };
}

/** After an error: each strike doubles the pause, up to a day; the interval is kept for its return. */
export function pollAfterError(intervalMs: number, strikes: number, retryAfterMs: number | null, at: string) {
  const pauseMs = Math.max(intervalMs, FIRST_INTERVAL_MS) * 2 ** Math.min(strikes, MOST_STRIKES);
  const waitMs = Math.min(Math.max(pauseMs, retryAfterMs ?? 0), LONGEST_INTERVAL_MS);
  return { intervalMs, nextPollAt: after(at, waitMs) };
}

/** Gone for good, by its own word: asked once a day from now on, in case it comes back. */
const GONE = 'http_410';
/** What passes by itself: names, connections, time. */
const PASSING = /^(dns_failure|timeout|connection_|unreachable|host_busy|robots_unreachable|http_(408|425|429|503)$)/;
/** What its publisher will mend: a server or a file that is broken for now. */
const SOFT = /^(http_5|tls_|feed_|truncated|fetch_failed|bad_encoding|unexpected|disk_full|database_)/;

/** How much an error weighs: hard 1 (404, not a feed, a private address), soft 0.5, passing 0.25. */
export function strikesAfter(strikes: number, error: unknown): number {
  const code = error instanceof PipelineError ? error.code : 'unexpected';
  if (code === GONE) return MOST_STRIKES;
  return Math.min(MOST_STRIKES, strikes + (PASSING.test(code) ? 0.25 : SOFT.test(code) ? 0.5 : 1));
}

function within(ms: number): number {
  return Math.round(Math.min(LONGEST_INTERVAL_MS, Math.max(SHORTEST_INTERVAL_MS, ms)));
}

/** The first hour that is not skipped. A feed that skips them all wishes nothing. */
function outOfSkipped(at: string, skipHours: readonly number[]): string {
  if (new Set(skipHours).size >= 24) return at;
  let time = Date.parse(at);
  while (skipHours.includes(new Date(time).getUTCHours())) time = (Math.floor(time / 3_600_000) + 1) * 3_600_000;
  return new Date(time).toISOString();
}
