// Waits that are too long in, a notice of them kept: each wait is told of once, and not again while the last notice is young.
import { sql } from 'kysely';
import { type ToldNotice, WaitNotice } from '../../domain/wait-notice.ts';
import type { EndedNotice, FoundWaits } from '../../service/index.ts';
import { audit } from './audit.ts';
import { type Db, inTransaction, iso, jsonText } from './connection.ts';
import { waitingCount } from './review-counts.ts';

/** Any number, the same everywhere: two processes do not tell of one wait. */
const NOTICES_LOCK = 6_410_227_584;

/** One row where something is to be told that was not told before; else nothing. */
export async function noteWaits(
  db: Db,
  { at, overdueSince, quietSince }: { readonly at: string; readonly overdueSince: string; readonly quietSince: string },
  write: (found: FoundWaits) => WaitNotice,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${NOTICES_LOCK})`.execute(tx);
    const { rows: fresh } = await sql<{ covers: string }>`
      SELECT max(waits_since)::text AS covers FROM records
       WHERE waits_since <= ${overdueSince}::timestamptz
         AND waits_since > coalesce((SELECT max(covers) FROM wait_notices), '-infinity')
         AND NOT EXISTS (SELECT 1 FROM wait_notices WHERE at > ${quietSince}::timestamptz)
      HAVING count(*) > 0`.execute(tx);
    const covers = fresh[0]?.covers;
    if (covers === undefined) return;
    const { rows: all } = await sql<{ overdue: number; since: Date }>`
      SELECT count(*)::integer AS overdue, min(waits_since) AS since FROM records
       WHERE waits_since <= ${overdueSince}::timestamptz`.execute(tx);
    const [found] = all;
    if (found === undefined) return;
    const notice = write({ overdue: found.overdue, since: iso(found.since), waiting: await waitingCount(tx) });
    await sql`
      INSERT INTO wait_notices (id, at, covers, body, state, due_at)
      VALUES ('w' || md5(${at} || ${covers}), ${at}::timestamptz, ${covers}::timestamptz, ${jsonText(notice)}::json, 'due',
              ${at}::timestamptz)`.execute(tx);
  });
}

/** The newest first. */
export async function lastNotices(db: Db, limit: number): Promise<readonly ToldNotice[]> {
  const { rows } = await sql<Pick<ToldNotice, 'state' | 'tries' | 'detail'> & { body: unknown; when: Date }>`
    SELECT body, state, tries, detail, coalesce(ended_at, due_at) AS "when" FROM wait_notices
     ORDER BY at DESC LIMIT ${limit}`.execute(db);
  return rows.map(({ body, when, ...told }) => {
    const { at, overdue, hours } = WaitNotice.parse(body);
    return { ...{ at, overdue, hours }, ...told, when: iso(when) };
  });
}

/** `tries`: with this one. */
export async function claimWaitNotice(
  db: Db,
  at: string,
  leaseMs: number,
): Promise<{ readonly id: string; readonly notice: WaitNotice; readonly tries: number } | null> {
  const { rows } = await sql<{ id: string; body: unknown; tries: number }>`
    UPDATE wait_notices SET tries = tries + 1, due_at = ${at}::timestamptz + ${leaseMs} * interval '1 millisecond'
     WHERE id = (SELECT id FROM wait_notices WHERE state = 'due' AND due_at <= ${at}::timestamptz
                  ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, body, tries`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { id: row.id, notice: WaitNotice.parse(row.body), tries: row.tries };
}

/** What ended stays, and stands in the audit. */
export async function endWaitNotice(db: Db, id: string, { state, detail, dueAt }: EndedNotice, at: string) {
  await inTransaction(db, async (tx) => {
    const ended = state === 'due' ? null : at;
    await sql`
      UPDATE wait_notices SET state = ${state}, detail = ${detail}, ended_at = ${ended}::timestamptz,
             due_at = coalesce(${dueAt}::timestamptz, due_at)
       WHERE id = ${id}`.execute(tx);
    if (ended !== null) await audit(tx, { at, action: 'tell', subject: id, detail: { state, detail } });
  });
}
