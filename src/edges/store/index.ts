// The store: an open database in, the service's Store over it out, with every table of this version in place.
import type { Store } from '../../service/index.ts';
import type { Database } from '../database/index.ts';
import { claim, due, failAttempt, insertAddresses, releaseLeases, retry } from './addresses.ts';
import { auditOf } from './audit.ts';
import { backup } from './backup.ts';
import { resolveBlock } from './blocks.ts';
import { changeOf, changes } from './changes.ts';
import { charts } from './charts.ts';
import { connect } from './connection.ts';
import { decide, toUndo, undo } from './decide.ts';
import { decisionsNamed, lastDecided, lastStanding } from './decisions.ts';
import { desk } from './desk.ts';
import { neighbour, placeOf } from './desk-places.ts';
import { guarded } from './failures.ts';
import { hold, release } from './holders.ts';
import { foldRows, importRows, keysOfList } from './lists.ts';
import { migrate } from './migrate.ts';
import { finishFetch, insertDocuments, loadPage } from './pages.ts';
import { claimDueSources, claimSource, finishPoll, releaseSources } from './polls.ts';
import { answerReport, insertReport, openReports, reportsOn } from './reader-reports.ts';
import { finishRead } from './readings.ts';
import { agreements, articles, record, records } from './records.ts';
import { remove } from './remove.ts';
import { reprocessingChanges } from './reprocessing-changes.ts';
import { beginReprocessing, endReprocessing, readOtherwise, reprocessing } from './reprocessings.ts';
import { claimRereading, failRereading, finishRereading, releaseRereadings, writeRereading } from './rereadings.ts';
import { dropPages } from './retention.ts';
import { reviewCounts, waitingCount } from './review-counts.ts';
import { claimRevisit, finishRevisit } from './revisits.ts';
import { snapshot } from './snapshot.ts';
import { addSources, removeSource, setSourcePaused, source, sources } from './sources.ts';
import { progress, status, summary, why } from './status.ts';
import { stopped } from './stopped.ts';
import { claimWaitNotice, endWaitNotice, noteWaits } from './wait-notices.ts';
import { beat, leave, workers } from './workers.ts';

export { openAccountStore } from './accounts/index.ts';
export { openHostTurns } from './host-turns.ts';
export { restoreBackup } from './restore.ts';

/**
 * Makes or brings up to date the tables, which is safe where several processes start at once. Closing the store
 * closes the database: close first whatever else uses its pool.
 * Throws PipelineError 'newer_ledger' or 'database_encoding' (permanent), 'disk_full' or 'database_unreachable'
 * (retryable); so does every method.
 */
export async function openStore(database: Database): Promise<Store> {
  const db = connect(database.pool);
  await guarded(() => migrate(database.pool, db))();
  if (database.kind === 'embedded')
    await guarded(() => Promise.all([releaseLeases(db), releaseRereadings(db), releaseSources(db)]))();
  return {
    insertAddresses: guarded((rows, at) => insertAddresses(db, rows, at)),
    importRows: guarded((list, rows, how) => importRows(db, list, rows, how)),
    keysOfList: guarded((name) => keysOfList(db, name)),
    foldRows: guarded((list, rows, at, resolve) => foldRows(db, list, rows, at, resolve)),
    insertDocuments: guarded((rows, at) => insertDocuments(db, rows, at)),
    claim: guarded((stage, id, at, leaseMs) => claim(db, stage, id, at, leaseMs)),
    finishFetch: guarded((id, attempt, page, at, revisitAt) => finishFetch(db, id, attempt, page, at, revisitAt)),
    claimRevisit: guarded((id, at, leaseMs) => claimRevisit(db, id, at, leaseMs)),
    finishRevisit: guarded((claimed, outcome, at) => finishRevisit(db, claimed, outcome, at)),
    loadPage: guarded((id) => loadPage(db, id)),
    dropPages: guarded((before, at) => dropPages(db, before, at)),
    finishRead: guarded((id, attempt, extraction, at, rules) => finishRead(db, id, attempt, extraction, at, rules)),
    failAttempt: guarded((id, attempt, failure, at) => failAttempt(db, id, attempt, failure, at)),
    due: guarded((at, limit, stages) => due(db, at, limit, stages)),
    resolveBlock: guarded((key, at, resolve) => resolveBlock(db, key, at, resolve)),
    decide: guarded((recordIds, id, at, act) => decide(db, recordIds, id, at, act)),
    undo: guarded((id, by, at, act) => undo(db, id, by, at, act)),
    toUndo: guarded((idOrBatch) => toUndo(db, idOrBatch)),
    decision: guarded(async (id) => (await decisionsNamed(db, id)).find((one) => one.id === id) ?? null),
    lastDecided: guarded((limit) => lastDecided(db, limit)),
    lastStanding: guarded((by) => lastStanding(db, by)),
    remove: guarded((removal, resolve) => remove(db, removal, resolve)),
    beginReprocessing: guarded((wish) => beginReprocessing(db, wish)),
    reprocessing: guarded((id, at) => reprocessing(db, id, at)),
    readOtherwise: guarded((rules) => readOtherwise(db, rules)),
    claimRereading: guarded((id, at, leaseMs) => claimRereading(db, id, at, leaseMs)),
    finishRereading: guarded((id, attempt, extraction) => finishRereading(db, id, attempt, extraction)),
    failRereading: guarded((id, attempt, detail, nextTryAt) => failRereading(db, id, attempt, detail, nextTryAt)),
    writeRereading: guarded((id, at) => writeRereading(db, id, at)),
    reprocessingChanges: guarded((id, page, resolve) => reprocessingChanges(db, id, page, resolve)),
    endReprocessing: guarded((what) => endReprocessing(db, what)),
    desk: guarded((query) => desk(db, query)),
    neighbour: guarded((query) => neighbour(db, query)),
    waiting: guarded(() => waitingCount(db)),
    noteWaits: guarded((when, write) => noteWaits(db, when, write)),
    claimWaitNotice: guarded((at, leaseMs) => claimWaitNotice(db, at, leaseMs)),
    endWaitNotice: guarded((id, ended, at) => endWaitNotice(db, id, ended, at)),
    hold: guarded((recordId, by, at, until) => hold(db, recordId, by, at, until)),
    release: guarded((recordId, by) => release(db, recordId, by)),
    progress: guarded((ids) => progress(db, ids)),
    status: guarded(() => status(db, database.name)),
    summary: guarded(() => summary(db)),
    stopped: guarded((query) => stopped(db, query)),
    beat: guarded((worker, at) => beat(db, worker, at)),
    leave: guarded((id) => leave(db, id)),
    workers: guarded((since) => workers(db, since)),
    retry: guarded((filter, at) => retry(db, filter, at)),
    why: guarded((key) => why(db, key)),
    records: guarded((query) => records(db, query)),
    record: guarded((id) => record(db, id)),
    articles: guarded((ids) => articles(db, ids)),
    trail: guarded(async (id) => ({
      cursor: await placeOf(db, id),
      reports: await reportsOn(db, id),
      audit: await auditOf(db, id),
    })),
    countRecords: guarded((filter) => reviewCounts(db, filter)),
    charts: guarded((filter) => charts(db, filter)),
    insertReport: guarded((report) => insertReport(db, report)),
    openReports: guarded((limit) => openReports(db, limit)),
    answerReport: guarded((id, answer) => answerReport(db, id, answer)),
    changes: guarded((query) => changes(db, query)),
    changeOf: guarded((id) => changeOf(db, id)),
    agreements: guarded((query) => agreements(db, query)),
    snapshot: guarded((wanted) => snapshot(db, wanted)),
    addSources: guarded((given, at) => addSources(db, given, at)),
    sources: guarded(() => sources(db)),
    setSourcePaused: guarded((id, paused) => setSourcePaused(db, id, paused)),
    removeSource: guarded((id) => removeSource(db, id)),
    claimDueSources: guarded((at, leaseMs, limit) => claimDueSources(db, at, leaseMs, limit)),
    claimSource: guarded((id, at, leaseMs) => claimSource(db, id, at, leaseMs)),
    source: guarded((id) => source(db, id)),
    finishPoll: guarded((id, poll, at) => finishPoll(db, id, poll, at)),
    identity: guarded(async () => (await db.selectFrom('identity').select('ledger').executeTakeFirstOrThrow()).ledger),
    backup: guarded(() => backup(db)),
    close: () => database.close(),
  };
}
