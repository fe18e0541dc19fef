// What the charts of the ledger show: who came home by month and side, and the last exchanges on a timeline.
import { z } from 'zod';
import { LedgerRecord } from './record.ts';

const count = z.number().int().nonnegative();

/** Of exchanges that were carried out. */
export const Charts = z.object({
  /** month: '2025-05'. */
  months: z.array(z.object({ month: z.string(), to: z.string(), people: count, bodies: count })).readonly(),
  /** people: of all sides, as far as figures are known. */
  exchanges: z
    .array(
      LedgerRecord.pick({ id: true, kind: true, status: true, parties: true }).extend({
        day: z.string(),
        people: count,
      }),
    )
    .readonly(),
});
export type Charts = Readonly<z.infer<typeof Charts>>;
