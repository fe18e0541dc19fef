// What speaks for an exchange of another time that the article recalls: questions for the table of evidence.
import type { Candidate } from './candidate.ts';
import { counts } from './moves.ts';

/** "In 2010 ten agents were swapped for four men", "in April it was Ann Adams for Boris Bykov": who recalls it knows no day. */
export function isBargained({ thread, placed }: Candidate): boolean {
  if (thread.date.start === null || thread.date.precision === 'day') return false;
  const moved = new Set(placed.map(({ figure }) => figure.at));
  return thread.tellings.some(({ statement: { opposed } }) => opposed.some((two) => two.every((at) => moved.has(at))));
}

/** "The last swap took place on 8 February, when 100 were freed". */
export function isRecalledWhole({ thread, counted }: Candidate): boolean {
  if (!counted || thread.planned || ['year', 'unknown'].includes(thread.date.precision)) return false;
  return thread.tellings.some(
    ({ flags, figures, date }) => date !== null && flags.has('recap') && flags.has('done') && figures.some(counts),
  );
}
