// What a reviewer asks for goes in; it is judged against the ledger as it stands, followed and kept, or refused with the reason.
import type { Decision, DecisionRequest, StatedValues } from '../domain/decision.ts';
import type { Block, LedgerEvent, LedgerRecord } from '../domain/record.ts';
import { anchorsOf, spokenIn } from '../records/index.ts';
import { judge, judgeUndo, valuesOf } from '../review/index.ts';
import type { BulkDecision, DecisionOutcome } from './contract.ts';
import { fold } from './fold.ts';
import type { Acted, Clock, Sha256, Store } from './ports.ts';

export type DecidePorts = { readonly store: Store; readonly now: Clock; readonly sha256: Sha256 };

/** Asked twice with one key, it is made once. */
export async function decide(
  ports: DecidePorts,
  request: DecisionRequest,
  batch: string | null = null,
): Promise<DecisionOutcome> {
  const at = ports.now();
  const id = decisionId(ports, request.key ?? JSON.stringify([at, request]));
  const recordIds = 'otherRecordId' in request ? [request.recordId, request.otherRecordId] : [request.recordId];
  const outcome = await ports.store.decide(recordIds, id, at, (block, current) => {
    const now = renamed(request, current);
    const { records } = fold(block);
    const verdict = judge(now, { block, records, spoken: spokenIn(block) });
    if (verdict.kind === 'refused') return verdict;
    const decision = decisionOf(now, block, records, {
      id,
      at,
      batch,
      splitId: `r${digest(ports, id).slice(0, ID_CHARACTERS)}`,
    });
    return { kind: 'done', decision, resolved: fold({ ...block, decisions: [...block.decisions, decision] }) };
  });
  return outcome;
}

/** One decision on each of many records, undone together. Each is judged on its own; those refused stay as they were. */
export async function decideAll(
  ports: DecidePorts,
  { recordIds, ...rest }: BulkDecision,
): Promise<readonly DecisionOutcome[]> {
  const batch = `b${digest(ports, rest.key ?? JSON.stringify([ports.now(), rest, recordIds])).slice(0, ID_CHARACTERS)}`;
  const outcomes: DecisionOutcome[] = [];
  for (const recordId of recordIds) {
    outcomes.push(await decide(ports, { ...rest, recordId, key: `${batch} ${recordId}` }, batch));
  }
  return outcomes;
}

/** A decision, or a whole batch. Stops at the first that cannot be undone. Empty where there is nothing of this id to undo. */
export async function undo(
  ports: DecidePorts,
  { id, by }: { readonly id: string; readonly by: string },
): Promise<readonly DecisionOutcome[]> {
  const outcomes: DecisionOutcome[] = [];
  for (const decision of await ports.store.toUndo(id)) {
    const outcome = await undoOne(ports, decision, by);
    if (outcome !== null) outcomes.push(outcome);
    if (outcome?.kind === 'refused') break;
  }
  return outcomes;
}

async function undoOne(ports: DecidePorts, wanted: Decision, by: string): Promise<DecisionOutcome | null> {
  const at = ports.now();
  return await ports.store.undo(wanted.id, by, at, (block): Acted => {
    const decision = block.decisions.find(({ id }) => id === wanted.id) ?? wanted;
    const verdict = judgeUndo(decision, spokenIn(block));
    if (verdict.kind === 'refused') return verdict;
    const undone = { ...decision, undoneAt: at, undoneBy: by };
    const decisions = block.decisions.map((one) => (one.id === undone.id ? undone : one));
    return { kind: 'done', decision: undone, resolved: fold({ ...block, decisions }) };
  });
}

/** The name of the decision that is made with this key. */
export function decisionId(ports: Pick<DecidePorts, 'sha256'>, key: string): string {
  return `d${digest(ports, key).slice(0, ID_CHARACTERS)}`;
}

const ID_CHARACTERS = 24;

function digest({ sha256 }: Pick<DecidePorts, 'sha256'>, text: string): string {
  return sha256(new TextEncoder().encode(text));
}

/** Records that were merged meanwhile are meant by their new id. */
function renamed(request: DecisionRequest, current: ReadonlyMap<string, string>): DecisionRequest {
  const recordId = current.get(request.recordId) ?? request.recordId;
  return 'otherRecordId' in request
    ? { ...request, recordId, otherRecordId: current.get(request.otherRecordId) ?? request.otherRecordId }
    : { ...request, recordId };
}

type Given = { readonly id: string; readonly at: string; readonly batch: string | null; readonly splitId: string };

function decisionOf(
  request: DecisionRequest,
  block: Block,
  records: readonly LedgerRecord[],
  { id, at, batch, splitId }: Given,
): Decision {
  const reportsOf = (recordId: string) => block.events.filter((told) => block.standing.get(told.id) === recordId);
  const { kind, recordId, by, reason } = request;
  const made = {
    id,
    kind,
    recordId,
    by,
    at,
    reason,
    undoneAt: null,
    undoneBy: null,
    batch,
    stated: null,
    machine: null,
    gone: null,
  };
  switch (request.kind) {
    case 'approve':
    case 'correct': {
      const record = records.find((one) => one.id === recordId);
      const machine = record === undefined ? null : (record.machine ?? valuesOf(record));
      const stated = request.kind === 'correct' ? request.stated : record === undefined ? null : approved(record);
      return { ...made, otherRecordId: null, anchors: anchorsOf(reportsOf(recordId), 'record'), stated, machine };
    }
    case 'reject':
    case 'needs_second_source':
      return { ...made, otherRecordId: null, anchors: anchorsOf(reportsOf(recordId), 'record') };
    case 'merge':
    case 'apart': {
      const { otherRecordId } = request;
      return { ...made, otherRecordId, anchors: bothSides(reportsOf(recordId), reportsOf(otherRecordId)) };
    }
    case 'split': {
      const isOut = ({ id: eventId }: LedgerEvent) => request.eventIds.includes(eventId);
      const reports = reportsOf(recordId);
      const [left, out] = [reports.filter((told) => !isOut(told)), reports.filter(isOut)];
      return { ...made, otherRecordId: splitId, anchors: bothSides(left, out) };
    }
    default:
      return request satisfies never;
  }
}

function bothSides(record: readonly LedgerEvent[], other: readonly LedgerEvent[]): Decision['anchors'] {
  return [...anchorsOf(record, 'record'), ...anchorsOf(other, 'other')];
}

/** An approval says nothing of whose names may be shown: that follows the reports, or a correction. */
function approved(record: LedgerRecord): StatedValues {
  const { named: _, ...values } = valuesOf(record);
  return values;
}
