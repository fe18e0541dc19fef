// GET in, the last changes as a feed out, for readers of feeds.
import { atom, type FeedFormat, jsonFeed } from '../../../publish/index.ts';
import { type App, newRoutes } from '../env.ts';
import type { HttpPorts } from '../ports.ts';

const ENTRIES = 50;

const FEEDS: readonly (readonly [file: string, format: FeedFormat])[] = [
  ['changes.atom', atom],
  ['changes.json', jsonFeed],
];

export function feedRoutes({ ledger, publicUrl }: HttpPorts): App {
  const routes = newRoutes();
  for (const [file, format] of FEEDS) {
    routes.get(`/${file}`, async (context) => {
      const { changes, cursor } = await ledger.changes({ cursor: null, limit: ENTRIES, newest: true });
      const site = publicUrl === null ? new URL(context.req.url).origin : new URL(publicUrl).origin;
      const about = { ledger: cursor.split('.')[0] ?? '', site, self: `${site}/api/v1/feeds/${file}` };
      return context.body(format.write(changes, about), 200, { 'Content-Type': format.mediaType });
    });
  }
  return routes;
}
