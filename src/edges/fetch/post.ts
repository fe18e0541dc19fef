// An address that the operator named and words for it in; done where it takes them, an error that says what follows where not.
import { request } from 'undici';
import { PipelineError } from '../../domain/failure.ts';
import { brokenFailure, statusFailure } from './answers.ts';
import type { FollowParts } from './follow.ts';
import { checkUrl, shown } from './guard/check-url.ts';
import { retryAfterMs } from './retry-after.ts';
import { untilAborted } from './until-aborted.ts';

export type Post = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/**
 * Through the same connector as every fetch, with the same checks of its address. No redirect is followed, since what is
 * signed is meant for one address; robots.txt is not asked, since nothing is read. @throws PipelineError
 */
export async function post(
  text: string,
  { body, headers }: Post,
  { dispatcher, isAllowed, checkDenied, gate, limits, now, userAgent }: FollowParts,
  signal: AbortSignal,
): Promise<void> {
  const url = checkUrl(text, isAllowed, limits.urlCharacters);
  checkDenied(url);
  const send = async (): Promise<void> => {
    try {
      const over = AbortSignal.any([signal, AbortSignal.timeout(limits.firstByteMs)]);
      const own = { 'content-type': 'application/json', 'user-agent': userAgent };
      const asking = request(url, {
        ...{ dispatcher, method: 'POST', signal: over, body, headersTimeout: 0, bodyTimeout: 0 },
        headers: { ...headers, ...own },
      });
      const answer = await untilAborted(asking, over);
      // What it says beyond its status is of no interest.
      answer.body.on('error', () => {}).destroy();
      const { statusCode: status, headers: said } = answer;
      if (status >= 200 && status <= 299) return;
      if (status >= 300 && status <= 399) throw moved(url);
      const later = said['retry-after'];
      throw statusFailure(url.href, status, retryAfterMs(String(later ?? ''), now(), limits.retryAfterMs));
    } catch (error) {
      throw brokenFailure(url.href, error);
    }
  };
  await gate.take(url.host, send, signal);
}

function moved(url: URL): PipelineError {
  return new PipelineError('permanent', 'bad_redirect', `${shown(url.href)}: leads elsewhere; name the address itself`);
}
