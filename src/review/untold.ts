// A block and its records in; those that a person stands for though no article tells of them any more out, waiting for a person.
import type { Decision, RecordValues } from '../domain/decision.ts';
import type { Block, LedgerRecord, ReviewState } from '../domain/record.ts';
import { stateAfter } from './states.ts';

/** What machine work took away from a decision is proposed, not done: the record goes on saying what was approved or stated. */
export function untoldRecords(block: Block, records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const told = new Set([...records.map(({ id }) => id), ...block.standing.values()]);
  return [...new Set(block.former ?? [])]
    .filter((id) => !told.has(id))
    .toSorted()
    .flatMap((id) => untoldRecord(id, block.decisions) ?? []);
}

function untoldRecord(id: string, all: readonly Decision[]): LedgerRecord | null {
  const decisions = all.filter(
    ({ undoneAt, recordId, otherRecordId, kind }) =>
      undoneAt === null && (recordId === id || (kind === 'merge' && otherRecordId === id)),
  );
  const state = stateAfter(decisions);
  const values = statedValues(decisions);
  if (values === null || state === 'rejected') return null;
  // Whoever approved it once no report was left knows that.
  const isKnown = state === 'approved' && decisions.at(-1)?.anchors.length === 0;
  return {
    ...values,
    id,
    transfers: values.transfers.map((transfer) => ({ ...transfer, claims: [] })),
    history: [],
    reported: { first: null, last: null },
    state: isKnown ? 'approved' : STATE_WHEN_UNTOLD[state],
    needs: isKnown ? [] : [UNTOLD],
    machine: null,
    doubles: [],
    sources: [],
  };
}

const UNTOLD = 'no article tells of it any more: see whether it stays';

const STATE_WHEN_UNTOLD: Readonly<Record<Exclude<ReviewState, 'rejected' | 'reopened'>, ReviewState>> = {
  approved: 'reopened',
  waiting: 'waiting',
  needs_second_source: 'needs_second_source',
};

/** Null where nobody stated any, or it was merged into another since. */
function statedValues(decisions: readonly Decision[]): RecordValues | null {
  const merged = decisions.findLastIndex(({ kind }) => kind === 'merge');
  const stating = decisions.slice(merged + 1).filter(({ kind }) => kind === 'approve' || kind === 'correct');
  const machine = stating.at(-1)?.machine ?? null;
  return machine === null
    ? null
    : stating.reduce<RecordValues>((values, { stated }) => overlaid(values, stated), machine);
}

function overlaid(values: RecordValues, stated: Decision['stated']): RecordValues {
  const said = Object.fromEntries(Object.entries(stated ?? {}).filter(([, value]) => value !== undefined));
  return { ...values, ...said };
}
