// Whoever cuts a link short is told so: that is no failure of ours, and nothing for the log.
import { HTTPException } from 'hono/http-exception';
import { PipelineError } from '../../domain/failure.ts';

export function refuseBadCursor(error: unknown): never {
  if (!(error instanceof PipelineError) || error.code !== 'bad_cursor') throw error;
  throw new HTTPException(400, { message: error.message, cause: error });
}
