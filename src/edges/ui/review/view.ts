// What the pages of the review desk are given to show.
import type { ArticleHead, KeptArticle } from '../../../domain/article.ts';
import type { Decided, Decision, RecordValues, ValueField } from '../../../domain/decision.ts';
import type { ReaderReport } from '../../../domain/reader-report.ts';
import type { Deal, LedgerRecord, Resolution, ReviewState } from '../../../domain/record.ts';
import type { FilterWords } from '../filters.tsx';

export type Waiting = {
  readonly counts: Readonly<Record<ReviewState, number>>;
  readonly waiting: number;
  readonly reasons: {
    readonly reopened: number;
    readonly contradicted: number;
    readonly doubles: number;
    readonly unseen: number;
  };
  readonly since: string | null;
  readonly reports: number;
};

export type QueueView = Waiting & {
  readonly records: readonly (LedgerRecord & { readonly heldBy: string | null })[];
  readonly next: string | null;
  readonly openReports: readonly ReaderReport[];
  /** Those that were made as one are shown, and undone, as one. */
  readonly last: readonly Decided[];
  readonly notice: string | null;
  readonly now: string;
};

type FieldWarning = { readonly field: ValueField; readonly row: number | null; readonly says: string };

/** What stands in the fields of the form, as they were sent or as the record says. */
type FormValues = Readonly<Record<string, string>>;

export type ScreenView = {
  readonly record: LedgerRecord;
  readonly articles: readonly ArticleHead[];
  /** Which of them is shown, from 1. */
  readonly shown: number;
  /** That one, with what it says; null: no article is left. */
  readonly article: KeptArticle | null;
  readonly whole: boolean;
  readonly resolutions: readonly Resolution[];
  readonly decisions: readonly Decision[];
  readonly deal: Deal | null;
  readonly reports: readonly ReaderReport[];
  readonly audit: readonly {
    readonly at: string;
    readonly actor: string;
    readonly action: string;
    readonly detail: Readonly<Record<string, unknown>>;
  }[];
  /** The likeliest records that may be the same exchange. */
  readonly doubles: readonly LedgerRecord[];
  /** Somebody else, who works on it. */
  readonly heldBy: string | null;
  readonly waiting: number;
  readonly cursor: string | null;
  /** Makes a decision that is sent twice one decision. */
  readonly key: string;
  /** Of what is shown: a decision on something else is not taken. */
  readonly version: string;
  readonly form: FormValues;
  readonly machine: RecordValues | null;
  readonly warnings: readonly FieldWarning[];
  readonly fault: string | null;
  readonly notice: { readonly text: string; readonly undo: string | null } | null;
  readonly parties: readonly string[];
};

export type BulkView = {
  readonly filter: FilterWords;
  readonly records: readonly LedgerRecord[];
  readonly more: boolean;
  readonly key: string;
  readonly fault: string | null;
};
