// Which events are held together and which apart, while decisions are followed one after the other.
import type { Unit } from './links.ts';

export type Holding = {
  /** One exchange, whatever the machine finds; `settled`: judged as it stands. */
  readonly together: (positions: readonly number[], settled: boolean) => void;
  /** Out of whatever they were held in. */
  readonly release: (positions: readonly number[]) => void;
  readonly apart: (ones: readonly number[], others: readonly number[]) => void;
  /** What was apart may be one again. */
  readonly reconcile: (ones: readonly number[], others: readonly number[]) => void;
  /** Is any of these held in one unit with any of those? */
  readonly share: (ones: readonly number[], others: readonly number[]) => boolean;
  readonly areApart: (a: number, b: number) => boolean;
  readonly isSettled: (position: number) => boolean;
  /** In the block's order, each ascending. */
  readonly units: () => readonly Unit[];
};

export function holdingOf(count: number): Holding {
  const unitOf = Array.from({ length: count }, (_, position) => position);
  const settledUnits = new Set<number>();
  const pairs = new Set<string>();
  let fresh = count;
  const membersOf = (units: ReadonlySet<number>) =>
    unitOf.flatMap((unit, position) => (units.has(unit) ? [position] : []));

  return {
    together(positions, settled) {
      if (positions.length === 0) return;
      const touched = new Set(positions.flatMap((position) => unitOf[position] ?? []));
      const unit = fresh++;
      for (const position of membersOf(touched)) unitOf[position] = unit;
      for (const old of touched) settledUnits.delete(old);
      if (settled) settledUnits.add(unit);
    },
    release(positions) {
      for (const position of positions) unitOf[position] = fresh++;
    },
    apart(ones, others) {
      for (const a of ones) for (const b of others) if (a !== b) pairs.add(pairKey(a, b));
    },
    reconcile(ones, others) {
      for (const a of ones) for (const b of others) pairs.delete(pairKey(a, b));
    },
    share(ones, others) {
      const units = new Set(ones.map((position) => unitOf[position]));
      return others.some((position) => units.has(unitOf[position]));
    },
    areApart: (a, b) => pairs.size > 0 && pairs.has(pairKey(a, b)),
    isSettled: (position) => settledUnits.has(unitOf[position] ?? -1),
    units() {
      const groups = new Map<number, number[]>();
      unitOf.forEach((unit, position) => {
        const group = groups.get(unit);
        if (group === undefined) groups.set(unit, [position]);
        else group.push(position);
      });
      return [...groups.values()].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    },
  };
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
