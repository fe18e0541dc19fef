// Feeds and sitemaps that are polled: kept, handed out when due, and what a poll brought.
import type { Acceptance, FeedSource, NewSource, SourceOutcome } from '../contract.ts';
import type { NewAddress } from './intake.ts';

/** What a person would say of it is the service's business. */
export type StoredSource = Omit<FeedSource, 'health'>;

export type PolledSource = StoredSource & { readonly etag: string | null; readonly lastModified: string | null };

export type FinishedPoll = {
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Null where the feed answered as it should. */
  readonly error: string | null;
  readonly strikes: number;
  readonly entries: readonly NewAddress[];
  /** What the source's filter puts aside: kept by its key, so that it is counted once. */
  readonly filtered: readonly NewAddress[];
  /** Pure. @param fresh entries that were not known, put aside or not */
  readonly next: (fresh: number) => { readonly intervalMs: number; readonly nextPollAt: string };
};

export type PollResult = {
  readonly acceptances: readonly Acceptance[];
  /** Put aside for the first time. */
  readonly filtered: number;
  readonly nextPollAt: string | null;
};

export interface SourceStore {
  /** Due at once. */
  addSources(sources: readonly NewSource[], at: string): Promise<readonly SourceOutcome[]>;
  sources(): Promise<readonly StoredSource[]>;
  source(id: string): Promise<StoredSource | null>;
  setSourcePaused(id: string, paused: boolean): Promise<StoredSource | null>;
  removeSource(id: string): Promise<boolean>;
  /** Leases the sources that are due, longest overdue first, so that no second process polls them. */
  claimDueSources(at: string, leaseMs: number, limit: number): Promise<readonly PolledSource[]>;
  /** Leases one, due or not. Null where there is none, or where it is being polled. */
  claimSource(id: string, at: string, leaseMs: number): Promise<PolledSource | null>;
  /** Entries, validators and the next poll in one transaction; nothing where the source was removed meanwhile. */
  finishPoll(id: string, poll: FinishedPoll, at: string): Promise<PollResult>;
}
