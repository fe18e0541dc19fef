// The HTML of a page in, its article out, with how each part was found, or why it has none.
import type { Article, BodyReader, KnownMetadata, Page, ReadOutcome, Unreadable } from '../domain/article.ts';
import { linesOf } from './block-text.ts';
import { type DateQuery, dateReaderOf } from './date-reader.ts';
import { describedArticle } from './described-article.ts';
import type { Found } from './found.ts';
import { gatherClues } from './gather-clues.ts';
import { inOwnTree } from './in-own-tree.ts';
import { isLiveBlog } from './is-live-blog.ts';
import { judgePage } from './judge-page.ts';
import { joinParagraphs, normaliseName, placeLines } from './normalise-text.ts';
import { knownLayout } from './outlets/index.ts';
import { readTree } from './page-tree.ts';
import { readCanonicalUrl } from './read-address.ts';
import { type Body, readBody } from './read-body.ts';
import { readByline } from './read-byline.ts';
import { readEntries } from './read-entries.ts';
import { readLanguage } from './read-language.ts';
import { readModified } from './read-modified.ts';
import { outletBody, outletDate } from './read-outlet.ts';
import { readPublished } from './read-published.ts';
import { readTitle } from './read-title.ts';
import { READER_VERSION } from './reader-version.ts';
import { bare, saysSame } from './same-words.ts';
import { surestBody } from './surest-body.ts';

export async function readHtml(html: string, page: Page, beforehand: KnownMetadata): Promise<ReadOutcome> {
  const { tree, broken } = readTree(html);
  if (tree === null) return unreadable({ reason: 'too_complex', detail: `The page was not read further: ${broken}.` });
  const clues = gatherClues(tree);
  const lines = linesOf(tree.root, new Set());
  const titled = readTitle(clues, lines);
  const { title, headline } = titled;
  const wanted = title === null ? null : bare(title);
  const spoken = lines.map(({ text, block }) => ({
    text,
    block,
    isHeadline: block === headline || saysSame(text, wanted),
  }));
  const byline = readByline(clues, title, spoken);
  const isLive = isLiveBlog(clues, title, tree.root);
  const about = { ...titled, byline: byline?.value ?? null, isLiveBlog: isLive };
  const judge = (bodyCharacters: number) => judgePage({ clues, title, lines, bodyCharacters, videos: tree.videos });
  const known = knownLayout(page.url, page.fetchedAt);
  const told = known === null ? null : outletBody(tree.root, known.layout, about);
  const own = told ?? readBody(tree, about, lines);
  const body: Body & { readonly reader: BodyReader } =
    told === null
      ? await surestBody({ own, refused: judge(own.characters), lines, html, tree, clues, spoken: about })
      : { ...told, reader: 'outlet' };
  const refused = told === null ? judge(body.characters) : null;
  if (refused !== null) return unreadable(refused);

  const text = joinParagraphs(body.lines.map((line) => line.text));
  const described = describedArticle(clues, title);
  const canonicalUrl = readCanonicalUrl(clues, page.url, described?.url ?? null);
  const language = given(beforehand.language) ?? readLanguage(clues, described?.language ?? null, text);
  const query: DateQuery = {
    clues,
    title,
    headline,
    url: page.url,
    canonicalUrl: canonicalUrl?.value ?? null,
    language: language?.value ?? null,
    fetchedAt: page.fetchedAt,
    html,
    lines: spoken,
  };
  const reader = dateReaderOf(query);
  const published =
    given(beforehand.published) ??
    (known === null ? null : outletDate(tree.root, known.layout, reader)) ??
    readPublished(query);
  const modified = readModified(query, published?.value ?? null);
  const placed = placeLines(body.lines);
  const entries = isLive
    ? readEntries({
        root: tree.root,
        lines: body.reader === 'own' || body.reader === 'outlet' ? placed : inOwnTree(placed, lines),
        updates: described?.updates ?? [],
        published: published?.value ?? null,
        modified: modified?.value ?? null,
        stampIn: (text) => reader.dateIn(text)?.iso ?? null,
      })
    : [];
  const knownTitle = given(normaliseName(beforehand.title));
  const article: Article = {
    title: knownTitle?.value ?? title,
    byline: about.byline,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language: language?.value ?? null,
    canonicalUrl: canonicalUrl?.value ?? null,
    siteName: titled.siteName,
    text,
    entries,
  };
  const rules = {
    title: knownTitle?.rule ?? titled.rules.title,
    byline: byline?.rule ?? null,
    published: published?.rule ?? null,
    modified: modified?.rule ?? null,
    language: language?.rule ?? null,
    canonicalUrl: canonicalUrl?.rule ?? null,
    siteName: titled.rules.siteName,
  };
  return {
    article,
    unreadable: null,
    reading: { version: READER_VERSION, body: body.reader, outlet: known?.outlet ?? null, rules },
  };
}

/** What was known beforehand wins over what the page says. */
function given(value: string | null | undefined): Found | null {
  return value == null ? null : { value, rule: 'known' };
}

function unreadable(why: Unreadable): ReadOutcome {
  return { article: null, unreadable: why, reading: null };
}
