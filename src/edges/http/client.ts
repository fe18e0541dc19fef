// The address and token of a running service in, its ledger out: every verb goes over the loopback and comes back parsed.
import { z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import type { Ledger } from '../../service/index.ts';
import { VERBS, type Verb } from './verbs.ts';
import { toWire } from './wire.ts';

export type RemoteOptions = { readonly url: string; readonly token: string };

const Failure = z.object({
  error: z.object({
    kind: z.enum(['permanent', 'retryable', 'later']).default('permanent'),
    code: z.string(),
    message: z.string(),
  }),
});

/** @throws PipelineError what the service's own ledger threw; 'service_unreachable' and 'service_answer' for the way there */
export function remoteLedger({ url, token }: RemoteOptions): Ledger {
  const post = async (name: string, body: unknown): Promise<Response> => {
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
  const ask = async <Input, Output>(
    name: keyof typeof VERBS,
    verb: Verb<Input, Output>,
    input: Input,
  ): Promise<Output> => {
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
  return {
    accept: (urls) => ask('accept', VERBS.accept, { urls }),
    ingest: (documents) => ask('ingest', VERBS.ingest, { documents: documents.map(toWire) }),
    progress: (ids) => ask('progress', VERBS.progress, { ids }),
    status: () => ask('status', VERBS.status, {}),
    retry: (filter) => ask('retry', VERBS.retry, filter),
    why: (address) => ask('why', VERBS.why, { url: address }),
    records: (query) => ask('records', VERBS.records, query),
    record: (id) => ask('record', VERBS.record, { id }),
    decide: (request) => ask('decide', VERBS.decide, request),
    decideAll: (decision) => ask('decideAll', VERBS.decideAll, decision),
    undo: (what) => ask('undo', VERBS.undo, what),
    decisions: (limit) => ask('decisions', VERBS.decisions, { limit }),
    remove: (what) => ask('remove', VERBS.remove, what),
    desk: (query) => ask('desk', VERBS.desk, query),
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
      if (body === null) throw unreachable(url, new Error('it sent nothing'));
      return body;
    },
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
