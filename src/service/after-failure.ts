// An error goes in; what becomes of the address comes out: never again, later without spending a try, or again with back-off.
import type { Address } from '../domain/address.ts';
import { PipelineError } from '../domain/failure.ts';
import { scrub } from '../domain/scrub.ts';
import type { AttemptFailure, RetryPolicy } from './ports.ts';

/** Each wait is so many times the one before: 5 s, 20 s, 80 s, 320 s outlast a restart and most outages. */
const BACK_OFF_FACTOR = 4;
const LONGEST_BACK_OFF_MS = 60 * 60 * 1000;
/** A host that says "come back next week" is asked again tomorrow. */
const LONGEST_LATER_MS = 24 * 60 * 60 * 1000;
/** Of a host that says "later" without a time. */
const LATER_DELAY_MS = 60_000;
/** A host may put us off for so long from the day of acceptance; after that each "later" spends a try, so that every address ends. */
const PATIENCE_MS = 14 * 24 * 60 * 60 * 1000;

/** Our own house is at fault, not the page: no try of its is spent on that. */
const OUR_OWN_FAULT: readonly string[] = ['disk_full', 'database_unreachable', 'parser_start', 'parser_closed'];
const OUR_OWN_DELAY_MS = 30_000;

/** The one place that maps errors to what happens next. `again` is the state in which the address waits for its next try. */
export function afterFailure(
  error: unknown,
  address: Pick<Address, 'tries' | 'acceptedAt'>,
  again: 'accepted' | 'fetched',
  at: string,
  policy: RetryPolicy,
): AttemptFailure {
  const { kind, code, detail, retryAfterMs } = describe(error);
  if (kind === 'permanent') return { state: 'rejected', reason: code, detail, nextTryAt: null, countsAsTry: true };

  if (OUR_OWN_FAULT.includes(code)) {
    return { state: again, reason: code, detail, nextTryAt: after(at, OUR_OWN_DELAY_MS), countsAsTry: false };
  }
  const patient = Date.parse(at) - Date.parse(address.acceptedAt) < PATIENCE_MS;
  if (kind === 'later' && patient) {
    const delay = Math.min(retryAfterMs ?? LATER_DELAY_MS, LONGEST_LATER_MS);
    return { state: again, reason: code, detail, nextTryAt: after(at, delay), countsAsTry: false };
  }
  const tries = address.tries + 1;
  if (tries >= policy.tries) {
    const given = `Given up after ${tries} ${tries === 1 ? 'try' : 'tries'}: ${detail}`;
    return { state: 'dead', reason: code, detail: given, nextTryAt: null, countsAsTry: true };
  }
  const backOff = Math.min(policy.firstDelayMs * BACK_OFF_FACTOR ** address.tries, LONGEST_BACK_OFF_MS);
  const delay = Math.min(Math.max(backOff, retryAfterMs ?? 0), LONGEST_LATER_MS);
  return { state: again, reason: code, detail, nextTryAt: after(at, delay), countsAsTry: true };
}

/** @example after('2025-05-23T10:00:00.000Z', 60_000) // '2025-05-23T10:01:00.000Z' */
export function after(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

/** What to say of an error that is thrown: its own words where it is ours, scrubbed and short in any case. */
export function describe(error: unknown) {
  const ours = error instanceof PipelineError;
  const words = error instanceof Error ? error.message : String(error);
  return {
    kind: ours ? error.kind : ('retryable' as const),
    code: ours ? error.code : 'unexpected',
    detail: scrub(words).slice(0, 1_000) || 'The error has no message.',
    retryAfterMs: ours ? error.retryAfterMs : null,
  };
}
