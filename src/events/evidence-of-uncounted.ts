// What speaks for an exchange of which nobody says how many changed hands: a question for the table of evidence.
import { areAdversaries } from '../gazetteer/index.ts';
import { isDoubted } from './asserts.ts';
import type { Candidate } from './candidate.ts';
import { namesBoth } from './sides.ts';

/** "Russia and Ukraine exchanged prisoners on Friday": two enemies, a day and captives, in one sentence that nobody doubts. */
export function isSwapOfEnemies({ thread, counted, around: { pair } }: Candidate): boolean {
  if (counted || thread.planned || pair === null || !areAdversaries(...pair)) return false;
  return thread.tellings.some(
    ({ date, flags, statement }) =>
      date !== null &&
      flags.has('event') &&
      statement.tags.includes('captiveWord') &&
      !statement.tags.includes('remains') &&
      !isDoubted(statement) &&
      namesBoth(statement, pair),
  );
}
