// One article of a reprocessing: claimed, read again and kept aside; and written, once a person wants it, where nobody changed it meanwhile.
import { isDeepStrictEqual } from 'node:util';
import { type Selectable, sql } from 'kysely';
import type { Article, Extraction, Reading } from '../../domain/article.ts';
import type { ClaimedRereading } from '../../service/index.ts';
import { type Db, inTransaction, jsonText, scrubbed, type Tx } from './connection.ts';
import { loadPage } from './pages.ts';
import { checkEvidence, writeReading } from './readings.ts';
import { articleOf } from './records.ts';
import { eventsAfter, eventsBefore } from './replace-events.ts';
import type { Tables } from './tables.ts';

/** Ends of the whole process while at work on one, after which it is left as it is. */
const CRASHES_UNTIL_LEFT = 5;

type Row = Selectable<Tables['rereadings']>;

/** Null where it is not to be read now, or by another. */
export async function claimRereading(
  db: Db,
  id: string,
  at: string,
  leaseMs: number,
): Promise<ClaimedRereading | null> {
  const leaseUntil = new Date(Date.parse(at) + leaseMs).toISOString();
  const { rows } = await sql<Row>`
    UPDATE rereadings
       SET attempt = attempt + 1, lease_until = ${leaseUntil}::timestamptz, due_at = ${leaseUntil}::timestamptz
     WHERE id = ${id} AND state = 'waiting' AND due_at <= ${at}::timestamptz
    RETURNING *`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const { attempt } = row;
  if (attempt > CRASHES_UNTIL_LEFT) {
    await leave(db, id, attempt, 'Its process ended five times while at work on it.');
    return null;
  }
  const page = row.from_text ? null : await loadPage(db, row.address_id);
  if (page !== null) {
    const address = db.selectFrom('addresses').select('known').where('id', '=', row.address_id);
    const { known } = await address.executeTakeFirstOrThrow();
    return { id, attempt, from: { kind: 'page', page, known } };
  }
  const kept = await articleKept(db, row.address_id);
  if (kept === null) {
    await leave(db, id, attempt, 'Its page is gone, and no text of it is kept.');
    return null;
  }
  // The page may have gone since the reprocessing began.
  if (!row.from_text) await sql`UPDATE rereadings SET from_text = true WHERE id = ${id}`.execute(db);
  return { id, attempt, from: { kind: 'text', ...kept } };
}

type Kept = { readonly article: Article; readonly reading: Reading | null };

/** What the ledger says of it now. */
async function articleKept(db: Db, id: string): Promise<Kept | null> {
  const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { article: articleOf(row), reading: row.reading };
}

/** Kept aside, with whether it says anything else than the ledger does. False where another attempt holds it. */
export async function finishRereading(db: Db, id: string, attempt: number, given: Extraction): Promise<boolean> {
  const extraction = scrubbed(given);
  const { article } = extraction;
  if (article !== null) checkEvidence(article, extraction);
  return await inTransaction(db, async (tx) => {
    const row = await heldRow(tx, id, attempt);
    if (row === null) return false;
    const kept = await articleKept(tx, row.address_id);
    if (article === null) {
      const state = kept === null ? 'same' : 'unreadable';
      await settle(tx, id, state, `It stays as it was read before: ${extraction.unreadable?.detail ?? 'no article'}`);
      return true;
    }
    const before = await eventsBefore(tx, [row.address_id]);
    const after = eventsAfter(before, row.address_id, article.published, extraction.events);
    const same =
      kept !== null &&
      saysSame(kept.article, article) &&
      saysSame(
        before.map(({ body }) => body),
        after.map(({ body }) => body),
      );
    if (same) {
      await settle(tx, id, 'same', null);
      return true;
    }
    const blocks = [...new Set([...before, ...after].map(({ block_key }) => block_key))].toSorted();
    await sql`
      UPDATE rereadings
         SET state = 'different', lease_until = NULL, extraction = ${jsonText(extraction)}::json, blocks = ${blocks}::text[]
       WHERE id = ${id}`.execute(tx);
    return true;
  });
}

/** In whatever order the keys stand. */
function saysSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(jsonText(one)), JSON.parse(jsonText(other)));
}

/** `nextTryAt` null: it stays as it was read before, and that is said. */
export async function failRereading(
  db: Db,
  id: string,
  attempt: number,
  detail: string,
  nextTryAt: string | null,
): Promise<void> {
  if (nextTryAt === null) return await leave(db, id, attempt, detail);
  await sql`
    UPDATE rereadings SET lease_until = NULL, due_at = ${nextTryAt}::timestamptz, detail = ${detail}
     WHERE id = ${id} AND attempt = ${attempt} AND state = 'waiting'`.execute(db);
}

async function leave(db: Db, id: string, attempt: number, why: string): Promise<void> {
  await sql`
    UPDATE rereadings SET state = 'unreadable', lease_until = NULL, detail = ${`It stays as it was read before: ${why}`}
     WHERE id = ${id} AND attempt = ${attempt} AND state = 'waiting'`.execute(db);
}

async function heldRow(tx: Tx, id: string, attempt: number): Promise<Row | null> {
  const { rows } = await sql<Row>`
    SELECT * FROM rereadings WHERE id = ${id} AND attempt = ${attempt} AND state = 'waiting' FOR UPDATE`.execute(tx);
  return rows[0] ?? null;
}

async function settle(tx: Tx, id: string, state: Row['state'], detail: string | null): Promise<void> {
  await sql`
    UPDATE rereadings SET state = ${state}, lease_until = NULL, extraction = NULL, detail = ${detail}
     WHERE id = ${id}`.execute(tx);
}

/** Whole or not at all, and once; false where it is not to be written. Wakes its blocks. */
export async function writeRereading(db: Db, id: string, at: string): Promise<boolean> {
  return await inTransaction(db, async (tx) => {
    const { rows } = await sql<Row & { readonly rules: string }>`
      SELECT r.*, p.rules FROM rereadings r JOIN reprocessings p ON p.id = r.reprocessing_id
       WHERE r.id = ${id} AND r.state = 'writing' AND p.state = 'writing' FOR UPDATE OF r`.execute(tx);
    const [row] = rows;
    const { article = null } = row?.extraction ?? {};
    if (row === undefined || row.extraction === null || article === null) return false;
    const { rows: addresses } = await sql<{ attempt: number }>`
      SELECT attempt FROM addresses
       WHERE id = ${row.address_id} AND page_hash IS NOT DISTINCT FROM ${row.page_hash} AND reason IS DISTINCT FROM 'removed'
         AND state IN ('extracted', 'rejected') FOR UPDATE`.execute(tx);
    const [address] = addresses;
    if (address === undefined) {
      await settle(tx, id, 'overtaken', 'It was changed at its address meanwhile: nothing was written over that.');
      return true;
    }
    const reader = { id: row.address_id, attempt: address.attempt, at, rules: row.rules };
    await writeReading(tx, reader, article, row.extraction);
    await settle(tx, id, 'written', null);
    return true;
  });
}

/** Where the only owner of the database has just started: whoever held one is gone. */
export async function releaseRereadings(db: Db): Promise<void> {
  await sql`
    UPDATE rereadings SET due_at = p.started_at
      FROM reprocessings p WHERE p.id = reprocessing_id AND lease_until IS NOT NULL`.execute(db);
}
