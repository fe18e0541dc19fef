// Settings and a point go in; a service in a process of its own comes out, that can be asked until it is gone.
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type {
  Acceptance,
  FeedSource,
  NewSource,
  RecordDetail,
  RecordPage,
  Status,
  Why,
} from '../../src/service/index.ts';

/** This file runs as it is and from dist/: the program of the service stands beside the sources. */
const ROOT = [new URL('../../', import.meta.url), new URL('../../../', import.meta.url)].find((url) =>
  existsSync(new URL('package.json', url)),
);
const PROGRAM = fileURLToPath(new URL('tests/faults/service.mjs', ROOT));

export type FaultyService = {
  readonly pid: number;
  readonly start: () => Promise<void>;
  readonly accept: (urls: readonly string[]) => Promise<readonly Acceptance[]>;
  readonly addSources: (sources: readonly NewSource[]) => Promise<unknown>;
  readonly sources: () => Promise<readonly FeedSource[]>;
  readonly status: () => Promise<Status>;
  readonly why: (url: string) => Promise<Why | null>;
  readonly records: (cursor: string | null) => Promise<RecordPage>;
  readonly record: (id: string) => Promise<RecordDetail | null>;
  readonly close: () => Promise<void>;
  /** Resolves with the signal that ended it; null for a clean end. */
  readonly gone: Promise<NodeJS.Signals | null>;
  /** True once the child that reads was killed (the one point at which the service itself lives on). */
  readonly childKilled: () => boolean;
};

const Message = z.object({ call: z.number(), answer: z.unknown().optional(), error: z.string().optional() });

/** Rejects where the process ends before it is open: a point on the way there. */
export async function startFaulty(settings: Readonly<Record<string, string>>): Promise<FaultyService> {
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
    start: () => ask('start', null),
    accept: (urls) => ask('accept', urls),
    addSources: (sources) => ask('addSources', sources),
    sources: () => ask('sources', null),
    status: () => ask('status', null),
    why: (url) => ask('why', url),
    records: (cursor) => ask('records', cursor),
    record: (id) => ask('record', id),
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
