// Ports go in; the ledger comes out: every verb that the CLI, HTTP and the pages can ask for.
import { accept } from './accept.ts';
import { after } from './after-failure.ts';
import { changes } from './changes.ts';
import type { Ledger, Status } from './contract.ts';
import { decide, decideAll, decisionId, undo } from './decide.ts';
import { fold } from './fold.ts';
import type { Hints } from './hints.ts';
import { importList } from './import-list.ts';
import { ingest } from './ingest.ts';
import { pollSource } from './poll.ts';
import type { Clock, FetchFeed, FindFeeds, Log, Queue, Sha256, Store } from './ports.ts';
import { reconcile } from './reconcile.ts';
import { summariseSources, withHealth } from './source-health.ts';
import { addSources, discover } from './sources.ts';
import { checkUrl } from './url-rules.ts';
import { verdictOf } from './why.ts';

type LedgerPorts = {
  readonly store: Store;
  readonly queue: Queue;
  readonly hints: Hints;
  readonly now: Clock;
  readonly log: Log;
  readonly sha256: Sha256;
  readonly fetchFeed: FetchFeed;
  readonly findFeeds: FindFeeds;
  /** The rules that read: number and fingerprint. */
  readonly rules: string;
};

export function createLedger(ports: LedgerPorts): Ledger {
  const { store, now } = ports;
  return {
    accept: (urls) => accept(ports, urls),
    ingest: (documents) => ingest(ports, documents),
    importList: (request) => importList(ports, request),
    progress: (ids) => store.progress(ids),
    status: () => status(ports),
    summary: () => store.summary(),
    stopped: (query) => store.stopped(query),
    retry: async (filter) => {
      const key = filter.url === null ? null : keyOf(filter.url);
      const ids = await store.retry({ ...filter, url: key }, now());
      await lookNow(ports);
      return { retried: ids.length };
    },
    why: async (url) => {
      const known = await store.why(keyOf(url));
      return known === null ? null : { ...known, verdict: verdictOf(known) };
    },
    records: (query) => store.records(query),
    record: (id) => store.record(id),
    articles: (ids) => store.articles(ids),
    trail: (id) => store.trail(id),
    countRecords: (filter) => store.countRecords(filter),
    charts: (filter) => store.charts(filter),
    reportError: ({ key, ...report }) => {
      const at = now();
      const name = key ?? JSON.stringify([at, report]);
      const id = `p${ports.sha256(new TextEncoder().encode(name)).slice(0, 24)}`;
      return store.insertReport({ ...report, id, at });
    },
    openReports: (limit) => store.openReports(limit),
    answerReport: ({ id, by, text }) => store.answerReport(id, { by, at: now(), text }),
    changes: (query) => changes(ports, query),
    changeOf: (id) => store.changeOf(id),
    agreements: (query) => store.agreements(query),
    snapshot: (wanted) => store.snapshot(wanted),
    decide: (request) => decide(ports, request),
    decided: (key) => store.decision(decisionId(ports, key)),
    decideAll: (decision) => decideAll(ports, decision),
    undo: (what) => undo(ports, what),
    decision: (id) => store.decision(id),
    lastDecided: (limit) => store.lastDecided(limit),
    lastStanding: (by) => store.lastStanding(by),
    desk: (query) => store.desk(query),
    neighbour: (query) => store.neighbour(query),
    waiting: () => store.waiting(),
    remove: async ({ url, by, reason }) => {
      const recordIds = await store.remove({ key: keyOf(url), by, reason, at: now() }, fold);
      return recordIds === null ? null : { recordIds };
    },
    reprocess: async (wish) => {
      const outcome = await store.beginReprocessing({ ...wish, rules: ports.rules, at: now() });
      await lookNow(ports);
      return outcome;
    },
    reprocessing: (id) => store.reprocessing(id, now()),
    reprocessingChanges: ({ id, ...page }) => store.reprocessingChanges(id, page, fold),
    endReprocessing: async (what) => {
      const outcome = await store.endReprocessing({ ...what, at: now() });
      await lookNow(ports);
      return outcome;
    },
    hold: ({ recordId, by }) => store.hold(recordId, by, now(), after(now(), HOLD_MS)),
    release: ({ recordId, by }) => store.release(recordId, by),
    discover: (url) => discover(ports, url),
    addSources: (sources) => addSources(ports, sources),
    sources: async () => (await store.sources()).map((source) => withHealth(source, now())),
    pauseSource: async (id, paused) => {
      const source = await store.setSourcePaused(id, paused);
      return source === null ? null : withHealth(source, now());
    },
    removeSource: (id) => store.removeSource(id),
    pollSource: (id) => pollSource(ports, id),
    backup: () => store.backup(),
  };
}

/** A process says so every ten seconds. */
const SILENT_WORKER_MS = 45_000;

/** Long enough for one record; whoever stays asks again. */
const HOLD_MS = 5 * 60_000;

/** A queue that is away is said, not thrown: the rows can be counted all the same. */
async function status({ store, queue, now }: LedgerPorts): Promise<Status> {
  const { waiting, ...rows } = await store.status();
  const sources = summariseSources(await store.sources(), now());
  const none = { queued: 0, active: 0 };
  const counts = await queue.counts().catch(() => null);
  const stages = (['fetch', 'read', 'resolve'] as const).map((stage) => ({
    stage,
    waiting: waiting[stage],
    ...(counts?.[stage] ?? none),
  }));
  const workers = await store.workers(after(now(), -SILENT_WORKER_MS));
  return { ...rows, ...sources, workers, stages, queue: counts === null ? `${queue.name} (away)` : queue.name };
}

/** A person waits: look at once instead of at the next tick; where the queue is away the ticks follow. */
async function lookNow(ports: LedgerPorts): Promise<void> {
  await reconcile(ports).catch((error: unknown) => {
    ports.log.warn('The queue is away; the rows are safe and the reconciler follows', { error: String(error) });
  });
}

/** `ingested:…` is the key of a text without an address, and so is a URL that breaks the rules: no row has it. */
function keyOf(url: string): string {
  const checked = checkUrl(url);
  return checked.kind === 'refused' ? url.trim() : checked.key;
}
