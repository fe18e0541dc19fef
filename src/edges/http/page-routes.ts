// GET in, a page for a reader out; nothing here changes anything.
import { HTTPException } from 'hono/http-exception';
import { PipelineError } from '../../domain/failure.ts';
import { ReviewState } from '../../domain/record.ts';
import { errorHtml, FAVICON, ledgerHtml, recordHtml, STYLE, statusHtml } from '../ui/index.ts';
import { type App, newRoutes } from './env.ts';
import { frameOf } from './frame.ts';
import type { HttpPorts } from './ports.ts';

const RECORDS_A_PAGE = 50;

export function pageRoutes({ ledger, partyName }: HttpPorts): App {
  const routes = newRoutes();

  routes.get('/', async (context) => {
    const state = ReviewState.safeParse(context.req.query('state')).data ?? 'any';
    const cursor = context.req.query('after') ?? null;
    const [page, status] = await Promise.all([
      ledger.records({ state, order: 'newest', cursor, limit: RECORDS_A_PAGE }).catch(refuseBadCursor),
      ledger.status(),
    ]);
    return context.html(
      await ledgerHtml(
        {
          ...page,
          state,
          first: cursor === null,
          counts: status.records,
          articles: status.articles,
          underWay: status.addresses.accepted + status.addresses.fetched,
        },
        partyName,
        frameOf(context),
      ),
    );
  });

  routes.get('/records/:id', async (context) => {
    const id = context.req.param('id');
    const detail = await ledger.record(id);
    if (detail === null) {
      return context.html(
        await errorHtml('There is no such record', `The ledger holds no record "${id}".`, frameOf(context)),
        404,
      );
    }
    // The old id of a merged record stays alive and leads to the new one.
    if (detail.record.id !== id) return context.redirect(`/records/${encodeURIComponent(detail.record.id)}`, 302);
    return context.html(await recordHtml(detail, partyName, frameOf(context)));
  });

  routes.get('/status', async (context) => context.html(await statusHtml(await ledger.status(), frameOf(context))));

  routes.get('/style.css', (context) => context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  routes.get('/favicon.svg', (context) => context.body(FAVICON, 200, { 'Content-Type': 'image/svg+xml' }));
  return routes;
}

/** Whoever cuts a link short is told so: that is no failure of ours, and nothing for the log. */
function refuseBadCursor(error: unknown): never {
  if (!(error instanceof PipelineError) || error.code !== 'bad_cursor') throw error;
  throw new HTTPException(400, { message: error.message, cause: error });
}
