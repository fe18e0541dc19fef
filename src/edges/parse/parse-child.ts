// The child process: a page over IPC in, its extraction out, until the parent lets go of it or is gone.
import { Worker } from 'node:worker_threads';
import type { Extraction } from '../../domain/article.ts';
import { extractPage, readEvents } from '../../pipeline/index.ts';
import type { Sent } from './sent.ts';
import type { Watch } from './watch-process.ts';

const watch: Watch = { memoryBytes: Number(process.argv[2] ?? 512) * 1024 * 1024, parentId: process.ppid };
new Worker(new URL('./watch-process.js', import.meta.url), {
  workerData: watch,
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  // The heap limit of this process is not for the thread.
  execArgv: [],
}).unref();

process.on('disconnect', () => process.exit(0));
process.on('message', (sent: Sent) => {
  // A rejection ends the process, and its last words tell the parent why.
  void extractionOf(sent).then((extraction) => process.send?.(extraction));
});
process.send?.('ready');

async function extractionOf(sent: Sent): Promise<Extraction> {
  if ('page' in sent) return await extractPage(sent.page, sent.known);
  const { article } = sent;
  return { id: null, article, unreadable: null, reading: null, ...readEvents(article) };
}
