// The desk's form in, the decisions that it asks for out, in their order, or what is wrong with it.
import type { DecisionRequest, RecordValues } from '../../../domain/decision.ts';
import type { LedgerRecord } from '../../../domain/record.ts';
import { checkValues, valuesOf } from '../../../review/index.ts';
import type { Form } from '../form.ts';
import { readCorrection } from './read-correction.ts';

export type ReadRequest =
  | { readonly kind: 'wanted'; readonly wanted: readonly [DecisionRequest, ...DecisionRequest[]] }
  /** `values`: what was stated, where it can be read and looks wrong. */
  | { readonly kind: 'fault'; readonly says: string; readonly values: RecordValues | null };

/** Approving a form with changes in it is a correction and an approval. */
export function readRequest(
  form: Form,
  record: LedgerRecord,
  by: string,
  partyName: (id: string) => string,
): ReadRequest {
  const said = (form.get('reason') ?? '').trim().slice(0, 4_000);
  const common = { recordId: record.id, by, reason: said === '' ? null : said };
  const keyFor = (act: string) => {
    const key = form.get('key') ?? '';
    return key === '' ? null : `${key.slice(0, 150)} ${act}`;
  };
  const act = form.get('act') ?? '';
  switch (act) {
    case 'approve':
    case 'correct': {
      const read = readCorrection(form, valuesOf(record), partyName);
      if (read.kind === 'fault') return fault(read.says);
      const changed = Object.keys(read.changed).length > 0;
      if (changed && said === '' && checkValues(read.values, record, partyName).length > 0) {
        return {
          ...fault('Something looks wrong in what you changed: mend it, or say why it is right.'),
          values: read.values,
        };
      }
      const correct: DecisionRequest = { ...common, kind: 'correct', stated: read.changed, key: keyFor('correct') };
      const approve: DecisionRequest = { ...common, kind: 'approve', key: keyFor('approve') };
      if (act === 'approve') return { kind: 'wanted', wanted: changed ? [correct, approve] : [approve] };
      return changed
        ? { kind: 'wanted', wanted: [correct] }
        : fault('Nothing is changed: say what should stand there.');
    }
    case 'reject':
      return said === ''
        ? fault('Say why it is rejected: the reason stays with the record.')
        : { kind: 'wanted', wanted: [{ ...common, kind: 'reject', key: keyFor('reject') }] };
    case 'needs_second_source':
      return { kind: 'wanted', wanted: [{ ...common, kind: act, key: keyFor(act) }] };
    case 'merge':
    case 'apart':
      return {
        kind: 'wanted',
        wanted: [{ ...common, kind: act, otherRecordId: form.get('other') ?? '', key: keyFor(act) }],
      };
    case 'split': {
      const eventIds = [...form.keys()].flatMap((name) =>
        name.startsWith('event_') ? [name.slice('event_'.length)] : [],
      );
      return eventIds.length === 0
        ? fault('Mark the reports that tell of another exchange.')
        : { kind: 'wanted', wanted: [{ ...common, kind: 'split', eventIds, key: keyFor('split') }] };
    }
    default:
      return fault('The form says not what to do: use one of its buttons.');
  }
}

function fault(says: string): { readonly kind: 'fault'; readonly says: string; readonly values: null } {
  return { kind: 'fault', says, values: null };
}
