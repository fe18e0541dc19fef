// A thread in, those who brokered its exchange out.
import type { EventKind } from '../domain/event.ts';
import type { Statement } from '../domain/statement.ts';
import type { Around } from './around.ts';
import type { Thread } from './threads.ts';

export type Mediator = Statement['mediators'][number];

/** Those named in the thread's own sentences; the news has besides all that no other exchange of the article claims. */
export function mediatorsOf(
  thread: Thread,
  kind: EventKind,
  parties: readonly string[],
  around: Around,
): readonly Mediator[] {
  const sentences = new Set(thread.tellings.map((telling) => telling.statement.sentence));
  const found = new Map<string, Mediator>();
  for (const statement of around.statements) {
    if (statement.role !== 'body') continue;
    const own = sentences.has(statement.sentence);
    if (!own && (!thread.main || claimedElsewhere(statement))) continue;
    if (kind === 'remains' && !statement.tags.includes('remains') && (!own || around.swaps)) continue;
    if (!thread.main && !own) continue;
    for (const mediator of statement.mediators)
      if (!parties.includes(mediator.id)) found.set(mediator.id, found.get(mediator.id) ?? mediator);
  }
  return [...found.values()];
}

function claimedElsewhere(statement: Statement): boolean {
  return (
    statement.cues.some((cue) => cue.tag === 'recap') ||
    statement.dates.some(
      (date) =>
        date.of === 'transfer' &&
        !date.weekdayOnly &&
        date.span.precision !== 'unknown' &&
        statement.figures.length > 0,
    )
  );
}
