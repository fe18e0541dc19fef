// Events in, the block around them resolved out: the records that this changes, each made out with all that is near it.
import { sql } from 'kysely';
import type { Block, LedgerRecord, ResolvedBlock } from '../../domain/record.ts';
import type { Tx } from './connection.ts';
import type { EventRow } from './ledger-events.ts';
import { isRead } from './near-days.ts';
import { checkPlaces, type ResolvedWrite, writeResolved } from './resolved.ts';
import { type MoreBlocks, type Scope, type Seed, scopeOf } from './scope.ts';

export type Around = {
  readonly seeds: readonly Seed[];
  readonly locked: ReadonlySet<string>;
  /** Records that are asked for, with or without reports. */
  readonly recordIds?: readonly string[];
};

/** `resolved` null: nothing is to be written. */
type Resolve<Answer> = (block: Block) => { readonly resolved: ResolvedBlock | null; readonly answer: Answer };

/**
 * What is read around the seeds ends somewhere: a report at that edge is seen with half of its neighbours, and would be judged by
 * them. So whatever moves, or speaks of what does, is read around in its turn before anything is written; all else stays as it is.
 */
export async function settle<Answer>(
  tx: Tx,
  at: string,
  { seeds, locked, recordIds = [] }: Around,
  resolve: Resolve<Answer>,
): Promise<Answer | MoreBlocks> {
  const around = new Map(seeds.map((seed) => [seed.id, seed]));
  for (;;) {
    const scope = await scopeOf(tx, [...around.values()], locked, recordIds);
    if ('moreBlocks' in scope) return scope;
    const { resolved, answer } = resolve(scope.block);
    if (resolved === null) return answer;
    checkPlaces(scope.rows, resolved);
    const touched = touchedIn(scope, resolved, new Set(seeds.map(({ id }) => id)), await spokenOf(tx, scope));
    const more = membersOf(scope.rows, touched).filter((row) => !isRead(row, around.values()));
    if (more.length === 0) {
      await writeResolved(tx, narrowed(at, scope, resolved, touched));
      return answer;
    }
    for (const row of more) around.set(row.id, row);
  }
}

/** What each record that stands says of others it may be one with. */
async function spokenOf(tx: Tx, { block }: Scope): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; says: string }>`
    SELECT id, concat(body ->> 'doubles', body ->> 'needs') AS says FROM records
     WHERE id = ANY(${[...(block.former ?? [])]}::text[])`.execute(tx);
  return new Map(rows.map(({ id, says }) => [id, says]));
}

type Touched = {
  /** Those to be written, by their ids from now on. */
  readonly records: ReadonlyMap<string, LedgerRecord>;
  /** Events that stand elsewhere than they did, or were read anew. */
  readonly moved: ReadonlySet<string>;
};

function touchedIn(
  { rows }: Scope,
  resolved: ResolvedBlock,
  seeds: ReadonlySet<string>,
  spoken: ReadonlyMap<string, string>,
): Touched {
  const before = new Map(rows.map((row) => [row.id, row.record_id]));
  const after = new Map(resolved.records.flatMap(({ id, sources }) => sources.map(({ eventId }) => [eventId, id])));
  const moved = new Set(rows.flatMap(({ id }) => (seeds.has(id) || before.get(id) !== after.get(id) ? [id] : [])));
  const changed = new Set([...moved].flatMap((id) => [before.get(id) ?? [], after.get(id) ?? []].flat()));
  const speaks = (says: string) => [...changed].some((id) => says.includes(id));
  const isTouched = ({ id, sources, doubles, needs }: LedgerRecord) =>
    sources.length === 0 ||
    changed.has(id) ||
    speaks(spoken.get(id) ?? '') ||
    speaks([...doubles.map(({ recordId }) => recordId), ...needs].join());
  return { records: new Map(resolved.records.filter(isTouched).map((record) => [record.id, record])), moved };
}

/**
 * The events whose neighbours decide what these records say: those that moved, and of each record those with a day, near which
 * all its others must lie; or all, where none has one.
 */
function membersOf(rows: readonly EventRow[], { records, moved }: Touched): readonly EventRow[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const members = [...records.values()].flatMap(({ sources }) => {
    const own = sources.flatMap(({ eventId }) => rowOf.get(eventId) ?? []);
    const dated = own.filter(({ body }) => body.date.precision === 'day');
    return dated.length > 0 ? dated : own;
  });
  return [...new Set([...members, ...rows.filter(({ id }) => moved.has(id))])].filter(({ gone }) => !gone);
}

function narrowed(at: string, { rows, block }: Scope, resolved: ResolvedBlock, touched: Touched): ResolvedWrite {
  const { records, moved } = touched;
  const held = new Set([...records.values()].flatMap(({ sources }) => sources.map(({ eventId }) => eventId)));
  const isOwn = ({ id }: EventRow) => held.has(id) || moved.has(id);
  const elsewhere = new Set(rows.filter((row) => !isOwn(row)).map(({ record_id }) => record_id));
  return {
    at,
    rows: rows.filter(isOwn),
    former: (block.former ?? []).filter((id) => !elsewhere.has(id)),
    resolved: {
      records: [...records.values()],
      resolutions: resolved.resolutions.filter(({ eventId }) => held.has(eventId)),
    },
  };
}
