// A page in, its article out: title, byline, day of publication, language and text, or why it has none.
import type { Article, KnownMetadata, Page, ReadOutcome, Unreadable } from '../domain/article.ts';
import { linesOf } from './block-text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { gatherClues } from './gather-clues.ts';
import { judgePage } from './judge-page.ts';
import { joinParagraphs, normaliseName } from './normalise-text.ts';
import { readTree } from './page-tree.ts';
import { plainParagraphs } from './plain-text.ts';
import { readCanonicalUrl } from './read-address.ts';
import { readBody } from './read-body.ts';
import { readByline } from './read-byline.ts';
import { detectLanguage, readLanguage } from './read-language.ts';
import { readPublished } from './read-published.ts';
import { bare, describedArticle, readTitle, saysSame } from './read-title.ts';
import { sniffBytes, sniffText } from './sniff-bytes.ts';
import { type BodyReader, surestBody } from './surest-body.ts';

/** What was read, and which reader found the body: null where none did, 'plain text' where the page is nothing else. */
export type ArticleReading = ReadOutcome & { readonly bodyReader: BodyReader | null };

/**
 * Reads one page. Pure; what `known` says wins over what the page says. Never throws for what the page holds, but a
 * hostile page may take long: run it where it can be killed. Asynchronous since a page that our own reader is unsure of is
 * read again with packages that are only then loaded.
 */
export async function readArticle(page: Page, known: KnownMetadata): Promise<ArticleReading> {
  const refused = sniffBytes(page);
  if (refused !== null) return unreadable(refused);
  const { text } = decodeBytes(page.body, page.contentType);
  const sniffed = sniffText(text, page);
  switch (sniffed.kind) {
    case 'unreadable':
      return unreadable(sniffed.unreadable);
    case 'text':
      return readPlainText(text, known);
    case 'html':
      return readHtml(text, page, known);
    default:
      return sniffed satisfies never;
  }
}

function readPlainText(text: string, known: KnownMetadata): ArticleReading {
  const kept = joinParagraphs(plainParagraphs(text));
  if (kept === '') return unreadable({ reason: 'empty', detail: 'The text has only blanks.' });
  return readable(
    {
      title: normaliseName(known.title),
      byline: null,
      published: known.published ?? null,
      language: known.language ?? detectLanguage(kept),
      canonicalUrl: null,
      siteName: null,
      text: kept,
    },
    'plain text',
  );
}

async function readHtml(html: string, page: Page, known: KnownMetadata): Promise<ArticleReading> {
  const { tree, broken } = readTree(html);
  if (tree === null) {
    return unreadable({ reason: 'too_complex', detail: `The page was not read further: ${broken}.` });
  }
  const clues = gatherClues(tree);
  const lines = linesOf(tree.root, new Set());
  const titled = readTitle(clues, lines);
  const { title, siteName, headline } = titled;
  const wanted = title === null ? null : bare(title);
  const spoken = lines.map(({ text, block }) => ({
    text,
    block,
    isHeadline: block === headline || saysSame(text, wanted),
  }));
  const byline = readByline(clues, title, spoken);
  const judge = (bodyCharacters: number) => judgePage({ clues, title, lines, bodyCharacters, videos: tree.videos });
  const own = readBody(tree, clues, { ...titled, byline }, lines);
  const body = await surestBody({
    own,
    refused: judge(own.characters),
    lines,
    html,
    tree,
    clues,
    spoken: { ...titled, byline },
  });
  const refused = judge(body.characters);
  if (refused !== null) return unreadable(refused);

  const text = joinParagraphs(body.paragraphs);
  const described = describedArticle(clues, title);
  const canonicalUrl = readCanonicalUrl(clues, page.url, described?.url ?? null);
  const language = known.language ?? readLanguage(clues, described?.language ?? null, text);
  const { url, fetchedAt } = page;
  const dated = readPublished({ clues, title, headline, url, canonicalUrl, language, fetchedAt, html, lines: spoken });
  const published = known.published ?? dated?.value ?? null;
  return readable(
    {
      title: normaliseName(known.title) ?? title,
      byline,
      published,
      language,
      canonicalUrl,
      siteName,
      text,
    },
    body.reader,
  );
}

function readable(article: Article, bodyReader: BodyReader): ArticleReading {
  return { article, unreadable: null, bodyReader };
}

function unreadable(why: Unreadable): ArticleReading {
  return { article: null, unreadable: why, bodyReader: null };
}
