// Looking at an address again, for what its outlet changed: what the store hands out, and what it is told.
import type { Page, Validators } from '../../domain/article.ts';

/** For this attempt, and only for it, until `lease`. */
export type ClaimedRevisit = {
  readonly id: string;
  readonly url: string;
  /** ISO instant; names the attempt. */
  readonly lease: string;
  /** Looks that came to an end before this one. */
  readonly made: number;
  /** Of this look, this one included. */
  readonly tries: number;
  readonly validators: Validators;
  readonly acceptedAt: string;
  /** As the article says it. */
  readonly published: string | null;
};

export type RevisitOutcome =
  /** The address is not looked at any more. */
  | { readonly kind: 'over' }
  /** `detail`: for the history of the address. `nextAt` null: it was the last look. */
  | { readonly kind: 'unchanged'; readonly detail: string; readonly nextAt: string | null }
  | { readonly kind: 'fetched'; readonly page: Page; readonly nextAt: string | null }
  /** The same look, later. */
  | { readonly kind: 'again'; readonly nextAt: string };

/** `changed`: other bytes, to be read. `late`: another holds the address by now, and nothing was written. */
export type RevisitResult = 'changed' | 'unchanged' | 'late';

/** Fetches through the one guarded connector; null where it has not changed (304). Throws PipelineError. */
export type FetchAgain = (url: string, validators: Validators) => Promise<Page | null>;

export interface RevisitStore {
  /** Null where it is not due, or is worked on. */
  claimRevisit(id: string, at: string, leaseMs: number): Promise<ClaimedRevisit | null>;
  finishRevisit(claimed: ClaimedRevisit, outcome: RevisitOutcome, at: string): Promise<RevisitResult>;
}
