// An event: one exchange as one article tells it, made of claims, each with the words that say it.
import { z } from 'zod';
import { Quote } from './quote.ts';

export const EventKind = z.enum(['exchange', 'release', 'remains', 'agreement']);
export type EventKind = z.infer<typeof EventKind>;

export const EventStatus = z.enum(['completed', 'ongoing', 'planned', 'cancelled']);
export type EventStatus = z.infer<typeof EventStatus>;

export const Category = z.enum([
  'military',
  'civilian',
  'child',
  'hostage',
  'prisoner',
  'remains',
  'mixed',
  'unspecified',
]);
export type Category = z.infer<typeof Category>;

export const Qualifier = z.enum(['exact', 'about', 'at_least', 'at_most']);
export type Qualifier = z.infer<typeof Qualifier>;

export const FigureMeaning = z.enum(['side', 'both_sides', 'subset', 'deal', 'cumulative', 'ordinal', 'held', 'other']);
export type FigureMeaning = z.infer<typeof FigureMeaning>;

/** ISO 3166-1 alpha-2, or the id of a party that is no state: 'Hamas'. */
export const PartyId = z.string().min(1);
export type PartyId = z.infer<typeof PartyId>;

/** Two ids of one side: articles name the side of released Palestinians either way. Compared as one, shown as told. */
export function sideOf(party: PartyId): PartyId {
  return party === 'PS' ? 'Hamas' : party;
}

const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** ISO days, both null with precision 'unknown' where the text does not say. */
export const DateSpan = z.object({
  start: IsoDay.nullable(),
  end: IsoDay.nullable(),
  precision: z.enum(['day', 'month', 'year', 'unknown']),
});
export type DateSpan = Readonly<z.infer<typeof DateSpan>>;

export const UNKNOWN_DATE: DateSpan = { start: null, end: null, precision: 'unknown' };

/** One thing an article says, with its evidence. `row` is the id of the pattern row that made it. */
export const Claim = z.object({
  kind: z.enum(['figure', 'date', 'status', 'mediator', 'place', 'person', 'agreement']),
  meaning: FigureMeaning.optional(),
  value: z.union([z.number(), z.string(), DateSpan, z.null()]),
  quotes: z.array(Quote).readonly(),
  sentence: z.number().int().nonnegative(),
  cues: z.array(z.string()).readonly(),
  attributedTo: z.string().optional(),
  row: z.string(),
});
export type Claim = Readonly<z.infer<typeof Claim>>;

/** People going one way. `count` null: said to be some, not how many. */
export const Transfer = z.object({
  to: PartyId,
  from: PartyId,
  category: Category,
  count: z.number().int().nonnegative().nullable(),
  qualifier: Qualifier,
  claimedBy: z.string().optional(),
  evidence: z.array(Quote).readonly(),
});
export type Transfer = Readonly<z.infer<typeof Transfer>>;

export const SwapEvent = z.object({
  kind: EventKind,
  status: EventStatus,
  date: DateSpan.extend({ quotes: z.array(Quote).readonly() }),
  parties: z.array(PartyId).readonly(),
  transfers: z.array(Transfer).readonly(),
  mediators: z.array(PartyId).readonly(),
  location: z.string().nullable(),
  agreement: z.string().nullable(),
  named: z.array(z.string()).readonly(),
  /** Where its article names a minor, in the text's offsets: no quote that is published shows these. Left out: nowhere. */
  hidden: z
    .array(z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() }))
    .readonly()
    .optional(),
  primary: z.boolean(),
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()).readonly(),
  evidence: z.object({
    status: z.array(Quote).readonly(),
    mediators: z.array(Quote).readonly(),
    location: z.array(Quote).readonly(),
    parties: z.array(Quote).readonly(),
    agreement: z.array(Quote).readonly(),
  }),
  claims: z.array(Claim).readonly(),
});
export type SwapEvent = Readonly<z.infer<typeof SwapEvent>>;
