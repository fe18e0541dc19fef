// What may be an event in, whether it is one out: all that the article says for and against it, weighed.
import type { Candidate } from './candidate.ts';
import { EVIDENCE } from './evidence.ts';

/** What the news of an article must show, and any other exchange that it tells of. */
const NEEDED = [4.5, 4] as const;

export function isNews(given: Candidate): boolean {
  const at = given.thread.main ? 0 : 1;
  return EVIDENCE.reduce((sum, { weighs, holds }) => (holds(given) ? sum + weighs[at] : sum), 0) >= NEEDED[at];
}
