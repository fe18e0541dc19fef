// POST /rpc/<verb> with a JSON body in, the ledger's answer as JSON out; a backup comes out as a stream.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ZodError, z } from 'zod';
import type { Who } from '../../domain/account.ts';
import { PipelineError } from '../../domain/failure.ts';
import { RecordsWanted } from '../../domain/filter.ts';
import { inLargePieces } from '../../domain/lines.ts';
import { notedLedger } from '../../service/index.ts';
import { ACCOUNT_VERBS } from './account-verbs.ts';
import { byteStream } from './byte-stream.ts';
import { type App, type Env, newRoutes } from './env.ts';
import type { HttpPorts } from './ports.ts';
import { writeSnapshot } from './snapshot-lines.ts';
import { VERBS } from './verbs.ts';

type Answer = (ports: HttpPorts, body: unknown) => Promise<unknown>;

const rows: ReadonlyMap<string, Answer> = new Map([
  ...Object.entries(VERBS).map(([name, { answer }]): [string, Answer] => [
    name,
    ({ ledger }, body) => answer(ledger, body),
  ]),
  ...Object.entries(ACCOUNT_VERBS).map(([name, { answer }]): [string, Answer] => [
    name,
    ({ accounts }, body) => answer(accounts, body),
  ]),
]);

export function rpcRoutes(ports: HttpPorts): App {
  const { onError } = ports;
  const notedBy = (who: Who): HttpPorts => ({
    ...ports,
    ledger: notedLedger(ports.ledger, ports.accounts.note, who.name),
  });
  const routes = newRoutes();
  // For programs: a browser's session is of no use here.
  routes.use(async ({ var: { who } }, next) => {
    if (who.kind !== 'service' && who.kind !== 'token') {
      throw new HTTPException(401, { message: 'The token of the running service is missing or wrong.' });
    }
    await next();
  });
  routes.post('/backup', async ({ var: { who } }) => {
    const copy = await notedBy(who).ledger.backup();
    return new Response(
      byteStream(copy, (error) => onError(error, 'POST /rpc/backup')),
      {
        headers: { 'content-type': 'application/gzip', 'cache-control': 'no-store' },
      },
    );
  });
  routes.post('/snapshot', async (context) => {
    const asked = SnapshotBody.safeParse(await bodyOf(context));
    if (!asked.success) throw new HTTPException(400, { message: z.prettifyError(asked.error) });
    const lines = inLargePieces(writeSnapshot(await ports.ledger.snapshot(asked.data.wanted)));
    return new Response(
      byteStream(lines, (error) => onError(error, 'POST /rpc/snapshot')),
      {
        headers: { 'content-type': 'application/jsonl', 'cache-control': 'no-store' },
      },
    );
  });
  routes.post('/:verb', async (context) => {
    const name = context.req.param('verb');
    const answer = rows.get(name);
    if (answer === undefined) throw new HTTPException(404, { message: `There is no verb "${name}".` });
    const body = await bodyOf(context);
    try {
      return context.json({ answer: await answer(notedBy(context.var.who), signed(body, context.var.who)) });
    } catch (error) {
      if (error instanceof ZodError) throw new HTTPException(400, { message: z.prettifyError(error) });
      if (!(error instanceof PipelineError)) throw error;
      return context.json({ error: { kind: error.kind, code: error.code, message: error.message } }, 422);
    }
  });
  return routes;
}

const SnapshotBody = z.object({ wanted: RecordsWanted.optional() });

async function bodyOf({ req }: Context<Env>): Promise<unknown> {
  return await req.json().catch(() => {
    throw new HTTPException(400, { message: 'The body is no JSON.' });
  });
}

/** A command on this machine says who sits at it; a token signs with its own name, whatever it says. */
function signed(body: unknown, who: Who): unknown {
  if (who.kind === 'service' || typeof body !== 'object' || body === null) return body;
  return { ...body, by: who.name };
}
