// What became of a record: made, changed, merged into another, or withdrawn since no article tells of it any more.
import { z } from 'zod';
import { LedgerRecord } from './record.ts';

const ChangeKind = z.enum(['created', 'changed', 'merged', 'withdrawn']);

/** The last change of one id. */
export const Change = z.object({
  id: z.string(),
  kind: ChangeKind,
  /** ISO instant. */
  at: z.string(),
  /** Of a merged record: the one that it became. */
  becameId: z.string().nullable(),
  /** As it stands now; null where the id is no record any more. */
  record: LedgerRecord.nullable(),
});
export type Change = Readonly<z.infer<typeof Change>>;
