// npm run bench: what each stage costs, and how fast the whole way is on each engine that is installed. Ratios count; the machine's speed does not.
import { cpus } from 'node:os';
import { stageCosts } from './by-stage.ts';
import { readCorpora } from './corpora.ts';
import { engineRuns } from './engines.ts';

console.log(
  `Node ${process.version}, ${cpus().length} cores. CPU milliseconds an article; our own articles, see fixtures/.\n`,
);

const stages = await stageCosts(await readCorpora());
row('stage', 'median', 'p95', 'articles/s', 'MB/s');
for (const { name, cost, characters } of stages) {
  const perSecond = (1_000 * cost.inputs) / cost.total;
  row(
    name,
    cost.median.toFixed(3),
    cost.p95.toFixed(3),
    perSecond.toFixed(0),
    ((characters / cost.total) * 0.001).toFixed(2),
  );
}
const [, swap, plainSwap, ordinary, plainOrdinary] = stages.map(({ cost }) => cost.total);
if (swap && plainSwap && ordinary && plainOrdinary) {
  console.log(
    `\nThe plain way costs ${(plainSwap / swap).toFixed(1)} times as much on a swap, ${(plainOrdinary / ordinary).toFixed(0)} times on ordinary news.`,
  );
}

console.log('\nThe whole way: accepted, fetched from a local origin, read in child processes, committed, folded.');
row('engine', 'articles/s', 'CPU ms', 'accept ms', 'articles');
for (const { engine, articles, wallMs, acceptMs, cpuMs } of await engineRuns()) {
  const cpu = cpuMs === null ? '-' : (cpuMs / articles).toFixed(1);
  row(engine, ((1_000 * articles) / wallMs).toFixed(1), cpu, (acceptMs / articles).toFixed(2), String(articles));
}

function row(first: string, ...rest: readonly string[]): void {
  console.log(first.padEnd(34) + rest.map((cell) => cell.padStart(12)).join(''));
}
