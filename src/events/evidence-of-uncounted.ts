// What speaks for or against an exchange of which nobody says how many changed hands: questions for the table of evidence.
import { areAdversaries } from '../gazetteer/index.ts';
import { isDoubted } from './asserts.ts';
import type { Candidate } from './candidate.ts';
import { counts } from './moves.ts';
import { namesBoth } from './sides.ts';
import type { Telling } from './tellings.ts';

/** "Russia and Ukraine exchanged prisoners on Friday", not "the rebels said on Friday that they would exchange them": two enemies, a day and captives, in one sentence that nobody doubts. */
export function isSwapOfEnemies({ thread, counted, around: { pair } }: Candidate): boolean {
  if (counted || thread.planned || pair === null || !areAdversaries(...pair)) return false;
  return thread.tellings.some(
    ({ date, flags, statement }) =>
      date !== null &&
      flags.has('event') &&
      !flags.has('planned') &&
      statement.tags.includes('captiveWord') &&
      !statement.tags.includes('remains') &&
      !isDoubted(statement) &&
      namesBoth(statement, pair),
  );
}

/** "On Thursday she got an answer. Her son was on a list": somebody gets something on a day, and nobody that captives changed hands. */
export function isUntold({ counted, placed, thread }: Candidate): boolean {
  return !counted && placed.length === 0 && thread.main && !thread.planned && !thread.tellings.some(isOfExchange);
}

function isOfExchange({ flags, figures }: Telling): boolean {
  return figures.some(counts) || OF_EXCHANGE.some((flag) => flags.has(flag));
}

const OF_EXCHANGE = ['event', 'postponed', 'cancelled', 'begun', 'ongoing', 'done', 'kept'] as const;
