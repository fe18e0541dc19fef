// A ledger in, the routes of its web server out; who asks, whether they may, and how often, is settled before any of them.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { admit, NOBODY } from './admit.ts';
import type { App, Env } from './env.ts';
import { openApi } from './openapi.ts';
import { pageRoutes } from './page-routes.ts';
import type { HttpPorts } from './ports.ts';
import { answerError } from './refusals.ts';
import { rpcRoutes } from './rpc-routes.ts';
import { headers } from './security-headers.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { createThrottle } from './throttle.ts';

/** A page of 10 MB is 13.4 MB in base64; the CLI sends at most 16 MB of documents in one call. */
const MOST_RPC_BYTES = 32 * 1024 * 1024;
/** A form, with the longest correction and a list of addresses in it. */
const MOST_FORM_BYTES = 1024 * 1024;

export function createApp(ports: HttpPorts): App {
  const app = new Hono<Env>();
  const throttle = createThrottle();
  app.use(headers(ports));
  const [form, call] = [limit(MOST_FORM_BYTES), limit(MOST_RPC_BYTES)];
  app.use(async (context, next) => {
    context.set('who', NOBODY);
    return isCall(context) || !hasBody(context) ? await next() : await form(context, next);
  });
  app.use(admit(ports, throttle));
  // Only who may call at all has so much read.
  app.use((context, next) => (isCall(context) && hasBody(context) ? call(context, next) : next()));
  app.get('/openapi.json', (context) => context.json(openApi()));
  app.route('/rpc', rpcRoutes(ports));
  app.route('/', signInRoutes(ports, throttle));
  app.route('/', pageRoutes(ports));
  app.notFound((context) => answerError(context, ports, new HTTPException(404)));
  app.onError((error, context) => answerError(context, ports, error));
  return app;
}

/** HTTP/1.1 announces every body by one of these. */
const hasBody = ({ req }: Context<Env>): boolean =>
  req.header('content-length') !== undefined || req.header('transfer-encoding') !== undefined;

const isCall = ({ req }: Context<Env>): boolean => req.path.startsWith('/rpc/');

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new HTTPException(413, { message: `A request holds at most ${maxSize} bytes.` });
    },
  });
}
