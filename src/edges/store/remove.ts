// An address in, its article and every quote of it taken out: records follow at once, the audit keeps that and why, not what.
import { sql } from 'kysely';
import type { Decision } from '../../domain/decision.ts';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import { addStep } from './addresses.ts';
import { audit } from './audit.ts';
import { type Db, jsonText, type Tx } from './connection.ts';
import { addressId } from './ids.ts';
import { type Seed, underLocks } from './scope.ts';
import { settle } from './settle.ts';

export type Removal = { readonly key: string; readonly by: string; readonly reason: string; readonly at: string };

/** The ids of the records that it was in; null where no address has this key. */
export async function remove(
  db: Db,
  removal: Removal,
  resolve: (block: Block) => ResolvedBlock,
): Promise<readonly string[] | null> {
  const id = addressId(removal.key);
  const { rows: blocks } = await sql<{ block_key: string }>`
    SELECT DISTINCT block_key FROM events WHERE article_id = ${id}`.execute(db);
  return await underLocks(
    db,
    blocks.map(({ block_key }) => block_key),
    async (tx, locked) => {
      const address = await sql<{ attempt: number }>`
        SELECT attempt FROM addresses WHERE id = ${id} FOR UPDATE`.execute(tx);
      const [held] = address.rows;
      if (held === undefined) return null;
      await sql`UPDATE events SET gone = true, unresolved = true WHERE article_id = ${id}`.execute(tx);
      const { rows: seeds } = await sql<Seed & { readonly record_id: string | null }>`
        SELECT id, article_id, block_key, near_start, near_end, record_id FROM events WHERE article_id = ${id}`.execute(
        tx,
      );
      // A takedown is a person's word too, and the later one: what was approved does not stay for its own sake.
      const more = await settle(tx, removal.at, { seeds, locked }, (block) => ({
        resolved: resolve({ ...block, former: [] }),
        answer: null,
      }));
      if (more !== null) return more;
      await forget(tx, id);
      await refuseFromNowOn(tx, id, held.attempt, removal);
      return [...new Set(seeds.flatMap(({ record_id }) => record_id ?? []))];
    },
  );
}

/** Its text, its earlier versions, its page, and what decisions quote of it. */
async function forget(tx: Tx, id: string): Promise<void> {
  const { rows: decisions } = await sql<{ id: string; anchors: Decision['anchors'] }>`
    SELECT id, anchors FROM decisions
     WHERE id IN (SELECT decision_id FROM decision_articles WHERE article_id = ${id})`.execute(tx);
  for (const decision of decisions) {
    const anchors = jsonText(decision.anchors.filter(({ articleId }) => articleId !== id));
    await sql`UPDATE decisions SET anchors = ${anchors}::json WHERE id = ${decision.id}`.execute(tx);
  }
  await sql`DELETE FROM decision_articles WHERE article_id = ${id}`.execute(tx);
  await sql`DELETE FROM rereadings WHERE address_id = ${id}`.execute(tx);
  await sql`DELETE FROM revisits WHERE address_id = ${id}`.execute(tx);
  await sql`DELETE FROM article_versions WHERE article_id = ${id}`.execute(tx);
  await sql`DELETE FROM canonical_addresses WHERE address_id = ${id}`.execute(tx);
  await sql`DELETE FROM articles WHERE id = ${id}`.execute(tx);
}

async function refuseFromNowOn(tx: Tx, id: string, attempt: number, { by, reason, at }: Removal): Promise<void> {
  const { rows } = await sql<{ page_hash: string | null }>`SELECT page_hash FROM addresses WHERE id = ${id}`.execute(
    tx,
  );
  const detail = `Taken out by ${by}: ${reason}`;
  await sql`
    UPDATE addresses
       SET state = 'rejected', reason = 'removed', detail = ${detail}, page_hash = NULL, known = '{}', lease_until = NULL,
           next_try_at = NULL, changed_at = ${at}::timestamptz
     WHERE id = ${id}`.execute(tx);
  await sql`
    DELETE FROM pages WHERE hash = ${rows[0]?.page_hash ?? null}
       AND NOT EXISTS (SELECT 1 FROM addresses WHERE page_hash = pages.hash)`.execute(tx);
  await addStep(tx, { id, at, stage: 'read', state: 'rejected', attempt, reason: 'removed', detail });
  await audit(tx, { at, actor: by, action: 'remove', subject: id, detail: { reason } });
}
