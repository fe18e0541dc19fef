// Entries such as "127.0.0.1:8080" go in; which hosts the operator lets through by name comes out.
import { isIPv6 } from 'node:net';

/** The address check and the name rules do not apply to what this says yes to. `host` without brackets, in lower case. */
export type IsAllowedHost = (host: string, port: number) => boolean;

/**
 * A `host` alone opens all its ports, `host:port` that one; IPv6 with a port in brackets.
 * @throws Error for an entry that is neither.
 * @example allowList(['intranet.lan', '[::1]:8080'])('::1', 8080) // true
 */
export function allowList(entries: readonly string[]): IsAllowedHost {
  const allowed = entries.map(parseEntry);
  return (host, port) => allowed.some((entry) => entry.host === host && (entry.port === null || entry.port === port));
}

function parseEntry(entry: string): { readonly host: string; readonly port: number | null } {
  const text = entry.trim();
  if (isIPv6(text)) return { host: spelledAsInUrls(`[${text}]`), port: null };
  const [, host = '', port] = /^(\[[^\]]+\]|[^:/\s[\]]+?)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (host === '' || !URL.canParse(`http://${host}/`) || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535) {
    throw new Error(`SWAPLEDGER_ALLOW_HOSTS: "${entry}" is no host or host:port; write 127.0.0.1:8080 or [::1]:8080`);
  }
  return { host: spelledAsInUrls(host), port: port === undefined ? null : Number(port) };
}

function spelledAsInUrls(host: string): string {
  return bareHost(new URL(`http://${host}/`).hostname);
}

/** As a connector gets it: no brackets, no dots at the end. @example bareHost('[::1]') // '::1' */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.+$/, '');
}
