// One URL goes in, checked already; one HTTP answer comes out: status, headers, and a body still to be read.
import type { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { PipelineError } from '../../domain/failure.ts';
import { ACCEPT_ENCODING } from './body.ts';
import { shown } from './guard/check-url.ts';
import { untilAborted } from './until-aborted.ts';

export type Answer = {
  readonly status: number;
  /** The first value of a header that is there; null otherwise. */
  readonly header: (name: string) => string | null;
  readonly body: Readable;
};

export type Question = {
  readonly accept: string;
  readonly userAgent: string;
  /** Sent byte for byte. */
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/**
 * GET, no redirect followed, no cookie kept, nothing decoded.
 * @param signal ends the exchange, body included
 * @throws PipelineError 'timeout' where the headers are not all there after `firstByteMs`
 */
export async function ask(
  dispatcher: Dispatcher,
  url: URL,
  question: Question,
  firstByteMs: number,
  signal: AbortSignal,
): Promise<Answer> {
  // undici's own timers run from byte to byte, so a server that drips headers would keep them alive: this one does not.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(noAnswer(url, firstByteMs)), firstByteMs);
  const over = AbortSignal.any([signal, late.signal]);
  try {
    // undici heeds a signal only once it is connected, so a name server or host that says nothing is waited out here.
    let hints = 0;
    const asking = request(url, {
      dispatcher,
      method: 'GET',
      signal: over,
      onInfo: () => {
        hints += 1;
        if (hints > MOST_HINTS) late.abort(tooManyHints(url));
      },
      headersTimeout: 0,
      bodyTimeout: 0,
      headers: {
        accept: question.accept,
        'accept-encoding': ACCEPT_ENCODING,
        'accept-language': 'en, uk;q=0.8, ru;q=0.7, *;q=0.5',
        'user-agent': question.userAgent,
        ...(question.etag === null ? {} : { 'if-none-match': question.etag }),
        ...(question.lastModified === null ? {} : { 'if-modified-since': question.lastModified }),
      },
    });
    const response = await untilAborted(asking, over);
    // A body that nobody reads may still break; that must not end the process.
    response.body.on('error', () => {});
    return {
      status: response.statusCode,
      header: (name) => {
        const value = response.headers[name];
        return (Array.isArray(value) ? value[0] : value) ?? null;
      },
      body: response.body,
    };
  } finally {
    clearTimeout(timer);
  }
}

/** 103 Early Hints: a server sends one or two. */
const MOST_HINTS = 20;

function tooManyHints(url: URL): PipelineError {
  return new PipelineError(
    'permanent',
    'bad_response',
    `${shown(url.href)}: sends hints without end and no page; check the address`,
  );
}

function noAnswer(url: URL, ms: number): PipelineError {
  return new PipelineError('retryable', 'timeout', `${shown(url.href)}: no answer within ${ms / 1000} s`);
}
