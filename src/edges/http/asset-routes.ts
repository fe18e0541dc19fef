// GET of a stylesheet or a script in, the file out; it may be kept for ever, since its address changes with it.
import { HTTPException } from 'hono/http-exception';
import { assetOf } from '../ui/index.ts';
import { type App, newRoutes } from './env.ts';

export function assetRoutes(): App {
  const routes = newRoutes();
  routes.get('/assets/:version/:name', (context) => {
    const asset = assetOf(context.req.param('version'), context.req.param('name'));
    if (asset === null) throw new HTTPException(404);
    return context.body(asset.body, 200, {
      'Content-Type': asset.mediaType,
      // A page of an older version, still open somewhere, gets what there is.
      'Cache-Control': asset.fresh ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  return routes;
}
