// A record: what the ledger holds about one exchange, made of the events of many articles and of reviewers' decisions.
import { z } from 'zod';
import { Category, DateSpan, EventKind, EventStatus, PartyId, Qualifier, SwapEvent } from './event.ts';

export const ReviewState = z.enum(['waiting', 'approved', 'rejected', 'needs_second_source']);
export type ReviewState = z.infer<typeof ReviewState>;

/** An event where the ledger keeps it: with its id and the article that tells it. */
export const LedgerEvent = z.object({
  id: z.string(),
  articleId: z.string(),
  /** The address as it was accepted, before normalisation; null for a text that was handed in without one. */
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  /** ISO instant at which the ledger first saw the article. */
  seenAt: z.string(),
  event: SwapEvent,
});
export type LedgerEvent = Readonly<z.infer<typeof LedgerEvent>>;

/** One figure for one direction and category: who says it, and in how many articles. */
export const FigureSupport = z.object({
  count: z.number().int().nonnegative().nullable(),
  qualifier: Qualifier,
  claimedBy: z.string().nullable(),
  /** The word of this claim where it is not its row's: "390 captives" beside 270 soldiers and 120 civilians. */
  category: Category.optional(),
  articles: z.number().int().positive(),
  eventIds: z.array(z.string()).readonly(),
});
export type FigureSupport = Readonly<z.infer<typeof FigureSupport>>;

/** People going one way, as the ledger holds it: the best supported figure; `claims`: who supports it, then every other claim. */
export const RecordTransfer = z.object({
  to: PartyId,
  from: PartyId,
  category: Category,
  count: z.number().int().nonnegative().nullable(),
  qualifier: Qualifier,
  claims: z.array(FigureSupport).readonly(),
});
export type RecordTransfer = Readonly<z.infer<typeof RecordTransfer>>;

export const Source = z.object({
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  articleId: z.string(),
  eventId: z.string(),
  event: SwapEvent,
});
export type Source = Readonly<z.infer<typeof Source>>;

export const LedgerRecord = z.object({
  id: z.string(),
  kind: EventKind,
  status: EventStatus,
  date: DateSpan,
  parties: z.array(PartyId).readonly(),
  transfers: z.array(RecordTransfer).readonly(),
  mediators: z.array(PartyId).readonly(),
  location: z.string().nullable(),
  agreement: z.string().nullable(),
  state: ReviewState,
  /** In words, why a person must look: 'no report says when it happened'. Empty: nothing does. */
  needs: z.array(z.string()).readonly(),
  /** One row an event, sorted by publication, then address. */
  sources: z.array(Source).readonly(),
});
export type LedgerRecord = Readonly<z.infer<typeof LedgerRecord>>;

/** Which record an event belongs to, with a score and the reasons in words. */
export const Resolution = z.object({
  eventId: z.string(),
  recordId: z.string(),
  judgement: z.enum(['new', 'same', 'unsure']),
  score: z.number(),
  reasons: z.array(z.string()).readonly(),
});
export type Resolution = Readonly<z.infer<typeof Resolution>>;

/** What a reviewer did; kept for ever, reversible, never overwritten by the machine. `apart`: these two are different exchanges. */
export const Decision = z.object({
  id: z.string(),
  kind: z.enum(['approve', 'reject', 'needs_second_source', 'merge', 'apart']),
  recordId: z.string(),
  otherRecordId: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

/** The events that could tell of the same exchanges, and what was decided about them so far. */
export type Block = {
  readonly events: readonly LedgerEvent[];
  /** Where each event stands now; an event without an entry is new. */
  readonly standing: ReadonlyMap<string, string>;
  readonly decisions: readonly Decision[];
};

export type ResolvedBlock = {
  readonly records: readonly LedgerRecord[];
  readonly resolutions: readonly Resolution[];
};
