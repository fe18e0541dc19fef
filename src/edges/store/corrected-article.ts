// An article that was read anew in; whether it says anything else than before out, and what it said until now kept.
import { sql } from 'kysely';
import type { Article } from '../../domain/article.ts';
import type { SwapEvent } from '../../domain/event.ts';
import type { Tx } from './connection.ts';
import { eventsAfter, eventsBefore } from './replace-events.ts';

/** Other advertisements, another counter of readers: the article is the same to the letter, and so is what is read from it. */
export async function saysTheSame(
  tx: Tx,
  id: string,
  article: Article,
  events: readonly SwapEvent[],
): Promise<boolean> {
  const { title, published, text, siteName } = article;
  const { rows } = await sql`
    SELECT 1 FROM articles
     WHERE id = ${id} AND text = ${text} AND title IS NOT DISTINCT FROM ${title}
       AND published IS NOT DISTINCT FROM ${published} AND site_name IS NOT DISTINCT FROM ${siteName}`.execute(tx);
  if (rows.length === 0) return false;
  const before = await eventsBefore(tx, [id]);
  const after = eventsAfter(before, id, published, events);
  const said = (told: readonly { readonly id: string; readonly body: SwapEvent }[]) =>
    JSON.stringify(told.map((event) => [event.id, event.body]));
  return said(before) === said(after);
}

/**
 * What the article said until now, where its title, its day or its text is another: nothing of a ledger is lost. Another
 * article on another page is a correction, which reviewers are told of; on the same page it is only read otherwise.
 */
export async function keepVersion(
  tx: Tx,
  id: string,
  { title, published, text }: Article,
  pageHash: string | null,
  at: string,
): Promise<void> {
  const day = published?.slice(0, DAY_LETTERS) ?? null;
  await sql`
    WITH former AS (
      UPDATE articles
         SET corrected_at = CASE WHEN page_hash = ${pageHash} THEN corrected_at ELSE ${at}::timestamptz END
       WHERE id = ${id}
         AND (text, title, left(published, ${DAY_LETTERS})) IS DISTINCT FROM (${text}, ${title}::text, ${day}::text)
      RETURNING id, title, published, text, extractor_version, read_at
    )
    INSERT INTO article_versions (article_id, version, title, published, text, extractor_version, read_at, replaced_at)
    SELECT id, 1 + (SELECT count(*) FROM article_versions WHERE article_id = ${id}), title, published, text,
           extractor_version, read_at, ${at}::timestamptz
      FROM former`.execute(tx);
}

/** '2025-05-23': outlets move the hour with every touch of a page. */
const DAY_LETTERS = 10;
