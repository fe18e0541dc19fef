// A ledger in, the routes of its web server out; who asks, whether they may, and how often, is settled before any of them.
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { accountRoutes } from './account-routes.ts';
import { admit, NOBODY } from './admit.ts';
import { apiRoutes } from './api/index.ts';
import { assetRoutes } from './asset-routes.ts';
import { consoleRoutes } from './console/index.ts';
import type { App, Env } from './env.ts';
import { keptRoutes } from './kept-routes.ts';
import { openApi } from './openapi.ts';
import { pageRoutes } from './page-routes.ts';
import type { HttpPorts } from './ports.ts';
import { answerError } from './refusals.ts';
import { bulkRoutes } from './review/bulk-routes.ts';
import { reviewRoutes } from './review/routes.ts';
import { rpcRoutes } from './rpc-routes.ts';
import { headers } from './security-headers.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { createThrottle } from './throttle.ts';

/** A form, with the longest correction in it. */
const MOST_FORM_BYTES = 1024 * 1024;
/** A page of 10 MB is 13.4 MB in base64; the CLI sends at most 16 MB of documents in one call. */
const MOST_CALL_BYTES = 32 * 1024 * 1024;
/** A file of a hundred thousand addresses. */
const MOST_FILE_BYTES = 16 * 1024 * 1024;

/** The paths that take more than a form, and how much. */
const LARGER: readonly (readonly [path: string, bytes: number])[] = [
  ['/rpc/', MOST_CALL_BYTES],
  ['/api/', MOST_CALL_BYTES],
  ['/console/enqueue', MOST_FILE_BYTES],
];

export function createApp(ports: HttpPorts): App {
  const app = new Hono<Env>();
  const throttle = createThrottle();
  app.use(headers(ports));
  app.use(async (context, next) => {
    context.set('who', NOBODY);
    await next();
  });
  app.use(limited((path) => (largerOf(path) === null ? MOST_FORM_BYTES : null)));
  app.use(admit(ports, throttle));
  // Only who may do that at all has so much read.
  app.use(limited(largerOf));
  app.get('/openapi.json', (context) => context.json(openApi()));
  app.route('/rpc', rpcRoutes(ports));
  app.route('/api/v1', apiRoutes(ports));
  app.route('/', signInRoutes(ports, throttle));
  app.route('/', accountRoutes(ports, throttle));
  app.route('/console', consoleRoutes(ports));
  app.route('/kept', keptRoutes(ports));
  app.route('/', assetRoutes());
  app.route('/', pageRoutes(ports));
  app.route('/', bulkRoutes(ports));
  app.route('/', reviewRoutes(ports));
  app.notFound((context) => answerError(context, ports, new HTTPException(404)));
  app.onError((error, context) => answerError(context, ports, error));
  return app;
}

function largerOf(path: string): number | null {
  return LARGER.find(([start]) => path.startsWith(start))?.[1] ?? null;
}

/** Refuses a body over the limit of its path, before and while it is read; null: another one judges it. */
function limited(mostOf: (path: string) => number | null): MiddlewareHandler<Env> {
  return async (context, next) => {
    const maxSize = mostOf(context.req.path);
    // HTTP/1.1 announces every body by one of these.
    const { req } = context;
    const hasBody = req.header('content-length') !== undefined || req.header('transfer-encoding') !== undefined;
    if (maxSize === null || !hasBody) return await next();
    const onError = (): never => {
      throw new HTTPException(413, { message: `A request holds at most ${maxSize} bytes here.` });
    };
    return await bodyLimit({ maxSize, onError })(context, next);
  };
}
