// /console/sources: the feeds that articles come from; found, added, polled, paused, removed.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { PipelineError } from '../../../domain/failure.ts';
import type { Discovery, Ledger } from '../../../service/index.ts';
import { plural, sourcesHtml } from '../../ui/index.ts';
import { type App, type Env, newRoutes } from '../env.ts';
import { formOf } from '../form.ts';
import { frameOf } from '../frame.ts';
import type { HttpPorts } from '../ports.ts';
import type { LedgerOf } from './ledger-of.ts';

type Shown = { readonly found: Discovery | null; readonly said: string | null; readonly fault: string | null };

const NOTHING: Shown = { found: null, said: null, fault: null };
const Act = z.enum(['poll', 'pause', 'resume', 'remove']);

export function sourceRoutes({ ledger }: HttpPorts, ledgerOf: LedgerOf): App {
  const routes = newRoutes();
  const show = async (context: Context<Env>, shown: Partial<Shown>, status: 200 | 422 = 200) =>
    context.html(
      await sourcesHtml({ sources: await ledger.sources(), ...NOTHING, ...shown }, frameOf(context)),
      status,
    );

  routes.get('/', (context) => show(context, {}));

  routes.post('/find', async (context) => {
    const url = (await formOf(context)).get('url')?.trim() ?? '';
    try {
      return await show(context, { found: await ledger.discover(url) });
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      return await show(context, { fault: `${url}: ${error.message}` }, 422);
    }
  });

  routes.post('/add', async (context) => {
    const form = await formOf(context);
    const title = form.get('title')?.trim() ?? '';
    const [outcome] = await ledgerOf(context).addSources([
      {
        url: form.get('url') ?? '',
        title: title === '' ? null : title.slice(0, 500),
        country: null,
        filter: form.get('filter') === 'all' ? 'all' : 'swaps',
      },
    ]);
    if (outcome?.kind === 'refused') return await show(context, { fault: `${outcome.given}: ${outcome.detail}` }, 422);
    return await show(context, {
      said: outcome?.kind === 'known' ? 'It was on the list already.' : 'Added: it is polled at once.',
    });
  });

  routes.post('/act', async (context) => {
    const form = await formOf(context);
    const act = Act.safeParse(form.get('do'));
    if (!act.success) throw new HTTPException(400, { message: 'A source is polled, paused, resumed or removed.' });
    const said = await actOn(ledgerOf(context), form.get('id') ?? '', act.data);
    return said === null
      ? await show(context, { fault: 'This source is gone: somebody removed it meanwhile.' }, 422)
      : await show(context, { said });
  });

  return routes;
}

/** What to say of it; null where there is no such source. */
async function actOn(ledger: Ledger, id: string, act: z.infer<typeof Act>): Promise<string | null> {
  switch (act) {
    case 'pause':
    case 'resume': {
      const source = await ledger.pauseSource(id, act === 'pause');
      return source && `${source.title ?? source.url} is ${act === 'pause' ? 'paused' : 'polled again'}.`;
    }
    case 'remove':
      return (await ledger.removeSource(id)) ? 'It is off the list; its articles stay.' : null;
    case 'poll': {
      const outcome = await ledger.pollSource(id);
      if (outcome === null) return null;
      return (
        outcome.error ??
        `${plural(outcome.entries, 'entry', 'entries')}: ${outcome.accepted} accepted, ${outcome.known} known.`
      );
    }
    default:
      return act satisfies never;
  }
}
