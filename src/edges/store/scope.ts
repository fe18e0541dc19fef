// Events in, everything that could be one exchange with them out, read under the locks of every block that it touches.
import { type RawBuilder, sql } from 'kysely';
import type { Block } from '../../domain/record.ts';
import { type Db, inTransaction, type Tx } from './connection.ts';
import { eventsOfLikeTexts } from './copies.ts';
import { decisionsOn } from './decisions.ts';
import { type EventRow, eventRows, ledgerEventsOf } from './ledger-events.ts';
import { LONG_SPAN_DAYS, READ_DAYS, shiftDay } from './near-days.ts';
import { relatedBlocks } from './related-blocks.ts';

/** An event whose neighbours in time are wanted. */
export type Seed = Pick<EventRow, 'id' | 'article_id' | 'block_key' | 'near_start' | 'near_end'>;

/** `rows` are those of the block, and those that are gone from it. */
export type Scope = { readonly rows: readonly EventRow[]; readonly block: Block };

/** What `act` answers where it found events of blocks that are not locked yet; nothing was written then. */
export type MoreBlocks = { readonly moreBlocks: readonly string[] };

/**
 * Runs `act` in one transaction that holds the rows of these blocks; where it finds that more are needed, it runs again
 * with those too. Locks are always taken in one order, so that two of these wait for each other instead of deadlocking.
 */
export async function underLocks<Result>(
  db: Db,
  keys: readonly string[],
  act: (tx: Tx, locked: ReadonlySet<string>) => Promise<Result | MoreBlocks>,
): Promise<Result> {
  let wanted = new Set(keys);
  for (;;) {
    const locked = wanted;
    const result = await inTransaction(db, async (tx) => {
      await sql`SELECT key FROM blocks WHERE key = ANY(${[...locked]}::text[]) ORDER BY key FOR UPDATE`.execute(tx);
      return await act(tx, locked);
    });
    if (!needsMore(result)) return result;
    wanted = new Set([...locked, ...result.moreBlocks]);
  }
}

function needsMore(result: unknown): result is MoreBlocks {
  return typeof result === 'object' && result !== null && 'moreBlocks' in result;
}

/** What is around the seeds, where the locks of all its blocks are held. `recordIds`: records that are asked for, with or without reports. */
export async function scopeOf(
  tx: Tx,
  seeds: readonly Seed[],
  locked: ReadonlySet<string>,
  recordIds: readonly string[] = [],
): Promise<Scope | MoreBlocks> {
  const related = await relatedBlocks(
    tx,
    seeds.map(({ block_key }) => block_key),
  );
  // Locked before they are read: what is resolved there at this moment must not be missed.
  const unlocked = [...related.values()].flat().filter((key) => !locked.has(key));
  if (unlocked.length > 0) return { moreBlocks: unlocked };
  for (let rows = await rowsAround(tx, seeds, related); ; ) {
    const moreBlocks = [...new Set(rows.map((row) => row.block_key))].filter((key) => !locked.has(key));
    if (moreBlocks.length > 0) return { moreBlocks };
    const block = await blockOf(tx, rows, recordIds);
    const spoken = await decidedAbout(tx, rows, block);
    if (spoken.length === 0) return { rows, block };
    rows = [...rows, ...spoken].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/**
 * What the block's decisions speak of beside its rows: a merge of two blocks is followed with both halves in view, and an id that
 * a decision gives is given once.
 */
async function decidedAbout(tx: Tx, rows: readonly EventRow[], { decisions }: Block): Promise<readonly EventRow[]> {
  const standing = decisions.filter(({ undoneAt }) => undoneAt === null);
  if (standing.length === 0) return [];
  const named = [...new Set(standing.flatMap(({ recordId, otherRecordId }) => [recordId, otherRecordId ?? []].flat()))];
  const between = standing.filter(({ otherRecordId }) => otherRecordId !== null);
  const articles = [...new Set(between.flatMap(({ anchors }) => anchors.map(({ articleId }) => articleId)))];
  const known = rows.map(({ id }) => id);
  const { rows: found } = await sql<{ record_id: string }>`
    SELECT DISTINCT record_id FROM events
     WHERE id <> ALL(${known}::text[]) AND record_id IN (
       SELECT unnest(${named}::text[])
       UNION SELECT to_id FROM record_redirects WHERE from_id = ANY(${named}::text[])
       UNION SELECT record_id FROM events WHERE article_id = ANY(${articles}::text[]))`.execute(tx);
  if (found.length === 0) return [];
  const records = found.map(({ record_id }) => record_id);
  return await eventRows(tx, sql`e.record_id = ANY(${records}::text[]) AND e.id <> ALL(${known}::text[])`);
}

/** `rows` as they are, without those that are gone, with every decision on them. */
export async function blockOf(tx: Tx, rows: readonly EventRow[], recordIds: readonly string[] = []): Promise<Block> {
  const former = [...new Set([...recordIds, ...rows.flatMap(({ record_id }) => record_id ?? [])])];
  const living = rows.filter((row) => !row.gone);
  const standing = new Map(living.flatMap((row) => (row.record_id === null ? [] : [[row.id, row.record_id]])));
  const articles = [...new Set(rows.map((row) => row.article_id))];
  return { events: ledgerEventsOf(living), standing, decisions: await decisionsOn(tx, former, articles), former };
}

/**
 * The seeds, every event near one of them in its block or one that is `related` to it, those of copies of their texts, and
 * every other event of a record so touched. One that is itself unresolved and no seed waits for its own turn, where
 * everything near it is read too.
 */
export async function rowsAround(
  tx: Tx,
  seeds: readonly Seed[],
  related: ReadonlyMap<string, readonly string[]>,
): Promise<readonly EventRow[]> {
  const ids = new Set(seeds.map(({ id }) => id));
  const records = new Set<string>();
  const found = (rows: readonly Found[]): void => {
    for (const row of rows) {
      ids.add(row.id);
      if (row.record_id !== null) records.add(row.record_id);
    }
  };
  // An event that was read again stands in a record already.
  found(await idsWhere(tx, sql`id = ANY(${[...ids]}::text[])`));
  const keys = [...new Set(seeds.map((seed) => seed.block_key))];
  for (const { key, start, end } of windowsOf(seeds)) {
    for (const one of [key, ...(related.get(key) ?? [])]) {
      const near = sql`block_key = ${one} AND NOT unresolved`;
      found(
        await idsWhere(
          tx,
          sql`${near} AND NOT long AND near_start BETWEEN ${shiftDay(start, -LONG_SPAN_DAYS)} AND ${end} AND near_end >= ${start}`,
          sql`${near} AND long AND near_start <= ${end} AND near_end >= ${start}`,
        ),
      );
    }
  }
  const articles = [...new Set(seeds.map((seed) => seed.article_id))];
  found(await idsWhere(tx, sql`block_key = ANY(${keys}::text[]) AND ${eventsOfLikeTexts(articles)}`));
  for (const { id } of await idsWhere(tx, sql`record_id = ANY(${[...records]}::text[])`)) ids.add(id);
  return await eventRows(tx, sql`e.id = ANY(${[...ids]}::text[])`);
}

type Found = { readonly id: string; readonly record_id: string | null };

/** Each condition by an index of its own. */
async function idsWhere(tx: Tx, ...conditions: readonly RawBuilder<unknown>[]): Promise<readonly Found[]> {
  const each = conditions.map((condition) => sql`SELECT id, record_id FROM events WHERE ${condition}`);
  const { rows } = await sql<Found>`${sql.join(each, sql` UNION ALL `)}`.execute(tx);
  return rows;
}

type Window = { readonly key: string; readonly start: string; readonly end: string };

/** The days near any of the seeds, block by block, as few spans as cover them. */
function windowsOf(seeds: readonly Seed[]): readonly Window[] {
  const windows = seeds
    .flatMap(({ block_key: key, near_start: start, near_end: end }) =>
      start === null || end === null
        ? []
        : [{ key, start: shiftDay(start, -READ_DAYS), end: shiftDay(end, READ_DAYS) }],
    )
    .sort((a, b) => (`${a.key} ${a.start}` < `${b.key} ${b.start}` ? -1 : 1));
  const merged: Window[] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    if (last === undefined || last.key !== window.key || last.end < window.start) merged.push(window);
    else merged[merged.length - 1] = { ...last, end: last.end > window.end ? last.end : window.end };
  }
  return merged;
}
