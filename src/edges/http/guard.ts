// A request's headers in, whether it may be answered out: under a name of ours, from a page of ours, with a token of ours.
import { createHash, timingSafeEqual } from 'node:crypto';

const LOOPBACK_NAMES = new Set(['127.0.0.1', '[::1]', 'localhost']);
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site can make a browser send requests here under a name of its own (DNS rebinding): only the
 * loopback's names and the one that we were given are answered. On the loopback any port: a tunnel may use another one.
 * @example isOwnHost('localhost:3210', null) // true
 */
export function isOwnHost(host: string | undefined, publicUrl: string | null): boolean {
  if (host === undefined) return false;
  if (publicUrl !== null && host.toLowerCase() === new URL(publicUrl).host) return true;
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(host);
  return match?.[1] !== undefined && LOOPBACK_NAMES.has(match[1].toLowerCase());
}

export type Sender = {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site. */
  readonly site: string | undefined;
  readonly authorization: string | undefined;
};

/**
 * What changes something comes from a page of ours, or with a token, which no foreign page can make a browser send. A
 * browser says where a request comes from: one that says nothing is none. docs/security.md says why no form has a token.
 */
export function isOwnPage(sender: Sender, publicUrl: string | null): boolean {
  const { method, origin, site, authorization } = sender;
  if (origin !== undefined && !isOwnOrigin(origin, sender.host, publicUrl)) return SAFE_METHODS.has(method);
  if (SAFE_METHODS.has(method)) return true;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin !== undefined || site !== undefined || authorization !== undefined;
}

/** Browsers send Origin with what changes state: it must be the very origin that the request is for. */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  if (publicUrl !== null && origin.toLowerCase() === new URL(publicUrl).origin) return true;
  return host !== undefined && isOwnHost(host, null) && origin.toLowerCase() === `http://${host.toLowerCase()}`;
}

/** Where somebody goes on after signing in: a path of ours, whatever the link said. @example ownPath('//evil.example') // '/' */
export function ownPath(given: string | undefined): string {
  if (given === undefined || !/^\/[^\\\p{Cc}]*$/u.test(given) || given.startsWith('//')) return '/';
  const base = 'http://own.invalid';
  if (!URL.canParse(given, base)) return '/';
  const { origin, pathname, search } = new URL(given, base);
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}

/** '' where there is none. */
export function bearerOf(authorization: string | undefined): string {
  return /^Bearer ([\x21-\x7e]{1,500})$/i.exec(authorization ?? '')?.[1] ?? '';
}

/** Compares digests, so that neither the length nor the first wrong character shows in the time it takes. */
export function bearsToken(authorization: string | undefined, token: string): boolean {
  return isSecret(bearerOf(authorization), token);
}

export function isSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret)) && given !== '';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
