// The stage read: pages go in, articles with their events and evidence are kept, for the first time or again; parsing runs in child processes.
import {
  type AttemptPorts,
  isRereading,
  type Queue,
  type ReadPage,
  type ReadText,
  runRead,
  runReread,
} from '../src/service/index.ts';

/** Returns how to stop: no new jobs, the running ones end. */
export function startReadWorker(
  ports: AttemptPorts & { readonly queue: Queue; readonly readPage: ReadPage; readonly readText: ReadText },
  concurrency: number,
): Promise<() => Promise<void>> {
  return ports.queue.work('read', concurrency, (id) => (isRereading(id) ? runReread(ports, id) : runRead(ports, id)));
}
