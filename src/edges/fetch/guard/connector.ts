// A host and a port go in; a socket to an address that was checked comes out: the one door for every byte that leaves.
import { isIP, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { PipelineError } from '../../../domain/failure.ts';
import { untilAborted } from '../until-aborted.ts';
import { plainAddress } from './addresses.ts';
import { bareHost, type IsAllowedHost } from './allow-list.ts';
import { checkAddresses, checkHost } from './check-url.ts';
import type { Lookup } from './lookup.ts';

/** The call that opens a socket, and nothing else does; tests put a recorder here. `host` is for TLS alone. */
export type OpenSocket = (target: {
  readonly address: string;
  readonly port: number;
  readonly host: string;
  readonly secure: boolean;
}) => Promise<{ readonly socket: Socket; readonly remoteAddress: string | undefined }>;

/** A name with more addresses than this has none that the next one would mend. */
const ADDRESSES_TRIED = 4;

/**
 * An undici connector. It trusts no caller: name, port and literal are checked again here, then every address of the
 * name, and the connection goes to an address that was checked, so that a second answer of the name changes nothing.
 */
export function guardedConnector(
  isAllowed: IsAllowedHost,
  lookup: Lookup,
  openSocket: OpenSocket,
  lookupMs: number,
): buildConnector.connector {
  return (options, callback) => {
    const secure = options.protocol === 'https:';
    connectChecked(bareHost(options.hostname), Number(options.port) || (secure ? 443 : 80), secure).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };

  async function connectChecked(host: string, port: number, secure: boolean): Promise<Socket> {
    checkHost(host, port, isAllowed);
    // undici and net never call a lookup for a literal: it is its own and only address.
    const addresses = isIP(host) === 0 ? await inTime(lookup(host, isAllowed(host, port)), lookupMs) : [host];
    if (addresses.length === 0) throw new PipelineError('retryable', 'dns_failure', `${host}: the name has no address`);
    checkAddresses(host, port, addresses, isAllowed);

    let failure: unknown = null;
    for (const address of addresses.slice(0, ADDRESSES_TRIED)) {
      try {
        const { socket, remoteAddress } = await openSocket({ address, port, host, secure });
        if (plainAddress(remoteAddress ?? '') === plainAddress(address)) return socket;
        socket.destroy();
        throw new PipelineError(
          'permanent',
          'blocked_address',
          `${host}: connected to ${remoteAddress}, not to ${address}`,
        );
      } catch (error) {
        if (error instanceof PipelineError) throw error;
        failure = error;
      }
    }
    throw failure;
  }
}

async function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(Object.assign(new Error('no answer'), { code: 'EAI_AGAIN' })), ms);
  try {
    return await untilAborted(promise, late.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Certificates are always checked, against the name in the URL, whatever the environment says. */
export function socketOpener(timeoutMs: number, tls: { readonly ca?: string } = {}): OpenSocket {
  const connect = buildConnector({ timeout: timeoutMs, rejectUnauthorized: true, ...tls });
  return ({ address, port, host, secure }) =>
    new Promise((resolve, reject) => {
      const servername = isIP(host) === 0 ? { servername: host } : {};
      const protocol = secure ? 'https:' : 'http:';
      connect({ hostname: address, protocol, port: String(port), ...servername }, (error, socket) => {
        // undici passes one argument where it fails, whatever its types say
        if (error !== null) reject(error);
        else resolve({ socket, remoteAddress: socket.remoteAddress });
      });
    });
}
