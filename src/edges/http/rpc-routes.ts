// POST /rpc/<verb> with a JSON body in, the ledger's answer as JSON out; a backup comes out as a stream.
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ZodError, z } from 'zod';
import { PipelineError } from '../../domain/failure.ts';
import type { HttpPorts } from './ports.ts';
import { VERBS } from './verbs.ts';

const rows: ReadonlyMap<string, (typeof VERBS)[keyof typeof VERBS]> = new Map(Object.entries(VERBS));

export function rpcRoutes({ ledger, onError }: HttpPorts): Hono {
  const routes = new Hono();
  routes.post('/backup', async () => {
    const copy = await ledger.backup();
    return new Response(
      streamOf(copy, (error) => onError(error, 'POST /rpc/backup')),
      {
        headers: { 'content-type': 'application/gzip', 'cache-control': 'no-store' },
      },
    );
  });
  routes.post('/:verb', async (context) => {
    const name = context.req.param('verb');
    const verb = rows.get(name);
    if (verb === undefined) throw new HTTPException(404, { message: `There is no verb "${name}".` });
    const body: unknown = await context.req.json().catch(() => {
      throw new HTTPException(400, { message: 'The body is no JSON.' });
    });
    try {
      return context.json({ answer: await verb.answer(ledger, body) });
    } catch (error) {
      if (error instanceof ZodError) throw new HTTPException(400, { message: z.prettifyError(error) });
      if (!(error instanceof PipelineError)) throw error;
      return context.json({ error: { kind: error.kind, code: error.code, message: error.message } }, 422);
    }
  });
  routes.all('/:verb', () => {
    throw new HTTPException(405, { message: 'The verbs take POST only.' });
  });
  return routes;
}

/** An error in the middle breaks the connection off, so that nobody takes half a copy for a whole one. */
function streamOf(chunks: AsyncIterable<Uint8Array>, onError: (error: unknown) => void): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const step = await iterator.next();
        if (step.done === true) controller.close();
        else controller.enqueue(step.value);
      } catch (error) {
        onError(error);
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
