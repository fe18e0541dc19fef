// Test helper: a service in a process of its own, on the compiled runtime, that can be asked, and killed by its id.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Stage } from '../../src/domain/address.ts';
import type { Acceptance, Progress, RecordPage, Why } from '../../src/service/index.ts';

const compiled = fileURLToPath(new URL('../../dist/workers/runtime.js', import.meta.url));
/** The reason to put in a skipped suite's name; null where the project is built, as `npm test` does first. */
export const notBuilt: string | null = existsSync(compiled) ? null : ' (skipped: run "npm run build" first)';

export type ServiceProcess = {
  readonly start: (stages: readonly Stage[]) => Promise<void>;
  readonly accept: (urls: readonly string[]) => Promise<readonly Acceptance[]>;
  readonly progress: (ids: readonly string[]) => Promise<Progress>;
  readonly why: (url: string) => Promise<Why | null>;
  readonly records: () => Promise<RecordPage>;
  /** SIGKILL, and then it is gone. */
  readonly kill: () => Promise<void>;
  /** A clean end. */
  readonly close: () => Promise<void>;
};

const Message = z.object({ call: z.number(), answer: z.unknown(), error: z.string().optional() });

export async function startService(environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child = fork(fileURLToPath(new URL('./child.mjs', import.meta.url)), [], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  child.on('message', (message) => {
    const { call, answer, error } = Message.parse(message);
    const waiter = waiting.get(call);
    waiting.delete(call);
    if (error === undefined) waiter?.resolve(answer);
    else waiter?.reject(new Error(error));
  });
  void gone.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('the service is gone'));
  });
  let calls = 0;
  // What the child answers is what the ledger's own types say; the parent trusts its own test program.
  const ask = <Answer>(verb: string, given: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: (answer) => resolve(answer as Answer), reject });
      child.send({ call: calls, verb, given });
    });
  await new Promise<unknown>((resolve, reject) => waiting.set(0, { resolve, reject }));
  return {
    start: (stages) => ask('start', stages),
    accept: (urls) => ask('accept', urls),
    progress: (ids) => ask('progress', ids),
    why: (url) => ask('why', url),
    records: () => ask('records', null),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    close: async () => {
      await ask('close', null);
      await gone;
    },
  };
}
