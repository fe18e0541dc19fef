// Pages that were kept long enough in; gone out of the store, said in the history of their addresses. Articles and quotes stay.
import { sql } from 'kysely';
import { audit } from './audit.ts';
import { type Db, inTransaction } from './connection.ts';

/** In one transaction; whoever has more asks again. */
const PAGES_A_TRANSACTION = 200;

/**
 * Drops some pages that were fetched before `before`; not those that are still to be read, or tried again, for the first time or
 * anew, nor rows of lists: a text alone does not say which of its words was in which column.
 * @returns how many; 0 when none is left
 */
export async function dropPages(db: Db, before: string, at: string): Promise<number> {
  return await inTransaction(db, async (tx) => {
    // The age is asked again where the row is deleted: a page that comes in again meanwhile stays.
    const { rows } = await sql<{ hash: string }>`
      DELETE FROM pages
       WHERE kept_at < ${before}::timestamptz AND hash IN (
         SELECT hash FROM pages p
          WHERE kept_at < ${before}::timestamptz
            AND NOT EXISTS (SELECT 1 FROM addresses a
                             WHERE a.page_hash = p.hash AND (a.state NOT IN ('extracted', 'rejected') OR a.list IS NOT NULL))
            AND NOT EXISTS (SELECT 1 FROM rereadings r WHERE r.page_hash = p.hash AND r.state = 'waiting')
          ORDER BY kept_at LIMIT ${PAGES_A_TRANSACTION})
      RETURNING hash`.execute(tx);
    if (rows.length === 0) return 0;
    const hashes = rows.map(({ hash }) => hash);
    await sql`
      INSERT INTO address_steps (address_id, at, stage, state, attempt, reason, detail)
      SELECT id, ${at}::timestamptz, 'fetch', state, attempt, 'page_gone', ${GONE}
        FROM addresses WHERE page_hash = ANY(${hashes}::text[])`.execute(tx);
    await audit(tx, { at, action: 'drop_pages', subject: 'pages', detail: { before, pages: hashes.length } });
    return hashes.length;
  });
}

const GONE = 'Its page was kept for its time and is gone; the text of the article stays.';
