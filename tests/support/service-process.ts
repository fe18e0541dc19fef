// Settings go in; a service in a process of its own comes out, on the compiled runtime, that can be asked until it is gone.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Stage } from '../../src/domain/address.ts';
import type { KeptArticle } from '../../src/domain/article.ts';
import type {
  Acceptance,
  FeedSource,
  NewSource,
  Progress,
  RecordDetail,
  RecordPage,
  Status,
  Why,
} from '../../src/service/index.ts';

/** This file runs as it is and from dist/: the program of the service stands beside the sources. */
const ROOT = [new URL('../../', import.meta.url), new URL('../../../', import.meta.url)].find((url) =>
  existsSync(new URL('package.json', url)),
);
const PROGRAM = fileURLToPath(new URL('tests/support/service.mjs', ROOT));

/** The reason to put in a skipped suite's name; null where the project is built, as `npm test` does first. */
export const notBuilt: string | null = existsSync(new URL('dist/workers/runtime.js', ROOT))
  ? null
  : ' (skipped: run "npm run build" first)';

export type ServiceProcess = {
  readonly pid: number;
  readonly start: (stages: readonly Stage[]) => Promise<void>;
  readonly accept: (urls: readonly string[]) => Promise<readonly Acceptance[]>;
  readonly progress: (ids: readonly string[]) => Promise<Progress>;
  readonly addSources: (sources: readonly NewSource[]) => Promise<unknown>;
  readonly sources: () => Promise<readonly FeedSource[]>;
  readonly status: () => Promise<Status>;
  readonly why: (url: string) => Promise<Why | null>;
  /** Oldest first. */
  readonly records: (cursor: string | null, limit: number) => Promise<RecordPage>;
  readonly record: (id: string) => Promise<RecordDetail | null>;
  readonly articles: (ids: readonly string[]) => Promise<readonly KeptArticle[]>;
  /** SIGKILL, and then it is gone. */
  readonly kill: () => Promise<void>;
  /** A clean end. */
  readonly close: () => Promise<void>;
  /** Resolves with the signal that ended it; null for a clean end. */
  readonly gone: Promise<NodeJS.Signals | null>;
  /** True once the child that reads was killed (the one point at which the service itself lives on). */
  readonly childKilled: () => boolean;
};

const Message = z.object({ call: z.number(), answer: z.unknown().optional(), error: z.string().optional() });

/** Rejects where the process ends before it is open: a point on the way there. */
export async function startService(settings: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child: ChildProcess = fork(PROGRAM, [], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let childKilled = false;
  child.on('message', (message) => {
    const { call, answer, error } = Message.parse(message);
    if (call === -1) childKilled = true;
    const waiter = waiting.get(call);
    waiting.delete(call);
    if (error === undefined) waiter?.resolve(answer);
    else waiter?.reject(new Error(error));
  });
  // It dies while it is written to: that is the point, and those who wait are told below.
  child.on('error', () => undefined);
  let over = false;
  void gone.then(() => {
    over = true;
    for (const { reject } of waiting.values()) reject(new ServiceGone());
  });
  let calls = 0;
  // What the child answers is what the ledger's own types say; the harness trusts its own program.
  const ask = <Answer>(verb: string, given: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (over || !child.connected) return reject(new ServiceGone());
      calls += 1;
      waiting.set(calls, { resolve: (answer) => resolve(answer as Answer), reject });
      child.send({ call: calls, verb, given }, (error) => {
        if (error !== null) reject(new ServiceGone());
      });
    });
  await new Promise<unknown>((resolve, reject) => waiting.set(0, { resolve, reject }));
  return {
    pid: child.pid ?? -1,
    start: (stages) => ask('start', stages),
    accept: (urls) => ask('accept', urls),
    progress: (ids) => ask('progress', ids),
    addSources: (sources) => ask('addSources', sources),
    sources: () => ask('sources', null),
    status: () => ask('status', null),
    why: (url) => ask('why', url),
    records: (cursor, limit) => ask('records', { cursor, limit }),
    record: (id) => ask('record', id),
    articles: (ids) => ask('articles', ids),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    close: async () => {
      await ask('close', null);
      await gone;
    },
    gone,
    childKilled: () => childKilled,
  };
}

export class ServiceGone extends Error {
  override readonly name = 'ServiceGone';
}
