// The names that a row may give its parts, and where they stand in a match: one shape for all rows, in whatever order they meet them.

/** What the parts of a row may be called. */
export const SLOTS = ['n', 'a', 'b', 'c', 'p', 'x', 'm', 'to', 'from'] as const;
export type Slot = (typeof SLOTS)[number];

/** Where each stands; undefined where the row has none of that name. */
export type Slots = Record<Slot, number | undefined>;

export function noSlots(): Slots {
  return {
    n: undefined,
    a: undefined,
    b: undefined,
    c: undefined,
    p: undefined,
    x: undefined,
    m: undefined,
    to: undefined,
    from: undefined,
  };
}
