// /console/queues: what BullMQ itself holds, shown by bull-board; to look at, and nothing else.
import { createBullBoard } from '@bull-board/api';
import { HonoAdapter } from '@bull-board/hono';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { type App, newRoutes } from '../env.ts';
import type { HttpPorts } from '../ports.ts';
import { policyWith } from '../security-headers.ts';

const PATH = '/console/queues';

/**
 * Its page says where it stands by <base>, and its script puts in one style, which is known by its hash: after an update
 * of bull-board the browser test says the new one. In all else it lives by the policy of our own pages.
 */
const POLICY = policyWith({
  'base-uri': "'self'",
  'style-src': "'self' 'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU='",
});

/** Fonts of another host, and styles inside the page: both refused by the policy, and not missed. */
const REFUSED = /<link href="https?:\/\/[^>]*>|<style>.*?<\/style>| style="[^"]*"/gs;

/** A day: most of its names change with what they hold. */
const KEPT: [string, string] = ['Cache-Control', 'private, max-age=86400'];

export function rawQueueRoutes({ rawQueues }: Pick<HttpPorts, 'rawQueues'>): App {
  const routes = newRoutes();
  let opened: Promise<Hono> | null = null;
  // Only GET leads here: its buttons are hidden, and what they would send has no route.
  routes.get('/*', async (context) => {
    opened ??= openBoard(rawQueues);
    const board = await opened;
    const answer = await board.fetch(context.req.raw, context.env);
    const type = answer.headers.get('Content-Type') ?? '';
    if (!type.startsWith('text/html')) {
      const kept = context.req.path.startsWith(`${PATH}/static/`) && answer.ok;
      return kept ? new Response(answer.body, { headers: [...answer.headers, KEPT] }) : answer;
    }
    context.header('Content-Security-Policy', POLICY);
    return context.html((await answer.text()).replace(REFUSED, ''), 200);
  });
  return routes;
}

async function openBoard(rawQueues: HttpPorts['rawQueues']): Promise<Hono> {
  const serverAdapter = new HonoAdapter(serveStatic);
  serverAdapter.setBasePath(PATH);
  createBullBoard({
    queues: [...(await rawQueues())],
    serverAdapter,
    options: {
      uiConfig: {
        boardTitle: 'Raw queues · Swapledger',
        miscLinks: [{ text: 'Back to the console', url: '/console' }],
        hideDocsLink: true,
      },
    },
  });
  return new Hono().route(PATH, serverAdapter.registerPlugin());
}
