// A record: what the ledger holds about one exchange, made of the events of many articles and of reviewers' decisions.
import { z } from 'zod';
import { type Decision, RecordValues } from './decision.ts';
import { Category, DateSpan, EventKind, EventStatus, PartyId, Qualifier, SwapEvent } from './event.ts';

/** reopened: approved, and contradicted by what came after; it shows what was approved until a person decides anew. */
export const ReviewState = z.enum(['waiting', 'approved', 'rejected', 'needs_second_source', 'reopened']);
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
  /** ISO instant at which its text was corrected last; null: never. */
  correctedAt: z.string().nullable(),
  /**
   * Articles that repeat one text (wire copy, syndication, a light rewrite) bear one name, which is the id of one of them; so do
   * the rows of one list, whose name that is: it is one source, however many rows it has.
   */
  text: z.string(),
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
  /** Of these, how many are no copies of one another: wire copy in twenty outlets is one. The figure's weight. */
  independent: z.number().int().positive(),
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
  /** Articles that repeat one text bear one name. */
  text: z.string(),
  event: SwapEvent,
});
export type Source = Readonly<z.infer<typeof Source>>;

/** What a report said first of how far the exchange came: `day` of that report, or null where it has no date. */
export const StatusStep = z.object({ status: EventStatus, day: z.string().nullable(), eventId: z.string() });
export type StatusStep = Readonly<z.infer<typeof StatusStep>>;

/** A record that may tell of the same exchange: how many points speak for it, and each point's sentence. */
export const Double = z.object({
  recordId: z.string(),
  score: z.number(),
  findings: z.array(z.object({ score: z.number(), reason: z.string() })).readonly(),
});
export type Double = Readonly<z.infer<typeof Double>>;

/** What reports leave open, as `needs` says it, and a person may answer by stating it. */
export const OPEN = {
  date: 'no report says when it happened',
  /** Followed by who got how many. */
  transfers: 'reports differ on how many',
} as const;

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
  /** Released people whose names may be published: many independent reports name them, or a reviewer said so. */
  named: z.array(z.string()).readonly().default([]),
  /** How the status came about, report by report, oldest first. */
  history: z.array(StatusStep).readonly(),
  /** Days of the first and the last report; null where none has a date. */
  reported: z.object({ first: z.string().nullable(), last: z.string().nullable() }),
  state: ReviewState,
  /** In words, why a person must look: 'no report says when it happened'. Empty: nothing does. */
  needs: z.array(z.string()).readonly(),
  /** Where a person's values stand: what the machine would say in their place. Null: nobody stated any. */
  machine: RecordValues.nullable(),
  /** Records that may be the same exchange, the likeliest first. */
  doubles: z.array(Double).readonly(),
  /** One row an event, sorted by publication, then address. */
  sources: z.array(Source).readonly(),
});
export type LedgerRecord = Readonly<z.infer<typeof LedgerRecord>>;

/** A deal with its stages: what each side was pledged, what it got in those carried out, and what is left. Null: not said. */
export const Deal = z.object({
  agreementId: z.string(),
  stages: z.array(z.object({ recordId: z.string(), date: DateSpan, status: EventStatus })).readonly(),
  sides: z
    .array(
      z.object({
        to: PartyId,
        pledged: z.number().int().nullable(),
        delivered: z.number().int(),
        left: z.number().int().nullable(),
      }),
    )
    .readonly(),
});
export type Deal = Readonly<z.infer<typeof Deal>>;

/** Which record an event belongs to, with a score and the reasons in words. */
export const Resolution = z.object({
  eventId: z.string(),
  recordId: z.string(),
  judgement: z.enum(['new', 'same', 'unsure']),
  score: z.number(),
  reasons: z.array(z.string()).readonly(),
});
export type Resolution = Readonly<z.infer<typeof Resolution>>;

/** The events that could tell of the same exchanges, and what was decided about them so far. */
export type Block = {
  readonly events: readonly LedgerEvent[];
  /** Where each event stands now; an event without an entry is new. */
  readonly standing: ReadonlyMap<string, string>;
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[];
  /** Records that stood here, also those whose reports are all gone: a decision may stand for them. */
  readonly former?: readonly string[];
};

export type ResolvedBlock = {
  readonly records: readonly LedgerRecord[];
  readonly resolutions: readonly Resolution[];
};
