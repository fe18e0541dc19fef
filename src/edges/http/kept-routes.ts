// /kept: a page as it was fetched, in a frame that can do nothing; its own headers stand here, and say so.
import { HTTPException } from 'hono/http-exception';
import { keptHtml } from '../ui/index.ts';
import { type App, newRoutes } from './env.ts';
import { frameOf } from './frame.ts';
import type { HttpPorts } from './ports.ts';

/**
 * Somebody else's page, whatever is in it: `sandbox` gives it an origin of its own, without scripts, forms or popups, also
 * where it is opened outside the frame; nothing is loaded, so that no outlet sees who reads; styles in it are its own.
 */
const KEPT_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export function keptRoutes({ keptPage }: HttpPorts): App {
  const routes = newRoutes();

  routes.get('/:id', async (context) => {
    const { url, fetchedAt } = await pageOf(context.req.param('id'));
    return context.html(await keptHtml({ id: context.req.param('id'), url, fetchedAt }, frameOf(context)));
  });

  routes.get('/:id/raw', async (context) => {
    const { contentType, body } = await pageOf(context.req.param('id'));
    return context.body(new Uint8Array(body).buffer, 200, {
      'Content-Type': shownType(contentType),
      'Content-Security-Policy': KEPT_POLICY,
      'X-Frame-Options': 'SAMEORIGIN',
    });
  });

  const pageOf = async (id: string) => {
    const page = await keptPage(id);
    if (page === null) throw new HTTPException(404, { message: 'No page was kept of this address.' });
    return page;
  };
  return routes;
}

/** HTML, or plain text; nothing that a browser would open in another way (SVG, PDF, XML with a style sheet). */
function shownType(contentType: string | null): string {
  const charset = /;\s*charset=["']?([\w-]{1,40})/i.exec(contentType ?? '')?.[1];
  const type = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? 'text/html')
    ? 'text/html'
    : 'text/plain';
  return charset === undefined ? type : `${type}; charset=${charset}`;
}
