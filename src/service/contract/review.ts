// What reviewers ask for: the desk with what waits on it, decisions one by one and in bulk.
import type { Decision } from '../../domain/decision.ts';
import type { LedgerRecord, ReviewState } from '../../domain/record.ts';

/** What became of something a reviewer asked for. */
export type DecisionOutcome =
  | { readonly kind: 'done'; readonly decision: Decision }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };

/** The same judgement on many records, undone as one. */
export type BulkDecision = {
  readonly kind: 'approve' | 'reject' | 'needs_second_source';
  readonly recordIds: readonly string[];
  readonly by: string;
  readonly reason: string | null;
  readonly key: string | null;
};

export type DeskQuery = {
  readonly cursor: string | null;
  readonly limit: number;
};

export type NeighbourQuery = {
  /** A place at the desk; null: before the first. */
  readonly cursor: string | null;
  readonly way: 'on' | 'back';
  /** Goes past what others than this person work on. */
  readonly freeFor: string;
};

/** Why records wait, the most urgent first; each is counted under its first reason only. */
export type WaitingReason = 'reopened' | 'contradicted' | 'doubles' | 'unseen';

/** What waits for a person, the most urgent first. */
export type Desk = {
  readonly counts: Readonly<Record<ReviewState, number>>;
  /** All that wait for a person: in three of the states. */
  readonly waiting: number;
  readonly reasons: Readonly<Record<WaitingReason, number>>;
  /** ISO instant since which the first of them waits. */
  readonly since: string | null;
  /** Reports of readers that nobody answered. */
  readonly reports: number;
  /** `cursor`: its place, to go on from there. */
  readonly records: readonly (LedgerRecord & { readonly heldBy: string | null; readonly cursor: string })[];
  readonly next: string | null;
};

export type Hold = { readonly by: string; readonly until: string };
