// A decision that somebody wants made, or undone, and the block it is about in; whether it may be, and if not why, out.
import type { Decision, DecisionRequest } from '../domain/decision.ts';
import type { Block } from '../domain/record.ts';

export type Verdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };

const ALLOWED: Verdict = { kind: 'allowed' };

/** Events by record, as the block stands. `records`: those that its articles make now. `spoken`: the events that each earlier decision speaks of. */
export type Scene = {
  readonly block: Block;
  readonly records: readonly { readonly id: string }[];
  readonly spoken: readonly {
    readonly decision: Decision;
    readonly record: readonly string[];
    readonly other: readonly string[];
  }[];
};

export function judge(request: DecisionRequest, scene: Scene): Verdict {
  switch (request.kind) {
    case 'approve':
    case 'reject':
    case 'needs_second_source':
      return known(scene, request.recordId) ?? ALLOWED;
    case 'correct':
      return (
        known(scene, request.recordId) ??
        (Object.keys(request.stated).length === 0
          ? refused('nothing_stated', 'The correction states nothing: say what should stand there.')
          : ALLOWED)
      );
    case 'merge':
    case 'apart':
      return (
        known(scene, request.recordId) ??
        known(scene, request.otherRecordId) ??
        (request.recordId === request.otherRecordId
          ? refused(
              'same_record',
              `${request.recordId} is one record: ${request.kind === 'merge' ? 'there is nothing to merge' : 'take its reports apart with split'}.`,
            )
          : null) ??
        (request.kind === 'merge' ? toldApart(scene, request.recordId, request.otherRecordId) : null) ??
        ALLOWED
      );
    case 'split':
      return known(scene, request.recordId) ?? splittable(scene, request.recordId, request.eventIds) ?? ALLOWED;
    default:
      return request satisfies never;
  }
}

/** What was built on a merge, a split or an "apart" must be undone before it. */
export function judgeUndo(decision: Decision, spoken: Scene['spoken']): Verdict {
  if (decision.undoneAt !== null) return refused('undone_already', `This decision was undone at ${decision.undoneAt}.`);
  const at = spoken.findIndex((one) => one.decision.id === decision.id);
  const own = spoken[at];
  if (own === undefined || !['merge', 'split', 'apart'].includes(decision.kind)) return ALLOWED;
  const events = new Set([...own.record, ...own.other]);
  const later = spoken
    .slice(at + 1)
    .find((one) => one.decision.undoneAt === null && [...one.record, ...one.other].some((id) => events.has(id)));
  if (later === undefined) return ALLOWED;
  const { id, kind, by, at: madeAt } = later.decision;
  return refused('built_upon', `${by} decided on the same record later (${kind}, ${madeAt}): undo ${id} first.`);
}

function known({ records }: Scene, recordId: string): Verdict | null {
  return records.some(({ id }) => id === recordId)
    ? null
    : refused(
        'no_such_record',
        `There is no record ${recordId}: it may have been merged or taken out, or its articles changed; look it up again.`,
      );
}

/** "A pair that a person called different is never joined again": the reason is that person's. */
function toldApart({ block, spoken }: Scene, one: string, other: string): Verdict | null {
  const ofOne = eventsOf(block, one);
  const ofOther = eventsOf(block, other);
  const touches = (ids: readonly string[], events: ReadonlySet<string>) => ids.some((id) => events.has(id));
  const apart = spoken.findLast(
    ({ decision, record, other: others }) =>
      decision.undoneAt === null &&
      (decision.kind === 'apart' || decision.kind === 'split') &&
      ((touches(record, ofOne) && touches(others, ofOther)) || (touches(record, ofOther) && touches(others, ofOne))),
  );
  if (apart === undefined) return null;
  const { id, by, at, reason } = apart.decision;
  const because = reason === null ? '' : ` (“${reason}”)`;
  return refused(
    'told_apart',
    `${by} called these two different exchanges on ${at.slice(0, 10)}${because}: undo ${id} first.`,
  );
}

function splittable({ block }: Scene, recordId: string, eventIds: readonly string[]): Verdict | null {
  const events = eventsOf(block, recordId);
  const strange = eventIds.find((id) => !events.has(id));
  if (strange !== undefined)
    return refused('no_such_event', `The report ${strange} is not in ${recordId}: look it up again.`);
  if (eventIds.length === 0) return refused('nothing_to_split', 'Name the reports that are of another exchange.');
  return new Set(eventIds).size === events.size
    ? refused('nothing_left', `These are all reports of ${recordId}: nothing would be left in it.`)
    : null;
}

function eventsOf({ standing }: Block, recordId: string): ReadonlySet<string> {
  return new Set([...standing].filter(([, id]) => id === recordId).map(([eventId]) => eventId));
}

function refused(code: string, reason: string): Verdict {
  return { kind: 'refused', code, reason };
}
