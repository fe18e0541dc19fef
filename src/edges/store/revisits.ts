// An address that is due to be looked at again in, taken for one attempt; what came of that written.
import { sql } from 'kysely';
import type { ClaimedRevisit, RevisitOutcome, RevisitResult } from '../../service/index.ts';
import { addStep } from './addresses.ts';
import { type Db, inTransaction, iso, type Tx } from './connection.ts';
import { type PackedPage, pack, replacePage } from './pages.ts';

type Row = {
  readonly url: string;
  readonly made: number;
  readonly tries: number;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly accepted_at: Date;
  readonly published: string | null;
};

/** Null where it is not due, or is being fetched or read. What stopped is not looked at any more. */
export async function claimRevisit(db: Db, id: string, at: string, leaseMs: number): Promise<ClaimedRevisit | null> {
  const lease = new Date(Date.parse(at) + leaseMs).toISOString();
  const { rows } = await sql<Row>`
    UPDATE revisits r SET due_at = ${lease}::timestamptz, tries = r.tries + 1
      FROM addresses a LEFT JOIN articles t ON t.id = a.id
     WHERE r.address_id = ${id} AND a.id = r.address_id AND r.due_at <= ${at}::timestamptz AND a.state = 'extracted'
    RETURNING a.url, r.made, r.tries, r.etag, r.last_modified, a.accepted_at, t.published`.execute(db);
  const [row] = rows;
  if (row === undefined) {
    await sql`
      DELETE FROM revisits r USING addresses a
       WHERE r.address_id = ${id} AND a.id = r.address_id AND a.state IN ('rejected', 'dead')`.execute(db);
    return null;
  }
  const { url, made, tries, published, etag, last_modified: lastModified } = row;
  const validators = { etag, lastModified };
  return { id, url, lease, made, tries, validators, acceptedAt: iso(row.accepted_at), published };
}

/** Other bytes take the place of the page, to be read; what is told of it follows when they are. */
export async function finishRevisit(
  db: Db,
  { id, lease }: Pick<ClaimedRevisit, 'id' | 'lease'>,
  outcome: RevisitOutcome,
  at: string,
): Promise<RevisitResult> {
  const packed = outcome.kind === 'fetched' ? await pack(outcome.page.body) : null;
  return await inTransaction(db, async (tx) => {
    const { rows } = await sql<{ attempt: number }>`
      SELECT a.attempt FROM revisits r JOIN addresses a ON a.id = r.address_id
       WHERE r.address_id = ${id} AND r.due_at = ${lease}::timestamptz AND a.state = 'extracted' FOR UPDATE`.execute(
      tx,
    );
    const [held] = rows;
    if (held === undefined) return 'late';
    await reschedule(tx, id, outcome);
    if (outcome.kind === 'over' || outcome.kind === 'again') return 'unchanged';
    if (outcome.kind === 'fetched' && packed !== null && (await isReplaced(tx, id, packed, outcome, at)))
      return 'changed';
    const detail = outcome.kind === 'unchanged' ? outcome.detail : 'Looked at again: the same bytes.';
    await addStep(tx, { id, at, stage: 'fetch', state: 'extracted', attempt: held.attempt, reason: null, detail });
    return 'unchanged';
  });
}

async function isReplaced(
  tx: Tx,
  id: string,
  packed: PackedPage,
  { page }: Extract<RevisitOutcome, { kind: 'fetched' }>,
  at: string,
): Promise<boolean> {
  const { url: pageUrl, contentType: pageContentType, fetchedAt: pageFetchedAt } = page;
  const place = { pageUrl, pageContentType, pageFetchedAt };
  const detail = 'Looked at again: other bytes than before, to be read.';
  return (await replacePage(tx, { id, packed, place, at, stage: 'fetch', detail })) !== null;
}

async function reschedule(tx: Tx, id: string, outcome: RevisitOutcome): Promise<void> {
  if (outcome.kind === 'again') {
    await sql`UPDATE revisits SET due_at = ${outcome.nextAt}::timestamptz WHERE address_id = ${id}`.execute(tx);
    return;
  }
  if (outcome.kind === 'over' || outcome.nextAt === null) {
    await sql`DELETE FROM revisits WHERE address_id = ${id}`.execute(tx);
    return;
  }
  const validators = outcome.kind === 'fetched' ? outcome.page.validators : undefined;
  await sql`
    UPDATE revisits
       SET due_at = ${outcome.nextAt}::timestamptz, made = made + 1, tries = 0,
           etag = ${outcome.kind === 'fetched' ? (validators?.etag ?? null) : sql.ref('etag')},
           last_modified = ${outcome.kind === 'fetched' ? (validators?.lastModified ?? null) : sql.ref('last_modified')}
     WHERE address_id = ${id}`.execute(tx);
}
