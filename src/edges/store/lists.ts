// Rows of a list in, each an address with its page, all of them in one transaction; and what they would come to, without writing any.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { LEFT_LIST, type List } from '../../domain/list.ts';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import type { TakenList } from '../../domain/snapshot.ts';
import type { FoldedRow, ImportedRows, NewListedRow } from '../../service/index.ts';
import { type Db, groupBy, inTransaction, iso, jsonText, type Tx } from './connection.ts';
import { addressId } from './ids.ts';
import { leaveList } from './leave-list.ts';
import type { EventRow } from './ledger-events.ts';
import { keepDocuments, packDocuments } from './pages.ts';
import { relatedBlocks } from './related-blocks.ts';
import { eventsAfter } from './replace-events.ts';
import { blockOf, rowsAround } from './scope.ts';

/** One outcome a row, in order; two imports of one list wait for one another. */
export async function importRows(
  db: Db,
  list: List,
  rows: readonly NewListedRow[],
  { at, replace }: { readonly at: string; readonly replace: boolean },
): Promise<ImportedRows> {
  const packed = await packDocuments(rows.map(({ document }) => document));
  return await inTransaction(db, async (tx) => {
    const { name, title, url, licence, published } = list;
    const said = { title, url, licence, published, imported_at: at };
    await tx
      .insertInto('lists')
      .values({ name, added_at: at, ...said })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(said))
      .execute();
    const outcomes = await keepDocuments(tx, packed, at);
    const ids = outcomes.flatMap((outcome) => (outcome.kind === 'accepted' ? [outcome.id] : []));
    await sql`
      UPDATE addresses SET list = ${name}
       WHERE id IN (SELECT json_array_elements_text(${jsonText(ids)}::json))`.execute(tx);
    const left = replace ? await leaveList(tx, name, idsOf(rows), at) : [];
    return { outcomes, left };
  });
}

function idsOf(rows: readonly NewListedRow[]): readonly string[] {
  return rows.map(({ document }) => addressId(document.key));
}

/** By name, each with how many rows it has here. */
export async function takenLists(tx: Db): Promise<readonly TakenList[]> {
  const { rows } = await sql<List & { readonly added_at: Date; readonly rows: string }>`
    SELECT name, title, url, licence, published, added_at,
           (SELECT count(*) FROM addresses a WHERE a.list = lists.name AND a.state = 'extracted') AS rows
      FROM lists ORDER BY name`.execute(tx);
  return rows.map(({ added_at: addedAt, rows: count, ...list }) => ({
    ...list,
    addedAt: iso(addedAt),
    rows: Number(count),
  }));
}

export async function keysOfList(db: Db, name: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('addresses')
    .select('key')
    .where('list', '=', name)
    .where('state', '<>', 'rejected')
    .orderBy('seq')
    .execute();
  return rows.map(({ key }) => key);
}

type Standing = { readonly id: string; readonly page_hash: string | null; readonly reason: string | null };

/** Events that are folded at once; a list may be of many thousands in one block. */
const ROWS_AT_ONCE = 1_000;
/** Exchanges further apart are never one. */
const GAP_DAYS = 3;

/** One answer a row, in order. Nothing is written; others go on between one part of the list and the next. */
export async function foldRows(
  db: Db,
  list: List,
  rows: readonly NewListedRow[],
  at: string,
  resolve: (block: Block) => ResolvedBlock,
): Promise<readonly FoldedRow[]> {
  const ids = idsOf(rows);
  const standing = await standingOf(db, ids);
  const folded = new Map<number, FoldedRow>();
  const fresh: EventRow[] = [];
  const places = new Map<string, number>();
  const first = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const id = ids[index] ?? '';
    const known = standing.get(id);
    const twin = first.get(id);
    first.set(id, twin ?? index);
    if (known !== undefined) {
      const hash = createHash('sha256').update(row.document.page.body).digest('hex');
      const same = (known.page_hash === hash && known.reason !== LEFT_LIST) || known.reason === 'removed';
      folded.set(index, { kind: same ? 'known' : 'corrected' });
    } else if (twin !== undefined) folded.set(index, { kind: 'repeated', of: twin });
    else {
      for (const event of freshRows(id, row, list, at)) {
        fresh.push(event);
        places.set(event.id, index);
      }
    }
  }
  for (const part of partsOf(fresh)) {
    for (const [index, one] of await foldPart(db, part, places, resolve)) folded.set(index, one);
  }
  return rows.map((_row, index) => folded.get(index) ?? { kind: 'record' });
}

async function standingOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const { rows } = await sql<Standing>`
    SELECT id, page_hash, reason FROM addresses
     WHERE id IN (SELECT json_array_elements_text(${jsonText(ids)}::json))`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** As they would stand in the table once they were written. */
function freshRows(articleId: string, { document, events }: NewListedRow, list: List, at: string): readonly EventRow[] {
  const { title = null, published = null } = document.known;
  return eventsAfter([], articleId, published, events).map((event) => ({
    ...{ id: event.id, article_id: articleId, block_key: event.block_key, body: event.body },
    ...{ near_start: event.near_start, near_end: event.near_end, record_id: null, record_ordinal: null },
    ...{ unresolved: true, gone: false, corrected_at: null, accepted_at: new Date(at) },
    ...{ shown_url: document.shownUrl, host: document.host, list: list.name },
    ...{ title, site_name: list.title, published, minima: null, runs: null },
  }));
}

/** A block at a time, by date, parted where nothing lies between. */
function* partsOf(rows: readonly EventRow[]): Iterable<readonly EventRow[]> {
  for (const block of groupBy(rows, (row) => row.block_key).values()) {
    let part: EventRow[] = [];
    let end = '';
    for (const row of block.toSorted((a, b) => ((a.near_start ?? '~') < (b.near_start ?? '~') ? -1 : 1))) {
      const gap = (Date.parse(row.near_start ?? '') - Date.parse(end)) / 86_400_000;
      if (part.length >= ROWS_AT_ONCE && !(gap <= GAP_DAYS)) {
        yield part;
        part = [];
      }
      part.push(row);
      if ((row.near_end ?? '') > end) end = row.near_end ?? '';
    }
    yield part;
  }
}

async function foldPart(
  db: Db,
  fresh: readonly EventRow[],
  places: ReadonlyMap<string, number>,
  resolve: (block: Block) => ResolvedBlock,
): Promise<ReadonlyMap<number, FoldedRow>> {
  const block = await inTransaction(db, (tx) => blockAround(tx, fresh));
  const folded = new Map<number, FoldedRow>();
  const lineOf = (eventId: string) => places.get(eventId) ?? Number.POSITIVE_INFINITY;
  for (const { sources } of resolve(block).records) {
    const own = sources
      .flatMap(({ eventId }) => (places.has(eventId) ? [lineOf(eventId)] : []))
      .toSorted((a, b) => a - b);
    const joins = own.length < sources.length;
    const [first] = own;
    for (const index of own) {
      if (first !== undefined && index !== first) folded.set(index, { kind: 'repeated', of: first });
      else folded.set(index, { kind: joins ? 'joined' : 'record' });
    }
  }
  return folded;
}

async function blockAround(tx: Tx, fresh: readonly EventRow[]): Promise<Block> {
  const related = await relatedBlocks(
    tx,
    fresh.map(({ block_key }) => block_key),
  );
  const around = await rowsAround(tx, fresh, related);
  return await blockOf(
    tx,
    [...around, ...fresh].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
