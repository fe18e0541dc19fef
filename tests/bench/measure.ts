// A function and its inputs go in; CPU milliseconds an input come out, as median and 95th percentile.

export type Cost = { readonly median: number; readonly p95: number; readonly total: number; readonly inputs: number };

/** Runs long enough that the clock's grain does not show, after a warm-up for the compiler. */
const PASSES = 5;

export async function cpuCost<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Promise<Cost> {
  for (const input of inputs) await run(input);
  const costs: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const input of inputs) {
      const before = process.cpuUsage();
      await run(input);
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / 1_000);
    }
  }
  return costOf(costs, PASSES);
}

/** @param costs of every input in every pass, in any order */
export function costOf(costs: readonly number[], passes: number): Cost {
  const sorted = costs.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    total: sorted.reduce((sum, cost) => sum + cost, 0) / passes,
    inputs: sorted.length / passes,
  };
}
