// Decisions in, a record's review state and what it needs of a person out: the states and the ways between them.
import type { Block, Decision, LedgerRecord, ResolvedBlock, ReviewState } from '../domain/record.ts';

/**
 * Where each decision leads from each state. A merge puts the record back to waiting: what was approved or rejected
 * is not what stands there now. Calling it different from another changes nothing in it.
 */
export const TRANSITIONS: Readonly<Record<ReviewState, Readonly<Record<Decision['kind'], ReviewState>>>> = {
  waiting: {
    approve: 'approved',
    reject: 'rejected',
    needs_second_source: 'needs_second_source',
    merge: 'waiting',
    apart: 'waiting',
  },
  needs_second_source: {
    approve: 'approved',
    reject: 'rejected',
    needs_second_source: 'needs_second_source',
    merge: 'waiting',
    apart: 'needs_second_source',
  },
  approved: {
    approve: 'approved',
    reject: 'rejected',
    needs_second_source: 'needs_second_source',
    merge: 'waiting',
    apart: 'approved',
  },
  rejected: {
    approve: 'approved',
    reject: 'rejected',
    needs_second_source: 'needs_second_source',
    merge: 'waiting',
    apart: 'rejected',
  },
};

/** The state that the decisions lead to, in time's order. An undone decision counts as never made. */
export function reviewState(decisions: readonly Decision[], recordId: string): ReviewState {
  return standing(decisions, recordId).reduce<ReviewState>((state, { kind }) => TRANSITIONS[state][kind], 'waiting');
}

/** Why a person must look, in words. Empty: the machine's doubts were answered by the decision, or it has none. */
export function needsPerson(record: LedgerRecord): readonly string[] {
  switch (record.state) {
    case 'waiting':
      return record.needs;
    case 'needs_second_source':
      return [
        new Set(record.sources.map(({ articleId }) => articleId)).size > 1
          ? 'another report has come since a reviewer asked for one'
          : 'a reviewer asked for a second source',
      ];
    case 'approved':
    case 'rejected':
      return [];
  }
}

/** The records of a block as the reviewers left them: each with its state, and what needs a person now. */
export function applyDecisions(block: Block, resolved: ResolvedBlock): ResolvedBlock {
  return { ...resolved, records: resolved.records.map((record) => reviewed(block, record)) };
}

function reviewed(block: Block, record: LedgerRecord): LedgerRecord {
  const state = reviewState(block.decisions, record.id);
  return { ...record, state, needs: [...needsPerson({ ...record, state }), ...lateReports(block, record, state)] };
}

/** Reports that a reviewer who approved or rejected the record can't have seen. */
function lateReports(block: Block, record: LedgerRecord, state: ReviewState): readonly string[] {
  if (state !== 'approved' && state !== 'rejected') return [];
  const decidedAt = standing(block.decisions, record.id).at(-1)?.at ?? '';
  const own = new Set(record.sources.map(({ eventId }) => eventId));
  const late = block.events.filter(({ id, seenAt }) => own.has(id) && seenAt > decidedAt).length;
  if (late === 0) return [];
  return [
    `${late === 1 ? 'a report came' : `${late} reports came`} after it was ${state}: see whether that still holds`,
  ];
}

function standing(decisions: readonly Decision[], recordId: string): readonly Decision[] {
  return decisions
    .filter(
      ({ undoneAt, recordId: one, otherRecordId }) => undoneAt === null && [one, otherRecordId].includes(recordId),
    )
    .toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
}
