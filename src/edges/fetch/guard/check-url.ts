// A URL as somebody wrote it goes in; the URL that may be asked for comes out, or an error that says which rule it breaks.
import { isIP } from 'node:net';
import { PipelineError } from '../../../domain/failure.ts';
import { isPublicAddress } from './addresses.ts';
import { bareHost, type IsAllowedHost } from './allow-list.ts';
import { privateNameReason } from './names.ts';

const PUBLIC_PORTS = [80, 443];

/**
 * Parsed once, by the WHATWG rules, which fold octal, hexadecimal, full-width and percent-encoded hosts.
 * @throws PipelineError permanent: bad_url, unsupported_scheme, url_with_credentials, and those of `checkHost`.
 */
export function checkUrl(text: string, isAllowed: IsAllowedHost, longest: number): URL {
  if (text.length > longest) {
    throw refusal('bad_url', `${shown(text)}: longer than ${longest} characters; enqueue the article's short address`);
  }
  if (!URL.canParse(text)) {
    throw refusal('bad_url', `${shown(text)}: is no URL; write it in full, as https://host/path`);
  }
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refusal('unsupported_scheme', `${shown(text)}: only http and https are fetched`);
  }
  if (url.username !== '' || url.password !== '') {
    throw refusal('url_with_credentials', `${shown(text)}: holds a user name or password; enqueue it without`);
  }
  const host = url.hostname.replace(/\.+$/, '');
  if (host !== url.hostname) {
    // "example.com." is example.com: one address, one TLS name. Parsed again, since "127.0.0.1.." is an address only now.
    url.hostname = host;
    if (url.hostname !== host) throw refusal('bad_url', `${shown(text)}: has no host; write it in full`);
  }
  url.hash = '';
  checkHost(bareHost(url.hostname), portOf(url), isAllowed);
  return url;
}

/** @throws PipelineError permanent: blocked_port, blocked_address. Says nothing of what a name resolves to. */
export function checkHost(host: string, port: number, isAllowed: IsAllowedHost): void {
  if (isAllowed(host, port)) return;
  if (isIP(host) === 0) {
    const reason = privateNameReason(host);
    if (reason !== null) throw blocked(host, port, `"${shown(host)}" ${reason}`);
  } else if (!isPublicAddress(host)) {
    throw blocked(host, port, `${host} is not a public address`);
  }
  if (!PUBLIC_PORTS.includes(port)) {
    throw refusal(
      'blocked_port',
      `${shown(host)}: port ${port} is not fetched, only 80 and 443; an operator can allow ${withPort(host, port)} with SWAPLEDGER_ALLOW_HOSTS`,
    );
  }
}

/** @throws PipelineError permanent: blocked_address, where any of the addresses is private. */
export function checkAddresses(host: string, port: number, addresses: readonly string[], isAllowed: IsAllowedHost) {
  if (isAllowed(host, port)) return;
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside !== undefined) throw blocked(host, port, `"${host}" resolves to ${inside}, which is not a public address`);
}

export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

function blocked(host: string, port: number, why: string): PipelineError {
  return refusal(
    'blocked_address',
    `${why}; an operator can allow ${shown(withPort(host, port))} with SWAPLEDGER_ALLOW_HOSTS`,
  );
}

function refusal(code: string, message: string): PipelineError {
  return new PipelineError('permanent', code, message);
}

function withPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** A URL for a message: no user name, no password, no fragment, and not a page long. */
export function shown(url: string): string {
  const bare = url.replace(/^([^/?#]*\/\/)[^/?#\\]*@/, '$1').replace(/#.*$/s, '');
  const printable = bare.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').toWellFormed();
  return printable.length > 200 ? `${printable.slice(0, 200)}…` : printable;
}
