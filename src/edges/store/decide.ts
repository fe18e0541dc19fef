// A decision in, judged and followed under the locks of the records that it speaks of: written with its result, or refused.
import { sql } from 'kysely';
import type { Decision } from '../../domain/decision.ts';
import type { ReviewState } from '../../domain/record.ts';
import type { Act, DecisionOutcome } from '../../service/index.ts';
import type { Db, Tx } from './connection.ts';
import { decisionsNamed, insertDecision, markUndone, type States } from './decisions.ts';
import { type MoreBlocks, type Seed, underLocks } from './scope.ts';
import { settle } from './settle.ts';

/** Everything in one transaction: a decision that is kept is a decision that was followed. */
export async function decide(
  db: Db,
  recordIds: readonly string[],
  id: string,
  at: string,
  act: Act,
): Promise<DecisionOutcome> {
  const [made] = await decisionsNamed(db, id);
  if (made !== undefined) return { kind: 'done', decision: made };
  return await underLocks(db, await blocksOf(db, recordIds), async (tx, locked) => {
    const [meanwhile] = await decisionsNamed(tx, id);
    if (meanwhile !== undefined) return { kind: 'done', decision: meanwhile };
    const current = new Map<string, string>();
    for (const recordId of recordIds) current.set(recordId, await currentId(tx, recordId));
    const ids = [...current.values()];
    const { rows: there } = await sql<{ id: string }>`
      SELECT id FROM records WHERE id = ANY(${ids}::text[])`.execute(tx);
    const former = there.map(({ id: recordId }) => recordId);
    const before = await statesOf(tx, ids);
    const outcome = await follow(tx, locked, { ids, former, articles: [] }, at, (block) => act(block, current));
    if ('kind' in outcome && outcome.kind === 'done') {
      const { decision } = outcome;
      await insertDecision(tx, decision, { before, after: await statesOf(tx, spokenOf(decision)) });
    }
    return outcome;
  });
}

/** As `decide`, backwards: the decision stays, marked as undone. Null where there is none of this id. */
export async function undo(db: Db, id: string, by: string, at: string, act: Act): Promise<DecisionOutcome | null> {
  const [found] = await decisionsNamed(db, id);
  if (found === undefined || found.id !== id) return null;
  const recordIds = spokenOf(found);
  const articles = [...new Set(found.anchors.map(({ articleId }) => articleId))];
  return await underLocks(db, await blocksOf(db, recordIds), async (tx, locked) => {
    const current = new Map<string, string>();
    for (const recordId of recordIds) current.set(recordId, await currentId(tx, recordId));
    const ids = [...current.values()];
    // Also what the decision took away: it may come back.
    const before = await statesOf(tx, recordIds);
    const outcome = await follow(tx, locked, { ids, former: ids, articles }, at, (block) => act(block, current));
    if ('kind' in outcome && outcome.kind === 'done') {
      await markUndone(tx, outcome.decision, by, at, { before, after: await statesOf(tx, recordIds) });
    }
    return outcome;
  });
}

function spokenOf({ recordId, otherRecordId }: Decision): readonly string[] {
  return otherRecordId === null ? [recordId] : [recordId, otherRecordId];
}

/** Null where no record has this id: one that was merged, or that is not yet split off. */
async function statesOf(tx: Tx, ids: readonly string[]): Promise<States> {
  const { rows } = await sql<{ id: string; state: ReviewState }>`
    SELECT id, state FROM records WHERE id = ANY(${ids}::text[])`.execute(tx);
  return Object.fromEntries(ids.map((id) => [id, rows.find((row) => row.id === id)?.state ?? null]));
}

/** `former`: records that may stand without a report. */
type About = {
  readonly ids: readonly string[];
  readonly former: readonly string[];
  readonly articles: readonly string[];
};

async function follow(
  tx: Tx,
  locked: ReadonlySet<string>,
  { ids, former, articles }: About,
  at: string,
  act: (block: Parameters<Act>[0]) => ReturnType<Act>,
): Promise<DecisionOutcome | MoreBlocks> {
  const { rows: seeds } = await sql<Seed>`
    SELECT id, article_id, block_key, near_start, near_end FROM events
     WHERE record_id = ANY(${ids}::text[]) OR (article_id = ANY(${articles}::text[]) AND NOT unresolved)
     ORDER BY id`.execute(tx);
  return await settle<DecisionOutcome>(tx, at, { seeds, locked, recordIds: former }, (block) => {
    const acted = act(block);
    return acted.kind === 'refused'
      ? { resolved: null, answer: acted }
      : { resolved: acted.resolved, answer: { kind: 'done', decision: acted.decision } };
  });
}

async function blocksOf(db: Db, recordIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ block_key: string }>`
    SELECT DISTINCT block_key FROM records
     WHERE id = ANY(ARRAY(SELECT unnest(${recordIds}::text[])
           UNION ALL SELECT to_id FROM record_redirects WHERE from_id = ANY(${recordIds}::text[])))`.execute(db);
  return rows.map(({ block_key }) => block_key);
}

/** What a merged record is called now. */
async function currentId(tx: Tx, recordId: string): Promise<string> {
  const moved = await tx
    .selectFrom('record_redirects')
    .select('to_id')
    .where('from_id', '=', recordId)
    .executeTakeFirst();
  return moved?.to_id ?? recordId;
}

/** Every decision of the batch, or the one of this id; the newest first, which is the order in which they are undone. */
export async function toUndo(db: Db, idOrBatch: string): Promise<readonly Decision[]> {
  return (await decisionsNamed(db, idOrBatch)).filter(({ undoneAt }) => undoneAt === null).toReversed();
}
