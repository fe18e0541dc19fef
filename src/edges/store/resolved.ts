// A resolved block in, its records, resolutions, redirects and audit line written, only where they changed.
import { sql } from 'kysely';
import type { LedgerRecord, ResolvedBlock } from '../../domain/record.ts';
import { urgencyOf, waitsForPerson } from '../../review/index.ts';
import { audit } from './audit.ts';
import { type Noted, noteChanges } from './changes.ts';
import { jsonText, type Tx } from './connection.ts';
import { blockKey } from './ids.ts';
import type { EventRow } from './ledger-events.ts';
import type { RecordBody } from './tables.ts';

export type ResolvedWrite = {
  readonly at: string;
  /** The events that were resolved, as they stood before, and those that are gone. */
  readonly rows: readonly EventRow[];
  /** Records that may have no report: a decision stands for them. */
  readonly former: readonly string[];
  readonly resolved: ResolvedBlock;
};

/** Sorted behind every day that an exchange has. */
const UNDATED = '9999-12-31';

export async function writeResolved(tx: Tx, { at, rows: all, former, resolved }: ResolvedWrite): Promise<void> {
  const rows = all.filter((row) => !row.gone);
  const places = placesOf(rows, resolved);
  const before = new Set([...former, ...all.flatMap((row) => row.record_id ?? [])]);
  const after = new Set(resolved.records.map(({ id }) => id));
  const vanished = [...before].filter((id) => !after.has(id));

  const { created, changed } = await writeRecords(tx, at, rows, resolved.records, before);
  await placeEvents(tx, rows, places);
  await writeResolutions(tx, at, resolved);
  const redirects = vanished.map((from) => ({ from_id: from, to_id: heirOf(from, rows, places) }));
  const led = await redirect(tx, at, redirects, created);
  const gone = all.flatMap((row) => (row.gone ? [row.id] : []));
  if (gone.length > 0) await sql`DELETE FROM events WHERE id = ANY(${gone}::text[])`.execute(tx);
  const retold = rows.filter((row) => row.unresolved || row.record_id !== places.get(row.id)?.recordId);
  const touched = retold.flatMap((row) => [row.record_id, places.get(row.id)?.recordId]);
  await noteChanges(tx, at, [
    ...created.map((id) => ({ id, kind: 'created' as const })),
    ...[...new Set([...changed, ...touched])]
      .filter((id) => id != null && after.has(id) && !created.includes(id))
      .map((id) => ({ id: id ?? '', kind: 'changed' as const })),
    ...redirects.map(({ from_id: id, to_id: toId }) =>
      toId === null ? { id, kind: 'withdrawn' as const } : { id, kind: 'merged' as const, toId },
    ),
    ...led,
  ]);

  if (created.length + changed.length + vanished.length + gone.length === 0) return;
  const subject = [...new Set(rows.map((row) => row.block_key))].toSorted().join(' ');
  await audit(tx, { at, action: 'resolve', subject, detail: { created, changed, redirects, gone } });
}

/** Throws where the resolved block leaves an event out or puts it in two records: then nothing is written. */
export function checkPlaces(rows: readonly EventRow[], resolved: ResolvedBlock): void {
  placesOf(
    rows.filter((row) => !row.gone),
    resolved,
  );
}

type Place = { readonly recordId: string; readonly ordinal: number };

/** Where each event goes: in one record, neither two nor none. */
function placesOf(rows: readonly EventRow[], resolved: ResolvedBlock): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const given = new Set(rows.map(({ id }) => id));
  for (const record of resolved.records) {
    for (const [ordinal, { eventId }] of record.sources.entries()) {
      const other = places.get(eventId);
      if (other !== undefined) throw new Error(`event ${eventId} is in two records: ${other.recordId}, ${record.id}`);
      if (!given.has(eventId)) throw new Error(`record ${record.id} holds the event ${eventId} of another block`);
      places.set(eventId, { recordId: record.id, ordinal });
    }
  }
  const lost = rows.find(({ id }) => !places.has(id));
  if (lost !== undefined) throw new Error(`event ${lost.id} is in no record`);
  return places;
}

async function writeRecords(
  tx: Tx,
  at: string,
  rows: readonly EventRow[],
  records: readonly LedgerRecord[],
  before: ReadonlySet<string>,
): Promise<{ readonly created: readonly string[]; readonly changed: readonly string[] }> {
  const { rows: kept } = await sql<{ id: string; body: string }>`
    SELECT id, body::text AS body FROM records r
     WHERE id = ANY(${[...before]}::text[])
        OR (id = ANY(${records.map(({ id }) => id)}::text[])
            AND NOT EXISTS (SELECT 1 FROM events WHERE record_id = r.id))`.execute(tx);
  const bodies = new Map(kept.map(({ id, body }) => [id, body]));
  const created: string[] = [];
  const changed: string[] = [];
  for (const record of records) {
    const { sources: _sources, ...withoutSources } = record;
    const body = jsonText(withoutSources satisfies RecordBody);
    if (bodies.get(record.id) === body) continue;
    const row = {
      block_key: await homeOf(tx, record, rows),
      kind: record.kind,
      status: record.status,
      date_start: record.date.start,
      date_end: record.date.end,
      precision: record.date.precision,
      parties: [...record.parties],
      state: record.state,
      sort_date: record.date.start ?? UNDATED,
      newest_date: record.date.start ?? '',
      urgency: urgencyOf(record),
      body,
      changed_at: at,
    };
    const waits = waitsForPerson(record.state);
    if (bodies.has(record.id)) {
      const waits_since = waits ? sql<string>`coalesce(waits_since, ${at}::timestamptz)` : null;
      await tx
        .updateTable('records')
        .set({ ...row, waits_since })
        .where('id', '=', record.id)
        .execute();
      changed.push(record.id);
    } else {
      // A record of this id elsewhere is a mistake of whoever names records: the key says so, and nothing is written.
      await tx
        .insertInto('records')
        .values({ id: record.id, created_at: at, waits_since: waits ? at : null, ...row })
        .execute();
      created.push(record.id);
    }
  }
  return { created, changed };
}

/** Of a record that a person made of two blocks, the block of its first report. */
async function homeOf(tx: Tx, { sources, parties }: LedgerRecord, rows: readonly EventRow[]): Promise<string> {
  const first = sources[0]?.eventId;
  const row = rows.find((one) => one.id === first);
  if (row !== undefined) return row.block_key;
  // Nobody tells of it any more; a person may have stated other parties than any report had.
  const key = blockKey(parties);
  await sql`INSERT INTO blocks (key) VALUES (${key}) ON CONFLICT DO NOTHING`.execute(tx);
  return key;
}

async function placeEvents(tx: Tx, rows: readonly EventRow[], places: ReadonlyMap<string, Place>): Promise<void> {
  const moved = rows.flatMap((row) => {
    const place = places.get(row.id);
    if (place === undefined) return [];
    const stays = row.record_id === place.recordId && row.record_ordinal === place.ordinal && !row.unresolved;
    return stays ? [] : [{ id: row.id, record_id: place.recordId, record_ordinal: place.ordinal }];
  });
  await sql`
    UPDATE events e
       SET record_id = moved.record_id, record_ordinal = moved.record_ordinal, unresolved = false
      FROM json_to_recordset(${jsonText(moved)}::json) AS moved (id text, record_id text, record_ordinal integer)
     WHERE e.id = moved.id`.execute(tx);
}

async function writeResolutions(tx: Tx, at: string, { resolutions }: ResolvedBlock): Promise<void> {
  const rows = resolutions.map((resolution) => ({
    event_id: resolution.eventId,
    record_id: resolution.recordId,
    judgement: resolution.judgement,
    score: resolution.score,
    reasons: resolution.reasons,
  }));
  await sql`
    INSERT INTO resolutions (event_id, record_id, judgement, score, reasons, at)
    SELECT event_id, record_id, judgement, score, reasons, ${at}::timestamptz
      FROM json_to_recordset(${jsonText(rows)}::json)
        AS fresh (event_id text, record_id text, judgement text, score double precision, reasons json)
    ON CONFLICT (event_id) DO UPDATE
       SET record_id = excluded.record_id, judgement = excluded.judgement, score = excluded.score,
           reasons = excluded.reasons, at = excluded.at
     WHERE (resolutions.record_id, resolutions.judgement, resolutions.score, resolutions.reasons::text)
           IS DISTINCT FROM (excluded.record_id, excluded.judgement, excluded.score, excluded.reasons::text)
  `.execute(tx);
}

/** The record that most of its events went to; of several, the first by id. Null where all its events are gone. */
function heirOf(recordId: string, rows: readonly EventRow[], places: ReadonlyMap<string, Place>): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const heir = row.record_id === recordId ? places.get(row.id)?.recordId : undefined;
    if (heir !== undefined) counts.set(heir, (counts.get(heir) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** @returns what became of ids that led to one of these already */
async function redirect(
  tx: Tx,
  at: string,
  redirects: readonly { readonly from_id: string; readonly to_id: string | null }[],
  created: readonly string[],
): Promise<readonly Noted[]> {
  const led: Noted[] = [];
  // An id that comes back to life, as after an undone merge, leads to itself again.
  if (created.length > 0) await tx.deleteFrom('record_redirects').where('from_id', 'in', created).execute();
  for (const { from_id, to_id } of redirects) {
    if (to_id === null) {
      const lost = await tx.deleteFrom('record_redirects').where('to_id', '=', from_id).returning('from_id').execute();
      led.push(...lost.map(({ from_id: id }) => ({ id, kind: 'withdrawn' as const })));
      await tx.deleteFrom('records').where('id', '=', from_id).execute();
      continue;
    }
    // Whoever led to the vanished record leads straight to its heir.
    await tx.updateTable('record_redirects').set({ to_id }).where('to_id', '=', from_id).execute();
    await tx
      .insertInto('record_redirects')
      .values({ from_id, to_id, at })
      .onConflict((conflict) => conflict.column('from_id').doUpdateSet({ to_id, at }))
      .execute();
    await tx.deleteFrom('records').where('id', '=', from_id).execute();
  }
  return [...led, ...(await leadBack(tx, created))];
}

/** What was merged into a record that now stands again leads to it again, as the report that it was named for does. */
async function leadBack(tx: Tx, created: readonly string[]): Promise<readonly Noted[]> {
  if (created.length === 0) return [];
  const { rows } = await sql<{ from_id: string; to_id: string }>`
    UPDATE record_redirects r SET to_id = e.record_id FROM events e
     WHERE e.record_id = ANY(${[...created]}::text[]) AND r.from_id = 'r' || e.id AND r.to_id <> e.record_id
    RETURNING r.from_id, r.to_id`.execute(tx);
  return rows.map(({ from_id: id, to_id: toId }) => ({ id, kind: 'merged' as const, toId }));
}
