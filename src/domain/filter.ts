// Which records somebody wants to see: each part that is said must hold; what is left out asks for nothing.
import { z } from 'zod';
import { EventKind, EventStatus, PartyId } from './event.ts';
import { ReviewState } from './record.ts';

export const RecordFilter = z.object({
  /**
   * Every word of it begins one of a name of its parties, mediators or people, its place, its agreement or a title of its articles;
   * every number of it is a figure of it, its year, or in such a title.
   */
  text: z.string().max(500).optional(),
  /** All of them take part. */
  parties: z.array(PartyId).max(20).readonly().optional(),
  /** Some day of it lies between these. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  kind: EventKind.optional(),
  status: EventStatus.optional(),
  /** True: only where no report contradicts another, nothing is missing and no other record may be the same. */
  clean: z.boolean().optional(),
  ids: z.array(z.string()).max(1000).readonly().optional(),
});
export type RecordFilter = Readonly<z.infer<typeof RecordFilter>>;

/** What is wrong with its two days, which each by itself make sense; null where nothing is. */
export function faultOfDays({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string | null {
  return from !== undefined && to !== undefined && from > to
    ? `${from} is after ${to}: no day lies between them`
    : null;
}

/** Of the whole ledger. */
export const RecordsWanted = z.object({ state: z.enum([...ReviewState.options, 'any']), filter: RecordFilter });
export type RecordsWanted = Readonly<z.infer<typeof RecordsWanted>>;
