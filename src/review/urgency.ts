// A record in, how much it needs a person out: what the desk shows first.
import { type LedgerRecord, OPEN, type ReviewState } from '../domain/record.ts';

/** Conflicts and unsure joins come first, then what many report; equals are shown oldest first. 0: nobody needs to look. */
export function urgencyOf({ state, needs, doubles, sources }: LedgerRecord): number {
  if (!waitsForPerson(state)) return 0;
  const reports = Math.min(new Set(sources.map(({ text }) => text)).size, MOST_COUNTED);
  const conflict = needs.some((need) => need.startsWith(OPEN.transfers));
  const rank = state === 'reopened' ? 4 : conflict ? 3 : doubles.length > 0 ? 2 : 1;
  return rank * (MOST_COUNTED + 1) + reports;
}

/** Also what waits for a second source: a person says when there is one. */
export function waitsForPerson(state: ReviewState): boolean {
  return state !== 'approved' && state !== 'rejected';
}

const MOST_COUNTED = 999;
