// The verbs: what can be asked of a ledger, and what it answers; the CLI, HTTP and the pages are thin tables over these.
import type { Address, AddressState, Step } from '../domain/address.ts';
import type { Article, Reading, Unreadable } from '../domain/article.ts';
import type { Document } from '../domain/document.ts';
import type { Decision, LedgerRecord, Resolution, ReviewState } from '../domain/record.ts';

/** What became of one URL or document that was handed in. `known`: it was accepted before; nothing is doubled. */
export type Acceptance =
  | { readonly kind: 'accepted'; readonly given: string; readonly id: string }
  | { readonly kind: 'known'; readonly given: string; readonly id: string; readonly state: AddressState }
  | { readonly kind: 'refused'; readonly given: string; readonly reason: string; readonly detail: string };

/** How far a set of addresses has come. `unresolved`: events of theirs that are not folded into the ledger yet. */
export type Progress = {
  readonly total: number;
  readonly states: Readonly<Record<AddressState, number>>;
  readonly unresolved: number;
};

type StageStatus = {
  readonly stage: 'fetch' | 'read' | 'resolve';
  /** Rows that wait for this stage, by the database. */
  readonly waiting: number;
  /** Jobs in the queue, by the queue. */
  readonly queued: number;
  readonly active: number;
};

export type Status = {
  readonly addresses: Readonly<Record<AddressState, number>>;
  readonly articles: number;
  readonly events: number;
  readonly records: Readonly<Record<ReviewState, number>>;
  readonly stages: readonly StageStatus[];
  readonly hosts: readonly { readonly host: string; readonly states: Readonly<Record<AddressState, number>> }[];
  readonly rejected: readonly { readonly reason: string; readonly count: number }[];
  /** The newest 50 dead letters, newest first, each with its reason and the next step. */
  readonly deadLetters: readonly Pick<Address, 'id' | 'url' | 'host' | 'reason' | 'detail' | 'tries'>[];
  readonly sources: number;
  readonly store: string;
  readonly queue: string;
};

/** What became of an address, stage by stage, and why its events are where they are in the ledger, or nowhere. */
export type Why = {
  readonly address: Address;
  readonly history: readonly Step[];
  readonly article: Pick<Article, 'title' | 'published' | 'language' | 'siteName'> | null;
  readonly unreadable: Unreadable | null;
  /** How its article was read; null where it was not. */
  readonly reading: Reading | null;
  readonly events: readonly {
    readonly eventId: string;
    readonly summary: string;
    readonly resolution: Resolution | null;
  }[];
  /** One sentence for a person. */
  readonly verdict: string;
};

/** A record with the articles that its quotes point into. */
export type RecordDetail = {
  readonly record: LedgerRecord;
  readonly articles: readonly { readonly id: string; readonly url: string | null; readonly article: Article }[];
  readonly resolutions: readonly Resolution[];
  readonly decisions: readonly Decision[];
};

export type RecordQuery = {
  readonly state: ReviewState | 'any';
  /** Where the last page ended; null for the first. */
  readonly cursor: string | null;
  readonly limit: number;
};

export type RecordPage = { readonly records: readonly LedgerRecord[]; readonly next: string | null };

/** A feed that articles come from. Times are ISO instants. */
export type FeedSource = {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly paused: boolean;
  readonly lastPolledAt: string | null;
  readonly nextPollAt: string | null;
  readonly lastError: string | null;
  readonly addresses: number;
};

export type PollOutcome = {
  readonly sourceId: string;
  readonly entries: number;
  readonly accepted: number;
  readonly known: number;
  readonly refused: number;
  readonly error: string | null;
};

export type RetryFilter = {
  readonly state: 'dead' | 'rejected';
  readonly host: string | null;
  readonly url: string | null;
};

/** Everything that can be asked of a ledger, in this process or, through HTTP, of the one that runs. */
export interface Ledger {
  /** Commits before it answers: an accepted URL is never lost. */
  accept(urls: readonly string[]): Promise<readonly Acceptance[]>;
  /** As accept, for texts and saved pages: nothing is fetched. */
  ingest(documents: readonly Document[]): Promise<readonly Acceptance[]>;
  progress(ids: readonly string[]): Promise<Progress>;
  status(): Promise<Status>;
  /** Puts dead letters (or rejected addresses) back to where they stopped. */
  retry(filter: RetryFilter): Promise<{ readonly retried: number }>;
  /** Null where the URL was never accepted. */
  why(url: string): Promise<Why | null>;
  records(query: RecordQuery): Promise<RecordPage>;
  /** Follows the redirect of a merged id. Null where there is no such record. */
  record(id: string): Promise<RecordDetail | null>;
  addSource(url: string): Promise<FeedSource>;
  sources(): Promise<readonly FeedSource[]>;
  pauseSource(id: string, paused: boolean): Promise<FeedSource | null>;
  removeSource(id: string): Promise<boolean>;
  pollSource(id: string): Promise<PollOutcome | null>;
  /** A consistent copy of everything, gzip-compressed, taken while the service runs. */
  backup(): Promise<AsyncIterable<Uint8Array>>;
}
