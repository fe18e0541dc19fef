// The review desk over HTTP: what waits, one record a screen, decisions by form; each is asked of the ledger, which judges.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { LedgerRecord } from '../../../domain/record.ts';
import { checkValues, valuesOf } from '../../../review/index.ts';
import { DONE_WORDS, queueHtml, screenHtml } from '../../ui/index.ts';
import { refuseBadCursor } from '../bad-cursor.ts';
import { type App, type Env, newRoutes } from '../env.ts';
import { formOf } from '../form.ts';
import { frameOf } from '../frame.ts';
import type { HttpPorts } from '../ports.ts';
import { readCorrection } from './read-correction.ts';
import { readRequest } from './read-request.ts';
import { screenOf, versionOf } from './screen.ts';

const WAITING_A_PAGE = 25;
const REPORTS_SHOWN = 20;
const DECISIONS_SHOWN = 10;

export function reviewRoutes(ports: HttpPorts): App {
  const { ledger, partyName } = ports;
  const routes = newRoutes();
  const who = (context: Context<Env>) => context.var.who.name;

  routes.get('/review', async (context) => {
    const [desk, openReports, last] = await Promise.all([
      ledger.desk({ cursor: context.req.query('after') ?? null, limit: WAITING_A_PAGE }).catch(refuseBadCursor),
      ledger.openReports(REPORTS_SHOWN),
      ledger.lastDecided(DECISIONS_SHOWN),
    ]);
    const notice = context.req.query('done') === undefined ? null : 'Done. Nothing else waits that is free.';
    const view = { ...desk, openReports, last, notice, now: new Date().toISOString() };
    return context.html(await queueHtml(view, partyName, frameOf(context)));
  });

  routes.get('/review/next', async (context) => context.redirect(await neighbour(context, 'on'), 303));
  routes.get('/review/previous', async (context) => context.redirect(await neighbour(context, 'back'), 303));

  /** Past what others work on; from the end round to the beginning. */
  async function neighbour(context: Context<Env>, way: 'on' | 'back'): Promise<string> {
    return await placeAfter(context, context.req.query('after') ?? null, way);
  }

  async function placeAfter(
    context: Context<Env>,
    cursor: string | null,
    way: 'on' | 'back' = 'on',
    done = '',
  ): Promise<string> {
    const find = (from: string | null) =>
      ledger.neighbour({ cursor: from, way, freeFor: who(context) }).catch(refuseBadCursor);
    const id = (await find(cursor)) ?? (cursor === null ? null : await find(null));
    return id === null ? '/review?done=1' : `/review/${encodeURIComponent(id)}${done}`;
  }

  routes.get('/review/:id', async (context) => {
    const id = context.req.param('id');
    const done = await doneNotice(context.req.query('done'));
    const view = await screenOf(ports, id, who(context), {
      article: context.req.query('article'),
      whole: context.req.query('whole') === '1',
      notice: done,
    });
    if (view === null) throw gone();
    if (view.record.id !== id) return context.redirect(`/review/${encodeURIComponent(view.record.id)}`, 302);
    return context.html(await screenHtml(view, partyName, frameOf(context)));
  });

  /** Without its articles, which nobody is shown here; found also by an id that it had. */
  async function recordOf(id: string): Promise<LedgerRecord | null> {
    const wanted = { state: 'any', order: 'newest', cursor: null, limit: 1 } as const;
    const [record] = (await ledger.records({ ...wanted, filter: { ids: [id] } })).records;
    return record ?? (await ledger.record(id))?.record ?? null;
  }

  async function doneNotice(id: string | undefined) {
    if (id === undefined) return null;
    const decision = await ledger.decision(id);
    if (decision === null) return null;
    return decision.undoneAt === null
      ? { text: `${capital(DONE_WORDS[decision.kind])}.`, undo: decision.id }
      : { text: `Taken back: ${DONE_WORDS[decision.kind]}.`, undo: null };
  }

  /** What is wrong with the fields so far, while somebody types. */
  routes.post('/review/:id/check', async (context) => {
    const [record, form] = [await recordOf(context.req.param('id')), await formOf(context)];
    if (record === null) return context.json({ fault: GONE, warnings: [] });
    const read = readCorrection(form, valuesOf(record), partyName);
    if (read.kind === 'fault') return context.json({ fault: read.says, warnings: [] });
    const changed = Object.keys(read.changed).length > 0;
    return context.json({ fault: null, warnings: changed ? checkValues(read.values, record, partyName) : [] });
  });

  routes.post('/review/:id/hold', async (context) => {
    const hold = await ledger.hold({ recordId: context.req.param('id'), by: who(context) });
    return context.json({ heldBy: hold === null || hold.by === who(context) ? null : hold.by });
  });

  routes.post('/review/:id/release', async (context) => {
    await ledger.release({ recordId: context.req.param('id'), by: who(context) });
    return context.body(null, 204);
  });

  routes.post('/review/:id/take', async (context) => {
    const id = context.req.param('id');
    const hold = await ledger.hold({ recordId: id, by: who(context) });
    if (hold !== null && hold.by !== who(context)) {
      await ledger.release({ recordId: id, by: hold.by });
      await ledger.hold({ recordId: id, by: who(context) });
    }
    return context.redirect(`/review/${encodeURIComponent(id)}`, 303);
  });

  routes.post('/review/:id/answer', async (context) => {
    const form = await formOf(context);
    const text = (form.get('text') ?? '').trim().slice(0, 4_000);
    await ledger.answerReport({ id: form.get('report') ?? '', by: who(context), text: text === '' ? null : text });
    return context.redirect(`/review/${encodeURIComponent(context.req.param('id'))}#reports`, 303);
  });

  routes.post('/review/undo', async (context) => {
    const wanted = (await formOf(context)).get('id') ?? '';
    const last = wanted === 'last' ? await lastOf(who(context)) : wanted;
    if (last === null) throw new HTTPException(409, { message: 'There is no decision of yours to take back.' });
    const outcomes = await ledger.undo({ id: last, by: who(context) });
    const refused = outcomes.find((one) => one.kind === 'refused');
    if (refused?.kind === 'refused') throw new HTTPException(409, { message: refused.reason });
    const [first] = outcomes;
    if (first?.kind !== 'done') throw new HTTPException(409, { message: 'It was taken back already.' });
    if (outcomes.length > 1) return context.redirect('/review#last', 303);
    return context.redirect(`/review/${encodeURIComponent(first.decision.recordId)}?done=${first.decision.id}`, 303);
  });

  /** The newest of this person that stands; a batch by its own id. */
  async function lastOf(name: string): Promise<string | null> {
    const own = await ledger.lastStanding(name);
    return own === null ? null : (own.batch ?? own.id);
  }

  routes.post('/review/:id', async (context) => {
    const id = context.req.param('id');
    const form = await formOf(context);
    const record = await recordOf(id);
    const again = async (status: 409 | 422, fault: string, more: Parameters<typeof screenOf>[3] = {}) => {
      const view = await screenOf(ports, id, who(context), { form: Object.fromEntries(form), fault, ...more });
      if (view === null) throw gone();
      return context.html(await screenHtml(view, partyName, frameOf(context)), status);
    };
    if (record === null) throw gone();
    const request = readRequest(form, record, who(context), partyName);
    if (request.kind === 'fault')
      return await again(422, request.says, request.values === null ? {} : { values: request.values });
    // A form that is sent again after the connection broke finds what it did the first time.
    const [first] = request.wanted;
    const before = first.key === null ? null : await ledger.decided(first.key);
    if (before === null && form.get('version') !== versionOf(record)) {
      return await again(409, 'It changed while you looked at it: look again, and decide on what stands here now.', {
        form: {},
      });
    }
    // Somebody took it over meanwhile, or a second page was open: whoever decides all the same has been told.
    const hold = before === null ? await ledger.hold({ recordId: record.id, by: who(context) }) : null;
    if (hold !== null && hold.by !== who(context) && hold.by !== (form.get('held') ?? '')) {
      return await again(409, `${hold.by} has begun to work on this record. Send it again if yours is to stand.`);
    }
    let made = '';
    for (const one of request.wanted) {
      const outcome = await ledger.decide(one);
      if (outcome.kind === 'refused') return await again(409, outcome.reason);
      made = outcome.decision.id;
    }
    await ledger.release({ recordId: record.id, by: who(context) });
    const cursor = form.get('cursor') ?? '';
    return context.redirect(await placeAfter(context, cursor === '' ? null : cursor, 'on', `?done=${made}`), 303);
  });

  return routes;
}

const GONE = 'This record is no more: its reports were taken out, or they are part of another record now.';

function gone(): HTTPException {
  return new HTTPException(404, { message: GONE });
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
