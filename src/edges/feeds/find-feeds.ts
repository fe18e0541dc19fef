// An address goes in; the feeds and news sitemaps that it leads to come out, each looked into.
import { PipelineError } from '../../domain/failure.ts';
import type { Feed, FindFeeds } from '../../service/index.ts';
import type { Fetcher } from '../fetch/index.ts';
import { decodeFeed } from './decode-feed.ts';
import { readAny } from './fetch-feed.ts';
import { findLinks, sitemapsIn, usualPlaces } from './find-links.ts';

type Found = Awaited<ReturnType<FindFeeds>>;

/** One request to a host a second: a person waits. */
const MOST_TRIED = 10;
/** Declared feeds that answered: enough to choose from. */
const MOST_FOUND = 6;
/** A sitemap is offered where there are few feeds: it says less of each article. */
const FEW_FEEDS = 2;

const NOT_FEEDS = ['feed_is_html', 'not_a_feed', 'feed_empty', 'feed_broken'];

/** @throws PipelineError where the address itself does not answer, or leads to nothing */
export async function findFeeds(
  reader: { readonly fetcher: Fetcher; readonly now: () => number },
  url: string,
): Promise<Found> {
  // A person points at this page: it is read as a feed is, and robots.txt keeps out only whom it names.
  const page = await fetchOnce(reader.fetcher, url);
  const own = await readAny(reader, page, null).catch((error: unknown) => {
    if (error instanceof PipelineError && NOT_FEEDS.includes(error.code)) return null;
    throw error;
  });
  if (own !== null) return { found: [{ url: page.url, feed: own }], failed: [] };

  const found: { readonly url: string; readonly feed: Feed }[] = [];
  const failed: { readonly url: string; readonly reason: string; readonly detail: string }[] = [];
  const tried = new Set<string>();
  const tryAll = async (urls: readonly string[], most: number): Promise<void> => {
    for (const candidate of urls) {
      if (found.length >= most || tried.size >= MOST_TRIED) return;
      if (tried.has(candidate)) continue;
      tried.add(candidate);
      try {
        const fetched = await fetchOnce(reader.fetcher, candidate);
        found.push({ url: fetched.url, feed: await readAny(reader, fetched, null) });
      } catch (error) {
        if (!(error instanceof PipelineError)) throw error;
        failed.push({ url: candidate, reason: error.code, detail: error.message });
      }
    }
  };
  const links = findLinks(decodeFeed(page.bytes, page.contentType), page.url);
  const urlsOf = (how: string) => links.filter((link) => link.how === how).map((link) => link.url);
  await tryAll(urlsOf('declared'), MOST_FOUND);
  if (found.length < FEW_FEEDS) await tryAll(urlsOf('linked'), MOST_FOUND);
  if (found.length < FEW_FEEDS) await tryAll(await sitemapsOf(reader.fetcher, page.url), MOST_FOUND);
  if (found.length === 0) await tryAll(usualPlaces(page.url), 1);
  if (found.length > 0) return { found: emptyLast(found), failed };
  throw new PipelineError(
    'permanent',
    'no_feed_found',
    `${url}: this page leads to no feed and no news sitemap (${tried.size} addresses tried); give the feed's own address`,
  );
}

async function fetchOnce(fetcher: Fetcher, url: string) {
  const fetched = await fetcher.fetchBytes(url, { accept: '*/*' });
  if (fetched.kind === 'body') return fetched;
  throw new PipelineError('permanent', 'bad_response', `${url}: it says that nothing changed, and nothing was asked`);
}

async function sitemapsOf(fetcher: Fetcher, pageUrl: string): Promise<readonly string[]> {
  try {
    const robots = await fetchOnce(fetcher, new URL('/robots.txt', pageUrl).href);
    return sitemapsIn(new TextDecoder().decode(robots.bytes));
  } catch {
    // Without a robots.txt nobody says where the sitemaps are.
    return [];
  }
}

function emptyLast<Item extends { readonly feed: Feed }>(found: readonly Item[]): readonly Item[] {
  const rank = ({ feed }: Item): number => (feed.entries.length === 0 ? 2 : 0) + (feed.kind === 'sitemap' ? 1 : 0);
  return [...found].sort((a, b) => rank(a) - rank(b));
}
