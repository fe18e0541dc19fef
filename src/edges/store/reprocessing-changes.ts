// What a reprocessing would change in the ledger, block by block: the blocks are folded with the new readings in place of the old, and nothing is written.
import { sql } from 'kysely';
import type { Extraction } from '../../domain/article.ts';
import type { Block, LedgerRecord, ResolvedBlock } from '../../domain/record.ts';
import type { RecordChange } from '../../domain/reprocessing.ts';
import { changesBetween } from '../../review/index.ts';
import { type Db, groupBy, inTransaction, type Tx } from './connection.ts';
import { fingerprintRow } from './copies.ts';
import type { EventRow } from './ledger-events.ts';
import { withSources } from './records.ts';
import { relatedBlocks } from './related-blocks.ts';
import { type Before, eventsAfter, eventsBefore } from './replace-events.ts';
import { blockOf, rowsAround } from './scope.ts';
import type { RecordBody } from './tables.ts';

export type Changes = { readonly changes: readonly RecordChange[]; readonly next: string | null };

/** Whole groups of blocks until there are `limit` changes. `cursor`: the group that the last page ended with. */
export async function reprocessingChanges(
  db: Db,
  id: string,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  resolve: (block: Block) => ResolvedBlock,
): Promise<Changes> {
  return await inTransaction(
    db,
    async (tx) => {
      const groups = (await groupsOf(tx, id)).filter(({ name }) => cursor === null || name > cursor);
      const changes: RecordChange[] = [];
      for (const [index, { name, articles }] of groups.entries()) {
        changes.push(...(await changesOf(tx, id, articles, resolve)));
        if (changes.length >= limit && index < groups.length - 1) return { changes, next: name };
      }
      return { changes, next: null };
    },
    'repeatable read',
  );
}

type Group = { readonly name: string; readonly articles: readonly string[] };

/** Articles whose events share a block, by way of others too: what one changes may hang on what another changes. */
async function groupsOf(tx: Tx, id: string): Promise<readonly Group[]> {
  const { rows } = await sql<{ address_id: string; blocks: readonly string[] }>`
    SELECT address_id, blocks FROM rereadings
     WHERE reprocessing_id = ${id} AND state IN ('different', 'writing') AND cardinality(blocks) > 0`.execute(tx);
  const heads = new Map<string, string>();
  const headOf = (key: string): string => {
    const head = heads.get(key) ?? key;
    return head === key ? key : headOf(head);
  };
  for (const { blocks } of rows) {
    const [first, ...rest] = blocks.map(headOf).toSorted();
    for (const other of rest) if (first !== undefined && other !== first) heads.set(other, first);
  }
  const groups = groupBy(rows, ({ blocks }) => headOf(blocks[0] ?? ''));
  return [...groups]
    .map(([name, own]) => ({ name, articles: own.map(({ address_id }) => address_id) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function changesOf(
  tx: Tx,
  id: string,
  articles: readonly string[],
  resolve: (block: Block) => ResolvedBlock,
): Promise<readonly RecordChange[]> {
  const former = groupBy(await eventsBefore(tx, articles), ({ article_id }) => article_id);
  const fresh: EventRow[] = [];
  for (const article of articles) fresh.push(...(await freshRows(tx, id, article, former.get(article) ?? [])));
  const stays = new Map(fresh.map((row) => [row.id, row]));
  const seeds = [...[...former.values()].flat(), ...fresh];
  const related = await relatedBlocks(
    tx,
    seeds.map(({ block_key }) => block_key),
  );
  const around = await rowsAround(tx, seeds, related);
  const read = new Set(articles);
  const rows = [
    ...around.flatMap((row) => {
      const next = stays.get(row.id);
      if (next !== undefined) {
        stays.delete(row.id);
        return [{ ...next, record_id: row.record_id, record_ordinal: row.record_ordinal }];
      }
      return [{ ...row, gone: row.gone || read.has(row.article_id) }];
    }),
    ...stays.values(),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const before = await recordsOf(tx, around);
  return changesBetween(before, resolve(await blockOf(tx, rows)).records);
}

/** As they would stand in the table once they were written. */
async function freshRows(
  tx: Tx,
  id: string,
  articleId: string,
  former: readonly Before[],
): Promise<readonly EventRow[]> {
  const { rows } = await sql<Address & { readonly extraction: Extraction | null }>`
    SELECT r.extraction, a.shown_url, a.host, a.list, a.accepted_at, t.corrected_at
      FROM rereadings r JOIN addresses a ON a.id = r.address_id LEFT JOIN articles t ON t.id = a.id
     WHERE r.reprocessing_id = ${id} AND r.address_id = ${articleId}`.execute(tx);
  const [row] = rows;
  const { article = null, events = [], reading = null } = row?.extraction ?? {};
  if (row === undefined || article === null) return [];
  const { extraction: _, ...address } = row;
  const { minima, runs } = fingerprintRow(article.text, reading);
  const { title, siteName, published } = article;
  return eventsAfter(former, articleId, published, events).map((event) => ({
    ...address,
    ...{ id: event.id, article_id: articleId, block_key: event.block_key, body: event.body },
    ...{ near_start: event.near_start, near_end: event.near_end },
    ...{ record_id: null, record_ordinal: null, unresolved: true, gone: false },
    ...{ title, site_name: siteName, published, minima, runs },
  }));
}

type Address = Pick<EventRow, 'shown_url' | 'host' | 'list' | 'accepted_at' | 'corrected_at'>;

async function recordsOf(tx: Tx, rows: readonly EventRow[]): Promise<readonly LedgerRecord[]> {
  const ids = [...new Set(rows.flatMap(({ record_id }) => record_id ?? []))].toSorted();
  const { rows: bodies } = await sql<{ id: string; body: RecordBody }>`
    SELECT id, body FROM records WHERE id = ANY(${ids}::text[]) ORDER BY sort_date, id`.execute(tx);
  return await withSources(tx, bodies);
}
