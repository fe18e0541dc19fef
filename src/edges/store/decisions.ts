// Decisions as rows: read for the records and articles they speak of, written with their audit line, never taken out.
import { type Selectable, sql } from 'kysely';
import type { Decision } from '../../domain/decision.ts';
import { audit } from './audit.ts';
import { type Db, iso, isoOrNull, jsonText, type Tx } from './connection.ts';
import type { Tables } from './tables.ts';

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

/** The newest first. */
export async function lastDecisions(db: Db, limit: number): Promise<readonly Decision[]> {
  const { rows } = await sql<Selectable<Tables['decisions']>>`
    SELECT * FROM decisions ORDER BY seq DESC LIMIT ${limit}`.execute(db);
  return rows.map(decisionOf);
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

export async function insertDecision(tx: Tx, decision: Decision): Promise<void> {
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
  await audit(tx, { at, actor: by, action: 'decide', subject: recordId, detail: { id, kind, otherRecordId, reason } });
}

export async function markUndone(tx: Tx, decision: Decision, by: string, at: string): Promise<void> {
  await sql`
    UPDATE decisions SET undone_at = ${at}::timestamptz, undone_by = ${by} WHERE id = ${decision.id}`.execute(tx);
  const { id, kind, recordId, otherRecordId } = decision;
  await audit(tx, { at, actor: by, action: 'undo', subject: recordId, detail: { id, kind, otherRecordId } });
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
