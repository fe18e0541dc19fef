// The address and token of a running service in, its ledger out: every verb goes over the loopback and comes back parsed.
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import type { AccountVerbs, Ledger } from '../../service/index.ts';
import { ACCOUNT_VERBS } from './account-verbs.ts';
import { readSnapshot } from './snapshot-lines.ts';
import type { Verb } from './verb.ts';
import { VERBS } from './verbs.ts';
import { toWire, toWireImport } from './wire.ts';

export type RemoteOptions = { readonly url: string; readonly token: string };

const Failure = z.object({
  error: z.object({
    kind: z.enum(['permanent', 'retryable', 'later']).default('permanent'),
    code: z.string(),
    message: z.string(),
  }),
});

type Ask = <Target, Input, Output>(name: string, verb: Verb<Target, Input, Output>, input: Input) => Promise<Output>;
type Post = (name: string, body: unknown) => Promise<Response>;

function openCalls({ url, token }: RemoteOptions): { readonly post: Post; readonly ask: Ask } {
  const post: Post = async (name, body) => {
    const response = await fetch(new URL(`/rpc/${name}`, url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
    }).catch((error: unknown) => {
      throw unreachable(url, error);
    });
    if (response.ok) return response;
    throw failureOf(response.status, await response.json().catch(() => null));
  };
  const ask: Ask = async (name, verb, input) => {
    const body: unknown = await (await post(name, input)).json().catch((error: unknown) => {
      throw unreachable(url, error);
    });
    const parsed = z.object({ answer: verb.output }).safeParse(body);
    if (parsed.success) return parsed.data.answer;
    throw new PipelineError(
      'permanent',
      'service_answer',
      `The running service at ${url} answered "${name}" in another shape: it is of another version; stop it and start this one.`,
    );
  };
  return { post, ask };
}

/** @throws PipelineError what the service's own ledger threw; 'service_unreachable' and 'service_answer' for the way there */
export function remoteLedger(options: RemoteOptions): Ledger {
  const { post, ask } = openCalls(options);
  return {
    accept: (urls) => ask('accept', VERBS.accept, { urls }),
    ingest: (documents) => ask('ingest', VERBS.ingest, { documents: documents.map(toWire) }),
    importList: (request) => ask('importList', VERBS.importList, toWireImport(request)),
    progress: (ids) => ask('progress', VERBS.progress, { ids }),
    summary: () => ask('summary', VERBS.summary, {}),
    status: () => ask('status', VERBS.status, {}),
    stopped: (query) => ask('stopped', VERBS.stopped, query),
    retry: (filter) => ask('retry', VERBS.retry, filter),
    why: (address) => ask('why', VERBS.why, { url: address }),
    records: (query) => ask('records', VERBS.records, query),
    record: (id) => ask('record', VERBS.record, { id }),
    articles: (ids) => ask('articles', VERBS.articles, { ids }),
    trail: (id) => ask('trail', VERBS.trail, { id }),
    countRecords: (filter) => ask('countRecords', VERBS.countRecords, filter),
    charts: (filter) => ask('charts', VERBS.charts, filter),
    reportError: (what) => ask('reportError', VERBS.reportError, what),
    openReports: (limit) => ask('openReports', VERBS.openReports, { limit }),
    answerReport: (what) => ask('answerReport', VERBS.answerReport, what),
    changes: (query) => ask('changes', VERBS.changes, query),
    changeOf: (id) => ask('changeOf', VERBS.changeOf, { id }),
    agreements: (query) => ask('agreements', VERBS.agreements, query),
    snapshot: async (wanted) => {
      const { body } = await post('snapshot', wanted === undefined ? {} : { wanted });
      if (body === null) throw unreachable(options.url, new Error('it sent nothing'));
      return readSnapshot(body);
    },
    decide: (request) => ask('decide', VERBS.decide, request),
    decided: (key) => ask('decided', VERBS.decided, { key }),
    decideAll: (decision) => ask('decideAll', VERBS.decideAll, decision),
    undo: (what) => ask('undo', VERBS.undo, what),
    decision: (id) => ask('decision', VERBS.decision, { id }),
    lastDecided: (limit) => ask('lastDecided', VERBS.lastDecided, { limit }),
    lastStanding: (by) => ask('lastStanding', VERBS.lastStanding, { by }),
    remove: (what) => ask('remove', VERBS.remove, what),
    reprocess: (wish) => ask('reprocess', VERBS.reprocess, wish),
    reprocessing: (id) => ask('reprocessing', VERBS.reprocessing, { id }),
    reprocessingChanges: (query) => ask('reprocessingChanges', VERBS.reprocessingChanges, query),
    endReprocessing: (what) => ask('endReprocessing', VERBS.endReprocessing, what),
    desk: (query) => ask('desk', VERBS.desk, query),
    neighbour: (query) => ask('neighbour', VERBS.neighbour, query),
    waiting: () => ask('waiting', VERBS.waiting, {}),
    hold: (what) => ask('hold', VERBS.hold, what),
    release: async (what) => {
      await ask('release', VERBS.release, what);
    },
    discover: (address) => ask('discover', VERBS.discover, { url: address }),
    addSources: (given) => ask('addSources', VERBS.addSources, { sources: given }),
    sources: () => ask('sources', VERBS.sources, {}),
    pauseSource: (id, paused) => ask('pauseSource', VERBS.pauseSource, { id, paused }),
    removeSource: (id) => ask('removeSource', VERBS.removeSource, { id }),
    pollSource: (id) => ask('pollSource', VERBS.pollSource, { id }),
    backup: async () => {
      const { body } = await post('backup', {});
      if (body === null) throw unreachable(options.url, new Error('it sent nothing'));
      return body;
    },
  };
}

/** Throws as remoteLedger does. */
export function remoteAccounts(options: RemoteOptions): AccountVerbs {
  const { ask } = openCalls(options);
  return {
    users: () => ask('users', ACCOUNT_VERBS.users, {}),
    addUser: (what) => ask('addUser', ACCOUNT_VERBS.addUser, what),
    setRole: (what) => ask('setRole', ACCOUNT_VERBS.setRole, what),
    setPassword: (what) => ask('setPassword', ACCOUNT_VERBS.setPassword, what),
    removeUser: (what) => ask('removeUser', ACCOUNT_VERBS.removeUser, what),
    tokens: () => ask('tokens', ACCOUNT_VERBS.tokens, {}),
    addToken: (what) => ask('addToken', ACCOUNT_VERBS.addToken, what),
    checkAudit: (known) => ask('checkAudit', ACCOUNT_VERBS.checkAudit, { known }),
    revokeToken: (what) => ask('revokeToken', ACCOUNT_VERBS.revokeToken, what),
  };
}

function unreachable(url: string, cause: unknown): PipelineError {
  const reason =
    cause instanceof Error ? (cause.cause instanceof Error ? cause.cause.message : cause.message) : String(cause);
  return new PipelineError(
    'retryable',
    'service_unreachable',
    `The running service at ${url} broke off (${reason}); see whether it still runs and try again.`,
    { cause },
  );
}

function failureOf(status: number, body: unknown): PipelineError {
  const parsed = Failure.safeParse(body);
  if (!parsed.success) {
    return new PipelineError('permanent', 'service_answer', `The running service answered with HTTP status ${status}.`);
  }
  const { kind, code, message } = parsed.data.error;
  return new PipelineError(kind, code, message);
}
