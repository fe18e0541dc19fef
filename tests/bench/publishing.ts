// npm run bench-publishing [-- RECORDS [FORMAT …]]: a ledger of a million records on PostgreSQL, written out whole in every way; how fast, and in how much memory.
import { performance } from 'node:perf_hooks';
import { inLargePieces } from '../../src/domain/lines.ts';
import { openDatabase } from '../../src/edges/database/index.ts';
import { connect } from '../../src/edges/store/connection.ts';
import { openStore } from '../../src/edges/store/index.ts';
import { FORMATS, packagePieces, recordsOf } from '../../src/publish/index.ts';
import { startPostgres } from '../support/servers.ts';
import { fill } from './synthetic.ts';

const RECORDS = Number(process.argv[2] ?? 1_000_000);
const ONLY = process.argv.slice(3);
const MEGABYTE = 1024 * 1024;

const server = await startPostgres();
try {
  const database = await openDatabase({ databaseUrl: await server.emptyDatabase(), dataFolder: '' });
  const store = await openStore(database);
  await fill(connect(database.pool), RECORDS);
  console.log(
    `${RECORDS} records, one report each. Memory: the most that this process held while a piece of 64 KB was written.`,
  );
  console.log('format          seconds   records/s   MB written   resident MB   heap MB');
  for (const { id, write } of FORMATS) {
    await run(id, async () => inLargePieces(write(recordsOf(await store.snapshot()), { names: false, bom: false })));
  }
  await run('package', async () => texts(packagePieces(await store.snapshot(), false)));
  await store.close();
} finally {
  await server.stop();
}

async function* texts(lines: AsyncIterable<{ readonly text: string }>): AsyncGenerator<string> {
  for await (const { text } of lines) yield text;
}

async function run(name: string, open: () => Promise<AsyncIterable<string>>): Promise<void> {
  if (ONLY.length > 0 && !ONLY.includes(name)) return;
  const start = performance.now();
  let [characters, resident, heap] = [0, 0, 0];
  for await (const piece of await open()) {
    characters += piece.length;
    const { rss, heapUsed } = process.memoryUsage();
    resident = Math.max(resident, rss);
    heap = Math.max(heap, heapUsed);
  }
  const seconds = (performance.now() - start) / 1_000;
  const cells = [seconds.toFixed(0), (RECORDS / seconds).toFixed(0), (characters / MEGABYTE).toFixed(0)];
  const memory = [(resident / MEGABYTE).toFixed(0), (heap / MEGABYTE).toFixed(0)];
  console.log(name.padEnd(14) + [...cells, ...memory].map((cell) => cell.padStart(12)).join(''));
}
