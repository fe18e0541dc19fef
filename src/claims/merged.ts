// Several units in, the one that they are together out.
import type { Tags } from './tags.ts';
import { type Meaning, mean, plainUnit, type Unit } from './unit.ts';

/** `length`: how many units it takes the place of. */
export type Made = { readonly unit: Unit; readonly length: number };

/** The units from `from` to `to` as one. */
export function merged(units: readonly Unit[], from: number, to: number, tags: Tags, meaning: Meaning): Made {
  const first = units[from];
  let lower = first?.lower ?? '';
  for (let at = from + 1; at <= to; at++) lower += ` ${units[at]?.lower ?? ''}`;
  const unit = plainUnit(
    first?.start ?? 0,
    units[to]?.end ?? 0,
    lower,
    tags,
    first?.capital ?? false,
    first?.joined ?? false,
    from === to ? (first?.form ?? -1) : -1,
  );
  return { unit: mean(unit, meaning), length: to - from + 1 };
}
