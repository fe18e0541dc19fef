// A web server on a spare loopback port over a ledger in memory, and bare requests to it: fetch lets nobody set Host.
import { request } from 'node:http';
import { type HttpServer, serveHttp } from '../../src/edges/http/index.ts';
import type { HttpPorts } from '../../src/edges/http/ports.ts';
import type { Accounts, Log } from '../../src/service/index.ts';
import { fakeLedger } from '../edges/http/fake-ledger.ts';

export const TOKEN = 'test-token';
export const SETUP_TOKEN = 'setup-token';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Nobody has an account, and no token is known: the local user alone. */
const NO_ACCOUNTS: Pick<Accounts, 'any' | 'sessionOf' | 'tokenOf' | 'note'> = {
  any: async () => false,
  sessionOf: async () => null,
  tokenOf: async () => null,
  note: async () => {},
};

/** With accounts that a test brings, or with none. */
export function testPorts(given: Partial<HttpPorts> = {}): HttpPorts {
  return {
    ledger: fakeLedger().ledger,
    // Whoever asks more of them than this has to bring real ones.
    accounts: NO_ACCOUNTS as Accounts,
    token: TOKEN,
    setupToken: SETUP_TOKEN,
    localUser: 'local',
    keptPage: async () => null,
    rawQueues: async () => [],
    publicUrl: null,
    publicRead: false,
    proxies: [],
    partyName: (id) => (id === 'UA' ? 'Ukraine' : id),
    onError: () => {},
    log: silent,
    ...given,
  };
}

export async function startTestServer(given: Partial<HttpPorts> = {}): Promise<HttpServer> {
  return await serveHttp({ ...testPorts(given), host: '127.0.0.1', port: 0 });
}

export type Answer = {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
};

export function send(
  url: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ method, path, hostname, port, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          headers: response.headers,
        }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** As a browser sends a form of a page of ours. */
export function sendForm(
  url: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const own = { origin: url, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  return send(url, 'POST', path, { ...own, ...headers }, new URLSearchParams(fields).toString());
}

/** 'swapledger=…' of an answer that begins a session. */
export function cookieOf({ headers }: Answer): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
