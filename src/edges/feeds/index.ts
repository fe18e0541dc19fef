// A feed's address goes in; its entries come out, or null where it has not changed.
import type { FeedEntry, FetchFeed } from '../../service/index.ts';
import type { Fetcher } from '../fetch/index.ts';
import { readFeed } from './read-feed.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';

/** Larger feeds are archives; a parser takes seconds for them. */
const MOST_BYTES = 5 * 1024 * 1024;
/** Clocks differ and zones are mistaken; beyond that a date in the future is wrong, and the page may know better. */
const FUTURE_MS = 24 * 3_600_000;
/** What wrote 1970 had no date to write. */
const EARLIEST = '1995-01-01';

export type FeedsOptions = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** @example const fetchFeed = openFeeds(openFetcher({ allowHosts: [], contact: null })); */
export function openFeeds(fetcher: Pick<Fetcher, 'fetchBytes'>, { now = Date.now }: FeedsOptions = {}): FetchFeed {
  return async (url, validators) => {
    const fetched = await fetcher.fetchBytes(url, { accept: ACCEPT, validators, maxBytes: MOST_BYTES });
    if (fetched.kind === 'unchanged') return null;
    const feed = await readFeed(fetched);
    const latest = new Date(now() + FUTURE_MS).toISOString();
    const entries: FeedEntry[] = feed.entries.flatMap(({ link, title, date }) =>
      link === null ? [] : [{ url: link, title, published: believable(date, latest) }],
    );
    // A feed that broke off is asked for as a whole again, not only if it changed.
    const { etag, lastModified } = feed.complete ? fetched : { etag: null, lastModified: null };
    return { title: feed.title, entries, etag, lastModified };
  };
}

function believable(date: string | null, latest: string): string | null {
  return date !== null && date >= EARLIEST && new Date(date).toISOString() <= latest ? date : null;
}
