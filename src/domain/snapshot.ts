// The whole ledger at one moment, a line at a time: its records with their deals, then what was decided, what is retired, where it reads.
import { z } from 'zod';
import { Decision } from './decision.ts';
import { List } from './list.ts';
import { Deal, LedgerRecord } from './record.ts';

/** An id that a record had. Null: withdrawn. */
export const Retired = z.object({ id: z.string(), becameId: z.string().nullable(), at: z.string() });
export type Retired = Readonly<z.infer<typeof Retired>>;

/** A feed or sitemap, as far as it is published. */
export const ListedSource = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  country: z.string().nullable(),
  filter: z.enum(['all', 'swaps']),
  paused: z.boolean(),
  addedAt: z.string(),
  lastSuccessAt: z.string().nullable(),
  addresses: z.number().int(),
  articles: z.number().int(),
});
export type ListedSource = Readonly<z.infer<typeof ListedSource>>;

/** A list that was taken in, and how many rows of it are in the ledger. */
export const TakenList = List.extend({ addedAt: z.string(), rows: z.number().int() });
export type TakenList = Readonly<z.infer<typeof TakenList>>;

export const SnapshotLine = z.discriminatedUnion('line', [
  /** The first. `at`: ISO instant of the last change; null where there was none. */
  z.object({ line: z.literal('ledger'), ledger: z.string(), at: z.string().nullable() }),
  /** The oldest exchange first. `deal`: of an agreement, its stages. */
  z.object({ line: z.literal('record'), record: LedgerRecord, deal: Deal.nullable() }),
  z.object({ line: z.literal('source'), source: ListedSource }),
  z.object({ line: z.literal('list'), list: TakenList }),
  z.object({ line: z.literal('decision'), decision: Decision }),
  z.object({ line: z.literal('retired'), retired: Retired }),
  /** The last; without it the snapshot broke off. */
  z.object({ line: z.literal('end'), lines: z.number().int() }),
]);
export type SnapshotLine = Readonly<z.infer<typeof SnapshotLine>>;
