// Working rows through their stages: what the store hands out for one attempt, and what it is told of it.
import type { Address, Stage } from '../../domain/address.ts';
import type { Extraction, KnownMetadata, Page } from '../../domain/article.ts';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import type { RetryFilter } from '../contract.ts';

/** A row that this attempt, and only this one, may finish. */
export type Claimed = {
  readonly address: Address;
  readonly attempt: number;
  readonly known: KnownMetadata;
};

/** Why an attempt did not finish its stage, and what the row becomes. */
export type AttemptFailure = {
  readonly state: 'accepted' | 'fetched' | 'rejected' | 'dead';
  readonly reason: string;
  readonly detail: string;
  /** ISO instant; null for a final state. */
  readonly nextTryAt: string | null;
  /** False where the world asked to come later (Retry-After): no try is spent. */
  readonly countsAsTry: boolean;
};

export interface StageStore {
  /**
   * Takes the row for one attempt: raises `attempt`, leases it for `leaseMs`. Null where it is final, not of this stage,
   * not due, or leased by another. A lease that ran out counts as a crash; at five the row is dead ('crashed').
   */
  claim(stage: 'fetch' | 'read', id: string, at: string, leaseMs: number): Promise<Claimed | null>;
  /**
   * False, with nothing written, where a later attempt holds the row. Wakes `read`.
   * @param revisitAt when it is looked at again; null or left out: never
   */
  finishFetch(id: string, attempt: number, page: Page, at: string, revisitAt?: string | null): Promise<boolean>;
  loadPage(id: string): Promise<Page | null>;
  /** Some pages that were fetched before then and are not to be read any more; how many, 0 when none is left. */
  dropPages(before: string, at: string): Promise<number>;
  /** Article, events, claims, evidence, figures, state, history and audit in one transaction; its blocks become unresolved. */
  finishRead(id: string, attempt: number, extraction: Extraction, at: string, rules?: string): Promise<boolean>;
  failAttempt(id: string, attempt: number, failure: AttemptFailure, at: string): Promise<boolean>;
  /**
   * What stands still and may be worked on now, oldest first, at most `limit` a stage; for `resolve` the keys of blocks.
   * @param stages those that are asked for; the others are empty. All, where it is left out
   */
  due(at: string, limit: number, stages?: readonly Stage[]): Promise<Readonly<Record<Stage, readonly string[]>>>;
  /** Resolves the unresolved events of one block anew under its lock, in one transaction: `resolve` is pure. */
  resolveBlock(key: string, at: string, resolve: (block: Block) => ResolvedBlock): Promise<void>;
  retry(filter: RetryFilter, at: string): Promise<readonly string[]>;
}
