// Questions to the ledger and their answers: records, one record, changes, agreements.
import type { ArticleHead } from '../../domain/article.ts';
import type { Change } from '../../domain/change.ts';
import type { Decision } from '../../domain/decision.ts';
import type { RecordFilter } from '../../domain/filter.ts';
import type { ReaderReport } from '../../domain/reader-report.ts';
import type { Deal, LedgerRecord, Resolution, ReviewState } from '../../domain/record.ts';
import type { Reprocessing } from '../../domain/reprocessing.ts';

/** A record with the articles that its quotes point into, without their texts: hundreds may report one exchange. */
export type RecordDetail = {
  readonly record: LedgerRecord;
  readonly articles: readonly ArticleHead[];
  readonly resolutions: readonly Resolution[];
  /** In the order in which they were made, undone ones too. */
  readonly decisions: readonly Decision[];
  /** The deal that it is, or that it is a stage of. */
  readonly deal: Deal | null;
  /** Who works on it at the moment. */
  readonly heldBy: string | null;
};

/** What reviewers see of a record beside it: nobody else may know how to reach who reported what. */
export type RecordTrail = {
  /** Its place at the desk, to go on from there; null where there is no such record. */
  readonly cursor: string | null;
  /** What readers say is wrong in it, oldest first, answered ones too. */
  readonly reports: readonly ReaderReport[];
  /** What was done to it, oldest first. */
  readonly audit: readonly AuditEntry[];
};

/** One line of the audit: who did what to a record, when. */
export type AuditEntry = {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

export type RecordQuery = {
  readonly state: ReviewState | 'any';
  /** Left out: all. */
  readonly filter?: RecordFilter | undefined;
  readonly order: 'oldest' | 'newest';
  /** Where the last page ended; null for the first. */
  readonly cursor: string | null;
  readonly limit: number;
};

export type RecordPage = { readonly records: readonly LedgerRecord[]; readonly next: string | null };

/** `cursor` null: from the beginning. `newest`: the last changes first, without a cursor to go on from. */
export type ChangeQuery = { readonly cursor: string | null; readonly limit: number; readonly newest: boolean };

export type ChangePage = {
  readonly changes: readonly Change[];
  /** To ask on from, now or later. */
  readonly cursor: string;
  readonly more: boolean;
};

export type AgreementPage = {
  readonly agreements: readonly { readonly record: LedgerRecord; readonly deal: Deal }[];
  readonly next: string | null;
};

export type ReprocessOutcome =
  | { readonly kind: 'done'; readonly reprocessing: Reprocessing }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };
