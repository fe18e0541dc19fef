// An article and the address it was read from go in; the address under which it was read before comes out, or null.
import { sql } from 'kysely';
import type { Article } from '../../domain/article.ts';
import { checkUrl } from '../../service/index.ts';
import type { Tx } from './connection.ts';
import { addressId } from './ids.ts';

/** So many letters of the text are compared: parts of one long story begin differently. */
const LETTERS_COMPARED = 100;

/**
 * AMP, www, http, a trailing slash: one article at five addresses, which names one of them as its own. On one site the
 * first to claim that address is the article; another site's article defers to the one that was read there.
 * A canonical link alone proves nothing (some sites give their front page): title and first words must agree.
 */
export async function readBefore(tx: Tx, id: string, article: Article): Promise<string | null> {
  const canonical = article.canonicalUrl === null ? null : checkUrl(article.canonicalUrl);
  if (canonical === null || canonical.kind === 'refused' || isFrontPage(canonical.url)) return null;
  const own = await tx.selectFrom('addresses').select('host').where('id', '=', id).executeTakeFirst();
  if (own === undefined) return null;
  const canonicalId = addressId(canonical.key);
  const sameSite = siteOf(own.host) === siteOf(canonical.host);
  const holder = sameSite ? await claimCanonical(tx, canonicalId, id) : canonicalId;
  if (holder === id) return null;
  const { rows } = await sql<{ title: string | null; beginning: string; url: string }>`
    SELECT r.title, left(r.text, 1000) AS beginning, a.url
      FROM articles r JOIN addresses a ON a.id = r.id WHERE r.id = ${holder}`.execute(tx);
  const [before] = rows;
  if (before === undefined) {
    // Whoever claimed it first came to nothing since.
    if (sameSite) {
      await tx.updateTable('canonical_addresses').set({ address_id: id }).where('id', '=', canonicalId).execute();
    }
    return null;
  }
  const said = (title: string | null, text: string) =>
    `${letters(title ?? '')} ${letters(text).slice(0, LETTERS_COMPARED)}`;
  return said(before.title, before.beginning) === said(article.title, article.text.slice(0, 1_000)) ? before.url : null;
}

/** Who holds it, from now on if nobody did; a second reader of the same article waits here for the first. */
async function claimCanonical(tx: Tx, canonicalId: string, id: string): Promise<string> {
  const { rows } = await sql<{ address_id: string }>`
    INSERT INTO canonical_addresses AS held (id, address_id) VALUES (${canonicalId}, ${id})
    ON CONFLICT (id) DO UPDATE SET address_id = held.address_id
    RETURNING address_id`.execute(tx);
  return rows[0]?.address_id ?? id;
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** @example siteOf('amp.news.example:443') // 'news.example' */
function siteOf(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^(?:www|m|amp|mobile)\./, '');
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
