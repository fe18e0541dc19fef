// The address of a feed or sitemap goes in; its entries come out, or null where it has not changed.
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { PipelineError } from '../../domain/failure.ts';
import type { Feed, FeedBefore, FeedEntry } from '../../service/index.ts';
import type { Fetcher } from '../fetch/index.ts';
import { decodeFeed } from './decode-feed.ts';
import { feedDate } from './feed-date.ts';
import { feedWishes } from './feed-wishes.ts';
import { parseSitemap, type SitemapEntry, sitemapKind } from './parse-sitemap.ts';
import { plainText } from './plain-text.ts';
import { readFeed } from './read-feed.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';

/** Larger feeds are archives; a parser takes seconds for them. */
const MOST_FEED_BYTES = 5 * 1024 * 1024;
/** A sitemap of 50,000 addresses has some 8 MB. */
const MOST_SITEMAP_BYTES = 10 * 1024 * 1024;
/** Clocks differ and zones are mistaken; beyond that a date in the future is wrong, and the page may know better. */
const FUTURE_MS = 24 * 3_600_000;
/** What wrote 1970 had no date to write. */
const EARLIEST = '1995-01-01';

/** Of a sitemap's entries those that are news: as old as this at its first poll, later what came since the last one. */
const NEWS_MS = 3 * 24 * 3_600_000;
/** An index leads to so many of its sitemaps in one poll, the newest first, and for so long. */
const MOST_CHILDREN = 12;
const CHILDREN_MS = 60_000;
/** A host that has a queue of pages, or a Crawl-delay, is waited for so long and so often. */
const PATIENCE = { times: 2, mostMs: 20_000 };

type Clock = () => number;
type Reader = { readonly fetcher: Pick<Fetcher, 'fetchBytes'>; readonly now: Clock };
type Fetched = Extract<Awaited<ReturnType<Fetcher['fetchBytes']>>, { readonly kind: 'body' }>;

/** @throws PipelineError as a fetch does, and those of readFeed and sitemapEntries */
export async function fetchFeed(reader: Reader, url: string, before: FeedBefore): Promise<Feed | null> {
  const { etag, lastModified } = before;
  const fetched = await ask(reader, url, { etag, lastModified });
  return fetched === null ? null : await readAny(reader, fetched, before.since);
}

/** Whatever kind of feed these bytes are. */
export async function readAny(reader: Reader, given: Fetched, since: string | null): Promise<Feed> {
  const fetched = unpacked(given);
  const text = decodeFeed(fetched.bytes, fetched.contentType).trimStart();
  const latest = new Date(reader.now() + FUTURE_MS).toISOString();
  const kind = sitemapKind(text);
  if (kind !== null) {
    const from = new Date((since === null ? reader.now() : Date.parse(since)) - NEWS_MS).toISOString();
    const { entries, complete } = await sitemapEntries(reader, fetched.url, text, kind, { from, latest });
    const wishes = { notBeforeMs: null, skipHours: [] };
    return { kind: 'sitemap', title: null, entries, ...validatorsOf(fetched, complete && kind === 'urlset'), wishes };
  }
  if (fetched.bytes.byteLength > MOST_FEED_BYTES) throw tooLarge(fetched.url);
  const feed = await readFeed(fetched);
  const entries: FeedEntry[] = feed.entries.flatMap(({ link, title, summary, date }) =>
    link === null ? [] : [{ url: link, title, summary, published: believable(date, latest) }],
  );
  return {
    ...{ kind: 'feed', title: feed.title, entries },
    ...validatorsOf(fetched, feed.complete),
    wishes: feedWishes(text, fetched.cacheControl),
  };
}

/** A feed that broke off is asked for as a whole again, not only if it changed; so is an index, whose parts change on their own. */
function validatorsOf({ etag, lastModified }: Fetched, complete: boolean) {
  return complete ? { etag, lastModified } : { etag: null, lastModified: null };
}

async function ask(
  { fetcher }: Pick<Reader, 'fetcher'>,
  url: string,
  validators = { etag: null as string | null, lastModified: null as string | null },
): Promise<Fetched | null> {
  for (let tries = 0; ; tries += 1) {
    try {
      const fetched = await fetcher.fetchBytes(url, { accept: ACCEPT, validators, maxBytes: MOST_SITEMAP_BYTES });
      return fetched.kind === 'unchanged' ? null : fetched;
    } catch (error) {
      const busy = error instanceof PipelineError && error.code === 'host_busy' ? error.retryAfterMs : null;
      if (busy === null || tries >= PATIENCE.times || busy > PATIENCE.mostMs) throw error;
      await sleep(busy);
    }
  }
}

/** sitemap.xml.gz: packed as a file, not on its way. */
function unpacked(fetched: Fetched): Fetched {
  const [first, second] = fetched.bytes;
  if (first !== 0x1f || second !== 0x8b) return fetched;
  try {
    return { ...fetched, bytes: gunzipSync(fetched.bytes, { maxOutputLength: MOST_SITEMAP_BYTES }) };
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(fetched.url);
    throw new PipelineError('permanent', 'feed_broken', `${fetched.url}: the file is no whole gzip file`);
  }
}

type Span = { readonly from: string; readonly latest: string };

async function sitemapEntries(
  reader: Reader,
  url: string,
  text: string,
  kind: 'urlset' | 'sitemapindex',
  span: Span,
): Promise<{ readonly entries: readonly FeedEntry[]; readonly complete: boolean }> {
  const sitemap = await parseSitemap(text, kind);
  if (kind === 'urlset') return { entries: newsOf(sitemap.entries, url, span), complete: sitemap.complete };
  const endAt = reader.now() + CHILDREN_MS;
  // An index that names itself, or one that leads back to it, is read once.
  const seen = new Set([url]);
  const entries: FeedEntry[] = [];
  let answered = 0;
  let failure: Error | null = null;
  for (const child of childrenOf(sitemap.entries, url, span.from)) {
    if (reader.now() >= endAt) break;
    if (seen.has(child)) continue;
    seen.add(child);
    try {
      const part = await readChild(reader, child);
      answered += 1;
      if (part !== null) entries.push(...newsOf(part.entries, child, span));
    } catch (error) {
      // One sitemap that is broken takes nothing from the others.
      failure ??= error instanceof Error ? error : new Error(String(error));
    }
  }
  if (answered === 0 && failure !== null) throw failure;
  return { entries, complete: true };
}

/** Null for an index inside an index: sitemaps.org knows none, and it could lead on for ever. */
async function readChild(reader: Reader, url: string) {
  const answer = await ask(reader, url);
  if (answer === null) return null;
  const fetched = unpacked(answer);
  const text = decodeFeed(fetched.bytes, fetched.contentType);
  const kind = sitemapKind(text);
  if (kind === null)
    throw new PipelineError('permanent', 'not_a_feed', `${url}: the index names it, but it is no sitemap`);
  return kind === 'sitemapindex' ? null : await parseSitemap(text, kind);
}

/** Those that changed since, the newest first; of those without a date the ones for news, then the last ones named. */
function childrenOf(entries: readonly SitemapEntry[], base: string, from: string): readonly string[] {
  const children = entries.flatMap(({ loc, dates }, order) => {
    const url = webUrl(loc, base);
    const date = firstDate(dates);
    if (url === null || (date !== null && instant(date) < instant(from))) return [];
    return [{ url, at: date === null ? 0 : instant(date), news: /news|latest|recent/i.test(url), order }];
  });
  children.sort((a, b) => Number(b.news) - Number(a.news) || b.at - a.at || b.order - a.order);
  return children.slice(0, MOST_CHILDREN).map(({ url }) => url);
}

function newsOf(entries: readonly SitemapEntry[], base: string, { from, latest }: Span): readonly FeedEntry[] {
  return entries.flatMap(({ loc, title, dates }) => {
    const url = webUrl(loc, base);
    const date = believable(firstDate(dates), latest);
    if (url === null || (date !== null && instant(date) < instant(from))) return [];
    // lastmod says when the page changed, and so nothing of when it was published.
    return [{ url, title: plainText(title), summary: null, published: dates.length > 1 ? date : null }];
  });
}

function webUrl(link: string, base: string): string | null {
  if (!URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function firstDate(dates: readonly string[]): string | null {
  return dates.map(feedDate).find((date) => date !== null) ?? null;
}

const instant = (date: string): number => new Date(date).getTime();

function believable(date: string | null, latest: string): string | null {
  return date !== null && date >= EARLIEST && new Date(date).toISOString() <= latest ? date : null;
}

function tooLarge(url: string): PipelineError {
  const most = `${MOST_FEED_BYTES / 1024 / 1024} MB, a sitemap ${MOST_SITEMAP_BYTES / 1024 / 1024} MB`;
  return new PipelineError(
    'permanent',
    'too_large',
    `${url}: it is too large (a feed may have ${most}); ask its publisher for a shorter one`,
  );
}
