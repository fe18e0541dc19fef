// A ledger in, the routes of its web server out: pages that read, verbs that need the token, and nothing else.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { errorHtml } from '../ui/index.ts';
import { bearsToken, isLoopbackHost, isOwnOrigin } from './guard.ts';
import { openApi } from './openapi.ts';
import { pageRoutes } from './page-routes.ts';
import type { HttpPorts } from './ports.ts';
import { rpcRoutes } from './rpc-routes.ts';

/** A page of 10 MB is 13.4 MB in base64; the CLI sends at most 16 MB of documents in one call. */
const MOST_BODY_BYTES = 32 * 1024 * 1024;

const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cache-Control', 'no-store'],
];

export function createApp(ports: HttpPorts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    for (const [name, value] of SECURITY_HEADERS) context.header(name, value);
    if (!isLoopbackHost(context.req.header('host'))) {
      throw new HTTPException(421, { message: 'This service answers to 127.0.0.1, [::1] and localhost only.' });
    }
    await next();
  });
  app.use('/rpc/*', async (context, next) => {
    if (!isOwnOrigin(context.req.header('origin'), context.req.header('host'))) {
      throw new HTTPException(403, { message: 'Requests of other origins are not answered.' });
    }
    if (!bearsToken(context.req.header('authorization'), ports.token)) {
      throw new HTTPException(401, { message: 'The token of the running service is missing or wrong.' });
    }
    await next();
  });
  app.use(
    '/rpc/*',
    bodyLimit({
      maxSize: MOST_BODY_BYTES,
      onError: () => {
        throw new HTTPException(413, { message: `A request holds at most ${MOST_BODY_BYTES} bytes.` });
      },
    }),
  );
  app.get('/openapi.json', (context) => context.json(openApi()));
  app.route('/rpc', rpcRoutes(ports));
  app.route('/', pageRoutes(ports));
  app.notFound(async (context) =>
    context.html(await errorHtml('There is no such page', 'The address leads nowhere in this ledger.'), 404),
  );
  app.onError(async (error, context) => {
    const status: ContentfulStatusCode = error instanceof HTTPException ? error.status : 500;
    const message = error instanceof HTTPException ? error.message : 'Something went wrong here; the log says what.';
    if (status === 500) ports.onError(error, `${context.req.method} ${context.req.path}`);
    for (const [name, value] of SECURITY_HEADERS) context.header(name, value);
    if (context.req.path.startsWith('/rpc/'))
      return context.json({ error: { code: `http_${status}`, message } }, status);
    return context.html(await errorHtml('That did not work', message), status);
  });
  return app;
}
