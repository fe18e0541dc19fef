// Many records approved at once: what a filter finds to look over, and the marked ones decided as one batch.
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { bulkHtml } from '../../ui/index.ts';
import { type App, type Env, newRoutes } from '../env.ts';
import { formOf } from '../form.ts';
import { frameOf } from '../frame.ts';
import type { HttpPorts } from '../ports.ts';
import { readFilter } from '../read-filter.ts';

const MOST_AT_ONCE = 200;

export function bulkRoutes({ ledger, partyName }: HttpPorts): App {
  const routes = newRoutes();

  const show = async (context: Context<Env>, fault: string | null) => {
    const { words, filter, fault: wrong } = readFilter((name) => context.req.query(name));
    const page =
      filter === null
        ? { records: [], next: null }
        : await ledger.records({
            state: 'waiting',
            filter: { ...filter, clean: true },
            order: 'newest',
            cursor: null,
            limit: MOST_AT_ONCE,
          });
    const view = {
      filter: words,
      records: page.records,
      more: page.next !== null,
      key: randomUUID(),
      fault: fault ?? wrong,
    };
    return context.html(await bulkHtml(view, partyName, frameOf(context)), view.fault === null ? 200 : 422);
  };

  routes.get('/review/bulk', (context) => show(context, null));

  routes.post('/review/bulk', async (context) => {
    const form = await formOf(context);
    const recordIds = [...form.keys()].flatMap((name) =>
      name.startsWith('record_') ? [name.slice('record_'.length)] : [],
    );
    if (recordIds.length === 0) return await show(context, 'Mark the records that you approve.');
    const reason = (form.get('reason') ?? '').trim().slice(0, 4_000);
    await ledger.decideAll({
      kind: 'approve',
      recordIds: recordIds.slice(0, MOST_AT_ONCE),
      by: context.var.who.name,
      reason: reason === '' ? null : reason,
      key: form.get('key')?.slice(0, 150) ?? null,
    });
    return context.redirect('/review#last', 303);
  });
  return routes;
}
