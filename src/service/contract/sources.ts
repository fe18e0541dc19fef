// Feeds and sitemaps that articles come from: what is offered, added, polled, and how it fares.

/** 'swaps': an entry whose title and summary cannot be about an exchange is not fetched, only counted. */
export type SourceFilter = 'all' | 'swaps';

export type NewSource = {
  readonly url: string;
  readonly title: string | null;
  /** Where it is published, ISO 3166-1 alpha-2; null where nobody said. */
  readonly country: string | null;
  readonly filter: SourceFilter;
};

/** What became of one source that was handed in. `known`: it was on the list; nothing is doubled. */
export type SourceOutcome =
  | { readonly kind: 'added' | 'known'; readonly given: string; readonly id: string }
  | { readonly kind: 'refused'; readonly given: string; readonly reason: string; readonly detail: string };

/** A feed or sitemap that an address leads to, with what it holds now. */
export type SourceOffer = {
  readonly url: string;
  readonly kind: FeedKind;
  readonly title: string | null;
  readonly entries: number;
  /** The newest date that it gives; null where it gives none. */
  readonly newest: string | null;
  /** Entries that may be about an exchange, by title and summary. */
  readonly telling: number;
  /** What fits it: nothing is filtered where most entries may tell of an exchange. */
  readonly filter: SourceFilter;
};

export type FeedKind = 'feed' | 'sitemap';

export type Discovery = {
  readonly given: string;
  /** The likeliest first. */
  readonly offers: readonly SourceOffer[];
  /** What was looked at and is none, or does not answer. */
  readonly failed: readonly { readonly url: string; readonly reason: string; readonly detail: string }[];
};

export type SourceHealth = {
  readonly state: 'new' | 'well' | 'quiet' | 'failing' | 'paused';
  /** One sentence for a person. */
  readonly words: string;
};

/** A feed or sitemap that articles come from. Times are ISO instants. */
export type FeedSource = NewSource & {
  readonly id: string;
  readonly paused: boolean;
  readonly addedAt: string;
  readonly lastPolledAt: string | null;
  /** When it last answered as it should. */
  readonly lastSuccessAt: string | null;
  /** When it last had an entry that was not known. */
  readonly lastNewAt: string | null;
  readonly nextPollAt: string | null;
  readonly intervalMs: number;
  readonly lastError: string | null;
  /** Weighed errors since it last answered: 1 a hard one, 0.5 a soft one, 0.25 one that passes. */
  readonly strikes: number;
  /** What it gave: addresses, entries that its filter put aside, articles that were read, events in these. */
  readonly addresses: number;
  readonly filtered: number;
  readonly articles: number;
  readonly events: number;
  readonly health: SourceHealth;
};

export type PollOutcome = {
  readonly sourceId: string;
  readonly entries: number;
  readonly accepted: number;
  readonly known: number;
  readonly refused: number;
  /** Put aside by the source's filter, for the first time. */
  readonly filtered: number;
  readonly nextPollAt: string | null;
  readonly error: string | null;
};
