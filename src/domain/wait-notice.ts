// A notice that records wait too long for a person: what a webhook is sent.
import { z } from 'zod';

export const WaitNotice = z.object({
  type: z.literal('review.overdue'),
  /** ISO instant. */
  at: z.string(),
  /** Records that wait longer than was allowed, and all that wait. */
  overdue: z.number().int().positive(),
  waiting: z.number().int().positive(),
  /** Hours that were allowed. */
  hours: z.number().int().positive(),
  /** ISO instant since which the first of them waits. */
  since: z.string(),
  /** Where the desk is; null where the service does not know how browsers reach it. */
  desk: z.string().nullable(),
});
export type WaitNotice = Readonly<z.infer<typeof WaitNotice>>;

/** What became of one: still to be sent, taken by whoever listens, or given up. */
export const ToldNotice = WaitNotice.pick({ at: true, overdue: true, hours: true }).extend({
  state: z.enum(['due', 'sent', 'given_up']),
  tries: z.number().int().nonnegative(),
  /** When it is sent next, or came to its end. */
  when: z.string(),
  /** Why the last try failed. */
  detail: z.string().nullable(),
});
export type ToldNotice = Readonly<z.infer<typeof ToldNotice>>;
