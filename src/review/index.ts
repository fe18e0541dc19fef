// Decisions in, each record as reviewers left it out: its state, what they stated in it, and what needs a person now.
import type { Decision, ValueField } from '../domain/decision.ts';
import { type Block, type LedgerRecord, OPEN, type ResolvedBlock } from '../domain/record.ts';
import type { Placed } from './placed.ts';
import { type DecidedState, stateAfter } from './states.ts';
import { contradicted, contradictionInWords, statedBy, withStated } from './values.ts';
import { wordsGone } from './words-gone.ts';

export { changesBetween } from './changes.ts';
export { checkValues } from './checks.ts';
export { judge, judgeUndo } from './judge.ts';
export { stateAfter, TRANSITIONS } from './states.ts';
export { untoldRecords } from './untold.ts';
export { urgencyOf, waitsForPerson } from './urgency.ts';
export { valuesOf } from './values.ts';

/** `places`: where each decision of the block has its place, in the order in which they were made. */
export function applyDecisions(block: Block, resolved: ResolvedBlock, places: readonly Placed[]): ResolvedBlock {
  return {
    ...resolved,
    records: resolved.records.map((record) => reviewed(block, record, places)),
  };
}

/** Standing decisions on the record, in the order in which they were made. */
function decisionsOn(recordId: string, places: readonly Placed[]): readonly Decision[] {
  return places
    .filter(({ decision, record, other }) => decision.undoneAt === null && [record, other].includes(recordId))
    .filter(({ decision, record }) => record === recordId || ABOUT_BOTH.includes(decision.kind))
    .map(({ decision }) => decision);
}

const ABOUT_BOTH: readonly Decision['kind'][] = ['merge', 'split', 'apart'];

function reviewed(block: Block, record: LedgerRecord, places: readonly Placed[]): LedgerRecord {
  const decisions = decisionsOn(record.id, places);
  const state = stateAfter(decisions);
  const stated = statedBy(sinceLastChange(decisions));
  const against = contradicted(record, stated);
  const shown = withStated(record, stated);
  const gone = wordsGone(record, places);
  const needs = [
    ...gone,
    ...against.flatMap((field) => contradiction(field, record, stated)),
    ...needsPerson({ ...record, state, needs: unanswered(record.needs, stated) }),
    ...lateReports(block, record, state, decisions),
  ];
  return { ...shown, state: state === 'approved' && against.length + gone.length > 0 ? 'reopened' : state, needs };
}

/** What was approved before a merge or a split is not what stands there now; a correction still says what it says. */
function sinceLastChange(decisions: readonly Decision[]): readonly Decision[] {
  const changed = decisions.findLastIndex(({ kind }) => kind === 'merge' || kind === 'split');
  return decisions.filter(({ kind }, index) => kind === 'correct' || (kind === 'approve' && index > changed));
}

/** A person who says when it happened, or who got how many, has answered what the reports leave open. */
function unanswered(needs: readonly string[], stated: ReadonlyMap<ValueField, Decision>): readonly string[] {
  const date = stated.get('date')?.stated?.date;
  const answered = [
    ...(date === undefined || date.precision === 'unknown' ? [] : [OPEN.date]),
    ...(stated.has('transfers') ? [OPEN.transfers] : []),
  ];
  return needs.filter((need) => !answered.some((open) => need.startsWith(open)));
}

function contradiction(
  field: ValueField,
  record: LedgerRecord,
  stated: ReadonlyMap<ValueField, Decision>,
): readonly string[] {
  const decision = stated.get(field);
  return decision === undefined ? [] : [contradictionInWords(field, record, decision)];
}

/** Why a person must look, in words. Empty: the machine's doubts were answered by the decision, or it has none. */
export function needsPerson(record: LedgerRecord): readonly string[] {
  switch (record.state) {
    case 'waiting':
      return record.needs;
    case 'needs_second_source':
      return [
        new Set(record.sources.map(({ text }) => text)).size > 1
          ? 'another report has come since a reviewer asked for one'
          : 'a reviewer asked for a second source',
      ];
    case 'approved':
    case 'rejected':
    case 'reopened':
      return [];
  }
}

/**
 * Reports that came after the record was rejected, and those that were corrected after it was judged. Whoever approved it is
 * not asked about reports that agree.
 */
function lateReports(
  block: Block,
  record: LedgerRecord,
  state: DecidedState,
  decisions: readonly Decision[],
): readonly string[] {
  if (state !== 'rejected' && state !== 'approved') return [];
  const decidedAt = decisions.at(-1)?.at ?? '';
  const own = new Set(record.sources.map(({ eventId }) => eventId));
  const reports = block.events.filter(({ id }) => own.has(id));
  const came = state === 'rejected' ? reports.filter(({ seenAt }) => seenAt > decidedAt).length : 0;
  const changed = reports.filter(({ correctedAt }) => (correctedAt ?? '') > decidedAt).length;
  return [
    ...late(came, 'a report came', 'reports came', state),
    ...late(changed, 'the text of a report was changed', 'reports were changed', state),
  ];
}

function late(count: number, one: string, many: string, state: DecidedState): readonly string[] {
  if (count === 0) return [];
  return [`${count === 1 ? one : `${count} ${many}`} after it was ${state}: see whether that still holds`];
}
