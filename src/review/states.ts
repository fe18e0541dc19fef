// The states of a record and the ways between them: decisions in, the state that they lead to out.
import type { Decision, DecisionKind } from '../domain/decision.ts';
import type { ReviewState } from '../domain/record.ts';

/** What decisions alone lead to. `reopened` is what later reports make of `approved`. */
export type DecidedState = Exclude<ReviewState, 'reopened'>;

/**
 * Where each decision leads from each state. A merge or split puts the record back to waiting: what was approved or
 * rejected is not what stands there now. Calling it different from another changes nothing in it, and a correction says
 * what it should say, not that it may be published.
 */
export const TRANSITIONS: Readonly<Record<DecidedState, Readonly<Record<DecisionKind, DecidedState>>>> = {
  waiting: judged('waiting'),
  needs_second_source: judged('needs_second_source'),
  approved: judged('approved'),
  rejected: judged('rejected'),
};

function judged(from: DecidedState): Readonly<Record<DecisionKind, DecidedState>> {
  return {
    approve: 'approved',
    reject: 'rejected',
    needs_second_source: 'needs_second_source',
    correct: from,
    merge: 'waiting',
    split: 'waiting',
    apart: from,
  };
}

/** In the order in which they were made. An undone decision counts as never made. */
export function stateAfter(decisions: readonly Decision[]): DecidedState {
  return decisions
    .filter(({ undoneAt }) => undoneAt === null)
    .reduce<DecidedState>((state, { kind }) => TRANSITIONS[state][kind], 'waiting');
}
