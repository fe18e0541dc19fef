// The store: every row of the ledger, each verb one transaction.
import type { Address, Stage } from '../../domain/address.ts';
import type { Article, Extraction, KeptArticle, KnownMetadata, Page, Reading } from '../../domain/article.ts';
import type { Change } from '../../domain/change.ts';
import type { Charts } from '../../domain/charts.ts';
import type { Decided, Decision } from '../../domain/decision.ts';
import type { SwapEvent } from '../../domain/event.ts';
import type { RecordFilter, RecordsWanted } from '../../domain/filter.ts';
import type { List } from '../../domain/list.ts';
import type { ReaderReport } from '../../domain/reader-report.ts';
import type { Block, ResolvedBlock } from '../../domain/record.ts';
import type { RecordChange, ReprocessFilter, Reprocessing } from '../../domain/reprocessing.ts';
import type { SnapshotLine } from '../../domain/snapshot.ts';
import type { WaitNotice } from '../../domain/wait-notice.ts';
import type {
  Acceptance,
  AgreementPage,
  DecisionOutcome,
  Desk,
  DeskQuery,
  FeedSource,
  NeighbourQuery,
  NewSource,
  Progress,
  RecordDetail,
  RecordPage,
  RecordQuery,
  RecordTrail,
  ReprocessOutcome,
  RetryFilter,
  SourceOutcome,
  Status,
  StoppedPage,
  StoppedQuery,
  Summary,
  Why,
  WorkerProcess,
} from '../contract.ts';

import type { ClaimedRevisit, RevisitOutcome, RevisitResult } from './revisits.ts';

/** A URL that passed the rules, ready to be a row. `key` is its canonical form, unique in the ledger. */
export type NewAddress = {
  readonly url: string;
  readonly key: string;
  readonly host: string;
  readonly sourceId: string | null;
  /** What the feed said of it. */
  readonly known: KnownMetadata;
};

/** A document that is at hand: an address that starts as fetched, with its page. */
export type NewDocument = NewAddress & {
  /** What the export prints as the address; null where none was given. */
  readonly shownUrl: string | null;
  readonly page: Page;
};

/** A row of a list, and the events that it tells of. */
export type NewListedRow = { readonly document: NewDocument; readonly events: readonly SwapEvent[] };

/** `record`: of its own. `of`: which row tells of the same exchange, or is the very same. */
export type FoldedRow =
  | { readonly kind: 'known' | 'corrected' | 'record' | 'joined' }
  | { readonly kind: 'repeated'; readonly of: number };

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

export type ImportedRows = {
  readonly outcomes: readonly Acceptance[];
  /** Rows that left. */
  readonly left: readonly { readonly id: string; readonly key: string }[];
};

export interface Store {
  /** One transaction, one outcome a row, in order; commits before it resolves. */
  insertAddresses(rows: readonly NewAddress[], at: string): Promise<readonly Acceptance[]>;
  insertDocuments(rows: readonly NewDocument[], at: string): Promise<readonly Acceptance[]>;
  /** All in one transaction; the list is added, or is the one of its name from now on. `replace`: rows of it that are not here leave. */
  importRows(
    list: List,
    rows: readonly NewListedRow[],
    how: { readonly at: string; readonly replace: boolean },
  ): Promise<ImportedRows>;
  /** Of the rows that are in the ledger, in their order. */
  keysOfList(name: string): Promise<readonly string[]>;
  /** What these rows would come to, one answer a row; nothing is written. */
  foldRows(
    list: List,
    rows: readonly NewListedRow[],
    at: string,
    resolve: (block: Block) => ResolvedBlock,
  ): Promise<readonly FoldedRow[]>;
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
  /** Null where it is not due, or is worked on. */
  claimRevisit(id: string, at: string, leaseMs: number): Promise<ClaimedRevisit | null>;
  finishRevisit(claimed: ClaimedRevisit, outcome: RevisitOutcome, at: string): Promise<RevisitResult>;
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
  /** Judges and follows one decision under the locks of its records; one whose id is kept already is not made twice. */
  decide(recordIds: readonly string[], id: string, at: string, act: Act): Promise<DecisionOutcome>;
  /** Null where no decision has this id. */
  undo(id: string, by: string, at: string, act: Act): Promise<DecisionOutcome | null>;
  /** The decision of this id, or all of this batch, that still stand; the newest first. */
  toUndo(idOrBatch: string): Promise<readonly Decision[]>;
  decision(id: string): Promise<Decision | null>;
  /** The newest first, undone ones too; many of one batch are one. */
  lastDecided(limit: number): Promise<readonly Decided[]>;
  /** The newest that was not taken back. @param by null: whoever's */
  lastStanding(by: string | null): Promise<Decision | null>;
  desk(query: DeskQuery): Promise<Desk>;
  neighbour(query: NeighbourQuery): Promise<string | null>;
  waiting(): Promise<number>;
  /**
   * Keeps one notice where some records wait since then or longer, none of the notices spoke of them, and the last notice
   * is older than `quietSince`; else does nothing. `write` is pure.
   */
  noteWaits(
    when: { readonly at: string; readonly overdueSince: string; readonly quietSince: string },
    write: (found: FoundWaits) => WaitNotice,
  ): Promise<void>;
  /** Takes one that is due for `leaseMs`; `tries`: with this one. Null where none is. */
  claimWaitNotice(
    at: string,
    leaseMs: number,
  ): Promise<{ readonly id: string; readonly notice: WaitNotice; readonly tries: number } | null>;
  endWaitNotice(id: string, ended: EndedNotice, at: string): Promise<void>;
  /** Takes an article and its quotes out, by canonical key; the ids of its records, or null where it is not known. */
  remove(
    removal: { readonly key: string; readonly by: string; readonly reason: string; readonly at: string },
    resolve: (block: Block) => ResolvedBlock,
  ): Promise<readonly string[] | null>;
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
  /** Who holds the record then: `by`, or whoever came first and is still at it. Null where there is no such record. */
  hold(
    recordId: string,
    by: string,
    at: string,
    until: string,
  ): Promise<{ readonly by: string; readonly until: string } | null>;
  release(recordId: string, by: string): Promise<void>;
  progress(ids: readonly string[]): Promise<Progress>;
  status(): Promise<
    Omit<Status, 'stages' | 'queue' | 'sourceHealth' | 'troubled' | 'workers'> & {
      readonly waiting: Readonly<Record<Stage, number>>;
    }
  >;
  summary(): Promise<Summary>;
  stopped(query: StoppedQuery): Promise<StoppedPage>;
  /** Says that this process is alive; rows of those that were not heard of for a day go. */
  beat(worker: Omit<WorkerProcess, 'seenAt'>, at: string): Promise<void>;
  /** It ends: nobody waits for it. */
  leave(workerId: string): Promise<void>;
  /** Those heard of since then. */
  workers(since: string): Promise<readonly WorkerProcess[]>;
  retry(filter: RetryFilter, at: string): Promise<readonly string[]>;
  /** Finds by canonical key. */
  why(key: string): Promise<Omit<Why, 'verdict'> | null>;
  records(query: RecordQuery): Promise<RecordPage>;
  record(id: string): Promise<RecordDetail | null>;
  articles(ids: readonly string[]): Promise<readonly KeptArticle[]>;
  trail(id: string): Promise<RecordTrail>;
  countRecords(filter: RecordFilter): Promise<Desk['counts']>;
  charts(filter: RecordFilter): Promise<Charts>;
  /** One whose id is kept already is not made twice. Null where there is no such record. */
  insertReport(report: Omit<ReaderReport, 'answer'>): Promise<ReaderReport | null>;
  openReports(limit: number): Promise<readonly ReaderReport[]>;
  answerReport(id: string, answer: NonNullable<ReaderReport['answer']>): Promise<ReaderReport | null>;
  /** In the order of their commits. @param after the number of the last change that is known */
  changes(query: { readonly after: number; readonly limit: number; readonly newest: boolean }): Promise<StoredChanges>;
  changeOf(id: string): Promise<Omit<Change, 'record'> | null>;
  agreements(query: { readonly cursor: string | null; readonly limit: number }): Promise<AgreementPage>;
  snapshot(wanted?: RecordsWanted): Promise<AsyncIterable<SnapshotLine>>;
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
  /** Names this ledger among others, for as long as it lives; a restored copy is another one. */
  identity(): Promise<string>;
  backup(): Promise<AsyncIterable<Uint8Array>>;
  close(): Promise<void>;
}

export type FoundWaits = Pick<WaitNotice, 'overdue' | 'waiting' | 'since'>;

/** `dueAt`: of one that is sent again. */
export type EndedNotice = {
  readonly state: 'due' | 'sent' | 'given_up';
  readonly detail: string | null;
  readonly dueAt: string | null;
};

/** `last`: the number of the last one. */
export type StoredChanges = { readonly changes: readonly Change[]; readonly last: number; readonly more: boolean };

/** What becomes of a decision in a block. `current`: what the records that were asked for are called now. */
export type Act = (block: Block, current: ReadonlyMap<string, string>) => Acted;

export type Acted =
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }
  | { readonly kind: 'done'; readonly decision: Decision; readonly resolved: ResolvedBlock };

/** One article of a reprocessing: to be read from its page, or where that is gone from its kept text. */
export type ClaimedRereading = {
  readonly id: string;
  readonly attempt: number;
  readonly from:
    | { readonly kind: 'page'; readonly page: Page; readonly known: KnownMetadata }
    | { readonly kind: 'text'; readonly article: Article; readonly reading: Reading | null };
};

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
