// A reprocessing: what is kept is read again by the rules of now, and what would change in the ledger is shown before it is written.
import { z } from 'zod';
import { RecordValues } from './decision.ts';
import { ReviewState } from './record.ts';

/** Which articles; null: any. */
export const ReprocessFilter = z.object({
  host: z.string().nullable(),
  /** Published from this ISO day on, or accepted from then on where no day is known. */
  since: z.iso.date().nullable(),
  /** Only what rules below this version read. */
  olderThan: z.number().int().positive().nullable(),
  /** Also what the rules of now have read already. */
  all: z.boolean(),
});
export type ReprocessFilter = Readonly<z.infer<typeof ReprocessFilter>>;

/** reading: nothing is written yet. writing: somebody saw what would change and wants it. The last two are final. */
export const ReprocessState = z.enum(['reading', 'writing', 'written', 'dropped']);
export type ReprocessState = z.infer<typeof ReprocessState>;

const count = z.number().int().nonnegative();

export const Reprocessing = z.object({
  id: z.string(),
  state: ReprocessState,
  filter: ReprocessFilter,
  /** The rules that read: number and fingerprint. */
  rules: z.string(),
  by: z.string(),
  startedAt: z.string(),
  articles: z.object({
    total: count,
    /** Still to be read. */
    waiting: count,
    /** Read as before. */
    same: count,
    /** Read otherwise, to be written or not. */
    different: count,
    /** Cannot be read any more; they stay as they are. */
    unreadable: count,
    written: count,
    /** Changed at their address meanwhile: nothing was written over that. */
    overtaken: count,
    /** Of all: their page is gone, and their kept text was read in its place. */
    fromText: count,
  }),
  /** The first ones that cannot be read, were overtaken, or have no page any more. */
  notes: z.array(z.object({ url: z.string(), detail: z.string() })).readonly(),
});
export type Reprocessing = Readonly<z.infer<typeof Reprocessing>>;

/** Words of an article, and which article it is. */
export const Cited = z.object({
  articleId: z.string(),
  url: z.string().nullable(),
  prefix: z.string(),
  exact: z.string(),
  suffix: z.string(),
});
export type Cited = Readonly<z.infer<typeof Cited>>;

/** proposed: a person judged the record; it goes on saying that, and waits for a person with what the machine says now. */
export const RecordChange = z.object({
  kind: z.enum(['gained', 'lost', 'changed', 'proposed']),
  recordId: z.string(),
  /** Before; of a gained one, after. */
  state: ReviewState,
  /** Of a lost one: the record that its reports went to. Null: no article tells of it any more. */
  into: z.string().nullable(),
  /** What the machine says. */
  before: RecordValues.nullable(),
  after: RecordValues.nullable(),
  /** Which of the values differ. Empty: only the reports do. */
  fields: z.array(RecordValues.keyof()).readonly(),
  reports: z.object({ before: count, after: count }),
  /** The words of reports that say it only before, and only after. */
  quotes: z.object({ before: z.array(Cited).readonly(), after: z.array(Cited).readonly() }),
});
export type RecordChange = Readonly<z.infer<typeof RecordChange>>;
