// An HTTP status or a broken exchange goes in; the PipelineError that says never, later or again comes out.
import { PipelineError } from '../../domain/failure.ts';
import { shown } from './guard/check-url.ts';

/** Final, with words of their own. */
const REFUSED: Readonly<Record<number, string>> = {
  401: 'asks for a login (401); enqueue a page that anybody can read',
  402: 'asks for a payment (402); enqueue a page that anybody can read',
  403: 'refuses us (403); read it in a browser and hand the saved page to `swapledger ingest`',
  404: 'is not there (404); check the address',
  410: 'is gone for good (410); look for a copy and enqueue that',
  451: 'is withheld for legal reasons (451); look for another report',
};

/** The rest of 4xx is about the request, and the same request gets the same answer. */
const WORTH_A_RETRY = [408, 425, 429];

/** The error for a status that carries no page. `retryAfterMs`: what Retry-After asked for, already capped. */
export function statusFailure(url: string, status: number, retryAfterMs: number | null): PipelineError {
  const code = `http_${status}`;
  const name = shown(url);
  if ((status === 429 || status === 503) && retryAfterMs !== null) {
    const message = `${name}: asks us to come back in ${seconds(retryAfterMs)} (${status})`;
    return new PipelineError('later', code, message, { retryAfterMs });
  }
  if (status >= 500 || WORTH_A_RETRY.includes(status)) {
    return new PipelineError('retryable', code, `${name}: the server answers ${status}`);
  }
  const words = REFUSED[status];
  if (words !== undefined) return new PipelineError('permanent', code, `${name}: ${words}`);
  if (status >= 400) {
    return new PipelineError('permanent', code, `${name}: the server answers ${status}; check the address`);
  }
  return new PipelineError('permanent', 'bad_response', `${name}: the server answers ${status}, which is no page`);
}

type Row = readonly [kind: 'permanent' | 'retryable', code: string, words: string];

const TLS_WORDS = 'it is not fetched until the site mends that';

/** By the code of Node, OpenSSL, zlib or undici, or by the error's name where it has none. */
const BROKEN: Readonly<Record<string, Row>> = {
  ENOTFOUND: ['retryable', 'dns_failure', 'the host name is not known; check its spelling'],
  EAI_AGAIN: ['retryable', 'dns_failure', 'the name server does not answer'],
  ENODATA: ['retryable', 'dns_failure', 'the host name has no address'],
  ESERVFAIL: ['retryable', 'dns_failure', 'the name server fails'],
  ECONNREFUSED: ['retryable', 'connection_refused', 'nothing listens there'],
  ENETUNREACH: ['retryable', 'unreachable', 'no way leads to that network'],
  EHOSTUNREACH: ['retryable', 'unreachable', 'no way leads to that host'],
  ETIMEDOUT: ['retryable', 'timeout', 'the host does not answer'],
  UND_ERR_CONNECT_TIMEOUT: ['retryable', 'timeout', 'the host does not answer'],
  ECONNRESET: ['retryable', 'connection_reset', 'the connection broke'],
  EPIPE: ['retryable', 'connection_reset', 'the connection broke'],
  UND_ERR_SOCKET: ['retryable', 'connection_reset', 'the connection broke'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['retryable', 'truncated', 'the body broke off'],
  HTTPParserError: ['permanent', 'bad_response', 'the answer is not HTTP; check the address'],
  UND_ERR_HEADERS_OVERFLOW: ['permanent', 'bad_response', 'the headers are larger than 64 KB'],
  CERT_HAS_EXPIRED: ['permanent', 'tls_expired', `the certificate has expired; ${TLS_WORDS}`],
  CERT_NOT_YET_VALID: ['permanent', 'tls_not_yet_valid', `the certificate is not valid yet; ${TLS_WORDS}`],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['permanent', 'tls_self_signed', `the certificate is self-signed; ${TLS_WORDS}`],
  SELF_SIGNED_CERT_IN_CHAIN: ['permanent', 'tls_self_signed', `the certificate is self-signed; ${TLS_WORDS}`],
  ERR_TLS_CERT_ALTNAME_INVALID: ['permanent', 'tls_wrong_host', `the certificate is for another host; ${TLS_WORDS}`],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['permanent', 'tls_untrusted', `nobody known signed the certificate; ${TLS_WORDS}`],
  UNABLE_TO_GET_ISSUER_CERT: ['permanent', 'tls_untrusted', `nobody known signed the certificate; ${TLS_WORDS}`],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [
    'permanent',
    'tls_untrusted',
    `nobody known signed the certificate; ${TLS_WORDS}`,
  ],
};

/** The error for an exchange that broke before it ended. One that is a PipelineError already stays as it is. */
export function brokenFailure(url: string, error: unknown): PipelineError {
  if (error instanceof PipelineError) return error;
  const code = codeOf(error);
  const [kind, ourCode, words] = BROKEN[code] ?? rowByShape(code);
  return new PipelineError(kind, ourCode, `${shown(url)}: ${words}`, { cause: error });
}

function rowByShape(code: string): Row {
  // ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION, ERR_SSL_WRONG_VERSION_NUMBER: the two sides find no common ground
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') {
    return ['permanent', 'tls_handshake', `no secure connection comes about (${code}); ${TLS_WORDS}`];
  }
  // CERT_REVOKED, CERT_SIGNATURE_FAILURE and their like
  if (code.includes('CERT')) return ['permanent', 'tls_untrusted', `the certificate fails (${code}); ${TLS_WORDS}`];
  return ['retryable', 'fetch_failed', `the exchange failed (${code})`];
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
