// A stage and the id of a row go in; the one job id that they have comes out, so that a repeat does nothing.
import type { Stage } from '../../domain/address.ts';

/** `id` is scrubbed: a lone surrogate has no encoding. BullMQ takes no ':' and no plain number. @example jobIdOf('resolve', 'RU:UA') // 'resolve-RU%3AUA' */
export function jobIdOf(stage: Stage, id: string): string {
  return `${stage}-${encodeURIComponent(id)}`;
}
