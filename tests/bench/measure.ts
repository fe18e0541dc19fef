// A function and its inputs go in; CPU milliseconds an input come out, as median and 95th percentile.

export type Cost = {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly total: number;
  readonly inputs: number;
};

/** Long enough that the clock's grain does not show. */
const PASSES = 5;
/** The service reads for weeks: the compiler is given the time of a few thousand articles before anything is measured. */
const WARM_UP_MS = 4_000;

export async function cpuCost<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Promise<Cost> {
  const start = process.cpuUsage();
  do for (const input of inputs) await run(input);
  while (cpuSince(start) < WARM_UP_MS);
  const costs: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const input of inputs) {
      const before = process.cpuUsage();
      await run(input);
      costs.push(cpuSince(before));
    }
  }
  return costOf(costs, PASSES);
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** @param costs of every input in every pass, in any order */
export function costOf(costs: readonly number[], passes: number): Cost {
  const sorted = costs.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    most: sorted.at(-1) ?? 0,
    total: sorted.reduce((sum, cost) => sum + cost, 0) / passes,
    inputs: sorted.length / passes,
  };
}
