// A process id in, a mark of when that process started out, so that a later process with the same id is told apart.
import { readFile } from 'node:fs/promises';

/** Null where the system does not say (it has no /proc); 'gone' where there is no such process, or only its remains. */
export async function processStart(pid: number): Promise<string | null> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null);
  if (boot === null) return null;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // "4711 (a name) with) brackets) S 1 ...": the state is the 3rd field, the start time the 22nd.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, ticks] = [fields[0], fields[19]];
  // Z: killed, and its parent has not asked yet; it runs no more.
  return ticks === undefined || state === 'Z' || state === 'X' ? 'gone' : `${boot.trim()}:${ticks}`;
}
