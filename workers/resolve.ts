// The stage resolve: blocks with new events go in, the ledger's records come out.
import { type Clock, type Log, type Queue, runResolve, type Store } from '../src/service/index.ts';

export type ResolvePorts = { readonly store: Store; readonly queue: Queue; readonly now: Clock; readonly log: Log };

/** Returns how to stop: no new jobs, the running ones end. */
export function startResolveWorker(ports: ResolvePorts, concurrency: number): Promise<() => Promise<void>> {
  return ports.queue.work('resolve', concurrency, (key) => runResolve(ports, key));
}
