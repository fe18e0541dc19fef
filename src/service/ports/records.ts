// The ledger as its readers see it: records, changes, agreements, charts, reports of errors.
import type { KeptArticle } from '../../domain/article.ts';
import type { Change } from '../../domain/change.ts';
import type { Charts } from '../../domain/charts.ts';
import type { RecordFilter, RecordsWanted } from '../../domain/filter.ts';
import type { ReaderReport } from '../../domain/reader-report.ts';
import type { SnapshotLine } from '../../domain/snapshot.ts';
import type { AgreementPage, Desk, RecordDetail, RecordPage, RecordQuery, RecordTrail, Summary } from '../contract.ts';

/** `last`: the number of the last one. */
export type StoredChanges = { readonly changes: readonly Change[]; readonly last: number; readonly more: boolean };

export interface RecordStore {
  summary(): Promise<Summary>;
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
}
