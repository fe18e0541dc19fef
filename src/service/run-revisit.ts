// The id of an address that was read goes in; its page is fetched again when it is due, and what changed is to be read.
import { after, describe } from './after-failure.ts';
import type { Hints } from './hints.ts';
import type { ClaimedRevisit, Clock, FetchAgain, Log, RevisitOutcome, Store } from './ports.ts';

export type RevisitPorts = {
  readonly store: Store;
  readonly hints: Hints;
  readonly now: Clock;
  readonly log: Log;
  readonly fetchAgain: FetchAgain;
  /** Days after the first fetch, ascending; empty: nothing is looked at again. */
  readonly revisitDays: readonly number[];
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** As a fetch has. */
const LEASE_MS = 60_000;
/** An outlet that is away is asked again after this, and so often in one look. */
const AWAY_MS = 60 * 60 * 1000;
const TRIES_A_LOOK = 3;
/** What was old when it was accepted is not corrected any more. */
const RECENT_MS = 7 * DAY_MS;

/** When an address that is fetched now is looked at again for the first time; null: never. */
export function firstRevisit(revisitDays: readonly number[], at: string): string | null {
  const [first] = revisitDays;
  return first === undefined ? null : after(at, first * DAY_MS);
}

/** Nothing where it is not due. Whatever the web answers, what was read stays until there is something else to read. */
export async function runRevisit(ports: RevisitPorts, id: string): Promise<void> {
  const claimed = await ports.store.claimRevisit(id, ports.now(), LEASE_MS);
  if (claimed === null) return;
  const result = await ports.store.finishRevisit(claimed, await look(ports, claimed), ports.now());
  if (result === 'changed') await ports.hints.give('read', [id]);
  if (result === 'late')
    ports.log.debug('An address was looked at again too late; nothing was written', { address: id });
}

async function look(ports: RevisitPorts, claimed: ClaimedRevisit): Promise<RevisitOutcome> {
  const { revisitDays, now } = ports;
  const { made, tries, url, validators } = claimed;
  if (made >= revisitDays.length || !isRecent(claimed)) return { kind: 'over' };
  const [last = 0, next] = revisitDays.slice(made);
  const nextAt = next === undefined ? null : after(now(), (next - last) * DAY_MS);
  try {
    const page = await ports.fetchAgain(url, validators);
    return page === null
      ? { kind: 'unchanged', detail: 'Looked at again: it has not changed.', nextAt }
      : { kind: 'fetched', page, nextAt };
  } catch (error) {
    const { kind, detail, retryAfterMs } = describe(error);
    if (kind !== 'permanent' && tries < TRIES_A_LOOK) {
      return { kind: 'again', nextAt: after(now(), Math.max(AWAY_MS, retryAfterMs ?? 0)) };
    }
    return { kind: 'unchanged', detail: `Looked at again, in vain: ${detail} What it said before stays.`, nextAt };
  }
}

function isRecent({ published, acceptedAt }: ClaimedRevisit): boolean {
  const day = Date.parse(published?.slice(0, 10) ?? '');
  return Number.isNaN(day) || Date.parse(acceptedAt) - day <= RECENT_MS;
}
