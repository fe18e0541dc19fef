// A page in, its article out: title, byline, day of publication, language and text, or why it has none.
import type { KnownMetadata, Page, ReadOutcome, Unreadable } from '../domain/article.ts';
import { detectLanguage } from '../languages/index.ts';
import { decodeBytes } from './decode-bytes.ts';
import { joinParagraphs, normaliseName } from './normalise-text.ts';
import { plainParagraphs } from './plain-text.ts';
import { readHtml } from './read-html.ts';
import { READER_VERSION } from './reader-version.ts';
import { sniffBytes, sniffText } from './sniff-bytes.ts';

export { READER_VERSION } from './reader-version.ts';

/**
 * Reads one page. Pure; what `known` says wins over what the page says. Never throws for what the page holds, but a
 * hostile page may take long: run it where it can be killed. Asynchronous since a page that our own reader is unsure of is
 * read again with packages that are only then loaded.
 */
export async function readArticle(page: Page, known: KnownMetadata): Promise<ReadOutcome> {
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
      return await readHtml(text, page, known);
    default:
      return sniffed satisfies never;
  }
}

function readPlainText(text: string, known: KnownMetadata): ReadOutcome {
  const kept = joinParagraphs(plainParagraphs(text));
  if (kept === '') return unreadable({ reason: 'empty', detail: 'The text has only blanks.' });
  const title = normaliseName(known.title);
  const detected = known.language === undefined ? detectLanguage(kept) : null;
  const ruleOf = (value: string | null | undefined) => (value == null ? null : 'known');
  return {
    article: {
      title,
      byline: null,
      published: known.published ?? null,
      modified: null,
      language: known.language ?? detected,
      canonicalUrl: null,
      siteName: null,
      text: kept,
      entries: [],
    },
    unreadable: null,
    reading: {
      version: READER_VERSION,
      body: 'plain text',
      outlet: null,
      rules: {
        title: ruleOf(title),
        byline: null,
        published: ruleOf(known.published),
        modified: null,
        language: detected === null ? ruleOf(known.language) : 'common words',
        canonicalUrl: null,
        siteName: null,
      },
    },
  };
}

function unreadable(why: Unreadable): ReadOutcome {
  return { article: null, unreadable: why, reading: null };
}
