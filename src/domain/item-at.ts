// A list and a place in, what stands there out; of places before the first one too, which are asked for wherever somebody looks back.

/** Undefined where nothing stands: `list[-1]` is undefined as well, but a property that is looked for by name, at a hundred times the price. */
export function itemAt<Item>(list: readonly Item[], at: number): Item | undefined {
  return at < 0 ? undefined : list[at];
}
