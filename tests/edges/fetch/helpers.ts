// Local origins and recorders for the fetch tests: whatever the guard decides, no packet leaves this machine.
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import { openFetcher } from '../../../src/edges/fetch/index.ts';
import type { FetchLimits } from '../../../src/edges/fetch/limits.ts';

export type Origin = { readonly host: string; readonly url: string; readonly seen: string[]; close(): Promise<void> };

/** An HTTP server; robots.txt is 404 unless `listener` writes an answer to it, or 'own'. `seen`: the paths that were asked for. */
export async function startOrigin(
  listener: RequestListener,
  address = '127.0.0.1',
  robots: '404' | 'own' = '404',
): Promise<Origin> {
  const seen: string[] = [];
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    seen.push(request.url ?? '');
    listener(request, response);
    if (robots === '404' && request.url === '/robots.txt' && !response.headersSent && !response.writableEnded) {
      response.writeHead(404).end();
    }
  });
  return { seen, ...(await listening(server, address)) };
}

/** A TCP server that says what `converse` writes. */
export async function startRawOrigin(converse: (socket: Socket) => void): Promise<Omit<Origin, 'seen'>> {
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.once('data', (first) => {
      if (first.toString('latin1').startsWith('GET /robots.txt')) {
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      } else converse(socket);
    });
  });
  const started = await listening(server, '127.0.0.1');
  return {
    ...started,
    close: async () => {
      for (const socket of open) socket.destroy();
      await started.close();
    },
  };
}

async function listening(server: Server | ReturnType<typeof createTcpServer>, address: string) {
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const host = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
  return {
    host,
    url: `http://${host}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** Roomy, so that a busy machine fails no test. */
export const QUICK: Partial<FetchLimits> = { firstByteMs: 10_000, totalMs: 20_000, hostGapMs: 0 };
/** Small, so that a test of a deadline is over at once. */
export const HASTY: Partial<FetchLimits> = { firstByteMs: 250, totalMs: 500, hostGapMs: 0 };

/** A fetcher that may ask these origins and nobody else. */
export function fetcherFor(origins: readonly Pick<Origin, 'host'>[], limits: Partial<FetchLimits> = {}) {
  return openFetcher({
    allowHosts: origins.map((origin) => origin.host),
    contact: null,
    limits: { ...QUICK, ...limits },
  });
}

/** "permanent http_404" of what a fetch throws; "fetched" where it throws nothing. */
export async function outcome(fetching: Promise<unknown>): Promise<string> {
  try {
    await fetching;
    return 'fetched';
  } catch (error) {
    if (error instanceof Error && 'kind' in error && 'code' in error) return `${error.kind} ${error.code}`;
    throw error;
  }
}

export type Recorded = { readonly address: string; readonly port: number; readonly host: string };

/**
 * In place of the call that opens a socket: writes down where it would have led, and leads to `origin`, where there is one.
 * It claims to have reached the address it was given, since the guard checks that too.
 */
export function recorder(origin: Pick<Origin, 'host'> | null) {
  const opened: Recorded[] = [];
  return {
    opened,
    connect: ({ address, port, host }: Recorded & { readonly secure: boolean }) => {
      opened.push({ address, port, host });
      return new Promise<{ socket: Socket; remoteAddress: string }>((resolve, reject) => {
        if (origin === null) return reject(new Error('this test opens no socket'));
        const socket = connect(Number(origin.host.split(':').at(-1)), '127.0.0.1');
        socket.once('connect', () => resolve({ socket, remoteAddress: address }));
        socket.once('error', reject);
      });
    },
  };
}
