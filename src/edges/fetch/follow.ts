// A URL goes in; the bytes at the end of its redirects come out, or an error that says what becomes of it.
import type { Dispatcher } from 'undici';
import { PipelineError } from '../../domain/failure.ts';
import { brokenFailure, statusFailure } from './answers.ts';
import { readBody } from './body.ts';
import { type Answer, ask } from './exchange.ts';
import type { IsAllowedHost } from './guard/allow-list.ts';
import { checkUrl, shown } from './guard/check-url.ts';
import type { CheckDenied } from './guard/deny-list.ts';
import type { HostGate } from './host-gate.ts';
import type { FetchLimits } from './limits.ts';
import { retryAfterMs } from './retry-after.ts';
import { untilAborted } from './until-aborted.ts';

export type Wish = {
  readonly accept: string;
  /** As the last answer gave them, sent byte for byte. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  readonly maxBytes: number;
  /** The first `maxBytes` of a longer body, rather than an error. */
  readonly cut: boolean;
  /** Says why a media type is not worth its body; null takes it. */
  readonly refuseType: (mediaType: string) => PipelineError | null;
  /** Throws where the host's robots.txt keeps us out. */
  readonly admit: (url: URL, signal: AbortSignal) => Promise<void>;
};

export type Fetched =
  | { readonly kind: 'unchanged'; readonly url: string }
  | {
      readonly kind: 'body';
      /** Where the redirects ended. */
      readonly url: string;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly cacheControl: string | null;
      readonly bytes: Uint8Array;
    };

export type FollowParts = {
  readonly dispatcher: Dispatcher;
  readonly isAllowed: IsAllowedHost;
  readonly checkDenied: CheckDenied;
  readonly gate: HostGate;
  readonly userAgent: string;
  readonly limits: FetchLimits;
  readonly now: () => number;
};

const REDIRECTS = [301, 302, 303, 307, 308];

/** Each hop is checked as if it had been enqueued, and has its own host's turn. @throws PipelineError */
export async function follow(text: string, wish: Wish, parts: FollowParts, signal: AbortSignal): Promise<Fetched> {
  let url = checkUrl(text, parts.isAllowed, parts.limits.urlCharacters);
  for (let hop = 0; hop <= parts.limits.redirects; hop++) {
    parts.checkDenied(url);
    await wish.admit(url, signal);
    const at = url;
    const step = await parts.gate.take(at.host, () => oneHop(at, wish, parts, signal), signal);
    if (step.kind !== 'redirect') return step;
    url = nextUrl(at, step.location, parts);
  }
  throw new PipelineError(
    'permanent',
    'too_many_redirects',
    `${shown(text)}: redirects more than ${parts.limits.redirects} times; enqueue the address where a browser ends up`,
  );
}

type Step = Fetched | { readonly kind: 'redirect'; readonly location: string | null };

async function oneHop(url: URL, wish: Wish, parts: FollowParts, signal: AbortSignal): Promise<Step> {
  const { limits, gate } = parts;
  try {
    const question = { accept: wish.accept, userAgent: parts.userAgent, ...wish.validators };
    const answer = await ask(parts.dispatcher, url, question, limits.firstByteMs, signal);
    try {
      const step = await untilAborted(readAnswer(url, answer, wish, parts), signal);
      gate.speedUp(url.host);
      return step;
    } finally {
      answer.body.destroy();
    }
  } catch (error) {
    const failure = brokenFailure(url.href, error);
    if (failure.kind !== 'permanent') gate.slowDown(url.host, failure.retryAfterMs);
    throw failure;
  }
}

async function readAnswer(url: URL, answer: Answer, wish: Wish, parts: FollowParts): Promise<Step> {
  const { status, header } = answer;
  if (REDIRECTS.includes(status)) return { kind: 'redirect', location: header('location') };
  const conditional = wish.validators.etag !== null || wish.validators.lastModified !== null;
  if (status === 304 && conditional) return { kind: 'unchanged', url: url.href };
  if (status < 200 || status > 299 || status === 206) {
    const waitMs = retryAfterMs(header('retry-after'), parts.now(), parts.limits.retryAfterMs);
    throw statusFailure(url.href, status, waitMs);
  }

  const contentType = header('content-type');
  const refusal = wish.refuseType((contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '');
  if (refusal !== null) throw refusal;
  const bytes = await readBody(answer.body, {
    url: url.href,
    contentEncoding: header('content-encoding'),
    contentLength: header('content-length'),
    maxBytes: wish.maxBytes,
    cut: wish.cut,
  });
  return {
    kind: 'body',
    url: url.href,
    contentType,
    etag: header('etag'),
    lastModified: header('last-modified'),
    cacheControl: header('cache-control'),
    bytes,
  };
}

function nextUrl(from: URL, location: string | null, parts: FollowParts): URL {
  const target = asUtf8(location?.trim() ?? '');
  if (target === '' || !URL.canParse(target, from.href)) {
    throw new PipelineError(
      'permanent',
      'bad_redirect',
      `${shown(from.href)}: redirects ${target === '' ? 'without saying where' : `to "${shown(target)}", which is no URL`}; check the address`,
    );
  }
  return checkUrl(new URL(target, from).href, parts.isAllowed, parts.limits.urlCharacters);
}

/** "Location: /обмін" comes as bytes that were read as Latin-1; what is no UTF-8 stays as it is. */
function asUtf8(header: string): string {
  if (!/[\u0080-\u00ff]/.test(header) || /[^\0-\u00ff]/.test(header)) return header;
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}
