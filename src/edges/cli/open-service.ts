// Settings in, a service out: the ledger, its web server announced in the data folder, and the stages that are asked for.
import { randomBytes } from 'node:crypto';
import type { Runtime } from '../../../workers/runtime.ts';
import type { Stage } from '../../domain/address.ts';
import { partyName } from '../../publish/index.ts';
import type { Ledger } from '../../service/index.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { localUser } from './local-user.ts';

export type Service = {
  readonly ledger: Ledger;
  /** Null without a web server. */
  readonly url: string | null;
  /** Makes the first administrator; null where there is an account, or no web server. */
  readonly setupToken: string | null;
  readonly readOtherwise: () => Promise<number>;
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
    const server = web ? await openWeb(config, runtime, log) : null;
    if (server !== null) await runtime.lock?.announce({ url: server.url, token: server.token });
    return {
      ledger: runtime.ledger,
      url: server?.url ?? null,
      setupToken: server?.setupToken ?? null,
      readOtherwise: runtime.readOtherwise,
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

async function openWeb(config: Config, { ledger, accounts, keptPage, rawQueues }: Runtime, log: Log) {
  const token = randomBytes(32).toString('base64url');
  // Typed from a terminal into a form: 80 bits in short groups, of no use once there is an account.
  const setupToken = (randomBytes(10).toString('hex').match(/.{5}/g) ?? []).join('-');
  const onError = (error: unknown, where: string) => log.error('A request failed', { where, error: String(error) });
  const { serveHttp } = await import('../http/index.ts');
  const { host, port, publicUrl, publicRead, proxies } = config;
  const server = await serveHttp({
    ...{ ledger, accounts, keptPage, rawQueues, token, setupToken, localUser: localUser() },
    ...{ host, port, publicUrl, publicRead, proxies, partyName, onError, log },
  });
  return { ...server, token, setupToken: (await accounts.any()) ? null : setupToken };
}
