// The part of a store that decisions need, over one block in memory: events, where they stand, decisions, redirects.
import { createHash } from 'node:crypto';
import type { Decision } from '../../src/domain/decision.ts';
import type { LedgerEvent, LedgerRecord } from '../../src/domain/record.ts';
import { goneFrom } from '../../src/records/index.ts';
import { fold } from '../../src/service/fold.ts';
import type { Act, DecisionOutcome, Store } from '../../src/service/index.ts';
import { standingOf } from '../records/told.ts';

export type MemoryLedger = ReturnType<typeof memoryLedger>;

/** `ports` are what the verbs of decision take. */
export function memoryLedger(given: readonly LedgerEvent[]) {
  let events = given;
  let standing: ReadonlyMap<string, string> = new Map();
  let decisions: readonly Decision[] = [];
  let records: readonly LedgerRecord[] = [];
  const redirects = new Map<string, string>();
  const clock = { at: Date.parse('2026-05-03T00:00:00.000Z') };

  const settle = (resolved: ReturnType<typeof fold>) => {
    const after = standingOf(resolved.records);
    const alive = new Set(resolved.records.map(({ id }) => id));
    for (const id of alive) redirects.delete(id);
    for (const [eventId, id] of standing) if (!alive.has(id)) redirects.set(id, after.get(eventId) ?? '');
    standing = after;
    records = resolved.records;
  };
  const current = (id: string): string => {
    const next = redirects.get(id);
    return next === undefined || next === id ? id : current(next);
  };
  const act = (recordIds: readonly string[], run: Act): DecisionOutcome => {
    const acted = run({ events, standing, decisions }, new Map(recordIds.map((id) => [id, current(id)])));
    if (acted.kind === 'refused') return acted;
    const { decision } = acted;
    const known = decisions.some(({ id }) => id === decision.id);
    decisions = known ? decisions.map((one) => (one.id === decision.id ? decision : one)) : [...decisions, decision];
    settle(acted.resolved);
    return { kind: 'done', decision };
  };
  settle(fold({ events, standing, decisions }));

  const store: Pick<Store, 'decide' | 'undo' | 'toUndo'> = {
    decide: async (recordIds, id, _at, run) => {
      const made = decisions.find((one) => one.id === id);
      return made === undefined ? act(recordIds, run) : { kind: 'done', decision: made };
    },
    undo: async (id, _by, _at, run) => {
      const made = decisions.find((one) => one.id === id);
      return made === undefined ? null : act([], run);
    },
    toUndo: async (id) =>
      decisions.filter((one) => (one.id === id || one.batch === id) && one.undoneAt === null).toReversed(),
  };
  const ports = {
    store: store as Store,
    now: () => {
      clock.at += 1_000;
      return new Date(clock.at).toISOString();
    },
    sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  };
  return {
    ports,
    records: () => records,
    decisions: () => decisions,
    current,
    /** The events of the ledger are these from now on. */
    become(next: readonly LedgerEvent[]) {
      events = next;
      decisions = decisions.map((made) => withGone(made, next, ports.now()));
      standing = new Map([...standing].filter(([id]) => next.some((told) => told.id === id)));
      settle(fold({ events, standing, decisions }));
    },
  };
}

/** As the store notes it where an article was read anew. */
function withGone(made: Decision, events: readonly LedgerEvent[], at: string): Decision {
  if (made.otherRecordId === null || made.undoneAt !== null) return made;
  const part = goneFrom(made.anchors, events);
  return part === (made.gone?.part ?? null) ? made : { ...made, gone: part === null ? null : { part, at } };
}
