// Readings: what an article says, written whole or not at all, with its events handed on to their blocks.
import { sql } from 'kysely';
import { type Article, EXTRACTOR_VERSION, type Extraction } from '../../domain/article.ts';
import { PipelineError } from '../../domain/failure.ts';
import type { Quote } from '../../domain/quote.ts';
import { addStep, heldState } from './addresses.ts';
import { audit } from './audit.ts';
import { type Db, inTransaction, jsonText, scrubbed, type Tx } from './connection.ts';
import { fingerprintRow } from './copies.ts';
import { keepVersion, saysTheSame } from './corrected-article.ts';
import { replaceEvents } from './replace-events.ts';
import { readBefore } from './same-article.ts';
import { noteWordsGone } from './words-gone.ts';

/** False, with nothing written, where a later attempt holds the row. Throws 'broken_evidence' (permanent). */
export async function finishRead(
  db: Db,
  id: string,
  attempt: number,
  given: Extraction,
  at: string,
  rules: string = EXTRACTOR_VERSION,
): Promise<boolean> {
  const extraction = scrubbed(given);
  const { article, unreadable } = extraction;
  if (article !== null) checkEvidence(article, extraction);
  return await inTransaction(db, async (tx) => {
    if ((await heldState(tx, id, attempt)) !== 'fetched') return false;
    if (article === null) {
      const reason = `unreadable_${unreadable?.reason ?? 'no_article'}`;
      const detail = unreadable?.detail ?? 'No article was found on the page.';
      if (await staysAsRead(tx, id)) {
        const stays = `${detail} What it said before stays.`;
        await finish(tx, { id, attempt, at, rules, state: 'extracted', reason: null, detail: stays });
        return true;
      }
      await finish(tx, { id, attempt, at, rules, state: 'rejected', reason, detail });
      return true;
    }
    await writeReading(tx, { id, attempt, at, rules }, article, extraction);
    return true;
  });
}

/** An article whose page holds none any more, as behind a wall that came later: its page is the one that it was read from. */
async function staysAsRead(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`
    UPDATE addresses a SET page_hash = t.page_hash FROM articles t WHERE a.id = ${id} AND t.id = a.id
    RETURNING a.id`.execute(tx);
  return rows.length > 0;
}

export type Reader = {
  readonly id: string;
  readonly attempt: number;
  readonly at: string;
  /** By which it was read. */
  readonly rules: string;
};

/** Article, events, state, history and audit of one reading; its blocks become unresolved. */
export async function writeReading(tx: Tx, reader: Reader, article: Article, extraction: Extraction): Promise<void> {
  const { id, attempt, at, rules } = reader;
  const known = await tx.selectFrom('articles').select('id').where('id', '=', id).executeTakeFirst();
  const before = known === undefined ? await readBefore(tx, id, article) : null;
  if (before !== null) {
    const detail = `It is the same article as ${before}, by its own canonical link, and is counted there.`;
    await finish(tx, { ...reader, state: 'rejected', reason: 'same_article', detail });
    return;
  }
  const { rows } = await sql<{ page_hash: string | null }>`
    SELECT page_hash FROM addresses WHERE id = ${id}`.execute(tx);
  const pageHash = rows[0]?.page_hash ?? null;
  const isSame = known !== undefined && (await saysTheSame(tx, id, article, extraction.events));
  await keepVersion(tx, id, article, pageHash, at);
  await insertArticle(tx, reader, article, extraction, pageHash);
  const events = isSame ? 0 : await replaceEvents(tx, id, article, extraction.events, at);
  if (known !== undefined && !isSame) await noteWordsGone(tx, id, at);
  const detail = isSame ? 'Read again: it says what it said before.' : tellEvents(extraction.events.length);
  await finish(tx, { ...reader, state: 'extracted', reason: null, detail });
  await audit(tx, { at, action: 'read', subject: id, detail: { attempt, events, extractorVersion: rules } });
}

type Finish = Reader & {
  readonly state: 'extracted' | 'rejected';
  readonly reason: string | null;
  readonly detail: string;
};

async function finish(tx: Tx, { id, attempt, at, rules, state, reason, detail }: Finish): Promise<void> {
  await sql`
    UPDATE addresses
       SET state = ${state}, reason = ${reason}, detail = ${detail}, tries = 0, crashes = 0, next_try_at = NULL,
           lease_until = NULL, changed_at = ${at}::timestamptz, read_by = ${rules}
     WHERE id = ${id}`.execute(tx);
  await addStep(tx, { id, at, stage: 'read', state, attempt, reason, detail });
}

async function insertArticle(
  tx: Tx,
  { id, at, rules }: Reader,
  article: Article,
  extraction: Extraction,
  pageHash: string | null,
): Promise<void> {
  const row = {
    title: article.title,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    language: article.language,
    canonical_url: article.canonicalUrl,
    site_name: article.siteName,
    text: article.text,
    ...fingerprintRow(article.text, extraction.reading),
    entries: jsonText(article.entries),
    reading: jsonText(extraction.reading),
    figures: jsonText(extraction.figures),
    extractor_version: rules,
    page_hash: pageHash,
    read_at: at,
  };
  await tx
    .insertInto('articles')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

function tellEvents(count: number): string {
  if (count === 0) return 'Read: it tells of no exchange.';
  return count === 1 ? 'Read: it tells of one exchange.' : `Read: it tells of ${count} exchanges.`;
}

/** A value whose quote is not in its article is worth nothing: such a reading is refused whole. */
export function checkEvidence(article: Article, { events, figures }: Extraction): void {
  for (const quote of quotesOf(events, figures)) {
    if (article.text.slice(quote.start, quote.end) === quote.exact) continue;
    throw new PipelineError(
      'permanent',
      'broken_evidence',
      `The quote "${quote.exact.slice(0, 60)}" is not what the article says from ${quote.start} to ${quote.end}: ` +
        'this is a mistake in Swapledger; report it with the address.',
    );
  }
}

function quotesOf(events: Extraction['events'], figures: Extraction['figures']): readonly Quote[] {
  return [
    ...figures.flatMap((figure) => figure.quotes),
    ...events.flatMap((event) => [
      ...event.date.quotes,
      ...Object.values(event.evidence).flat(),
      ...event.transfers.flatMap((transfer) => transfer.evidence),
      ...event.claims.flatMap((claim) => claim.quotes),
    ]),
  ];
}
