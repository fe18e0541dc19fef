// The bytes of a feed and where they came from go in; its title, link and entries come out, or an error that says what it is instead.
import { PipelineError } from '../../domain/failure.ts';
import { scrub } from '../../domain/scrub.ts';
import { checkShape, type FeedShape } from './check-shape.ts';
import { decodeFeed } from './decode-feed.ts';
import { feedDate } from './feed-date.ts';
import { parseJson } from './parse-json.ts';
import { parseTolerantly } from './parse-tolerant.ts';
import { parseXml } from './parse-xml.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { plainText } from './plain-text.ts';

type ReadEntry = {
  /** Absolute, http or https; null where the feed gives none. */
  readonly link: string | null;
  readonly title: string | null;
  /** Its beginning, as plain text. */
  readonly summary: string | null;
  /** ISO time with its own offset, or ISO day. */
  readonly date: string | null;
};

export type ReadFeed = {
  readonly title: string | null;
  readonly link: string | null;
  readonly entries: readonly ReadEntry[];
  /** False where it broke off and only the entries before that are here. */
  readonly complete: boolean;
};

export type FeedBytes = { readonly bytes: Uint8Array; readonly contentType: string | null; readonly url: string };

const SUMMARY_CHARACTERS = 600;

const ROOTS = ['rss', 'feed', 'rdf'];
const NEXT_STEP = "give the feed's own address (look for rel=alternate in the page)";

/**
 * Runs in this process for now, unlike pages: shape and size are checked in one streaming pass first, and what passes
 * took at most 1.6 s of CPU with either parser when it was made to hang them, and 0.2 s for 2,000 usual entries. The parsers load nothing.
 * @throws PipelineError permanent: feed_empty, feed_is_html, not_a_feed, feed_too_complex, feed_broken
 */
export async function readFeed({ bytes, contentType, url }: FeedBytes): Promise<ReadFeed> {
  const text = decodeFeed(bytes, contentType).trimStart();
  if (text.trim() === '') throw failure(url, 'feed_empty', 'the feed is empty; it is asked again at its next turn');
  if (text.startsWith('{')) {
    const json = parseJson(text);
    if (json === null) throw failure(url, 'not_a_feed', `this is JSON but no JSON Feed; ${NEXT_STEP}`);
    return { ...finished(json, url), complete: true };
  }

  const shape = checkShape(text);
  refuseOthers(shape, url);
  const parsed = await parse(shape, url);
  if (parsed.entries.length === 0 && !shape.complete) {
    throw failure(url, 'feed_broken', 'the feed breaks off before its first entry ends; it is asked again later');
  }
  return { ...finished(parsed, url), complete: shape.complete };
}

function refuseOthers({ root, tooComplex }: FeedShape, url: string): void {
  if (root === 'html') throw failure(url, 'feed_is_html', `this is a page, not a feed; ${NEXT_STEP}`);
  if (tooComplex !== null)
    throw failure(url, 'feed_too_complex', `the feed is not read: ${tooComplex}; tell its publisher`);
  if (root === null || !ROOTS.includes(root)) {
    throw failure(url, 'not_a_feed', `this is ${root === null ? 'no XML' : `<${root.slice(0, 40)}>`}; ${NEXT_STEP}`);
  }
}

/** The exact parser first; the forgiving one where it fails or overlooks what the first pass counted. */
async function parse(shape: FeedShape, url: string): Promise<ParsedFeed> {
  let exact: ParsedFeed | null = null;
  try {
    exact = parseXml(shape.text);
    if (exact.entries.length > 0 || shape.entries === 0) return exact;
  } catch {
    // broken XML: the next parser's business
  }
  try {
    return await parseTolerantly(shape.text, url);
  } catch (error) {
    if (exact !== null) return exact;
    const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
    throw failure(url, 'feed_broken', `no parser can read the feed (${why}); it is asked again later`);
  }
}

function finished(parsed: ParsedFeed, url: string): Omit<ReadFeed, 'complete'> {
  return {
    title: plainText(parsed.title),
    link: webLink(parsed.link, url),
    entries: parsed.entries.map((entry) => ({
      link: webLink(entry.link, parsed.link === null ? url : (webLink(parsed.link, url) ?? url)),
      title: plainText(entry.title),
      summary: plainText(entry.summary)?.slice(0, SUMMARY_CHARACTERS).toWellFormed() ?? null,
      date: firstDate(entry.dates),
    })),
  };
}

/** "javascript:", "file:" and whatever is no URL are no links. */
function webLink(link: string | null, base: string): string | null {
  const text = scrub(link ?? '').trim();
  if (text === '' || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function firstDate(dates: readonly string[]): string | null {
  for (const text of dates) {
    const date = feedDate(text);
    if (date !== null) return date;
  }
  return null;
}

function failure(url: string, code: string, words: string): PipelineError {
  return new PipelineError('permanent', code, `${url}: ${words}`);
}
