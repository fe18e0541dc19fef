// One engine's settings in the environment; the whole way is run on it once, from a local origin to records, and timed.
// Runs as a process of its own, so that the CPU of its parsing children is counted when it ends.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { readDemoArticles } from '../../src/edges/cli/demo/articles.ts';
import { openOrigin } from '../../src/edges/cli/demo/origin.ts';
import { readConfig } from '../../src/edges/config.ts';
import { openLog } from '../../src/edges/log.ts';
import { openRuntime } from '../../workers/runtime.ts';

export type WholeWay = { readonly articles: number; readonly acceptMs: number; readonly wallMs: number };

const COPIES = Number(process.env['BENCH_COPIES'] ?? 5);

const articles = await readDemoArticles();
// Every copy has an address of its own, so each is fetched, read and folded on its own.
const copies = Array.from({ length: COPIES }, (_, copy) =>
  articles.map((article) => ({ ...article, url: `${article.url}/copy-${copy}` })),
).flat();
const origin = await openOrigin(copies);
const config = readConfig({ ...process.env, SWAPLEDGER_ALLOW_HOSTS: origin.host }, process.cwd());
const runtime = await openRuntime(config, { log: openLog('error'), say: (line) => console.error(line) });

const start = performance.now();
const outcomes = await runtime.ledger.accept(origin.addresses);
const accepted = performance.now();
await runtime.startStages(['fetch', 'read', 'resolve']);
runtime.startSchedule();
const ids = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome.id]));
for (;;) {
  const { states, unresolved } = await runtime.ledger.progress(ids);
  if (states.extracted === ids.length && unresolved === 0) break;
  if (states.dead + states.rejected > 0) {
    const { rejected, deadLetters } = await runtime.ledger.status();
    throw new Error(`articles of the bench were not read: ${JSON.stringify([...rejected, ...deadLetters])}`);
  }
  await sleep(50);
}
const result: WholeWay = { articles: ids.length, acceptMs: accepted - start, wallMs: performance.now() - start };
await runtime.close();
await origin.close();
console.log(JSON.stringify(result));
