// npm run bench: what reading a page costs beside other readers, what each stage costs, and how fast the whole way is on each engine.
// npm run bench -- FOLDER: only the first, on the .html and .html.gz files of a folder. Ratios count; the machine's speed does not.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../../src/edges/package.ts';
import { missing } from '../support/servers.ts';
import { pagesIn, readerCosts } from './by-reader.ts';
import { stageCosts } from './by-stage.ts';
import { readCorpora } from './corpora.ts';
import { engineRuns } from './engines.ts';
import { scaleRuns } from './scale.ts';

console.log(
  `Node ${process.version}, ${cpus().length} cores. CPU milliseconds an article; our own articles, see fixtures/.\n`,
);

const [folder] = process.argv.slice(2);
await comparePages(folder ?? join(packageFolder(), 'fixtures', 'pages'));
if (folder === undefined) {
  await compareStages();
  await runEngines();
}

async function comparePages(pagesFolder: string): Promise<void> {
  const pages = await pagesIn(pagesFolder);
  if (pages.length === 0) throw new Error(`${pagesFolder} holds no .html and no .html.gz file`);
  const costs = await readerCosts(pages);
  const ours = costs[0]?.cost.median ?? 0;
  const slow = costs.find(({ name }) => name === 'Readability on jsdom')?.cost.median ?? 0;
  row(`page → article, ${pages.length} pages`, 'median', 'p95', 'times ours', 'failed');
  for (const { name, cost, failed } of costs)
    row(name, cost.median.toFixed(2), cost.p95.toFixed(2), (cost.median / ours).toFixed(1), String(failed));
  console.log(`\nOurs costs ${((100 * ours) / slow).toFixed(1)} % of Readability on jsdom; at most 25 % is asked.\n`);
}

async function compareStages(): Promise<void> {
  const stages = await stageCosts(await readCorpora());
  row('stage', 'median', 'p95', 'most', 'articles/s', 'MB/s');
  for (const { name, cost, characters } of stages) {
    const perSecond = (1_000 * cost.inputs) / cost.total;
    row(
      name,
      cost.median.toFixed(3),
      cost.p95.toFixed(3),
      cost.most.toFixed(1),
      perSecond.toFixed(0),
      ((characters / cost.total) * 0.001).toFixed(2),
    );
  }
  const [, , swap, plainSwap, ordinary, plainOrdinary] = stages.map(({ cost }) => cost.total);
  if (swap && plainSwap && ordinary && plainOrdinary) {
    console.log(
      `\nThe plain way costs ${(plainSwap / swap).toFixed(1)} times as much on a swap, ${(plainOrdinary / ordinary).toFixed(0)} times on ordinary news.`,
    );
  }
}

async function runEngines(): Promise<void> {
  console.log('\nThe whole way: accepted, fetched from a local origin, read in child processes, committed, folded.');
  row('engine', 'articles/s', 'CPU ms', 'accept ms', 'articles');
  for (const { engine, articles, wallMs, acceptMs, cpuMs } of await engineRuns()) {
    const cpu = cpuMs === null ? '-' : (cpuMs / articles).toFixed(1);
    row(engine, ((1_000 * articles) / wallMs).toFixed(1), cpu, (acceptMs / articles).toFixed(2), String(articles));
  }
}

if (missing.postgresql === null) {
  console.log(
    '\nOne resolution among so many records of the same density, on PostgreSQL: time, and what its SELECTs touch.',
  );
  row('records', 'median ms', 'p95 ms', 'rows', 'buffers');
  const sizes = (process.env['BENCH_RECORDS'] ?? '1000,100000,1000000').split(',').map(Number);
  for (const { records, median, p95, rows, buffers } of await scaleRuns(sizes)) {
    row(String(records), median.toFixed(1), p95.toFixed(1), String(rows), String(buffers));
  }
}

function row(first: string, ...rest: readonly string[]): void {
  console.log(first.padEnd(34) + rest.map((cell) => cell.padStart(12)).join(''));
}
