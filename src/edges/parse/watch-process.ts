// A thread of its own inside a parsing process: ends the process when it holds too much memory, or its parent is gone.
import { parentPort, workerData } from 'node:worker_threads';
import { MEMORY_SIGNAL } from './memory-signal.ts';

const INTERVAL_MS = 100;

/** What the thread is told: resident bytes at most, and whose child the process is. */
export type Watch = { readonly memoryBytes: number; readonly parentId: number };

// Only in the thread: a loop or a backtracking pattern in the main thread stops nothing here.
if (parentPort !== null && isWatch(workerData)) {
  const { memoryBytes, parentId } = workerData;
  setInterval(() => {
    if (process.ppid !== parentId) process.kill(process.pid, 'SIGKILL');
    if (process.memoryUsage.rss() > memoryBytes) process.kill(process.pid, MEMORY_SIGNAL);
  }, INTERVAL_MS);
}

function isWatch(data: unknown): data is Watch {
  return typeof data === 'object' && data !== null && 'memoryBytes' in data && 'parentId' in data;
}
