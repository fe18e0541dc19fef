// A telling and the one before it in, whether it says that what was planned there was done out: "They would trade 90 each. On Monday it was done."
import { counts } from './moves.ts';
import type { Telling } from './tellings.ts';
import { isPlan } from './thread-draft.ts';

/** The plan stands right before it, and it counts nobody. */
export function isDone({ statement, figures, date, flags }: Telling, before: Telling | undefined): boolean {
  if (before === undefined || date === null || !flags.has('kept') || figures.length > 0) return false;
  const distance = statement.sentence - before.statement.sentence;
  return isPlan(before) && distance === 1 && before.figures.some(isPledged);
}

function isPledged(figure: Telling['figures'][number]): boolean {
  return counts(figure) || figure.meaning === 'deal';
}
