// /api/v1: the table of routes in, each answered out, with problems as problem+json, validators for what stays the same, and gzip.
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { PipelineError } from '../../../domain/failure.ts';
import { inLargePieces } from '../../../domain/lines.ts';
import { byteStream } from '../byte-stream.ts';
import { type App, type Env, newRoutes } from '../env.ts';
import type { HttpPorts } from '../ports.ts';
import { apiDescription } from './description.ts';
import { feedRoutes } from './feed-routes.ts';
import { ApiProblem, problemJson } from './problem.ts';
import { READ_ROUTES } from './read-routes.ts';
import type { Answer, Route } from './route.ts';
import { tryPage } from './try-page.ts';
import { WRITE_ROUTES } from './write-routes.ts';

export const API_ROUTES: readonly Route[] = [...READ_ROUTES, ...WRITE_ROUTES];

const BASE = '/api/v1';

export function apiRoutes(ports: HttpPorts): App {
  const routes = newRoutes();
  routes.use(compress());
  // What is asked again is sent again only where it changed. A stream is never held whole to be compared.
  const validator = etag();
  routes.use(async (context, next) => {
    context.header('Cache-Control', 'private, no-cache');
    context.header('Vary', 'Authorization, Cookie', { append: true });
    return context.req.path.includes('/exports/') ? await next() : await validator(context, next);
  });
  for (const row of API_ROUTES) {
    routes.on(row.method.toUpperCase(), row.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) =>
      answerWith(context, ports, await row.act(ports, context.var.who, await givenBy(context, row))),
    );
  }
  routes.get('/openapi.json', (context) => context.json(apiDescription(API_ROUTES)));
  routes.get('/', async (context) => context.html(await tryPage(API_ROUTES)));
  routes.route('/feeds', feedRoutes(ports));
  routes.onError((error, context) => asProblem(context, ports, error));
  return routes;
}

async function givenBy({ req }: Context<Env>, row: Route) {
  const query = Object.fromEntries(
    Object.entries(req.queries()).flatMap(([name, values]) => {
      const [value = ''] = values;
      // What a form was sent with and nobody filled in.
      if (values.length === 1) return value === '' ? [] : [[name, value]];
      throw new ApiProblem(400, 'bad_parameter', `${name} is there ${values.length} times; give it once.`, [
        { where: name, detail: 'more than once' },
      ]);
    }),
  );
  if (row.body === null) return { path: req.param(), query, body: undefined };
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(req.header('content-type') ?? '')) {
    throw new ApiProblem(415, 'no_json', 'Send JSON, with Content-Type: application/json.');
  }
  const body: unknown = await req.json().catch(() => {
    throw new ApiProblem(400, 'bad_body', 'The body is no JSON.');
  });
  return { path: req.param(), query, body };
}

function answerWith(context: Context<Env>, { onError }: HttpPorts, answer: Answer): Response {
  switch (answer.kind) {
    case 'json':
      return context.json(answer.value);
    case 'moved':
      return context.redirect(`${BASE}${answer.path}${new URL(context.req.url).search}`, 308);
    case 'stream':
      return new Response(
        byteStream(inLargePieces(answer.pieces), (error) => onError(error, `GET ${context.req.path}`)),
        {
          headers: {
            'Content-Type': answer.mediaType,
            'Content-Disposition': `attachment; filename="swapledger-${answer.file}"`,
          },
        },
      );
    default:
      return answer satisfies never;
  }
}

const PIPELINE_STATUS: Readonly<Record<string, 400 | 410>> = { bad_cursor: 400, other_ledger: 410 };

function asProblem(context: Context<Env>, ports: HttpPorts, error: unknown): Response {
  if (error instanceof ApiProblem) return problemJson(context, error.status, error.code, error.message, error.errors);
  if (error instanceof PipelineError) {
    return problemJson(
      context,
      PIPELINE_STATUS[error.code] ?? (error.kind === 'permanent' ? 422 : 503),
      error.code,
      error.message,
    );
  }
  if (error instanceof HTTPException) throw error;
  ports.onError(error, `${context.req.method} ${context.req.path}`);
  return problemJson(context, 500, 'http_500', 'Something went wrong here; the log says what.');
}
