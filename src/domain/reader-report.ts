// A reader's report that something in a record is wrong: it reaches the desk, and stays there until somebody answered it.
import { z } from 'zod';

/** Enough to say what is wrong and where it can be read. */
export const LONGEST_REPORT = 4_000;

export const ReaderReport = z.object({
  id: z.string(),
  recordId: z.string(),
  at: z.string(),
  text: z.string(),
  /** How to reach the reader, as they gave it. */
  contact: z.string().nullable(),
  /** Who saw to it, when, and what they say of it. Null: nobody yet. */
  answer: z.object({ by: z.string(), at: z.string(), text: z.string().nullable() }).nullable(),
});
export type ReaderReport = Readonly<z.infer<typeof ReaderReport>>;
