// Settings in, a service out: the ledger, its web server announced in the data folder, and the stages that are asked for.
import { randomBytes } from 'node:crypto';
import type { Stage } from '../../domain/address.ts';
import { partyName } from '../../publish/index.ts';
import type { Ledger } from '../../service/index.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';

export type Service = {
  readonly ledger: Ledger;
  /** Null without a web server. */
  readonly url: string | null;
  /** These stages and the schedule. */
  readonly start: (stages: readonly Stage[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type ServiceOptions = {
  readonly log: Log;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  readonly web: boolean;
};

export async function openService(config: Config, { log, say, signal, web }: ServiceOptions): Promise<Service> {
  const { openRuntime } = await import('../../../workers/runtime.ts');
  const runtime = await openRuntime(config, { log, say, signal });
  try {
    const server = web ? await openWeb(config, runtime.ledger, log) : null;
    if (server !== null) await runtime.lock?.announce({ url: server.url, token: server.token });
    return {
      ledger: runtime.ledger,
      url: server?.url ?? null,
      start: async (stages) => {
        await runtime.startStages(stages);
        runtime.startSchedule();
      },
      close: async () => {
        await server?.close();
        await runtime.close();
      },
    };
  } catch (error) {
    await runtime.close();
    throw error;
  }
}

async function openWeb({ host, port }: Config, ledger: Ledger, log: Log) {
  const token = randomBytes(32).toString('base64url');
  const onError = (error: unknown, where: string) => log.error('A request failed', { where, error: String(error) });
  const { serveHttp } = await import('../http/index.ts');
  const server = await serveHttp({ ledger, token, host, port, partyName, onError });
  return { ...server, token };
}
