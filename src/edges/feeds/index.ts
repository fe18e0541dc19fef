// The door of the feeds: what polls them and finds them, over the one fetcher; and lists of them as OPML.
import type { FetchFeed, FindFeeds } from '../../service/index.ts';
import type { Fetcher } from '../fetch/index.ts';
import { fetchFeed } from './fetch-feed.ts';
import { findFeeds } from './find-feeds.ts';

export { readOpml, writeOpml } from './opml.ts';

export type FeedsOptions = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** @example const { fetchFeed } = openFeeds(openFetcher({ allowHosts: [], contact: null })); */
export function openFeeds(
  fetcher: Fetcher,
  { now = Date.now }: FeedsOptions = {},
): { readonly fetchFeed: FetchFeed; readonly findFeeds: FindFeeds } {
  const reader = { fetcher, now };
  return {
    fetchFeed: (url, before) => fetchFeed(reader, url, before),
    findFeeds: (url) => findFeeds(reader, url),
  };
}
