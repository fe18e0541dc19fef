// /console: how everything is, addresses to hand in, one address with its history, and what is to be tried again.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Acceptance } from '../../../service/index.ts';
import { type AcceptedView, acceptedHtml, addressHtml, liveHtml, overviewHtml } from '../../ui/index.ts';
import { type App, type Env, newRoutes } from '../env.ts';
import { formOf } from '../form.ts';
import { frameOf } from '../frame.ts';
import type { HttpPorts } from '../ports.ts';
import type { LedgerOf } from './ledger-of.ts';
import { readStopped } from './stopped.ts';

const MOST_ADDRESSES = 100_000;
/** A transaction of the ledger. */
const ADDRESSES_AT_ONCE = 1_000;
const REFUSED_SHOWN = 50;

export function overviewRoutes({ ledger }: HttpPorts, ledgerOf: LedgerOf): App {
  const routes = newRoutes();

  routes.get('/', async (context) => context.html(await overviewHtml(await ledger.status(), frameOf(context))));
  routes.get('/live', async (context) => context.html(await liveHtml(await ledger.status(), frameOf(context))));

  routes.post('/enqueue', async (context) => {
    const given = await givenUrls(context);
    if (given.length === 0) {
      throw new HTTPException(400, { message: 'No address was given: write one a line, or choose a file of them.' });
    }
    if (given.length > MOST_ADDRESSES) {
      throw new HTTPException(413, {
        message: `${given.length} addresses at once are too many; hand in at most ${MOST_ADDRESSES}, or use "swapledger enqueue --file".`,
      });
    }
    const outcomes: Acceptance[] = [];
    for (let from = 0; from < given.length; from += ADDRESSES_AT_ONCE) {
      outcomes.push(...(await ledgerOf(context).accept(given.slice(from, from + ADDRESSES_AT_ONCE))));
    }
    return context.html(await acceptedHtml(summaryOf(outcomes), frameOf(context)));
  });

  routes.get('/address', async (context) => {
    const url = context.req.query('url') ?? '';
    const why = await ledger.why(url);
    if (why === null) throw new HTTPException(404, { message: `${url} was never accepted.` });
    return context.html(await addressHtml(why, frameOf(context)));
  });

  routes.post('/retry', async (context) => {
    const form = await formOf(context);
    const wanted = readStopped((name) => form.get(name));
    const url = form.get('url') ?? null;
    const { retried } = await ledgerOf(context).retry({ ...wanted, url });
    const query = new URLSearchParams({ state: wanted.state, retried: String(retried) });
    if (wanted.host !== null) query.set('host', wanted.host);
    if (wanted.reason !== null) query.set('reason', wanted.reason);
    return context.redirect(`/console/stopped?${query.toString()}`, 303);
  });

  return routes;
}

/** Of the text field and of the file: lines that are not empty and no comment. Refuses what is no text, by its name. */
async function givenUrls(context: Context<Env>): Promise<readonly string[]> {
  const data = await context.req.formData().catch(() => new FormData());
  const texts: string[] = [];
  for (const value of data.values()) {
    const text = typeof value === 'string' ? value : await value.text();
    if (NO_TEXT.test(text)) {
      const name = typeof value === 'string' ? 'What was written' : value.name;
      throw new HTTPException(415, {
        message: `${name} is no plain text: hand in a file of addresses, one a line. For saved pages and archives there is "swapledger ingest".`,
      });
    }
    texts.push(text);
  }
  return texts
    .flatMap((text) => text.split(/\r\n|\r|\n/))
    .map((line) => line.replace(/^\ufeff/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** A picture, an archive, a text in UTF-16: bytes that no list of addresses has. */
const NO_TEXT = /\0|\ufffd/;

function summaryOf(outcomes: readonly Acceptance[]): AcceptedView {
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  return {
    accepted: outcomes.filter(({ kind }) => kind === 'accepted').length,
    known: outcomes.filter(({ kind }) => kind === 'known').length,
    refused: refused.slice(0, REFUSED_SHOWN),
    refusedInAll: refused.length,
  };
}
