// The stage fetch: addresses that were accepted go in, their pages are kept.
import { type AttemptPorts, type FetchPage, type Queue, type RevisitPorts, runFetch } from '../src/service/index.ts';

/** Returns how to stop: no new jobs, the running ones end. */
export function startFetchWorker(
  ports: AttemptPorts & RevisitPorts & { readonly queue: Queue; readonly fetchPage: FetchPage },
  concurrency: number,
): Promise<() => Promise<void>> {
  return ports.queue.work('fetch', concurrency, (id) => runFetch(ports, id));
}
