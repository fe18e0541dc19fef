// What is known of one outlet's pages, as types: where the article stands, what in it is not the article, where its date is.

/** How its pages were laid out from one day to another. Days are those of the fetch; null: from ever, until now. */
export type Layout = {
  readonly from: string | null;
  readonly to: string | null;
  /** CSS: `main .story, #text`; names, classes, ids, attributes, and one inside another. All that match are the body. */
  readonly keep: string;
  /** What within them is none of it; null where all is. */
  readonly drop: string | null;
  /** Where the day of publication stands, in an attribute or as text; null where the page says it as others do. */
  readonly date: { readonly selector: string; readonly attribute: string | null } | null;
};

/**
 * A row is for what our reader gets wrong on this outlet and cannot get right for all.
 * @example { id: 'old-harbour', hosts: ['oldharbour.example'], layouts: [{ from: null, to: null, keep: '.story', drop: null, date: null }] }
 */
export type Outlet = {
  readonly id: string;
  /** Its hosts; what stands under them, "www." among others, is meant too. */
  readonly hosts: readonly string[];
  /** Oldest first, without overlap. */
  readonly layouts: readonly Layout[];
};
