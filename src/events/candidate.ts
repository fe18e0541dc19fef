// A thread with its transfers in, what may be an event out: who would have changed hands, and what the article says for and against it.
import type { EventKind, Transfer } from '../domain/event.ts';
import type { Around } from './around.ts';
import type { Placed } from './placed.ts';
import type { Thread } from './threads.ts';

/** What the evidence is weighed of. */
export type Candidate = {
  readonly thread: Thread;
  readonly kind: EventKind;
  readonly transfers: readonly Transfer[];
  readonly placed: readonly Placed[];
  /** False where nobody says how many, and it is only told that there was an exchange. */
  readonly counted: boolean;
  /** True where the thread hands over the dead as well. */
  readonly dead: boolean;
  /** True where the dead go to whoever lets these go, or, of the dead, where the living change hands beside them. */
  readonly besides: boolean;
  readonly around: Around;
};

export type Holds = (given: Candidate) => boolean;
