// A short text in, the exchanges that it tells of out, each in one line that a table can hold.
import type { SwapEvent } from '../../src/domain/event.ts';
import { readEvents } from '../../src/pipeline/index.ts';
import { articleOf } from '../support/article.ts';

/** All but agreements. */
export function exchangesIn(published: string, text: string): readonly SwapEvent[] {
  return readEvents(articleOf(text, { published })).events.filter(({ kind }) => kind !== 'agreement');
}

/** "RU:85 UA:90": who got how many. */
export function whoGot({ transfers }: SwapEvent): string {
  return transfers
    .map(({ to, count }) => `${to}:${count ?? '?'}`)
    .sort()
    .join(' ');
}

/** "completed 2025-02-04 RU:85 UA:90". */
export function told(published: string, text: string): readonly string[] {
  return exchangesIn(published, text).map((event) => `${event.status} ${event.date.start ?? '?'} ${whoGot(event)}`);
}
