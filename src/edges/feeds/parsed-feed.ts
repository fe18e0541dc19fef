// What every parser makes of a feed: texts as they stand in it, still to be checked.

export type ParsedEntry = {
  readonly link: string | null;
  readonly title: string | null;
  /** May be the whole article, with its tags. */
  readonly summary: string | null;
  /** As written; the first that is a date counts. */
  readonly dates: readonly string[];
};

export type ParsedFeed = {
  readonly title: string | null;
  readonly link: string | null;
  readonly entries: readonly ParsedEntry[];
};
