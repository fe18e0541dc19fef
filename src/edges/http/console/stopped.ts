// /console/stopped: dead letters and rejected addresses, by host and reason.
import { z } from 'zod';
import { stoppedHtml } from '../../ui/index.ts';
import { refuseBadCursor } from '../bad-cursor.ts';
import { type App, newRoutes } from '../env.ts';
import { frameOf } from '../frame.ts';
import type { HttpPorts } from '../ports.ts';

const ADDRESSES_A_PAGE = 50;

const State = z.enum(['dead', 'rejected']).catch('dead');

export type Stopped = {
  readonly state: 'dead' | 'rejected';
  readonly host: string | null;
  readonly reason: string | null;
};

/** Of a query or a form; an empty field takes every host, every reason. */
export function readStopped(field: (name: string) => string | undefined): Stopped {
  const text = (name: string): string | null => {
    const value = field(name)?.trim().slice(0, 300) ?? '';
    return value === '' ? null : value;
  };
  return { state: State.parse(field('state')), host: text('host')?.toLowerCase() ?? null, reason: text('reason') };
}

export function stoppedRoutes({ ledger }: HttpPorts): App {
  const routes = newRoutes();
  routes.get('/', async (context) => {
    const query = (name: string) => context.req.query(name);
    const wanted = readStopped(query);
    const cursor = query('after') ?? null;
    const [page, status] = await Promise.all([
      ledger.stopped({ ...wanted, cursor, limit: ADDRESSES_A_PAGE }).catch(refuseBadCursor),
      ledger.status(),
    ]);
    const retried = /^\d{1,9}$/.test(query('retried') ?? '') ? Number(query('retried')) : null;
    const { dead, rejected } = status.addresses;
    const view = { ...wanted, ...page, counts: { dead, rejected }, reasons: status.rejected, retried };
    return context.html(await stoppedHtml(view, frameOf(context)));
  });
  return routes;
}
