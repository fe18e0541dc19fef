// The verbs as rows: what each takes, what it answers and how it is asked of a ledger; server and client both read this table.
import { z } from 'zod';
import { Change } from '../../domain/change.ts';
import { Charts } from '../../domain/charts.ts';
import { Decided, Decision, DecisionRequest } from '../../domain/decision.ts';
import { RecordFilter } from '../../domain/filter.ts';
import { ImportOutcome } from '../../domain/list.ts';
import { LONGEST_REPORT, ReaderReport } from '../../domain/reader-report.ts';
import { ReviewState } from '../../domain/record.ts';
import { RecordChange, ReprocessFilter, Reprocessing } from '../../domain/reprocessing.ts';
import type { Ledger } from '../../service/index.ts';
import { verbsOf } from './verb.ts';
import {
  fromWire,
  fromWireImport,
  WireAcceptance,
  WireAgreementPage,
  WireArticle,
  WireChangePage,
  WireDecisionOutcome,
  WireDesk,
  WireDiscovery,
  WireDocument,
  WireHold,
  WireImport,
  WireNewSource,
  WirePollOutcome,
  WireProgress,
  WireRecordDetail,
  WireRecordPage,
  WireRecordTrail,
  WireReprocessOutcome,
  WireSource,
  WireSourceOutcome,
  WireStatus,
  WireStopped,
  WireSummary,
  WireWhy,
} from './wire.ts';

const nothing = z.object({});
/** Each may be some megabytes. */
const MOST_ARTICLES = 20;
const id = z.string().min(1).max(200);
const url = z.string().max(100_000);
/** Of one call; longer lists come in parts. */
const MOST_SOURCES = 10_000;

const verb = verbsOf<Ledger>();

/** Every verb of the ledger but `backup` and `snapshot`, which answer with streams. */
export const VERBS = {
  accept: verb({
    input: z.object({ urls: z.array(url).readonly() }),
    output: z.array(WireAcceptance).readonly(),
    call: (ledger, { urls }) => ledger.accept(urls),
  }),
  ingest: verb({
    input: z.object({ documents: z.array(WireDocument).readonly() }),
    output: z.array(WireAcceptance).readonly(),
    call: (ledger, { documents }) => ledger.ingest(documents.map(fromWire)),
  }),
  importList: verb({
    input: WireImport,
    output: ImportOutcome,
    call: (ledger, input) => ledger.importList(fromWireImport(input)),
  }),
  progress: verb({
    input: z.object({ ids: z.array(id).readonly() }),
    output: WireProgress,
    call: (ledger, { ids }) => ledger.progress(ids),
  }),
  summary: verb({ input: nothing, output: WireSummary.readonly(), call: (ledger) => ledger.summary() }),
  status: verb({ input: nothing, output: WireStatus.readonly(), call: (ledger) => ledger.status() }),
  stopped: verb({
    input: z.object({
      state: z.enum(['dead', 'rejected']),
      host: z.string().nullable(),
      reason: z.string().nullable(),
      cursor: z.string().nullable(),
      limit: z.number().int().min(1).max(1000),
    }),
    output: WireStopped,
    call: (ledger, query) => ledger.stopped(query),
  }),
  retry: verb({
    input: z.object({
      state: z.enum(['dead', 'rejected']),
      host: z.string().nullable(),
      url: url.nullable(),
      reason: z.string().nullish(),
    }),
    output: z.object({ retried: z.number().int() }),
    call: (ledger, filter) => ledger.retry(filter),
  }),
  why: verb({
    input: z.object({ url }),
    output: WireWhy.nullable(),
    call: (ledger, input) => ledger.why(input.url),
  }),
  records: verb({
    input: z.object({
      state: z.union([ReviewState, z.literal('any')]),
      filter: RecordFilter.optional(),
      order: z.enum(['oldest', 'newest']),
      cursor: z.string().nullable(),
      limit: z.number().int().min(1).max(1000),
    }),
    output: WireRecordPage,
    call: (ledger, query) => ledger.records(query),
  }),
  record: verb({
    input: z.object({ id }),
    output: WireRecordDetail.nullable(),
    call: (ledger, input) => ledger.record(input.id),
  }),
  articles: verb({
    input: z.object({ ids: z.array(id).max(MOST_ARTICLES).readonly() }),
    output: z.array(WireArticle).readonly(),
    call: (ledger, { ids }) => ledger.articles(ids),
  }),
  trail: verb({ input: z.object({ id }), output: WireRecordTrail, call: (ledger, input) => ledger.trail(input.id) }),
  countRecords: verb({
    input: RecordFilter,
    output: z.record(ReviewState, z.number().int()),
    call: (ledger, filter) => ledger.countRecords(filter),
  }),
  charts: verb({ input: RecordFilter, output: Charts, call: (ledger, filter) => ledger.charts(filter) }),
  reportError: verb({
    input: z.object({
      recordId: id,
      text: z.string().min(1).max(LONGEST_REPORT),
      contact: z.string().max(200).nullable(),
      key: z.string().max(200).nullable(),
    }),
    output: ReaderReport.nullable(),
    call: (ledger, what) => ledger.reportError(what),
  }),
  openReports: verb({
    input: z.object({ limit: z.number().int().min(1).max(1000) }),
    output: z.array(ReaderReport).readonly(),
    call: (ledger, { limit }) => ledger.openReports(limit),
  }),
  answerReport: verb({
    input: z.object({ id, by: z.string().min(1).max(200), text: z.string().max(LONGEST_REPORT).nullable() }),
    output: ReaderReport.nullable(),
    call: (ledger, what) => ledger.answerReport(what),
  }),
  changes: verb({
    input: z.object({
      cursor: z.string().nullable(),
      limit: z.number().int().min(1).max(1000),
      newest: z.boolean(),
    }),
    output: WireChangePage,
    call: (ledger, query) => ledger.changes(query),
  }),
  changeOf: verb({
    input: z.object({ id }),
    output: Change.omit({ record: true }).nullable(),
    call: (ledger, input) => ledger.changeOf(input.id),
  }),
  agreements: verb({
    input: z.object({ cursor: z.string().nullable(), limit: z.number().int().min(1).max(1000) }),
    output: WireAgreementPage,
    call: (ledger, query) => ledger.agreements(query),
  }),
  decide: verb({
    input: DecisionRequest,
    output: WireDecisionOutcome,
    call: (ledger, request) => ledger.decide(request),
  }),
  decided: verb({
    input: z.object({ key: z.string().max(200) }),
    output: Decision.nullable(),
    call: (ledger, { key }) => ledger.decided(key),
  }),
  decideAll: verb({
    input: z.object({
      kind: z.enum(['approve', 'reject', 'needs_second_source']),
      recordIds: z.array(id).max(10_000).readonly(),
      by: z.string().min(1).max(200),
      reason: z.string().max(10_000).nullable(),
      key: z.string().max(200).nullable(),
    }),
    output: z.array(WireDecisionOutcome).readonly(),
    call: (ledger, decision) => ledger.decideAll(decision),
  }),
  undo: verb({
    input: z.object({ id, by: z.string().min(1).max(200) }),
    output: z.array(WireDecisionOutcome).readonly(),
    call: (ledger, what) => ledger.undo(what),
  }),
  decision: verb({
    input: z.object({ id }),
    output: Decision.nullable(),
    call: (ledger, what) => ledger.decision(what.id),
  }),
  lastDecided: verb({
    input: z.object({ limit: z.number().int().min(1).max(1000) }),
    output: z.array(Decided).readonly(),
    call: (ledger, { limit }) => ledger.lastDecided(limit),
  }),
  lastStanding: verb({
    input: z.object({ by: z.string().min(1).max(200).nullable() }),
    output: Decision.nullable(),
    call: (ledger, { by }) => ledger.lastStanding(by),
  }),
  remove: verb({
    input: z.object({ url, by: z.string().min(1).max(200), reason: z.string().min(1).max(10_000) }),
    output: z.object({ recordIds: z.array(z.string()).readonly() }).nullable(),
    call: (ledger, what) => ledger.remove(what),
  }),
  reprocess: verb({
    input: z.object({ filter: ReprocessFilter, by: z.string().min(1).max(200) }),
    output: WireReprocessOutcome,
    call: (ledger, wish) => ledger.reprocess(wish),
  }),
  reprocessing: verb({
    input: z.object({ id: id.nullable() }),
    output: Reprocessing.nullable(),
    call: (ledger, input) => ledger.reprocessing(input.id),
  }),
  reprocessingChanges: verb({
    input: z.object({ id, cursor: z.string().nullable(), limit: z.number().int().min(1).max(1000) }),
    output: z.object({ changes: z.array(RecordChange).readonly(), next: z.string().nullable() }),
    call: (ledger, query) => ledger.reprocessingChanges(query),
  }),
  endReprocessing: verb({
    input: z.object({ id, by: z.string().min(1).max(200), write: z.boolean() }),
    output: WireReprocessOutcome,
    call: (ledger, what) => ledger.endReprocessing(what),
  }),
  desk: verb({
    input: z.object({
      cursor: z.string().nullable(),
      limit: z.number().int().min(1).max(1000),
    }),
    output: WireDesk,
    call: (ledger, query) => ledger.desk(query),
  }),
  neighbour: verb({
    input: z.object({ cursor: z.string().nullable(), way: z.enum(['on', 'back']), freeFor: z.string().max(200) }),
    output: z.string().nullable(),
    call: (ledger, query) => ledger.neighbour(query),
  }),
  waiting: verb({ input: nothing, output: z.number().int(), call: (ledger) => ledger.waiting() }),
  hold: verb({
    input: z.object({ recordId: id, by: z.string().min(1).max(200) }),
    output: WireHold.nullable(),
    call: (ledger, what) => ledger.hold(what),
  }),
  release: verb({
    input: z.object({ recordId: id, by: z.string().min(1).max(200) }),
    output: z.null(),
    call: async (ledger, what) => {
      await ledger.release(what);
      return null;
    },
  }),
  discover: verb({
    input: z.object({ url }),
    output: WireDiscovery,
    call: (ledger, input) => ledger.discover(input.url),
  }),
  addSources: verb({
    input: z.object({ sources: z.array(WireNewSource).max(MOST_SOURCES).readonly() }),
    output: z.array(WireSourceOutcome).readonly(),
    call: (ledger, input) => ledger.addSources(input.sources),
  }),
  sources: verb({ input: nothing, output: z.array(WireSource).readonly(), call: (ledger) => ledger.sources() }),
  pauseSource: verb({
    input: z.object({ id, paused: z.boolean() }),
    output: WireSource.nullable(),
    call: (ledger, input) => ledger.pauseSource(input.id, input.paused),
  }),
  removeSource: verb({
    input: z.object({ id }),
    output: z.boolean(),
    call: (ledger, input) => ledger.removeSource(input.id),
  }),
  pollSource: verb({
    input: z.object({ id }),
    output: WirePollOutcome.nullable(),
    call: (ledger, input) => ledger.pollSource(input.id),
  }),
};

/** Fails to compile when the ledger learns a verb that has no row. */
VERBS satisfies Record<Exclude<keyof Ledger, 'backup' | 'snapshot'>, unknown>;
