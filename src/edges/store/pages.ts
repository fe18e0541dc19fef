// Pages: bytes in, kept once under their hash and compressed; the same bytes out.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { sql } from 'kysely';
import type { Page } from '../../domain/article.ts';
import { LEFT_LIST } from '../../domain/list.ts';
import type { Acceptance, NewDocument } from '../../service/index.ts';
import { addStep, type FreshAddress, heldState, insertFresh } from './addresses.ts';
import { type Db, inTransaction, jsonText, type Tx } from './connection.ts';
import { planRevisit } from './due-revisits.ts';

export type PackedPage = { readonly hash: string; readonly size: number; readonly body: Uint8Array };

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
/** Against 100 KB of news HTML: gzip's time, a sixth smaller. Above 5 the time doubles for a few per cent. */
const BROTLI_QUALITY = 5;
/** Pages in one transaction: compressed, and so a few MB at most. */
const DOCUMENTS_A_BATCH = 50;

export async function pack(body: Uint8Array): Promise<PackedPage> {
  const hash = createHash('sha256').update(body).digest('hex');
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return { hash, size: body.length, body: await compress(body, { params }) };
}

/** A page that comes again is as young as if it were new: whoever drops old ones looks at that. */
async function keep(tx: Tx, { hash, size, body }: PackedPage, at: string): Promise<void> {
  await sql`
    INSERT INTO pages (hash, size, encoding, body, kept_at) VALUES (${hash}, ${size}, 'br', ${body}, ${at}::timestamptz)
    ON CONFLICT (hash) DO UPDATE SET kept_at = greatest(pages.kept_at, excluded.kept_at)`.execute(tx);
}

/** One outcome a row, in order. A page that is known already is not kept twice, whichever address it is of. */
export async function insertDocuments(
  db: Db,
  rows: readonly NewDocument[],
  at: string,
): Promise<readonly Acceptance[]> {
  const packed = await packDocuments(rows);
  return await inTransaction(db, (tx) => keepDocuments(tx, packed, at));
}

export type PackedDocument = { readonly fresh: FreshAddress; readonly page: PackedPage };

/** Before the transaction, which is so much shorter. */
export async function packDocuments(rows: readonly NewDocument[]): Promise<readonly PackedDocument[]> {
  const packed: PackedDocument[] = [];
  for (let from = 0; from < rows.length; from += DOCUMENTS_A_BATCH) {
    const batch = rows.slice(from, from + DOCUMENTS_A_BATCH);
    packed.push(
      ...(await Promise.all(
        batch.map(async (row) => {
          const page = await pack(row.page.body);
          return { page, fresh: documentRow(row, page.hash) };
        }),
      )),
    );
  }
  return packed;
}

/** One outcome a document, in order. */
export async function keepDocuments(
  tx: Tx,
  packed: readonly PackedDocument[],
  at: string,
): Promise<readonly Acceptance[]> {
  const accepted = await insertFresh(
    tx,
    packed.map(({ fresh }) => fresh),
    at,
  );
  await keepAll(
    tx,
    packed.flatMap(({ page }, index) => (accepted[index]?.kind === 'accepted' ? [page] : [])),
    at,
  );
  const outcomes: Acceptance[] = [];
  for (const [index, { page, fresh }] of packed.entries()) {
    const outcome = accepted[index];
    if (outcome === undefined) continue;
    outcomes.push(outcome.kind === 'known' ? await correct(tx, outcome, fresh, page, at) : outcome);
  }
  return outcomes;
}

/** Small ones many at a time: a statement for each of 100,000 rows of a list takes minutes. */
async function keepAll(tx: Tx, pages: readonly PackedPage[], at: string): Promise<void> {
  const small = new Map<string, PackedPage>();
  for (const page of pages) {
    if (page.body.length <= SMALL_PAGE_BYTES) small.set(page.hash, page);
    else await keep(tx, page, at);
  }
  const rows = [...small.values()].map(({ hash, size, body }) => ({
    hash,
    size,
    body: Buffer.from(body).toString('base64'),
  }));
  for (let from = 0; from < rows.length; from += SMALL_PAGES_A_STATEMENT) {
    await sql`
      INSERT INTO pages (hash, size, encoding, body, kept_at)
      SELECT hash, size, 'br', decode(body, 'base64'), ${at}::timestamptz
        FROM json_to_recordset(${jsonText(rows.slice(from, from + SMALL_PAGES_A_STATEMENT))}::json)
          AS fresh (hash text, size integer, body text)
      ON CONFLICT (hash) DO UPDATE SET kept_at = greatest(pages.kept_at, excluded.kept_at)`.execute(tx);
  }
}

const SMALL_PAGE_BYTES = 2_048;
const SMALL_PAGES_A_STATEMENT = 1_000;

type Known = Extract<Acceptance, { kind: 'known' }>;

/** What was taken out stays out. */
async function correct(tx: Tx, known: Known, fresh: FreshAddress, packed: PackedPage, at: string): Promise<Known> {
  const detail = 'Handed in again with another text: to be read again.';
  const replaced = await replacePage(tx, { id: known.id, packed, place: fresh, at, stage: 'retry', detail });
  if (replaced === null) return known;
  await sql`UPDATE addresses SET known = ${jsonText(fresh.known)}::json WHERE id = ${known.id}`.execute(tx);
  return { ...known, state: 'fetched' };
}

/**
 * Other bytes take the place of a page (or the same ones, of a row that its list has again), and are to be read; whoever reads the former ones at this moment writes nothing. Null
 * where they are the same, or the address is none that was fetched.
 */
export async function replacePage(
  tx: Tx,
  {
    id,
    packed,
    place,
    at,
    stage,
    detail,
  }: {
    readonly id: string;
    readonly packed: PackedPage;
    readonly place: Pick<FreshAddress, 'pageUrl' | 'pageContentType' | 'pageFetchedAt'>;
    readonly at: string;
    readonly stage: 'fetch' | 'retry';
    readonly detail: string;
  },
): Promise<number | null> {
  const { rows } = await sql<{ attempt: number }>`
    UPDATE addresses
       SET state = 'fetched', reason = NULL, detail = NULL, tries = 0, crashes = 0, next_try_at = NULL,
           attempt = attempt + 1, lease_until = NULL, due_at = ${at}::timestamptz, changed_at = ${at}::timestamptz,
           page_hash = ${packed.hash}, page_url = ${place.pageUrl},
           page_content_type = ${place.pageContentType}, page_fetched_at = ${place.pageFetchedAt}
     WHERE id = ${id} AND state IN ('fetched', 'extracted', 'rejected') AND reason IS DISTINCT FROM 'removed'
       AND (page_hash IS DISTINCT FROM ${packed.hash} OR reason = ${LEFT_LIST})
    RETURNING attempt`.execute(tx);
  const [replaced] = rows;
  if (replaced === undefined) return null;
  await keep(tx, packed, at);
  const { attempt } = replaced;
  await addStep(tx, { id, at, stage, state: 'fetched', attempt, reason: null, detail });
  return attempt;
}

function documentRow(row: NewDocument, pageHash: string): FreshAddress {
  const { url, key, host, sourceId, known, shownUrl, page } = row;
  const { url: pageUrl, contentType: pageContentType, fetchedAt: pageFetchedAt } = page;
  return {
    url,
    key,
    host,
    sourceId,
    known,
    shownUrl,
    state: 'fetched',
    pageHash,
    pageUrl,
    pageContentType,
    pageFetchedAt,
  };
}

/** False, with nothing written, where a later attempt holds the row. */
export async function finishFetch(
  db: Db,
  id: string,
  attempt: number,
  page: Page,
  at: string,
  revisitAt: string | null = null,
): Promise<boolean> {
  const packed = await pack(page.body);
  return await inTransaction(db, async (tx) => {
    if ((await heldState(tx, id, attempt)) !== 'accepted') return false;
    await keep(tx, packed, at);
    await sql`
      UPDATE addresses
         SET state = 'fetched', reason = NULL, detail = NULL, tries = 0, crashes = 0, next_try_at = NULL,
             lease_until = NULL, due_at = ${at}::timestamptz, changed_at = ${at}::timestamptz,
             page_hash = ${packed.hash}, page_url = ${page.url},
             page_content_type = ${page.contentType}, page_fetched_at = ${page.fetchedAt}
       WHERE id = ${id}`.execute(tx);
    const detail = `Fetched ${packed.size} bytes of ${page.contentType ?? 'no stated type'}.`;
    await addStep(tx, { id, at, stage: 'fetch', state: 'fetched', attempt, reason: null, detail });
    await planRevisit(tx, id, page.validators, revisitAt);
    return true;
  });
}

/** Null where the address has no page. */
export async function loadPage(db: Db, id: string): Promise<Page | null> {
  const row = await db
    .selectFrom('addresses')
    .innerJoin('pages', 'pages.hash', 'addresses.page_hash')
    .select(['page_url', 'page_content_type', 'page_fetched_at', 'body'])
    .where('addresses.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { page_url: url, page_content_type: contentType, page_fetched_at: fetchedAt } = row;
  return { url, contentType, fetchedAt, body: await decompress(row.body) };
}
