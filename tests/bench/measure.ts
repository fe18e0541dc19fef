// Functions and their inputs go in; CPU milliseconds an input come out for each, as median and 95th percentile.

export type Cost = {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly total: number;
  readonly inputs: number;
};

/** Long enough that the clock's grain does not show. */
const BLOCKS = 7;
const BLOCK_MS = 400;
/** The service reads for weeks: what is measured is what an input costs when the compiler has little left to do. */
const ROUND_MS = 4_000;
const MOST_WARM_UP_MS = 32_000;
/** A round that costs more than this share of the one before it was the last. */
const SETTLED = 0.97;

type Run<Input> = (input: Input) => unknown;

export async function cpuCost<Input>(inputs: readonly Input[], run: Run<Input>): Promise<Cost> {
  const [only] = await cpuCosts(inputs, [run]);
  if (only === undefined) throw new Error('nothing was measured');
  return only;
}

/**
 * Block by block in turn, so that all of them meet the machine as fast, and as slow, as it is; a block is long enough that what the
 * others left in the caches does not count.
 */
export async function cpuCosts<Input>(inputs: readonly Input[], runs: readonly Run<Input>[]): Promise<readonly Cost[]> {
  for (const run of runs) await warmUp(inputs, run);
  const measured = runs.map((run) => ({ run, costs: [] as number[], rounds: 0 }));
  for (let block = 0; block < BLOCKS; block++)
    for (const one of measured) {
      const start = process.cpuUsage();
      do {
        for (const input of inputs) {
          const before = process.cpuUsage();
          await one.run(input);
          one.costs.push(cpuSince(before));
        }
        one.rounds++;
      } while (cpuSince(start) < BLOCK_MS);
    }
  return measured.map(({ costs, rounds }) => costOf(costs, rounds));
}

/** Rounds of some seconds of CPU, until one is hardly cheaper than the one before. */
async function warmUp<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Promise<void> {
  const start = process.cpuUsage();
  let before = Number.POSITIVE_INFINITY;
  while (cpuSince(start) < MOST_WARM_UP_MS) {
    const round = process.cpuUsage();
    let runs = 0;
    do {
      for (const input of inputs) await run(input);
      runs++;
    } while (cpuSince(round) < ROUND_MS);
    const cost = cpuSince(round) / runs;
    if (cost > before * SETTLED) return;
    before = cost;
  }
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
