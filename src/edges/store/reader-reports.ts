// What readers say is wrong in a record: kept, listed until somebody answers, and in the audit of the record.
import { type Selectable, sql } from 'kysely';
import type { ReaderReport } from '../../domain/reader-report.ts';
import { audit, namesOf } from './audit.ts';
import { type Db, inTransaction, iso, isoOrNull } from './connection.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['reader_reports']>;

/** One whose id is kept already is not made twice. Null where there is no such record. */
export async function insertReport(db: Db, report: Omit<ReaderReport, 'answer'>): Promise<ReaderReport | null> {
  return await inTransaction(db, async (tx) => {
    const { rows } = await sql<Row>`
      INSERT INTO reader_reports (id, record_id, at, text, contact)
      SELECT ${report.id}, r.id, ${report.at}::timestamptz, ${report.text}, ${report.contact} FROM records r
       WHERE r.id = ANY(ARRAY(SELECT ${report.recordId} UNION ALL
             SELECT to_id FROM record_redirects WHERE from_id = ${report.recordId}))
      ON CONFLICT (id) DO NOTHING RETURNING *`.execute(tx);
    const [made] = rows;
    if (made === undefined) return await reportNamed(tx, report.id);
    const detail = { id: made.id, text: made.text };
    await audit(tx, { at: report.at, actor: 'reader', action: 'report', subject: made.record_id, detail });
    return reportOf(made);
  });
}

/** Those that nobody answered, oldest first. */
export async function openReports(db: Db, limit: number): Promise<readonly ReaderReport[]> {
  const { rows } = await sql<Row>`
    SELECT * FROM reader_reports WHERE answered_at IS NULL ORDER BY at, id LIMIT ${limit}`.execute(db);
  return rows.map(reportOf);
}

export async function countOpenReports(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count FROM reader_reports WHERE answered_at IS NULL`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Also those that came while it had another id. */
export async function reportsOn(db: Db, recordId: string): Promise<readonly ReaderReport[]> {
  const { rows } = await sql<Row>`
    SELECT * FROM reader_reports
     WHERE record_id = ANY(${namesOf(recordId)})
     ORDER BY at, id`.execute(db);
  return rows.map(reportOf);
}

/** Null where there is none of this id; one that was answered keeps its first answer. */
export async function answerReport(
  db: Db,
  id: string,
  { by, at, text }: NonNullable<ReaderReport['answer']>,
): Promise<ReaderReport | null> {
  return await inTransaction(db, async (tx) => {
    const { rows } = await sql<Row>`
      UPDATE reader_reports SET answered_at = ${at}::timestamptz, answered_by = ${by}, answer = ${text}
       WHERE id = ${id} AND answered_at IS NULL RETURNING *`.execute(tx);
    const [answered] = rows;
    if (answered === undefined) return await reportNamed(tx, id);
    await audit(tx, { at, actor: by, action: 'answer', subject: answered.record_id, detail: { id, text } });
    return reportOf(answered);
  });
}

async function reportNamed(db: Db, id: string): Promise<ReaderReport | null> {
  const { rows } = await sql<Row>`SELECT * FROM reader_reports WHERE id = ${id}`.execute(db);
  return rows[0] === undefined ? null : reportOf(rows[0]);
}

function reportOf(row: Row): ReaderReport {
  const at = isoOrNull(row.answered_at);
  return {
    id: row.id,
    recordId: row.record_id,
    at: iso(row.at),
    text: row.text,
    contact: row.contact,
    answer: at === null || row.answered_by === null ? null : { by: row.answered_by, at, text: row.answer },
  };
}
