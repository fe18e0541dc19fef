// The verbs: what can be asked of a ledger, and what it answers; the CLI, HTTP and the pages are thin tables over these.
import type { Address, AddressState, Step } from '../domain/address.ts';
import type { Article, Reading, Unreadable } from '../domain/article.ts';
import type { Change } from '../domain/change.ts';
import type { Charts } from '../domain/charts.ts';
import type { Decision, DecisionRequest } from '../domain/decision.ts';
import type { Document } from '../domain/document.ts';
import type { RecordFilter } from '../domain/filter.ts';
import type { ReaderReport } from '../domain/reader-report.ts';
import type { Deal, LedgerRecord, Resolution, ReviewState } from '../domain/record.ts';
import type { RecordChange, ReprocessFilter, Reprocessing } from '../domain/reprocessing.ts';
import type { SnapshotLine } from '../domain/snapshot.ts';

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
  /** Those that wait for their next try, by the reason, the most first. */
  readonly postponed: readonly Postponed[];
};

/** `until`: when the first of them is tried again. */
export type Postponed = { readonly reason: string; readonly count: number; readonly until: string };

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
  /** Sources by health; and the most troubled ones, at most 20. */
  readonly sourceHealth: Readonly<Record<SourceHealth['state'], number>>;
  readonly troubled: readonly Pick<FeedSource, 'id' | 'url' | 'title' | 'health'>[];
  readonly store: string;
  readonly queue: string;
  /** The processes that run stages and were heard of within the last minute. */
  readonly workers: readonly WorkerProcess[];
};

export type WorkerProcess = {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly stages: readonly ('fetch' | 'read' | 'resolve')[];
  readonly startedAt: string;
  readonly seenAt: string;
};

/** Addresses that stopped; null takes every host, every reason. */
export type StoppedQuery = {
  readonly state: 'dead' | 'rejected';
  readonly host: string | null;
  readonly reason: string | null;
  readonly cursor: string | null;
  readonly limit: number;
};

/** The last that stopped first. */
export type StoppedPage = {
  readonly addresses: readonly (Pick<Address, 'id' | 'url' | 'host' | 'reason' | 'detail' | 'tries'> & {
    readonly at: string;
  })[];
  readonly next: string | null;
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

/** What became of something a reviewer asked for. */
export type DecisionOutcome =
  | { readonly kind: 'done'; readonly decision: Decision }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };

/** The same judgement on many records, undone as one. */
export type BulkDecision = {
  readonly kind: 'approve' | 'reject' | 'needs_second_source';
  readonly recordIds: readonly string[];
  readonly by: string;
  readonly reason: string | null;
  readonly key: string | null;
};

export type ReprocessOutcome =
  | { readonly kind: 'done'; readonly reprocessing: Reprocessing }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };

export type DeskQuery = {
  readonly cursor: string | null;
  readonly limit: number;
  /** 'back': what stands before the cursor, the nearest first. Left out: 'on'. */
  readonly way?: 'on' | 'back' | undefined;
  /** Leaves out what others than this person work on. */
  readonly freeFor?: string | undefined;
};

/** Why records wait, the most urgent first; each is counted under its first reason only. */
export type WaitingReason = 'reopened' | 'contradicted' | 'doubles' | 'unseen';

/** What waits for a person, the most urgent first. */
export type Desk = {
  readonly counts: Readonly<Record<ReviewState, number>>;
  /** All that wait for a person: in three of the states. */
  readonly waiting: number;
  readonly reasons: Readonly<Record<WaitingReason, number>>;
  /** ISO instant since which the first of them waits. */
  readonly since: string | null;
  /** Reports of readers that nobody answered. */
  readonly reports: number;
  /** `cursor`: its place, to go on from there. */
  readonly records: readonly (LedgerRecord & { readonly heldBy: string | null; readonly cursor: string })[];
  readonly next: string | null;
};

type Hold = { readonly by: string; readonly until: string };

/** 'swaps': an entry whose title and summary cannot be about an exchange is not fetched, only counted. */
export type SourceFilter = 'all' | 'swaps';

export type NewSource = {
  readonly url: string;
  readonly title: string | null;
  /** Where it is published, ISO 3166-1 alpha-2; null where nobody said. */
  readonly country: string | null;
  readonly filter: SourceFilter;
};

/** What became of one source that was handed in. `known`: it was on the list; nothing is doubled. */
export type SourceOutcome =
  | { readonly kind: 'added' | 'known'; readonly given: string; readonly id: string }
  | { readonly kind: 'refused'; readonly given: string; readonly reason: string; readonly detail: string };

/** A feed or sitemap that an address leads to, with what it holds now. */
export type SourceOffer = {
  readonly url: string;
  readonly kind: FeedKind;
  readonly title: string | null;
  readonly entries: number;
  /** The newest date that it gives; null where it gives none. */
  readonly newest: string | null;
  /** Entries that may be about an exchange, by title and summary. */
  readonly telling: number;
  /** What fits it: nothing is filtered where most entries may tell of an exchange. */
  readonly filter: SourceFilter;
};

export type FeedKind = 'feed' | 'sitemap';

export type Discovery = {
  readonly given: string;
  /** The likeliest first. */
  readonly offers: readonly SourceOffer[];
  /** What was looked at and is none, or does not answer. */
  readonly failed: readonly { readonly url: string; readonly reason: string; readonly detail: string }[];
};

export type SourceHealth = {
  readonly state: 'new' | 'well' | 'quiet' | 'failing' | 'paused';
  /** One sentence for a person. */
  readonly words: string;
};

/** A feed or sitemap that articles come from. Times are ISO instants. */
export type FeedSource = NewSource & {
  readonly id: string;
  readonly paused: boolean;
  readonly addedAt: string;
  readonly lastPolledAt: string | null;
  /** When it last answered as it should. */
  readonly lastSuccessAt: string | null;
  /** When it last had an entry that was not known. */
  readonly lastNewAt: string | null;
  readonly nextPollAt: string | null;
  readonly intervalMs: number;
  readonly lastError: string | null;
  /** Weighed errors since it last answered: 1 a hard one, 0.5 a soft one, 0.25 one that passes. */
  readonly strikes: number;
  /** What it gave: addresses, entries that its filter put aside, articles that were read, events in these. */
  readonly addresses: number;
  readonly filtered: number;
  readonly articles: number;
  readonly events: number;
  readonly health: SourceHealth;
};

export type PollOutcome = {
  readonly sourceId: string;
  readonly entries: number;
  readonly accepted: number;
  readonly known: number;
  readonly refused: number;
  /** Put aside by the source's filter, for the first time. */
  readonly filtered: number;
  readonly nextPollAt: string | null;
  readonly error: string | null;
};

export type RetryFilter = {
  readonly state: 'dead' | 'rejected';
  readonly host: string | null;
  readonly url: string | null;
  /** Only those that stopped for this reason: 'http_503'. */
  readonly reason?: string | null | undefined;
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
  stopped(query: StoppedQuery): Promise<StoppedPage>;
  retry(filter: RetryFilter): Promise<{ readonly retried: number }>;
  /** Null where the URL was never accepted. */
  why(url: string): Promise<Why | null>;
  records(query: RecordQuery): Promise<RecordPage>;
  /** Follows the redirect of a merged id. Null where there is no such record. */
  record(id: string): Promise<RecordDetail | null>;
  trail(id: string): Promise<RecordTrail>;
  /** How many there are, by state. */
  countRecords(filter: RecordFilter): Promise<Readonly<Record<ReviewState, number>>>;
  charts(filter: RecordFilter): Promise<Charts>;
  /** A reader says what is wrong in a record; sent twice with one key, it is kept once. Null where there is no such record. */
  reportError(what: {
    readonly recordId: string;
    readonly text: string;
    readonly contact: string | null;
    readonly key: string | null;
  }): Promise<ReaderReport | null>;
  /** Those that nobody answered, oldest first. */
  openReports(limit: number): Promise<readonly ReaderReport[]>;
  /** Null where there is none of this id; one that was answered keeps its first answer. */
  answerReport(what: {
    readonly id: string;
    readonly by: string;
    readonly text: string | null;
  }): Promise<ReaderReport | null>;
  /** What became of records since; each is told once, with its last change. Throws 'bad_cursor', 'other_ledger'. */
  changes(query: ChangeQuery): Promise<ChangePage>;
  /** What became of an id last, also where it is no record any more. Null: no record ever had it. */
  changeOf(id: string): Promise<Omit<Change, 'record'> | null>;
  /** Deals with their stages, the oldest first. */
  agreements(query: { readonly cursor: string | null; readonly limit: number }): Promise<AgreementPage>;
  /** Everything that is published, as it was at one moment; read it to its end. */
  snapshot(): Promise<AsyncIterable<SnapshotLine>>;
  /** Judged, kept and followed at once, or refused with the reason; asked twice with one key, it is made once. */
  decide(request: DecisionRequest): Promise<DecisionOutcome>;
  /** What was made with this key, undone or not. */
  decided(key: string): Promise<Decision | null>;
  decideAll(decision: BulkDecision): Promise<readonly DecisionOutcome[]>;
  /** A decision or a whole batch, by id; empty where nothing of this id stands. */
  undo(what: { readonly id: string; readonly by: string }): Promise<readonly DecisionOutcome[]>;
  /** The last ones, the newest first, undone ones too. */
  decisions(limit: number): Promise<readonly Decision[]>;
  desk(query: DeskQuery): Promise<Desk>;
  /** Takes an article and every quote of it out; it will not come back. Null where the URL was never accepted. */
  remove(what: {
    readonly url: string;
    readonly by: string;
    readonly reason: string;
  }): Promise<{ readonly recordIds: readonly string[] } | null>;
  /**
   * Has what is kept read again by the rules of now, in the queue; writes nothing into the ledger. Asked again with the same
   * filter it goes on where it is. Articles that were read by these rules are passed over, unless the filter wants all.
   */
  reprocess(wish: { readonly filter: ReprocessFilter; readonly by: string }): Promise<ReprocessOutcome>;
  /** By id, or the last one. Null where there is none. */
  reprocessing(id: string | null): Promise<Reprocessing | null>;
  /** What it would change in the ledger as that stands now, whole blocks at a time until there are `limit` changes. */
  reprocessingChanges(query: {
    readonly id: string;
    readonly cursor: string | null;
    readonly limit: number;
  }): Promise<{ readonly changes: readonly RecordChange[]; readonly next: string | null }>;
  /** Has its readings written, in the queue, or drops them all. */
  endReprocessing(what: {
    readonly id: string;
    readonly by: string;
    readonly write: boolean;
  }): Promise<ReprocessOutcome>;
  /** Says that somebody works on the record, for some minutes. Whoever came first keeps it. Null: no such record. */
  hold(what: { readonly recordId: string; readonly by: string }): Promise<Hold | null>;
  release(what: { readonly recordId: string; readonly by: string }): Promise<void>;
  /** What an address leads to: itself, the feeds of a page, the news sitemaps of its site. Adds nothing. */
  discover(url: string): Promise<Discovery>;
  /** One outcome each, in order; none is looked at before its first poll. */
  addSources(sources: readonly NewSource[]): Promise<readonly SourceOutcome[]>;
  sources(): Promise<readonly FeedSource[]>;
  pauseSource(id: string, paused: boolean): Promise<FeedSource | null>;
  removeSource(id: string): Promise<boolean>;
  /** Now, whenever its turn is. Null where there is no such source. */
  pollSource(id: string): Promise<PollOutcome | null>;
  /** A consistent copy of everything, gzip-compressed, taken while the service runs. */
  backup(): Promise<AsyncIterable<Uint8Array>>;
}
