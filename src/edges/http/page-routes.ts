// GET in, a page for a reader out; nothing here changes anything.
import { ReviewState } from '../../domain/record.ts';
import { errorHtml, FAVICON, ledgerHtml, recordHtml, STYLE } from '../ui/index.ts';
import { refuseBadCursor } from './bad-cursor.ts';
import { type App, newRoutes } from './env.ts';
import { frameOf } from './frame.ts';
import type { HttpPorts } from './ports.ts';
import { scriptOf } from './scripts.ts';

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

  // Where it was before there was a console.
  routes.get('/status', (context) => context.redirect('/console', 301));

  routes.get('/style.css', (context) => context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  routes.get('/favicon.svg', (context) => context.body(FAVICON, 200, { 'Content-Type': 'image/svg+xml' }));
  routes.get('/console.js', async (context) => {
    const { text, tag } = await scriptOf('console');
    context.header('ETag', tag);
    context.header('Cache-Control', 'no-cache');
    if (context.req.header('if-none-match') === tag) return context.body(null, 304);
    return context.body(text, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  return routes;
}
