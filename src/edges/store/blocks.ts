// Blocks: the new events of the same parties in, the records that they and their neighbours in time make out.
import { sql } from 'kysely';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import type { Db, Tx } from './connection.ts';
import { type Seed, underLocks } from './scope.ts';
import { settle } from './settle.ts';

/** New events in one transaction; chosen so that a first import of years does not hold its block for minutes. */
const EVENTS_A_TRANSACTION = 200;

/** Marks the blocks of new events as unresolved; called within the transaction that writes the events. */
export async function wakeBlocks(tx: Tx, keys: readonly string[], at: string): Promise<void> {
  // In one order everywhere, so that two readings of the same blocks wait for each other instead of deadlocking.
  for (const key of [...new Set(keys)].sort()) {
    await sql`
      INSERT INTO blocks (key, unresolved_since) VALUES (${key}, ${at}::timestamptz)
      ON CONFLICT (key) DO UPDATE SET unresolved_since = coalesce(blocks.unresolved_since, excluded.unresolved_since)
    `.execute(tx);
  }
}

/**
 * Resolves every unresolved event of the block, in transactions of at most EVENTS_A_TRANSACTION, each under the
 * block's lock. What is read is the neighbourhood of the new events, whatever the size of the ledger.
 */
export async function resolveBlock(
  db: Db,
  key: string,
  at: string,
  resolve: (block: Block) => ResolvedBlock,
): Promise<void> {
  for (let more = true; more; ) {
    more = await underLocks(db, [key], async (tx, locked) => {
      const fresh = await unresolvedEvents(tx, key);
      if (fresh.length > 0) {
        const more = await settle(tx, at, { seeds: fresh, locked }, (block) => ({
          resolved: resolve(block),
          answer: null,
        }));
        if (more !== null) return more;
      }
      const left = fresh.length === EVENTS_A_TRANSACTION;
      if (!left) await sql`UPDATE blocks SET unresolved_since = NULL WHERE key = ${key}`.execute(tx);
      return left;
    });
  }
}

/** Neighbours in time together, so that a batch has a small neighbourhood. */
async function unresolvedEvents(tx: Tx, key: string): Promise<readonly Seed[]> {
  const { rows } = await sql<Seed>`
    SELECT id, article_id, block_key, near_start, near_end FROM events
     WHERE block_key = ${key} AND unresolved
     ORDER BY near_start, id LIMIT ${EVENTS_A_TRANSACTION}`.execute(tx);
  return rows;
}
