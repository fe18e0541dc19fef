// Decisions as rows: read for the records and articles they speak of, written with their audit line, never taken out.
import { type Selectable, sql } from 'kysely';
import type { Decided, Decision, RecordValues, StatedValues } from '../../domain/decision.ts';
import type { ReviewState } from '../../domain/record.ts';
import { audit } from './audit.ts';
import { type Db, iso, isoOrNull, jsonText, type Tx } from './connection.ts';
import type { Tables } from './tables.ts';

export type States = Readonly<Record<string, ReviewState | null>>;
/** By the id of the record. */
export type Turned = { readonly before: States; readonly after: States };

/**
 * Decisions on these records, also those made when they still had another id, and those that hold to their articles;
 * in the order in which they were made.
 */
export async function decisionsOn(
  db: Db,
  recordIds: readonly string[],
  articleIds: readonly string[],
): Promise<readonly Decision[]> {
  if (recordIds.length === 0 && articleIds.length === 0) return [];
  const { rows: former } = await sql<{ from_id: string }>`
    SELECT from_id FROM record_redirects
     WHERE to_id = ANY(${recordIds}::text[])`.execute(db);
  const names = [...recordIds, ...former.map(({ from_id }) => from_id)];
  const { rows } = await sql<Selectable<Tables['decisions']>>`
    SELECT * FROM decisions
     WHERE id IN (
       SELECT id FROM decisions WHERE record_id = ANY(${names}::text[])
       UNION SELECT id FROM decisions WHERE other_record_id = ANY(${names}::text[])
       UNION SELECT decision_id FROM decision_articles WHERE article_id = ANY(${articleIds}::text[]))
     ORDER BY seq`.execute(db);
  return rows.map(decisionOf);
}

/** By id, or all of one batch; oldest first. */
export async function decisionsNamed(db: Db, idOrBatch: string): Promise<readonly Decision[]> {
  const { rows } = await sql<Selectable<Tables['decisions']>>`
    SELECT * FROM decisions WHERE id = ${idOrBatch} OR batch = ${idOrBatch} ORDER BY seq`.execute(db);
  return rows.map(decisionOf);
}

/** The newest first, a batch by the last of it; however many it has, it is one row of an index (0022). */
export async function lastDecided(db: Db, limit: number): Promise<readonly Decided[]> {
  const { rows } = await sql<Selectable<Tables['decisions']> & Pick<Decided, 'size' | 'standing'>>`
    SELECT d.*, coalesce(last.decisions, 1) AS size,
           coalesce(last.standing, CASE WHEN d.undone_at IS NULL THEN 1 ELSE 0 END) AS standing
      FROM ((SELECT seq, NULL::integer AS decisions, NULL::integer AS standing FROM decisions
              WHERE batch IS NULL ORDER BY seq DESC LIMIT ${limit})
            UNION ALL
            (SELECT last_seq, decisions, standing FROM decision_batches ORDER BY last_seq DESC LIMIT ${limit})
            ORDER BY seq DESC LIMIT ${limit}) AS last
      JOIN decisions d ON d.seq = last.seq
     ORDER BY d.seq DESC`.execute(db);
  return rows.map((row) => ({ decision: decisionOf(row), size: row.size, standing: row.standing }));
}

/** The newest that was not taken back. @param by null: whoever's */
export async function lastStanding(db: Db, by: string | null): Promise<Decision | null> {
  const { rows } = await sql<Selectable<Tables['decisions']>>`
    SELECT * FROM decisions WHERE undone_at IS NULL ${by === null ? sql`` : sql`AND by = ${by}`}
     ORDER BY seq DESC LIMIT 1`.execute(db);
  return rows[0] === undefined ? null : decisionOf(rows[0]);
}

/** In the order in which they were made. @param after '0' or what `next` of the page before said */
export async function decisionsPage(
  db: Db,
  after: string,
  limit: number,
): Promise<{ readonly decisions: readonly Decision[]; readonly next: string | null }> {
  const { rows } = await sql<Selectable<Tables['decisions']>>`
    SELECT * FROM decisions WHERE seq > ${after} ORDER BY seq LIMIT ${limit}`.execute(db);
  return { decisions: rows.map(decisionOf), next: rows.at(-1)?.seq ?? null };
}

/** @param states what each record that it speaks of was before, and is now; null where there is none of that id */
export async function insertDecision(tx: Tx, decision: Decision, states: Turned): Promise<void> {
  const { id, kind, recordId, otherRecordId, by, at, reason, batch, anchors, stated, machine } = decision;
  await tx
    .insertInto('decisions')
    .values({
      id,
      kind,
      record_id: recordId,
      other_record_id: otherRecordId,
      by,
      at,
      reason,
      undone_at: null,
      undone_by: null,
      batch,
      anchors: jsonText(anchors),
      stated: stated === null ? null : jsonText(stated),
      machine: machine === null ? null : jsonText(machine),
      gone_part: null,
      gone_at: null,
    })
    .execute();
  const articles = [...new Set(anchors.map(({ articleId }) => articleId))];
  await sql`
    INSERT INTO decision_articles (decision_id, article_id)
    SELECT ${id}, article_id FROM json_array_elements_text(${jsonText(articles)}::json) AS a (article_id)`.execute(tx);
  const said =
    stated === null || machine === null ? {} : { machine: valuesIn(machine, stated), stated: nameless(stated) };
  const detail = { id, kind, otherRecordId, reason, ...states, ...said };
  await audit(tx, { at, actor: by, action: 'decide', subject: recordId, detail });
}

export async function markUndone(tx: Tx, decision: Decision, by: string, at: string, states: Turned): Promise<void> {
  await sql`
    UPDATE decisions SET undone_at = ${at}::timestamptz, undone_by = ${by} WHERE id = ${decision.id}`.execute(tx);
  const { id, kind, recordId, otherRecordId } = decision;
  await audit(tx, { at, actor: by, action: 'undo', subject: recordId, detail: { id, kind, otherRecordId, ...states } });
}

/** The audit is kept for ever, and names of people are not: of those it says how many. */
function nameless(values: StatedValues): Readonly<Record<string, unknown>> {
  const { named, ...rest } = values;
  return named === undefined ? rest : { ...rest, named: named.length };
}

/** What the machine said of the fields that somebody states. */
function valuesIn(machine: RecordValues, stated: StatedValues): Readonly<Record<string, unknown>> {
  const fields = Object.entries(nameless(machine)).filter(([field]) => field in stated);
  return Object.fromEntries(fields);
}

function decisionOf(row: Selectable<Tables['decisions']>): Decision {
  return {
    id: row.id,
    kind: row.kind,
    recordId: row.record_id,
    otherRecordId: row.other_record_id,
    by: row.by,
    at: iso(row.at),
    reason: row.reason,
    undoneAt: isoOrNull(row.undone_at),
    undoneBy: row.undone_by,
    batch: row.batch,
    anchors: row.anchors,
    stated: row.stated,
    machine: row.machine,
    gone: row.gone_part === null || row.gone_at === null ? null : { part: row.gone_part, at: iso(row.gone_at) },
  };
}
