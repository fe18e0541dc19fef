// The stage read: pages go in, articles with their events and evidence are kept; parsing runs in child processes.
import { type AttemptPorts, type Queue, type ReadPage, runRead } from '../src/service/index.ts';

/** Returns how to stop: no new jobs, the running ones end. */
export function startReadWorker(
  ports: AttemptPorts & { readonly queue: Queue; readonly readPage: ReadPage },
  concurrency: number,
): Promise<() => Promise<void>> {
  return ports.queue.work('read', concurrency, (id) => runRead(ports, id));
}
