// A thread and its transfers in, whether it is an exchange or a release and how far it went out.
import type { EventKind, EventStatus, Transfer } from '../domain/event.ts';
import type { Around } from './around.ts';
import type { Thread } from './threads.ts';

export function kindOf(thread: Thread, transfers: readonly Transfer[], around: Around): EventKind {
  const receivers = new Set(transfers.map((transfer) => transfer.to));
  if (receivers.size > 1) return 'exchange';
  if (around.statements.some((statement) => statement.cues.some((cue) => cue.tag === 'no_return')) && thread.main)
    return 'release';
  if (thread.tellings.some((telling) => telling.flags.has('no_return') || telling.flags.has('separate')))
    return 'release';
  const swapped = thread.tellings.some(
    (telling) =>
      telling.statement.tags.includes('swap') ||
      telling.statement.tags.includes('exchange') ||
      telling.statement.tags.includes('inReturn'),
  );
  return swapped || around.swaps ? 'exchange' : 'release';
}

export function statusOf(thread: Thread): EventStatus {
  if (thread.cancelled) return 'cancelled';
  if (thread.planned) return thread.begun ? 'ongoing' : 'planned';
  return thread.main && thread.tellings.some((telling) => telling.flags.has('ongoing')) ? 'ongoing' : 'completed';
}
