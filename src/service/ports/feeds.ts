// Feeds and sitemaps of the world outside: fetched, understood, found.
import type { FeedKind } from '../contract.ts';

export type FeedEntry = {
  readonly url: string;
  readonly title: string | null;
  /** Plain text, its beginning. */
  readonly summary: string | null;
  readonly published: string | null;
};

export type Feed = {
  readonly kind: FeedKind;
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly wishes: FeedWishes;
};

/** When its publisher wants to be asked again. */
export type FeedWishes = {
  /** By ttl, sy:updatePeriod or Cache-Control; null where it says nothing. */
  readonly notBeforeMs: number | null;
  /** Hours of the day, UTC, in which nothing appears. */
  readonly skipHours: readonly number[];
};

/** What the last poll left. `since`: when it last answered; older entries of a sitemap are no news. */
export type FeedBefore = {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly since: string | null;
};

/** Null where the feed has not changed (304). Throws PipelineError. */
export type FetchFeed = (url: string, before: FeedBefore) => Promise<Feed | null>;

/** Every feed and sitemap that an address leads to. Throws PipelineError where it leads nowhere at all. */
export type FindFeeds = (url: string) => Promise<{
  readonly found: readonly { readonly url: string; readonly feed: Feed }[];
  readonly failed: readonly { readonly url: string; readonly reason: string; readonly detail: string }[];
}>;
