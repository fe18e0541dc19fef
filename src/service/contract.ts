// The verbs: what can be asked of a ledger, and what it answers (contract/); the CLI, HTTP and the pages are thin tables over these.
import type { KeptArticle } from '../domain/article.ts';
import type { Change } from '../domain/change.ts';
import type { Charts } from '../domain/charts.ts';
import type { Decided, Decision, DecisionRequest } from '../domain/decision.ts';
import type { Document } from '../domain/document.ts';
import type { RecordFilter, RecordsWanted } from '../domain/filter.ts';
import type { ImportOutcome, ImportRequest } from '../domain/list.ts';
import type { ReaderReport } from '../domain/reader-report.ts';
import type { ReviewState } from '../domain/record.ts';
import type { RecordChange, ReprocessFilter, Reprocessing } from '../domain/reprocessing.ts';
import type { SnapshotLine } from '../domain/snapshot.ts';
import type { Acceptance, Progress, RetryFilter, StoppedPage, StoppedQuery, Why } from './contract/addresses.ts';
import type {
  AgreementPage,
  ChangePage,
  ChangeQuery,
  RecordDetail,
  RecordPage,
  RecordQuery,
  RecordTrail,
  ReprocessOutcome,
} from './contract/records.ts';
import type { BulkDecision, DecisionOutcome, Desk, DeskQuery, Hold, NeighbourQuery } from './contract/review.ts';
import type { Discovery, FeedSource, NewSource, PollOutcome, SourceOutcome } from './contract/sources.ts';
import type { Status, Summary } from './contract/status.ts';

export type * from './contract/addresses.ts';
export type * from './contract/records.ts';
export type * from './contract/review.ts';
export type * from './contract/sources.ts';
export type * from './contract/status.ts';

/** Everything that can be asked of a ledger, in this process or, through HTTP, of the one that runs. */
export interface Ledger {
  /** Commits before it answers: an accepted URL is never lost. */
  accept(urls: readonly string[]): Promise<readonly Acceptance[]>;
  /** As accept, for texts and saved pages: nothing is fetched. */
  ingest(documents: readonly Document[]): Promise<readonly Acceptance[]>;
  /** As ingest, for a list of exchanges that somebody keeps: all of its rows, or none. */
  importList(request: ImportRequest): Promise<ImportOutcome>;
  progress(ids: readonly string[]): Promise<Progress>;
  status(): Promise<Status>;
  summary(): Promise<Summary>;
  /** Addresses that stopped, the last first. */
  stopped(query: StoppedQuery): Promise<StoppedPage>;
  /** Puts dead letters (or rejected addresses) back to where they stopped. */
  retry(filter: RetryFilter): Promise<{ readonly retried: number }>;
  /** Null where the URL was never accepted. */
  why(url: string): Promise<Why | null>;
  records(query: RecordQuery): Promise<RecordPage>;
  /** Follows the redirect of a merged id. Null where there is no such record. */
  record(id: string): Promise<RecordDetail | null>;
  /** With their whole texts, in the order in which they are asked for; without those that are not there. */
  articles(ids: readonly string[]): Promise<readonly KeptArticle[]>;
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
  /** Everything that is published, or the records that are wanted, as it was at one moment; read it to its end. */
  snapshot(wanted?: RecordsWanted): Promise<AsyncIterable<SnapshotLine>>;
  /** Judged, kept and followed at once, or refused with the reason; asked twice with one key, it is made once. */
  decide(request: DecisionRequest): Promise<DecisionOutcome>;
  /** What was made with this key, undone or not. */
  decided(key: string): Promise<Decision | null>;
  decideAll(decision: BulkDecision): Promise<readonly DecisionOutcome[]>;
  /** A decision or a whole batch, by id; empty where nothing of this id stands. */
  undo(what: { readonly id: string; readonly by: string }): Promise<readonly DecisionOutcome[]>;
  /** Undone or not; null where there is none of this id. */
  decision(id: string): Promise<Decision | null>;
  /** The newest first, undone ones too; many of one batch are one. */
  lastDecided(limit: number): Promise<readonly Decided[]>;
  /** The newest that was not taken back. @param by null: whoever's */
  lastStanding(by: string | null): Promise<Decision | null>;
  desk(query: DeskQuery): Promise<Desk>;
  /** The id of the record that waits next to a place; null where none does. */
  neighbour(query: NeighbourQuery): Promise<string | null>;
  /** How many wait for a person. */
  waiting(): Promise<number>;
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
