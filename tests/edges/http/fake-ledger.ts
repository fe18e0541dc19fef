// A ledger in memory that remembers what it was asked: for tests of the way to it, never of what a ledger does.
import { PipelineError } from '../../../src/domain/failure.ts';
import type { Ledger } from '../../../src/service/index.ts';
import { sampleRecord } from '../ui/sample-record.ts';

export type Asked = readonly [verb: string, ...inputs: readonly unknown[]];

export function fakeLedger(overrides: Partial<Ledger> = {}): { readonly ledger: Ledger; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const states = { accepted: 1, fetched: 0, extracted: 2, rejected: 0, dead: 1 };
  const source = {
    id: 's1',
    url: 'https://news.example/feed',
    title: null,
    paused: false,
    lastPolledAt: null,
    nextPollAt: '2025-05-23T10:00:00.000Z',
    lastError: null,
    addresses: 0,
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
    progress: async (ids) => ({ total: ids.length, states, unresolved: 1 }),
    status: async () => ({
      addresses: states,
      articles: 2,
      events: 2,
      records: { waiting: 1, approved: 0, rejected: 0, needs_second_source: 0 },
      stages: [{ stage: 'fetch', waiting: 1, queued: 1, active: 0 }],
      hosts: [{ host: 'news.example', states }],
      rejected: [{ reason: 'http_404', count: 3 }],
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
      store: 'PGlite',
      queue: 'BullMQ',
    }),
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
    addSource: async (url) => ({ ...source, url }),
    sources: async () => [source],
    pauseSource: async (_, paused) => ({ ...source, paused }),
    removeSource: async () => true,
    pollSource: async (sourceId) => ({ sourceId, entries: 3, accepted: 2, known: 1, refused: 0, error: null }),
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
      progress: note('progress', answers.progress),
      status: note('status', answers.status),
      retry: note('retry', answers.retry),
      why: note('why', answers.why),
      records: note('records', answers.records),
      record: note('record', answers.record),
      addSource: note('addSource', answers.addSource),
      sources: note('sources', answers.sources),
      pauseSource: note('pauseSource', answers.pauseSource),
      removeSource: note('removeSource', answers.removeSource),
      pollSource: note('pollSource', answers.pollSource),
      backup: note('backup', answers.backup),
    },
  };
}
