// An article that was read anew in, noted which decisions hold to words that no article tells any more, and their records woken.
import { sql } from 'kysely';
import type { Decision } from '../../domain/decision.ts';
import { goneFrom } from '../../records/index.ts';
import { wakeBlocks } from './blocks.ts';
import type { Tx } from './connection.ts';
import { eventRows, ledgerEventsOf } from './ledger-events.ts';

type Row = Pick<Decision, 'anchors'> & { readonly id: string; readonly gone_part: string | null };

/** Also where the words are back. Two articles of one decision that are read at one moment wait for one another. */
export async function noteWordsGone(tx: Tx, articleId: string, at: string): Promise<void> {
  const { rows } = await sql<Row>`
    SELECT id, anchors, gone_part FROM decisions
     WHERE id IN (SELECT decision_id FROM decision_articles WHERE article_id = ${articleId})
       AND kind IN ('merge', 'split', 'apart') AND undone_at IS NULL
     ORDER BY id FOR UPDATE`.execute(tx);
  for (const { id, anchors, gone_part: before } of rows) {
    const articles = [...new Set(anchors.map((anchor) => anchor.articleId))];
    const told = await eventRows(tx, sql`e.article_id = ANY(${articles}::text[]) AND NOT e.gone`);
    const gone = goneFrom(anchors, ledgerEventsOf(told));
    if (gone === before) continue;
    await sql`
      UPDATE decisions SET gone_part = ${gone}, gone_at = ${gone === null ? null : at}::timestamptz
       WHERE id = ${id}`.execute(tx);
    // Its records are made out anew, also where nothing else in them changed.
    await sql`
      UPDATE events SET unresolved = true WHERE id = ANY(${told.map((row) => row.id)}::text[])`.execute(tx);
    await wakeBlocks(
      tx,
      told.map((row) => row.block_key),
      at,
    );
  }
}
