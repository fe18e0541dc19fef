// GET in, a page for a reader out; and what a reader says is wrong goes to the desk.
import { randomUUID } from 'node:crypto';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { mayAct, type Who } from '../../domain/account.ts';
import type { KeptArticle } from '../../domain/article.ts';
import { LONGEST_REPORT } from '../../domain/reader-report.ts';
import { type LedgerRecord, ReviewState } from '../../domain/record.ts';
import { textWithoutNames, withoutNames } from '../../publish/index.ts';
import type { RecordDetail } from '../../service/index.ts';
import { chartsHtml, errorHtml, ledgerHtml, recordHtml } from '../ui/index.ts';
import { refuseBadCursor } from './bad-cursor.ts';
import { type App, newRoutes } from './env.ts';
import { formOf } from './form.ts';
import { frameOf } from './frame.ts';
import type { HttpPorts } from './ports.ts';
import { readFilter } from './read-filter.ts';

const RECORDS_A_PAGE = 50;
/** A page must stay one that a phone can open. */
const MOST_TEXTS = 8;

export function pageRoutes({ ledger, partyName }: HttpPorts): App {
  const routes = newRoutes();

  routes.get('/', async (context) => {
    const state = ReviewState.safeParse(context.req.query('state')).data ?? 'any';
    const cursor = context.req.query('after') ?? null;
    const { words, filter, fault } = readFilter((name) => context.req.query(name));
    // What cannot be read finds nothing, and is said.
    const wanted = filter ?? { ids: [] };
    const [page, counts, summary] = await Promise.all([
      ledger.records({ state, filter: wanted, order: 'newest', cursor, limit: RECORDS_A_PAGE }).catch(refuseBadCursor),
      ledger.countRecords(wanted),
      ledger.summary(),
    ]);
    return context.html(
      await ledgerHtml(
        {
          ...page,
          records: page.records.map((record) => shownTo(context.var.who, record)),
          state,
          first: cursor === null,
          counts,
          filter: words,
          fault,
          all: summary.records,
          articles: summary.articles,
          underWay: summary.underWay,
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
    const shown = detail.articles.slice(0, MOST_TEXTS).map((article) => article.id);
    const texts = await ledger.articles(shown);
    return context.html(
      await recordHtml(
        {
          ...viewFor(context.var.who, detail, texts),
          key: randomUUID(),
          reported: context.req.query('reported') === '1',
        },
        partyName,
        frameOf(context),
      ),
    );
  });

  // Hundreds of exchanges, drawn and in their tables. Nothing on it is secret, so that its length may tell of what it says.
  routes.use('/charts', compress());
  routes.get('/charts', async (context) => {
    const { words, filter, fault } = readFilter((name) => context.req.query(name));
    const view = filter === null ? { months: [], exchanges: [] } : await ledger.charts(filter);
    return context.html(await chartsHtml(view, { filter: words, fault }, partyName, frameOf(context)));
  });

  routes.post('/records/:id/report', async (context) => {
    const id = context.req.param('id');
    const form = await formOf(context);
    const [text, contact] = ['text', 'contact'].map((name) => (form.get(name) ?? '').trim());
    if (!text)
      throw new HTTPException(422, { message: 'Say what is wrong, and where it can be read; then send it again.' });
    const report = await ledger.reportError({
      recordId: id,
      text: text.slice(0, LONGEST_REPORT),
      contact: contact ? contact.slice(0, 200) : null,
      key: form.get('key')?.slice(0, 200) ?? null,
    });
    if (report === null) throw new HTTPException(404, { message: `The ledger holds no record "${id}".` });
    return context.redirect(`/records/${encodeURIComponent(report.recordId)}?reported=1#report`, 303);
  });

  // Where it was before there was a console.
  routes.get('/status', (context) => context.redirect('/console', 301));
  return routes;
}

/** Words of articles with every name in them are for who reviews; docs/people.md. */
function shownTo({ role }: Who, record: LedgerRecord): LedgerRecord {
  return mayAct(role, 'reviewer') ? record : withoutNames(record, true);
}

function viewFor(
  who: Who,
  detail: RecordDetail,
  texts: readonly KeptArticle[],
): RecordDetail & { readonly texts: readonly KeptArticle[] } {
  const record = shownTo(who, detail.record);
  if (record === detail.record) return { ...detail, texts };
  const nameless = texts.map(({ article, ...kept }) => ({
    ...kept,
    article: { ...article, text: textWithoutNames(article.text, kept.id, detail.record) },
  }));
  return { ...detail, record, texts: nameless };
}
