// An error in, what is answered out: JSON for a program, a page for a person, the way to sign in for who is not.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PipelineError } from '../../domain/failure.ts';
import { errorHtml, loginHtml, TO_LEDGER, type WayBack } from '../ui/index.ts';
import { problemJson } from './api/problem.ts';
import type { Env } from './env.ts';
import { frameOf } from './frame.ts';
import { keptForm } from './kept-form.ts';
import type { HttpPorts } from './ports.ts';

const COME_BACK_S = '5';

const TITLES: Readonly<Record<number, string>> = {
  403: 'This is not for you',
  404: 'It is not there',
  429: 'One moment',
  503: 'Back in a moment',
};

export async function answerError(context: Context<Env>, ports: HttpPorts, error: unknown): Promise<Response> {
  const status = statusOf(error);
  if (status >= 500) ports.onError(error, `${context.req.method} ${context.req.path}`);
  const message = wordsOf(error, status);
  if (status === 503) {
    context.header('Retry-After', COME_BACK_S);
    // A page comes back by itself; what was sent in a form is not sent twice.
    if (context.req.method === 'GET') context.header('Refresh', COME_BACK_S);
  }
  if (context.req.path.startsWith('/api/')) return problemJson(context, status, `http_${status}`, message);
  if (forProgram(context)) return context.json({ error: { code: `http_${status}`, message } }, status);
  if (status === 401) return await askToSignIn(context);
  const title = TITLES[status] ?? 'That did not work';
  return context.html(await errorHtml(title, message, frameOf(context), backFrom(context.req.path)), status);
}

/** Whoever worked at the desk or the console goes on there. */
function backFrom(path: string): WayBack {
  if (/^\/review\b/.test(path)) return { href: '/review', words: 'Back to the desk' };
  if (/^\/console\b/.test(path)) return { href: '/console', words: 'Back to the console' };
  return TO_LEDGER;
}

function wordsOf(error: unknown, status: number): string {
  if (isPassing(error)) return error.message;
  if (!(error instanceof HTTPException)) return 'Something went wrong here; the log says what.';
  if (error.message !== '') return error.message;
  return status === 404 ? 'The address leads nowhere in this ledger.' : 'This cannot be answered.';
}

/** What somebody wrote while their session ran out goes on after they signed in. */
async function askToSignIn(context: Context<Env>): Promise<Response> {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') {
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(`/login?next=${encodeURIComponent(`${pathname}${search}`)}`, 303);
  }
  const kept = await keptForm(context);
  return context.html(await loginHtml({ next: '/', name: '', fault: null, kept }, frameOf(context)), 401);
}

/** The store is away and says so in words for a person: a database that starts again, a disk that is full. */
function isPassing(error: unknown): error is PipelineError {
  return error instanceof PipelineError && error.kind === 'retryable';
}

function statusOf(error: unknown): ContentfulStatusCode {
  if (error instanceof HTTPException) return error.status;
  return isPassing(error) ? 503 : 500;
}

/** Asked by a script, or for what is no page. */
function forProgram(context: Context): boolean {
  const { path } = context.req;
  if (path.startsWith('/rpc/') || path.startsWith('/api/')) return true;
  const accept = context.req.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
