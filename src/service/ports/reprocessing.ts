// Reading articles anew by other rules: begun, worked on, compared, written or left.
import type { Article, Extraction, KnownMetadata, Page, Reading } from '../../domain/article.ts';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import type { RecordChange, ReprocessFilter, Reprocessing } from '../../domain/reprocessing.ts';
import type { ReprocessOutcome } from '../contract.ts';

/** One article of a reprocessing: to be read from its page, or where that is gone from its kept text. */
export type ClaimedRereading = {
  readonly id: string;
  readonly attempt: number;
  readonly from:
    | { readonly kind: 'page'; readonly page: Page; readonly known: KnownMetadata }
    | { readonly kind: 'text'; readonly article: Article; readonly reading: Reading | null };
};

export interface ReprocessingStore {
  /** Begun, or the open one with the same filter and rules. */
  beginReprocessing(wish: {
    readonly filter: ReprocessFilter;
    readonly rules: string;
    readonly by: string;
    readonly at: string;
  }): Promise<ReprocessOutcome>;
  reprocessing(id: string | null, at: string): Promise<Reprocessing | null>;
  /** How many articles were read by other rules than these; no more than some thousands are counted. */
  readOtherwise(rules: string): Promise<number>;
  /** Null where it is not to be read now, or by another; five crashes, and it is left as it is. */
  claimRereading(id: string, at: string, leaseMs: number): Promise<ClaimedRereading | null>;
  finishRereading(id: string, attempt: number, extraction: Extraction): Promise<boolean>;
  /** `nextTryAt` null: it stays as it was read before. */
  failRereading(id: string, attempt: number, detail: string, nextTryAt: string | null): Promise<void>;
  /** False where it is not to be written now. Its blocks become unresolved. */
  writeRereading(id: string, at: string): Promise<boolean>;
  reprocessingChanges(
    id: string,
    page: { readonly cursor: string | null; readonly limit: number },
    resolve: (block: Block) => ResolvedBlock,
  ): Promise<{ readonly changes: readonly RecordChange[]; readonly next: string | null }>;
  endReprocessing(what: {
    readonly id: string;
    readonly by: string;
    readonly at: string;
    readonly write: boolean;
  }): Promise<ReprocessOutcome>;
}
