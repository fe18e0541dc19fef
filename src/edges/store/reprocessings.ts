// Reprocessings: begun once however often they are asked for, followed while they are read and written, and dropped as one.
import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { ReprocessFilter, Reprocessing } from '../../domain/reprocessing.ts';
import { REREADING, type ReprocessOutcome } from '../../service/index.ts';
import { audit } from './audit.ts';
import { type Db, inTransaction, iso, jsonText, type Tx } from './connection.ts';
import type { Tables } from './tables.ts';

export type Wish = {
  readonly filter: ReprocessFilter;
  readonly rules: string;
  readonly by: string;
  readonly at: string;
};

/** The open one with this filter goes on; one that other rules read is begun anew, since nothing of it was written. */
export async function beginReprocessing(db: Db, wish: Wish): Promise<ReprocessOutcome> {
  const id = await inTransaction(db, async (tx) => {
    await closeWritten(tx, wish.at);
    const open = await openOne(tx);
    if (open !== undefined) {
      const same = JSON.stringify(open.filter) === JSON.stringify(wish.filter);
      if (open.state === 'writing') return refused('reprocessing_writing', 'is being written', 'wait for it');
      if (!same)
        return refused('reprocessing_open', 'with another filter waits to be written', 'write or drop it first');
      if (open.rules === wish.rules) return open.id;
      await drop(tx, open.id, wish.by, wish.at);
    }
    return await insert(tx, wish);
  });
  if (typeof id !== 'string') return id;
  const begun = await reprocessing(db, id, wish.at);
  if (begun === null) throw new Error(`the reprocessing ${id} is gone`);
  return { kind: 'done', reprocessing: begun };
}

function refused(code: string, is: string, next: string): Extract<ReprocessOutcome, { kind: 'refused' }> {
  return { kind: 'refused', code, reason: `A reprocessing ${is}: ${next}.` };
}

async function openOne(tx: Tx): Promise<Selectable<Tables['reprocessings']> | undefined> {
  const { rows } = await sql<Selectable<Tables['reprocessings']>>`
    SELECT * FROM reprocessings WHERE state IN ('reading', 'writing') FOR UPDATE`.execute(tx);
  return rows[0];
}

async function insert(tx: Tx, { filter, rules, by, at }: Wish): Promise<string> {
  const { rows: made } = await sql<{ count: number }>`SELECT count(*)::integer AS count FROM reprocessings`.execute(tx);
  const name = JSON.stringify([made[0]?.count, filter, rules, at]);
  const id = createHash('sha256').update(name).digest('hex').slice(0, 16);
  await tx
    .insertInto('reprocessings')
    .values({ id, state: 'reading', filter: jsonText(filter), rules, by, started_at: at, ended_at: null })
    .execute();
  // A page without an article is read again too: a newer reader may find one. An article without a page has its text.
  await sql`
    INSERT INTO rereadings (id, reprocessing_id, address_id, state, from_text, page_hash, due_at)
    SELECT ${REREADING} || md5(${id}::text || ' ' || a.id), ${id}, a.id, 'waiting', p.hash IS NULL, a.page_hash,
           ${at}::timestamptz
      FROM addresses a LEFT JOIN articles t ON t.id = a.id LEFT JOIN pages p ON p.hash = a.page_hash
     WHERE (a.state = 'extracted' AND t.id IS NOT NULL
            OR a.state = 'rejected' AND a.reason LIKE 'unreadable%' AND p.hash IS NOT NULL)
       AND (${filter.host}::text IS NULL OR a.host = ${filter.host}::text)
       AND (${filter.since}::text IS NULL OR ${filter.since}::text <=
            coalesce(left(t.published, 10), to_char(a.accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')))
       AND (${filter.olderThan}::integer IS NULL OR a.read_by IS NULL
            OR split_part(a.read_by, '+', 1)::integer < ${filter.olderThan}::integer)
       AND (${filter.all}::boolean OR a.read_by IS DISTINCT FROM ${rules}::text)`.execute(tx);
  await audit(tx, { at, actor: by, action: 'reprocess', subject: id, detail: { filter, rules } });
  return id;
}

/** Enough to say that there are many. */
const MOST_COUNTED = 10_000;

/** Articles that a reprocessing by these rules would read again. */
export async function readOtherwise(db: Db, rules: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count FROM (
      SELECT 1 FROM addresses WHERE state = 'extracted' AND read_by IS DISTINCT FROM ${rules}
       LIMIT ${MOST_COUNTED}) AS found`.execute(db);
  return rows[0]?.count ?? 0;
}

/** By id, or the last one. Null where there is none. */
export async function reprocessing(db: Db, id: string | null, at: string): Promise<Reprocessing | null> {
  await closeWritten(db, at);
  const { rows } = await sql<Selectable<Tables['reprocessings']>>`
    SELECT * FROM reprocessings WHERE ${id}::text IS NULL OR id = ${id}::text
     ORDER BY started_at DESC, id LIMIT 1`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const { rows: states } = await sql<{ state: Tables['rereadings']['state']; count: number; texts: number }>`
    SELECT state, count(*)::integer AS count, count(*) FILTER (WHERE from_text)::integer AS texts
      FROM rereadings WHERE reprocessing_id = ${row.id} GROUP BY state`.execute(db);
  const of = (...wanted: readonly Tables['rereadings']['state'][]) =>
    states.filter(({ state }) => wanted.includes(state)).reduce((sum, { count }) => sum + count, 0);
  const { rows: notes } = await sql<{ url: string; detail: string }>`
    SELECT a.url, coalesce(r.detail, ${TEXT_INSTEAD}) AS detail
      FROM rereadings r JOIN addresses a ON a.id = r.address_id
     WHERE r.reprocessing_id = ${row.id} AND (r.state IN ('unreadable', 'overtaken') OR r.from_text)
     ORDER BY r.from_text, a.seq LIMIT ${NOTES_SHOWN}`.execute(db);
  return {
    id: row.id,
    state: row.state,
    filter: row.filter,
    rules: row.rules,
    by: row.by,
    startedAt: iso(row.started_at),
    articles: {
      total: states.reduce((sum, { count }) => sum + count, 0),
      waiting: of('waiting'),
      same: of('same'),
      different: of('different', 'writing'),
      unreadable: of('unreadable'),
      written: of('written'),
      overtaken: of('overtaken'),
      fromText: states.reduce((sum, { texts }) => sum + texts, 0),
    },
    notes,
  };
}

const NOTES_SHOWN = 20;
const TEXT_INSTEAD = 'Its page is gone: its kept text was read again, not the page.';

/** Whoever writes the last one cannot know it while others write too: it is seen by who looks next. */
async function closeWritten(db: Db, at: string): Promise<void> {
  await sql`
    UPDATE reprocessings SET state = 'written', ended_at = ${at}::timestamptz
     WHERE state = 'writing'
       AND NOT EXISTS (SELECT 1 FROM rereadings WHERE reprocessing_id = reprocessings.id AND state = 'writing')`.execute(
    db,
  );
}

/** What was read otherwise is to be written, and what was read as before is known to be; or nothing of it is. */
export async function endReprocessing(
  db: Db,
  { id, by, at, write }: { readonly id: string; readonly by: string; readonly at: string; readonly write: boolean },
): Promise<ReprocessOutcome> {
  const refusal = await inTransaction(db, async (tx) => {
    await closeWritten(tx, at);
    const open = await openOne(tx);
    if (open === undefined || open.id !== id) {
      return {
        kind: 'refused' as const,
        code: 'no_reprocessing',
        reason: 'No reprocessing of this id is open: begin one first.',
      };
    }
    if (open.state === 'writing')
      return write ? null : refused('reprocessing_writing', 'is being written', 'it cannot be dropped any more');
    if (!write) {
      await drop(tx, id, by, at);
      return null;
    }
    const { rows } = await sql<{ waiting: number }>`
      SELECT count(*)::integer AS waiting FROM rereadings
       WHERE reprocessing_id = ${id} AND state = 'waiting'`.execute(tx);
    const waiting = rows[0]?.waiting ?? 0;
    if (waiting > 0)
      return refused('still_reading', `has ${waiting} still to read`, 'see what would change when all are read');
    await markSame(tx, id, open.rules);
    await sql`
      UPDATE rereadings SET state = 'writing', lease_until = NULL, due_at = ${at}::timestamptz
       WHERE reprocessing_id = ${id} AND state = 'different'`.execute(tx);
    await sql`UPDATE reprocessings SET state = 'writing' WHERE id = ${id}`.execute(tx);
    await audit(tx, { at, actor: by, action: 'reprocess', subject: id, detail: { written: true } });
    return null;
  });
  if (refusal !== null) return refusal;
  const ended = await reprocessing(db, id, at);
  return ended === null
    ? refused('no_reprocessing', 'of this id is gone', 'begin one')
    : { kind: 'done', reprocessing: ended };
}

/** They need not be read again by the same rules. */
async function markSame(tx: Tx, id: string, rules: string): Promise<void> {
  await sql`
    UPDATE addresses SET read_by = ${rules}
     WHERE id IN (SELECT address_id FROM rereadings WHERE reprocessing_id = ${id} AND state = 'same')`.execute(tx);
  await sql`
    UPDATE articles SET extractor_version = ${rules}
     WHERE id IN (SELECT address_id FROM rereadings WHERE reprocessing_id = ${id} AND state = 'same')`.execute(tx);
}

async function drop(tx: Tx, id: string, by: string, at: string): Promise<void> {
  await sql`UPDATE reprocessings SET state = 'dropped', ended_at = ${at}::timestamptz WHERE id = ${id}`.execute(tx);
  await sql`DELETE FROM rereadings WHERE reprocessing_id = ${id}`.execute(tx);
  await audit(tx, { at, actor: by, action: 'reprocess', subject: id, detail: { dropped: true } });
}
