// A decision: what a reviewer did to records; kept for ever, reversible, held to the words of articles and never to ids of events.
import { z } from 'zod';
import { Category, DateSpan, EventKind, EventStatus, PartyId, Qualifier } from './event.ts';
import { Quote } from './quote.ts';

export const DecisionKind = z.enum(['approve', 'reject', 'needs_second_source', 'correct', 'merge', 'split', 'apart']);
export type DecisionKind = z.infer<typeof DecisionKind>;

/**
 * One report that a decision speaks of: found again in its article by its words, also where a later reading gave the event
 * another id. `part`: of the decision's record, or of the other one.
 */
export const Anchor = z.object({
  part: z.enum(['record', 'other']),
  articleId: z.string(),
  quotes: z.array(Quote).readonly(),
  kind: EventKind,
  day: z.string().nullable(),
  /** 'RU>UA 193; UA>RU 193' */
  figures: z.string(),
});
export type Anchor = Readonly<z.infer<typeof Anchor>>;

/** People going one way, as a reviewer states it. */
export const StatedTransfer = z.object({
  to: PartyId,
  from: PartyId,
  category: Category,
  count: z.number().int().nonnegative().nullable(),
  qualifier: Qualifier,
});
export type StatedTransfer = Readonly<z.infer<typeof StatedTransfer>>;

/** What a record says, without who says it. */
export const RecordValues = z.object({
  kind: EventKind,
  status: EventStatus,
  date: DateSpan,
  parties: z.array(PartyId).readonly(),
  transfers: z.array(StatedTransfer).readonly(),
  mediators: z.array(PartyId).readonly(),
  location: z.string().nullable(),
  agreement: z.string().nullable(),
  /** Released people whose names may be published; what was kept before there were any has none. */
  named: z.array(z.string()).readonly().default([]),
});
export type RecordValues = Readonly<z.infer<typeof RecordValues>>;

export const VALUE_FIELDS = RecordValues.keyof().options;
export type ValueField = keyof RecordValues;

/** Some of them: what a correction states. */
export const StatedValues = RecordValues.extend({ named: z.array(z.string()).readonly() }).partial();
export type StatedValues = Readonly<z.infer<typeof StatedValues>>;

/**
 * `apart`: these two are different exchanges. `split`: the reports of `otherRecordId` left the record.
 * `stated`: what an approval or a correction says holds; `machine`: what the machine said at that time.
 */
export const Decision = z.object({
  id: z.string(),
  kind: DecisionKind,
  recordId: z.string(),
  otherRecordId: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  reason: z.string().nullable(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  /** Decisions that were made, and are undone, as one. */
  batch: z.string().nullable(),
  anchors: z.array(Anchor).readonly(),
  stated: StatedValues.nullable(),
  machine: RecordValues.nullable(),
  /** Of a merge, a split or an "apart": the part whose words no article tells any more, and since when. */
  gone: z.object({ part: z.enum(['record', 'other', 'both']), at: z.string() }).nullable(),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

/** A decision, or the last one of a batch of `size`, of which `standing` were not taken back. */
export const Decided = z.object({
  decision: Decision,
  size: z.number().int().positive(),
  standing: z.number().int().nonnegative(),
});
export type Decided = Readonly<z.infer<typeof Decided>>;

/** What somebody asks for; `eventIds` are of this moment only and become anchors. */
export const DecisionRequest = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.enum(['approve', 'reject', 'needs_second_source']), recordId: z.string() }),
    z.object({ kind: z.literal('correct'), recordId: z.string(), stated: StatedValues }),
    z.object({ kind: z.enum(['merge', 'apart']), recordId: z.string(), otherRecordId: z.string() }),
    z.object({ kind: z.literal('split'), recordId: z.string(), eventIds: z.array(z.string()).readonly() }),
  ])
  .and(
    z.object({
      by: z.string().min(1),
      reason: z.string().nullable(),
      /** Asked twice with one key, a decision is made once. */
      key: z.string().nullable(),
    }),
  );
export type DecisionRequest = Readonly<z.infer<typeof DecisionRequest>>;
