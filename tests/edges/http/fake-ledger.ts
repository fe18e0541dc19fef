// A ledger in memory that remembers what it was asked: for tests of the way to it, never of what a ledger does.
import { PipelineError } from '../../../src/domain/failure.ts';
import type { SnapshotLine } from '../../../src/domain/snapshot.ts';
import type { FeedSource, Ledger } from '../../../src/service/index.ts';
import { sampleRecord } from '../ui/sample-record.ts';

export type Asked = readonly [verb: string, ...inputs: readonly unknown[]];

export function fakeLedger(overrides: Partial<Ledger> = {}): { readonly ledger: Ledger; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const states = { accepted: 1, fetched: 0, extracted: 2, rejected: 0, dead: 1 };
  const source: FeedSource = {
    id: 's1',
    url: 'https://news.example/feed',
    title: null,
    country: 'UA',
    filter: 'swaps',
    paused: false,
    addedAt: '2025-05-23T09:00:00.000Z',
    lastPolledAt: null,
    lastSuccessAt: null,
    lastNewAt: null,
    nextPollAt: '2025-05-23T10:00:00.000Z',
    intervalMs: 900_000,
    lastError: null,
    strikes: 0,
    addresses: 0,
    filtered: 0,
    articles: 0,
    events: 0,
    health: { state: 'new', words: 'Not asked yet.' },
  };
  const answers: Ledger = {
    accept: async (urls) =>
      urls.map((given, index) =>
        index === 0
          ? { kind: 'accepted', given, id: 'a1' }
          : index === 1
            ? { kind: 'known', given, id: 'a1', state: 'accepted' }
            : { kind: 'refused', given, reason: 'not_http', detail: 'Only http and https are fetched.' },
      ),
    ingest: async (documents) => documents.map(({ id }) => ({ kind: 'accepted', given: id ?? '', id: 'a2' })),
    importList: async ({ dryRun, file, body, replace }) => ({
      kind: new TextDecoder().decode(body) === 'bad list' ? 'refused' : dryRun ? 'tried' : 'imported',
      list: { name: file, title: file, url: null, licence: null, published: null },
      columns: { read: ['date'], kept: [] },
      rows: { good: 1, leftOut: 0, refused: 0 },
      ...{
        fresh: 1,
        known: 0,
        corrected: 0,
        records: 1,
        joined: 0,
        repeated: [],
        undated: 0,
        gone: [],
        replaced: replace,
      },
      problems: [{ line: 2, column: 'date', detail: '"x" is no date' }],
      ids: dryRun ? [] : ['a3'],
    }),
    progress: async (ids) => ({ total: ids.length, states, unresolved: 1, postponed: [] }),
    status: async () => ({
      addresses: states,
      articles: 2,
      events: 2,
      records: { waiting: 1, approved: 0, rejected: 0, needs_second_source: 0, reopened: 0 },
      stages: [{ stage: 'fetch', waiting: 1, queued: 1, active: 0 }],
      hosts: [{ host: 'news.example', states }],
      rejected: [{ reason: 'http_404', count: 3 }],
      notices: [],
      deadLetters: [
        {
          id: 'a9',
          url: 'https://dead.example/',
          host: 'dead.example',
          reason: 'timeout',
          detail: 'No answer.',
          tries: 5,
        },
      ],
      sources: 1,
      sourceHealth: { new: 1, well: 0, quiet: 0, failing: 0, paused: 0 },
      troubled: [],
      store: 'PGlite',
      queue: 'BullMQ',
      workers: [],
    }),
    summary: async () => ({ records: 1, articles: 2, underWay: 1 }),
    stopped: async ({ cursor }) => ({ addresses: [], next: cursor === null ? 'more' : null }),
    retry: async () => ({ retried: 3 }),
    why: async () => null,
    records: async ({ cursor }) => {
      if (cursor === 'cut') throw new PipelineError('permanent', 'bad_cursor', 'This cursor is none of ours.');
      return { records: [sampleRecord().record], next: cursor === null ? 'page 2&x' : null };
    },
    record: async (id) => {
      if (id === 'merged') return sampleRecord({ id: 'record-1' });
      return id === 'record-1' ? sampleRecord() : null;
    },
    articles: async (ids) => sampleRecord().texts.filter(({ id }) => ids.includes(id)),
    trail: async () => ({ cursor: 'first', reports: [], audit: [] }),
    countRecords: async () => ({ waiting: 1, approved: 0, rejected: 0, needs_second_source: 0, reopened: 0 }),
    charts: async () => ({
      months: [{ month: '2025-05', to: 'UA', people: 205, bodies: 0 }],
      exchanges: [
        {
          ...{ id: 'record-1', kind: 'exchange', status: 'completed', parties: ['RU', 'UA'] },
          ...{ day: '2025-05-23', people: 410 },
        },
      ],
    }),
    reportError: async ({ recordId, text, contact }) => ({
      ...{ id: 'p1', recordId, text, contact, answer: null },
      at: '2026-05-01T12:00:00.000Z',
    }),
    openReports: async () => [],
    answerReport: async () => null,
    changes: async () => ({
      changes: [
        {
          id: 'record-1',
          kind: 'changed',
          at: '2025-05-23T09:00:00.000Z',
          becameId: null,
          record: sampleRecord().record,
        },
        { id: 'old-1', kind: 'merged', at: '2025-05-23T09:00:00.000Z', becameId: 'record-1', record: null },
      ],
      cursor: 'l1.2',
      more: false,
    }),
    changeOf: async (id) => ({ id, kind: 'withdrawn', at: '2025-05-23T09:00:00.000Z', becameId: null }),
    agreements: async () => ({ agreements: [], next: null }),
    snapshot: async () => lines(),
    decide: async ({ kind }) => ({ kind: 'refused', code: 'no_such_record', reason: `nothing to ${kind}` }),
    decided: async () => null,
    decideAll: async () => [],
    undo: async () => [],
    decision: async () => null,
    lastDecided: async () => [],
    lastStanding: async () => null,
    remove: async () => ({ recordIds: ['record-1'] }),
    reprocess: async () => ({ kind: 'refused', code: 'reprocessing_open', reason: 'another one is open' }),
    reprocessing: async () => null,
    reprocessingChanges: async () => ({ changes: [], next: null }),
    endReprocessing: async ({ id }) => ({ kind: 'refused', code: 'no_reprocessing', reason: `there is no ${id}` }),
    desk: async () => ({
      counts: { waiting: 1, approved: 0, rejected: 0, needs_second_source: 0, reopened: 0 },
      waiting: 1,
      reasons: { reopened: 0, contradicted: 0, doubles: 0, unseen: 1 },
      since: '2026-05-01T12:00:00.000Z',
      reports: 0,
      records: [{ ...sampleRecord().record, heldBy: 'ana', cursor: 'first' }],
      next: null,
    }),
    neighbour: async () => 'record-2',
    waiting: async () => 1,
    hold: async ({ by }) => ({ by, until: '2026-05-01T12:05:00.000Z' }),
    release: async () => undefined,
    discover: async (given) => ({
      given,
      offers: [
        {
          ...{ url: 'https://news.example/feed', kind: 'feed', title: 'News', entries: 3, newest: null },
          ...{ telling: 1, filter: 'swaps' },
        },
      ],
      failed: [{ url: 'https://news.example/atom', reason: 'http_404', detail: 'It is not there.' }],
    }),
    addSources: async (given) => given.map(({ url }) => ({ kind: 'added', given: url, id: 's1' })),
    sources: async () => [source],
    pauseSource: async (_, paused) => ({ ...source, paused }),
    removeSource: async () => true,
    pollSource: async (sourceId) => ({
      ...{ sourceId, entries: 4, accepted: 2, known: 1, refused: 0, filtered: 1, error: null },
      nextPollAt: '2025-05-23T10:15:00.000Z',
    }),
    backup: async () =>
      (async function* () {
        yield new Uint8Array([1, 2, 3]);
        yield new Uint8Array([4]);
      })(),
    ...overrides,
  };
  const note =
    <Inputs extends readonly unknown[], Output>(verb: string, call: (...inputs: Inputs) => Promise<Output>) =>
    (...inputs: Inputs): Promise<Output> => {
      asked.push([verb, ...inputs]);
      return call(...inputs);
    };
  return {
    asked,
    ledger: {
      accept: note('accept', answers.accept),
      ingest: note('ingest', answers.ingest),
      importList: note('importList', answers.importList),
      progress: note('progress', answers.progress),
      status: note('status', answers.status),
      summary: note('summary', answers.summary),
      stopped: note('stopped', answers.stopped),
      retry: note('retry', answers.retry),
      why: note('why', answers.why),
      records: note('records', answers.records),
      record: note('record', answers.record),
      articles: note('articles', answers.articles),
      trail: note('trail', answers.trail),
      countRecords: note('countRecords', answers.countRecords),
      charts: note('charts', answers.charts),
      reportError: note('reportError', answers.reportError),
      openReports: note('openReports', answers.openReports),
      answerReport: note('answerReport', answers.answerReport),
      changes: note('changes', answers.changes),
      changeOf: note('changeOf', answers.changeOf),
      agreements: note('agreements', answers.agreements),
      snapshot: note('snapshot', answers.snapshot),
      decide: note('decide', answers.decide),
      decided: note('decided', answers.decided),
      decideAll: note('decideAll', answers.decideAll),
      undo: note('undo', answers.undo),
      decision: note('decision', answers.decision),
      lastDecided: note('lastDecided', answers.lastDecided),
      lastStanding: note('lastStanding', answers.lastStanding),
      remove: note('remove', answers.remove),
      reprocess: note('reprocess', answers.reprocess),
      reprocessing: note('reprocessing', answers.reprocessing),
      reprocessingChanges: note('reprocessingChanges', answers.reprocessingChanges),
      endReprocessing: note('endReprocessing', answers.endReprocessing),
      desk: note('desk', answers.desk),
      neighbour: note('neighbour', answers.neighbour),
      waiting: note('waiting', answers.waiting),
      hold: note('hold', answers.hold),
      release: note('release', answers.release),
      discover: note('discover', answers.discover),
      addSources: note('addSources', answers.addSources),
      sources: note('sources', answers.sources),
      pauseSource: note('pauseSource', answers.pauseSource),
      removeSource: note('removeSource', answers.removeSource),
      pollSource: note('pollSource', answers.pollSource),
      backup: note('backup', answers.backup),
    },
  };
}

async function* lines(): AsyncGenerator<SnapshotLine, void, void> {
  yield { line: 'ledger', ledger: 'l1', at: '2025-05-23T09:00:00.000Z' };
  yield await Promise.resolve({ line: 'record', record: sampleRecord().record, deal: null });
  yield { line: 'end', lines: 2 };
}
