// The rows that a list still has in, all others of it taken out of the ledger: their records follow in the queue, as after a correction.
import { sql } from 'kysely';
import { LEFT_LIST } from '../../domain/list.ts';
import { audit } from './audit.ts';
import { wakeBlocks } from './blocks.ts';
import { jsonText, type Tx } from './connection.ts';
import { noteWordsGone } from './words-gone.ts';

type Left = { readonly id: string; readonly key: string };

/** Of one line of the audit. */
const KEYS_A_LINE = 1_000;

/**
 * Within the transaction that takes in the list. What was decided stays, and so does what a reviewer approved: records whose
 * reports are gone are made out anew under the locks of their blocks, by the same rules as where an article was changed.
 * @param stay ids of the addresses of the rows that it has
 */
export async function leaveList(tx: Tx, list: string, stay: readonly string[], at: string): Promise<readonly Left[]> {
  const detail = 'The list does not have this row any more; taken in again, with the row in it, it comes back.';
  // Whoever reads such a row at this moment writes nothing.
  const { rows: left } = await sql<Left & { readonly attempt: number }>`
    WITH held AS (
      SELECT id FROM addresses
       WHERE list = ${list} AND state <> 'rejected'
         AND id NOT IN (SELECT json_array_elements_text(${jsonText(stay)}::json))
       ORDER BY id FOR UPDATE
    ), taken AS (
      UPDATE addresses a
         SET state = 'rejected', reason = ${LEFT_LIST}, detail = ${detail}, attempt = attempt + 1, tries = 0, crashes = 0,
             next_try_at = NULL, lease_until = NULL, changed_at = ${at}::timestamptz
        FROM held WHERE a.id = held.id
      RETURNING a.id, a.key, a.attempt
    ), told AS (
      INSERT INTO address_steps (address_id, at, stage, state, attempt, reason, detail)
      SELECT id, ${at}::timestamptz, 'read', 'rejected', attempt, ${LEFT_LIST}, ${detail} FROM taken
    )
    SELECT id, key, attempt FROM taken ORDER BY key`.execute(tx);
  if (left.length === 0) return [];
  await takeEvents(
    tx,
    left.map(({ id }) => id),
    at,
  );
  for (let from = 0; from < left.length; from += KEYS_A_LINE) {
    const keys = left.slice(from, from + KEYS_A_LINE).map(({ key }) => key);
    await audit(tx, { at, action: 'leave_list', subject: `list:${list}`, detail: { keys } });
  }
  return left;
}

async function takeEvents(tx: Tx, ids: readonly string[], at: string): Promise<void> {
  const articles = sql`(SELECT json_array_elements_text(${jsonText(ids)}::json))`;
  const { rows: blocks } = await sql<{ block_key: string }>`
    SELECT DISTINCT block_key FROM events WHERE article_id IN ${articles}`.execute(tx);
  // What stands in records is changed under the locks of its blocks only.
  await wakeBlocks(
    tx,
    blocks.map(({ block_key }) => block_key),
    at,
  );
  await sql`UPDATE events SET gone = true, unresolved = true WHERE article_id IN ${articles}`.execute(tx);
  const { rows: decided } = await sql<{ article_id: string }>`
    SELECT DISTINCT article_id FROM decision_articles WHERE article_id IN ${articles} ORDER BY article_id`.execute(tx);
  for (const { article_id } of decided) await noteWordsGone(tx, article_id, at);
}
