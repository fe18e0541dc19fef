// A ledger and its accounts in, a web server out: its pages for people, and its verbs for whoever bears a token.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { PipelineError } from '../../domain/failure.ts';
import { createApp } from './app.ts';
import type { HttpPorts } from './ports.ts';

export { remoteLedger } from './client.ts';

export type HttpServer = {
  /** 'http://127.0.0.1:3210'. */
  readonly url: string;
  /** No new requests; those under way get `graceMs` to end. */
  readonly close: (graceMs?: number) => Promise<void>;
};

export type HttpOptions = HttpPorts & {
  /** A name or address to listen on; beyond the loopback only with an account and a public URL. */
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
};

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** @throws PipelineError 'needs_account', 'needs_url', 'port_taken' or 'cannot_listen' */
export async function serveHttp({ host, port, ...ports }: HttpOptions): Promise<HttpServer> {
  await refuseOpenDoor(host, ports);
  const server = createServer(
    // Slow senders hold a connection for a minute, not for ever.
    { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1024 },
    getRequestListener(createApp(ports).fetch, { overrideGlobalObjects: false }),
  );
  await listen(server, host, port);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${isIPv6(host) ? `[${host}]` : host}:${bound}`, close: (graceMs) => close(server, graceMs) };
}

/** Whoever can reach it from elsewhere has to sign in: so there must be somebody who can. */
async function refuseOpenDoor(host: string, { publicUrl, accounts }: HttpPorts): Promise<void> {
  if (!LOOPBACK.has(host) && publicUrl === null) {
    throw new PipelineError(
      'permanent',
      'needs_url',
      `To listen on ${host}, say in SWAPLEDGER_URL how browsers reach it, as https://ledger.example.org.`,
    );
  }
  if (publicUrl === null || (await accounts.any())) return;
  throw new PipelineError(
    'permanent',
    'needs_account',
    'Nobody can sign in yet, so the service is for this machine only: make an account first with "swapledger users add NAME --role administrator".',
  );
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why = error instanceof Error ? error.message : String(error);
    throw code === 'EADDRINUSE'
      ? new PipelineError(
          'permanent',
          'port_taken',
          `Port ${port} on ${host} is taken; choose another with SWAPLEDGER_PORT, or 0 for any free one.`,
          { cause: error },
        )
      : new PipelineError('permanent', 'cannot_listen', `Cannot listen on ${host}:${port}: ${why}.`, { cause: error });
  }
}

async function close(server: Server, graceMs = 5_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(force);
}
